import type { Plan } from '@waymark/contract/plans';
import type { Tag } from '@waymark/contract/frameworks';
import { dayWords, numberWords } from '../../core/format';
import { actionOriginWords, actionTypeWords, decisionWords } from '../../core/words/plan-words';
import { memberName, personName } from '../plan-names';
import type { ActionForm } from './action-form';

export const yesNoWords = {
  yes: $localize`:@@plans.yes:Yes`,
  no: $localize`:@@plans.no:No`,
} as const;

export const actionFieldWords: Readonly<Record<keyof ActionForm, string>> = {
  title: $localize`:@@plans.action.title:Title`,
  description: $localize`:@@plans.action.description:What will be done`,
  type: $localize`:@@plans.action.type:Kind of action`,
  origin: $localize`:@@plans.action.origin:Where it came from`,
  dependsOn: $localize`:@@plans.action.depends-on:What it depends on`,
  councilLeadId: $localize`:@@plans.action.council-lead:Council lead`,
  taskforceLeadId: $localize`:@@plans.action.taskforce-lead:Taskforce or partner lead`,
  partnerIds: $localize`:@@plans.action.partners:Supporting partners`,
  directorate: $localize`:@@plans.action.directorate:Directorate`,
  startsOn: $localize`:@@plans.action.starts-on:Start date`,
  ongoing: $localize`:@@plans.action.ongoing:Does it end?`,
  dueOn: $localize`:@@plans.action.due-on:Due date`,
  reviewOn: $localize`:@@plans.action.review-on:Review date`,
  resources: $localize`:@@plans.action.resources:What it needs`,
  cost: $localize`:@@plans.action.cost:Cost`,
  fundingSource: $localize`:@@plans.action.funding-source:Where the money comes from`,
  fundingSecured: $localize`:@@plans.action.funding-secured:Is the money secured?`,
  outputMeasure: $localize`:@@plans.action.output-measure:Output measure`,
  outcomeMeasure: $localize`:@@plans.action.outcome-measure:Outcome measure`,
  beneficiaries: $localize`:@@plans.action.beneficiaries:Who gains`,
  groups: $localize`:@@plans.action.groups:Groups of people`,
  crossCutting: $localize`:@@plans.action.cross-cutting:Matters that cut across`,
  homeOffice: $localize`:@@plans.action.home-office:Home Office integration domains`,
  sanctuary: $localize`:@@plans.action.sanctuary:Sanctuary steps`,
  publicSummary: $localize`:@@plans.action.public-summary:Summary for the public`,
  internalNote: $localize`:@@plans.action.internal-note:Internal note`,
  decision: $localize`:@@plans.action.decision:Decision at the last review`,
};

export const ongoingWords = {
  no: $localize`:@@plans.action.ongoing.no:Yes, it has a due date`,
  yes: $localize`:@@plans.action.ongoing.yes:No, it is ongoing`,
} as const;

type Value = ActionForm[keyof ActionForm];
type Worded = (value: string, plan: Plan) => string | null;

const wordsOfField: Partial<Record<keyof ActionForm, Worded>> = {
  type: (code) => (actionTypeWords as Record<string, string>)[code] ?? null,
  origin: (code) => (actionOriginWords as Record<string, string>)[code] ?? null,
  decision: (code) => (decisionWords as Record<string, string>)[code] ?? null,
  councilLeadId: (id, plan) => personName(plan, id),
  taskforceLeadId: (id, plan) => memberName(plan, id),
  ongoing: (code) => (ongoingWords as Record<string, string>)[code] ?? null,
  fundingSecured: (code) => (yesNoWords as Record<string, string>)[code] ?? null,
  startsOn: dayWords,
  dueOn: dayWords,
  reviewOn: dayWords,
};

/** What a field of an action holds, in words. */
export function actionValueWords(field: keyof ActionForm, value: Value, plan: Plan, tags: readonly Tag[]): string {
  const nothing = $localize`:@@plans.nothing:Nothing entered`;
  if (value === null || value === '') return nothing;
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'string') return wordsOfField[field]?.(value, plan) ?? value;
  const titleOf = (code: string) => tags.find((tag) => tag.code === code)?.title ?? memberName(plan, code) ?? code;
  return value.length === 0 ? nothing : value.map(titleOf).join('; ');
}
