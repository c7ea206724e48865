import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Governance, Recommendation } from '@waymark/contract/governance';
import { DayPipe } from '../../core/format';
import { Tag } from '../../ui/tag';
import { answerWords, stateWords } from '../governance-words';
import { Session } from '../../core/session';

/** What scrutiny recommended, those that wait first. */
@Component({
  selector: 'wm-recommendation-list',
  imports: [DayPipe, RouterLink, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="recommendations-title">
      <h2 id="recommendations-title" i18n="@@governance.recommendations">Recommendations</h2>
      @for (one of inOrder(); track one.id) {
        <article class="wm-card">
          <p>
            <wm-tag [tone]="one.state === 'settled' ? 'good' : 'warn'">{{ states[one.state] }}</wm-tag>
            <span class="wm-muted" i18n="@@governance.recommendation.from"
              >&ngsp;{{ one.fromBody }}, {{ one.receivedOn | day }}</span
            >
          </p>
          <p>{{ one.text }}</p>
          @if (one.answer; as answer) {
            <p>
              <strong>{{ answers[answer] }}</strong><ng-container i18n="@@governance.recommendation.answered"
                >, {{ one.answeredBy }}, {{ one.answeredOn | day }}</ng-container
              >
              @if (one.answerReason) {
                <ng-container>: {{ one.answerReason }}</ng-container>
              }
            </p>
          }
          @if (one.actionId) {
            <p>
              <ng-container i18n="@@governance.recommendation.action">Action:</ng-container>&ngsp;<a
                [routerLink]="['/plans', governance().planId, 'actions', one.actionId]"
                >{{ one.actionTitle }}</a
              >
            </p>
          }
          @if (session.can('governance:record')) {
            <p>
              @if (one.state !== 'settled') {
                <a [routerLink]="['recommendations', one.id]">
                  @if (one.state === 'awaiting-answer') {
                    <ng-container i18n="@@governance.recommendation.to-answer">Record the answer</ng-container>
                  } @else {
                    <ng-container i18n="@@governance.recommendation.to-action">Link an action</ng-container>
                  }
                  <span class="wm-hidden">: {{ one.text }}</span>
                </a>
                &ngsp;
              }
              <button type="button" class="wm-link-button" (click)="putAway.emit(one)">
                <ng-container i18n="@@governance.record.archive">Put it away</ng-container
                ><span class="wm-hidden">: {{ one.text }}</span>
              </button>
            </p>
          }
        </article>
      } @empty {
        <p class="wm-muted" i18n="@@governance.recommendations.none">
          What scrutiny recommends will stand here, with the answer to it and the action that follows.
        </p>
      }
      @if (archived().length > 0) {
        <details class="govuk-details">
          <summary class="govuk-details__summary" i18n="@@governance.recommendations.archived">
            Recommendations that were put away
          </summary>
          <ul>
            @for (one of archived(); track one.id) {
              <li>
                {{ one.text }} ({{ one.fromBody }}, {{ one.receivedOn | day }})
                @if (session.can('governance:record')) {
                  <button type="button" class="wm-link-button" (click)="bringBack.emit(one)">
                    <ng-container i18n="@@governance.restore">Bring back</ng-container
                    ><span class="wm-hidden">: {{ one.text }}</span>
                  </button>
                }
              </li>
            }
          </ul>
        </details>
      }
    </section>
  `,
})
export class RecommendationList {
  readonly governance = input.required<Governance>();
  readonly putAway = output<Recommendation>();
  readonly bringBack = output<Recommendation>();

  protected readonly session = inject(Session);
  protected readonly states = stateWords;
  protected readonly answers = answerWords;
  protected readonly archived = computed(() => this.governance().recommendations.filter(({ archived }) => archived));
  protected readonly inOrder = computed(() => {
    const standing = this.governance().recommendations.filter(({ archived }) => !archived);
    return [
      ...standing.filter(({ state }) => state !== 'settled'),
      ...standing.filter(({ state }) => state === 'settled'),
    ];
  });
}
