import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Announcer } from '../../core/announcer';
import { DayPipe } from '../../core/format';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { GovernanceClient } from '../governance.client';
import { stateWords } from '../governance-words';
import { AnswerForm } from './answer-form';
import { FollowForm } from './follow-form';
import { SettledAnswer } from './settled-answer';

/** A recommendation on its way: first the answer, then the action that follows. */
@Component({
  selector: 'wm-recommendation-page',
  imports: [AnswerForm, DayPipe, FollowForm, Loaded, PageHead, SettledAnswer, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-loaded [resource]="governance" [lines]="8">
      <ng-template wmWhenLoaded>
        @if (one(); as found) {
          <wm-page-head
            title="Recommendation"
            i18n-title="@@governance.recommendation.title"
            [state]="states[found.state]"
            [crumbs]="crumbs()"
          />
          <blockquote class="wm-panel">
            <p>{{ found.text }}</p>
            <p class="wm-muted">{{ found.fromBody }}, {{ found.receivedOn | day }}</p>
          </blockquote>
          @if (found.state === 'awaiting-answer') {
            <wm-answer-form [recommendation]="found" (saved)="answered()" (outdated)="governance.reload()" />
          } @else if (found.state === 'awaiting-action') {
            <wm-follow-form
              [recommendation]="found"
              [planId]="planId()"
              (saved)="leave()"
              (outdated)="governance.reload()"
            />
          } @else {
            <wm-settled-answer [recommendation]="found" [planId]="planId()" />
          }
        } @else {
          <p i18n="@@governance.recommendation.missing">This recommendation is not here, or not for you to see.</p>
        }
      </ng-template>
    </wm-loaded>
  `,
})
export class RecommendationPage {
  readonly planId = input.required<string>();
  readonly recommendationId = input.required<string>();

  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly client = inject(GovernanceClient);
  protected readonly governance = this.client.governance(this.planId);
  protected readonly states = stateWords;
  private readonly answering = viewChild(AnswerForm);
  private readonly following = viewChild(FollowForm);
  protected readonly one = computed(() =>
    this.governance.hasValue()
      ? this.governance.value().recommendations.find(({ id }) => id === this.recommendationId())
      : undefined,
  );
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@governance.plans:Plans`, link: '/plans' },
    ...(this.governance.hasValue()
      ? [{ text: this.governance.value().planTitle, link: ['/plans', this.planId()] }]
      : []),
    { text: $localize`:@@governance.title:Governance`, link: ['/plans', this.planId(), 'governance'] },
  ]);

  hasUnsaved(): boolean {
    return (this.answering()?.hasUnsaved() ?? false) || (this.following()?.hasUnsaved() ?? false);
  }

  protected answered(): void {
    this.announcer.say($localize`:@@governance.recommendation.answer.saved:The answer is recorded`);
    this.governance.reload();
  }

  protected async leave(): Promise<void> {
    await this.router.navigate(['/plans', this.planId(), 'governance']);
  }
}
