import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Ask } from '@waymark/contract/asks';
import { DayPipe } from '../../core/format';
import { EmptyState } from '../../ui/empty-state';
import { Tag } from '../../ui/tag';
import { askStatusWords } from '../../core/words/delivery-words';

/** What the council asks of others, those still open first. */
@Component({
  selector: 'wm-ask-list',
  imports: [DayPipe, EmptyState, RouterLink, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (asks().length === 0) {
      <wm-empty-state
        title="No asks yet"
        i18n-title="@@delivery.ask.none"
        text="What the council asks of others, such as the Home Office, will stand here with the answer. Goals and actions can wait for it."
        i18n-text="@@delivery.ask.none.text"
      />
    } @else {
      <ul class="wm-cards">
        @for (ask of asks(); track ask.id) {
          <li class="wm-card">
            <p>
              <strong>{{ ask.wording }}</strong>
            </p>
            <p>
              <wm-tag [tone]="tones[ask.status]">{{ words[ask.status] }}</wm-tag>
            </p>
            <p class="wm-muted" i18n="@@delivery.ask.of">Asked of {{ ask.askedOf }}</p>
            @if (ask.madeOn) {
              <p class="wm-muted" i18n="@@delivery.ask.made-day">Made on {{ ask.madeOn | day }}</p>
            }
            @if (ask.answer) {
              <p i18n="@@delivery.ask.answer-is">Answer: {{ ask.answer }}</p>
            }
            @if (mayEdit()) {
              <p>
                <a [routerLink]="['asks', ask.id]" i18n="@@delivery.ask.change-one"
                  >Change<span class="govuk-visually-hidden"> {{ ask.wording }}</span></a
                >
                &ngsp;
                <button type="button" class="wm-link-button" (click)="remove.emit(ask)">
                  <ng-container i18n="@@delivery.archive">Archive</ng-container
                  ><span class="govuk-visually-hidden"> {{ ask.wording }}</span>
                </button>
              </p>
            }
          </li>
        }
      </ul>
    }
  `,
})
export class AskList {
  readonly asks = input.required<readonly Ask[]>();
  readonly mayEdit = input(false);
  readonly remove = output<Ask>();

  protected readonly words = askStatusWords;
  protected readonly tones = { draft: 'neutral', made: 'info', answered: 'good', declined: 'bad' } as const;
}
