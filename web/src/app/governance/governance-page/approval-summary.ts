import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Governance } from '@waymark/contract/governance';
import { InstantPipe } from '../../core/format';

/** Who approved the plan since it was submitted, and how many approvals it needs. */
@Component({
  selector: 'wm-approval-summary',
  imports: [InstantPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="approval-title">
      <h2 id="approval-title" i18n="@@governance.approval">Approval</h2>
      @if (governance().approvals.length > 0) {
        <ul>
          @for (approval of governance().approvals; track approval.step) {
            <li>
              <ng-container i18n="@@governance.approval.line"
                >Approval {{ approval.step }} of {{ governance().approvalSteps }}: {{ approval.by }},
                {{ approval.givenAt | instant }}</ng-container
              >
              @if (approval.onBehalfOf) {
                <ng-container i18n="@@governance.approval.behalf"
                  >, on behalf of {{ approval.onBehalfOf }}</ng-container
                >
              }
            </li>
          }
        </ul>
      } @else {
        <p class="wm-muted" i18n="@@governance.approval.none">
          {governance().approvalSteps, plural,
            =1 {One person approves the plan, other than who submits it.}
            other {Two people approve the plan one after the other, both other than who submits it.}
          }
        </p>
      }
    </section>
  `,
})
export class ApprovalSummary {
  readonly governance = input.required<Governance>();
}
