import type { Day } from '../day';
import { isBlank, problem, type PlanProblem, type PlanProblemCode } from './plan-problem';
import type { ActionToCheck } from './plan-shape';
import { missingForStatus, type StatusGap } from './status-requirements';

type ActionWords = Omit<ActionToCheck, 'milestones'> & { milestones: readonly unknown[] };

const wantedFields = [
  ['description', 'action-without-description'],
  ['councilLeadId', 'action-without-council-lead'],
  ['taskforceLeadId', 'action-without-taskforce-lead'],
  ['outputMeasure', 'action-without-output-measure'],
  ['outcomeMeasure', 'action-without-outcome-measure'],
  ['directorate', 'action-without-directorate'],
  ['publicSummary', 'action-without-public-summary'],
] as const satisfies [keyof ActionWords, PlanProblemCode][];

/** What an action must say: who leads it, what it is measured by, who gains, what it needs. */
export function checkActionWords(action: ActionWords): PlanProblem[] {
  const onAction = (code: PlanProblemCode, field: string) => problem(code, { kind: 'action', id: action.id, field });
  const problems = wantedFields
    .filter(([field]) => isBlank(action[field]))
    .map(([field, code]) => onAction(code, field));
  if (isBlank(action.beneficiaries) && action.groups.length === 0) {
    problems.push(onAction('action-without-beneficiaries', 'beneficiaries'));
  }
  if (isBlank(action.resources) && isBlank(action.fundingSource) && action.cost === null) {
    problems.push(onAction('action-without-resources', 'resources'));
  }
  if ((action.cost ?? 0) > 0 && action.fundingSecured !== true) {
    problems.push(onAction('action-funding-not-secured', 'fundingSecured'));
  }
  if (action.milestones.length === 0) problems.push(onAction('action-without-milestone', 'milestones'));
  return problems;
}

const statusProblems: Readonly<Record<StatusGap, { code: PlanProblemCode; field: string }>> = {
  'corrective-action-missing': { code: 'off-track-without-correction', field: 'correctiveAction' },
  'completion-date-missing': { code: 'completed-without-date', field: 'completedOn' },
  'completion-in-future': { code: 'completed-without-date', field: 'completedOn' },
  'milestones-open': { code: 'completed-with-open-milestones', field: 'milestones' },
};

/** What the status that the owner gave asks for. */
export function checkActionStatus(
  action: Parameters<typeof missingForStatus>[0] & { id: string },
  today: Day,
): PlanProblem[] {
  return missingForStatus(action, today).map((gap) => {
    const { code, field } = statusProblems[gap];
    return problem(code, { kind: 'action', id: action.id, field });
  });
}
