import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Action } from '@waymark/contract/actions';
import type { Tag } from '@waymark/contract/frameworks';
import type { Plan } from '@waymark/contract/plans';
import { dayWords, numberWords } from '../../core/format';
import { actionOriginWords, actionTypeWords, decisionWords } from '../../core/words/plan-words';
import { HistoryLink } from '../../ui/history-link';
import { SummaryList, SummaryRow } from '../../ui/summary-list';
import { actionFieldWords } from '../action-fields/action-words';
import { memberName, personName } from '../plan-names';

interface Fact {
  label: string;
  /** Null while nothing is entered; left out of the list unless the plan needs it. */
  value: string | null;
  needed?: boolean;
}

/** Who, when, for whom, with what money. What the plan needs and lacks is named; what is merely optional and empty is not. */
@Component({
  selector: 'wm-action-facts',
  imports: [HistoryLink, SummaryList, SummaryRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="facts">
      <div class="wm-part-head">
        <h2 id="facts" i18n="@@plans.action.facts">Facts</h2>
        <wm-history-link [planId]="plan().id" [subjectId]="action().id" [of]="action().title" />
      </div>
      <wm-summary-list>
        @for (fact of facts(); track fact.label) {
          <ng-template [wmRow]="fact.label">
            @if (fact.value) {
              {{ fact.value }}
            } @else {
              <span class="wm-muted" i18n="@@plans.not-set">Not set yet</span>
            }
          </ng-template>
        }
      </wm-summary-list>
    </section>
  `,
})
export class ActionFacts {
  readonly action = input.required<Action>();
  readonly plan = input.required<Plan>();
  readonly tags = input.required<readonly Tag[]>();

  protected readonly facts = computed(() =>
    factsOf(this.action(), this.plan(), this.tags()).filter((fact) => fact.needed === true || fact.value !== null),
  );
}

const words = actionFieldWords;

function factsOf(action: Action, plan: Plan, tags: readonly Tag[]): Fact[] {
  return [...leads(action, plan), ...dates(action), ...results(action, tags), ...money(action), ...origin(action)];
}

function leads(action: Action, plan: Plan): Fact[] {
  const partners = action.partnerIds.map((id) => memberName(plan, id)).filter((name) => name !== null);
  return [
    { label: words.councilLeadId, value: personName(plan, action.councilLeadId), needed: true },
    { label: words.taskforceLeadId, value: memberName(plan, action.taskforceLeadId), needed: true },
    { label: words.partnerIds, value: orNothing(partners.join('; ')) },
    { label: words.directorate, value: action.directorate, needed: true },
  ];
}

function dates({ startsOn, dueOn, ongoing, reviewOn, dependsOn }: Action): Fact[] {
  const review = reviewOn === null ? null : dayWords(reviewOn);
  const end: Fact = ongoing
    ? { label: $localize`:@@plans.action.ongoing-reviewed:Ongoing, reviewed on`, value: review, needed: true }
    : { label: words.dueOn, value: dueOn === null ? null : dayWords(dueOn), needed: true };
  return [
    { label: words.startsOn, value: startsOn === null ? null : dayWords(startsOn), needed: true },
    end,
    { label: words.dependsOn, value: orNothing(dependsOn) },
  ];
}

function results(action: Action, tags: readonly Tag[]): Fact[] {
  const titles = (codes: readonly string[], inGroups: boolean) =>
    codes.map((code) => tags.find((tag) => tag.code === code && (tag.set === 'group') === inGroups)?.title ?? code);
  const gaining = [orNothing(action.beneficiaries), ...titles(action.groups, true)].filter((one) => one !== null);
  return [
    { label: words.outputMeasure, value: orNothing(action.outputMeasure), needed: true },
    { label: words.outcomeMeasure, value: orNothing(action.outcomeMeasure), needed: true },
    { label: words.beneficiaries, value: orNothing(gaining.join('; ')), needed: true },
    { label: $localize`:@@plans.action.tags:Tags`, value: orNothing(titles(action.tags, false).join('; ')) },
  ];
}

function money({ resources, cost, fundingSource, fundingSecured }: Action): Fact[] {
  const secured = fundingSecured
    ? $localize`:@@plans.action.secured:secured`
    : $localize`:@@plans.action.not-secured:not secured`;
  const funding = [fundingSource, fundingSecured === null ? null : secured].filter((one) => one !== null);
  return [
    { label: words.resources, value: orNothing(resources) },
    { label: words.cost, value: cost === null ? null : `£${numberWords(cost)}` },
    { label: $localize`:@@plans.action.funding:Funding`, value: orNothing(funding.join(', ')), needed: true },
  ];
}

function origin({ type, origin: from, decision }: Action): Fact[] {
  return [
    { label: words.type, value: type === null ? null : actionTypeWords[type] },
    { label: words.origin, value: actionOriginWords[from] },
    { label: words.decision, value: decision === null ? null : decisionWords[decision] },
  ];
}

function orNothing(text: string): string | null {
  return text === '' ? null : text;
}
