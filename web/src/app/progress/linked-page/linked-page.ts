import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InstantPipe } from '../../core/format';
import { problemOf } from '../../core/problem';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { LinkedClient } from '../linked.client';
import { UpdateList } from '../rows/update-list';

/** One's own items and nothing else, for who came by the link of an e-mail. */
@Component({
  selector: 'wm-linked-page',
  imports: [EmptyState, InstantPipe, Loaded, PageHead, RouterLink, UpdateList, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (ended()) {
      <wm-page-head title="This link does not open anything any more" i18n-title="@@progress.linked.ended" />
      <p i18n="@@progress.linked.ended.text">
        Links end after fourteen days, or when they are withdrawn. Sign in to see what waits for you, or wait for the
        next e-mail: it brings a new link.
      </p>
      <p><a class="govuk-button" routerLink="/sign-in" i18n="@@progress.linked.sign-in">Sign in</a></p>
    } @else {
      <wm-loaded [resource]="updates" [lines]="16">
        <ng-template wmWhenLoaded [of]="updates" let-mine>
          <wm-page-head
            title="What waits for you"
            i18n-title="@@progress.linked.title"
            [state]="mine.name + ', ' + mine.organisation"
          />
          @if (mine.items.length > 0) {
            <wm-update-list [updates]="mine" [answers]="answers()" [linked]="true" />
          } @else {
            <wm-empty-state
              title="Nothing waits for you"
              i18n-title="@@progress.empty"
              text="You have answered everything. The next e-mail comes when something is due."
              i18n-text="@@progress.linked.empty.text"
            />
          }
          <p class="wm-muted" i18n="@@progress.linked.until">
            This page is yours alone: do not pass the link on. It works until {{ mine.expiresAt | instant }}.
          </p>
        </ng-template>
      </wm-loaded>
    }
  `,
})
export class LinkedPage {
  readonly token = input.required<string>();

  private readonly client = inject(LinkedClient);
  protected readonly updates = this.client.updates(this.token);
  protected readonly answers = computed(() => this.client.answersBy(this.token()));
  protected readonly ended = computed(() => {
    const error = this.updates.error();
    return error !== undefined && problemOf(error).status === 401;
  });
}
