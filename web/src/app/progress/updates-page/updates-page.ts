import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WaitingCount } from '../../core/waiting-count';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { UpdateList } from '../rows/update-list';
import { UpdatesClient } from '../updates.client';
import { OwnLinkPanel } from './own-link';

/** Everything that waits for the reader, in all their plans. */
@Component({
  selector: 'wm-updates-page',
  imports: [EmptyState, Loaded, OwnLinkPanel, PageHead, RouterLink, UpdateList, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-page-head
      title="My updates"
      i18n-title="@@progress.title"
      state="What you answer for in all your plans, the most urgent first"
      i18n-state="@@progress.state"
    />
    <wm-loaded [resource]="updates" [lines]="16">
      <ng-template wmWhenLoaded [of]="updates" let-mine>
        @if (mine.items.length > 0) {
          <wm-update-list [updates]="mine" [answers]="client" (answered)="waiting.refresh()" />
        } @else {
          <wm-empty-state
            title="Nothing waits for you"
            i18n-title="@@progress.empty"
            text="Updates, milestones, figures and approvals that are asked of you will stand here as they come due."
            i18n-text="@@progress.empty.text"
          >
            <a class="govuk-button govuk-button--secondary" routerLink="/plans" i18n="@@progress.empty.plans"
              >See the plans</a
            >
          </wm-empty-state>
        }
      </ng-template>
    </wm-loaded>
    <wm-own-link />
  `,
})
export class UpdatesPage {
  protected readonly client = inject(UpdatesClient);
  protected readonly waiting = inject(WaitingCount);
  protected readonly updates = this.client.mine();
}
