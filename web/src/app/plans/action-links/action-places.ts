import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ActionLink } from '@waymark/contract/action-links';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ActionLinksClient } from './action-links.client';

/** In which other plans an action is shown; nothing at all where there is none. */
@Component({
  selector: 'wm-action-places',
  imports: [RefusalPanel, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (read.hasValue() && read.value().links.length > 0) {
      <section aria-labelledby="places">
        <h2 id="places" tabindex="-1" i18n="@@links.places">Also shown in</h2>
        @if (refusal(); as problem) {
          <wm-refusal-panel [problem]="problem" />
        }
        <ul>
          @for (link of read.value().links; track link.id) {
            <li class="wm-meta">
              <a [routerLink]="['/plans', link.planId]" [fragment]="'goal-title-' + link.goalId">{{
                link.planTitle
              }}</a>
              @if (link.archived) {
                <span class="wm-muted" i18n="@@links.was">(taken out)</span>
              } @else {
                <span class="wm-muted" i18n="@@links.as">as {{ link.reference }}</span>
              }
              @if (link.mayEdit) {
                <button type="button" class="wm-link-button" (click)="toggle(link)">
                  @if (link.archived) {
                    <ng-container i18n="@@links.again">Show again</ng-container>
                  } @else {
                    <ng-container i18n="@@links.take-out">Take out</ng-container>
                  }
                  <span class="wm-hidden"> {{ link.planTitle }}</span>
                </button>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class ActionPlacesView {
  readonly actionId = input.required<string>();

  private readonly client = inject(ActionLinksClient);
  private readonly announcer = inject(Announcer);
  protected readonly read = this.client.places(this.actionId);
  protected readonly refusal = signal<Problem | null>(null);

  protected async toggle(link: ActionLink): Promise<void> {
    this.refusal.set(null);
    try {
      await (link.archived ? this.client.restore(link.id) : this.client.unlink(link));
      this.announcer.say(
        link.archived
          ? $localize`:@@links.shown-again:The action is shown there again`
          : $localize`:@@links.taken-out:The action is taken out of that plan`,
      );
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.read.reload();
  }
}
