import type { Action } from '@waymark/contract/actions';
import type { Milestone } from '@waymark/contract/milestones';
import { type Day, todayIn } from '@waymark/domain/day';
import { suggestActionStatus } from '@waymark/domain/plans/action-suggestion';
import { milestoneStatus, shareComplete } from '@waymark/domain/plans/milestone-status';
import { type PlanStatus, progressPossible } from '@waymark/domain/plans/plan-status';
import { updateFreshness, type UpdateDays } from '@waymark/domain/plans/update-freshness';
import { columnsAs } from '../platform/columns';
import type { UpdateRight } from './viewer-leads';

type Derived =
  'linkedFrom' | 'reference' | 'partnerIds' | 'suggestion' | 'freshness' | 'complete' | 'mayUpdate' | 'milestones';

/** An action as its row stands: made for its answer, and completed to it. */
export interface ActionRow extends Omit<Action, Derived> {
  /** Set where the action is shown in another plan than its own. */
  linkedFrom?: Action['linkedFrom'];
}

/** What the plan of an action decides about it. */
export type PlanOfAction = UpdateDays & { status: PlanStatus };

/** A milestone as its row stands. */
export interface MilestoneRow extends Omit<Milestone, 'status'> {
  actionId: string;
}

export interface PartnerRow {
  actionId: string;
  memberId: string;
}

export const actionFields = [
  'id',
  'version',
  'goalId',
  'originId',
  'title',
  'description',
  'type',
  'origin',
  'councilLeadId',
  'taskforceLeadId',
  'directorate',
  'resources',
  'cost',
  'fundingSource',
  'fundingSecured',
  'startsOn',
  'dueOn',
  'ongoing',
  'reviewOn',
  'dependsOn',
  'outputMeasure',
  'outcomeMeasure',
  'beneficiaries',
  'groups',
  'tags',
  'decision',
  'publicSummary',
  'internalNote',
  'deliveryStatus',
  'statusReason',
  'correctiveAction',
  'completedOn',
  'lastUpdatedAt',
] as const satisfies (keyof ActionRow)[];

const milestoneFields = [
  'id',
  'version',
  'actionId',
  'title',
  'dueOn',
  'originalDueOn',
  'movedCount',
  'movedReason',
  'doneOn',
  'droppedReason',
  'evidence',
] as const satisfies (keyof MilestoneRow)[];

/** The columns of `action a` that make an `ActionRow`. */
export const actionColumns = columnsAs('a', actionFields);
/** The columns of `milestone m` that make a `MilestoneRow`. */
export const milestoneColumns = columnsAs('m', milestoneFields);
/** The columns of `action_partner p` that make a `PartnerRow`. */
export const partnerColumns = 'p.action_id as "actionId", p.taskforce_member_id as "memberId"';

export interface ActionContext {
  today: Day;
  plan: PlanOfAction;
  /** The plans of actions that are shown in another, by the action's id. */
  homes?: ReadonlyMap<string, PlanOfAction>;
  /** Which actions the viewer may record progress on, and the ids of leads that are the viewer. */
  updates: UpdateRight;
  leadsOfViewer: ReadonlySet<string>;
}

/** What hangs on actions, by the action's id. */
export interface ActionParts {
  milestones: ReadonlyMap<string, Milestone[]>;
  partners: ReadonlyMap<string, string[]>;
}

export function partsOfActions(
  milestones: readonly MilestoneRow[],
  partners: readonly PartnerRow[],
  today: Day,
): ActionParts {
  const parts = { milestones: new Map<string, Milestone[]>(), partners: new Map<string, string[]>() };
  for (const row of milestones) addTo(parts.milestones, row.actionId, milestoneOf(row, today));
  for (const { actionId, memberId } of partners) addTo(parts.partners, actionId, memberId);
  return parts;
}

/** Completes a row that was read for it to the action that is answered, with what the rules say about it today. */
export function actionOf(row: ActionRow, reference: string, parts: ActionParts, context: ActionContext): Action {
  const milestones = parts.milestones.get(row.id) ?? [];
  const { deliveryStatus, startsOn } = row;
  const plan = context.homes?.get(row.id) ?? context.plan;
  const lastUpdatedOn = row.lastUpdatedAt === null ? null : todayIn(new Date(row.lastUpdatedAt));
  return Object.assign(row, {
    reference,
    partnerIds: parts.partners.get(row.id) ?? [],
    suggestion: suggestionFor(row, milestones, context.today),
    freshness: updateFreshness({ deliveryStatus, lastUpdatedOn, startsOn }, plan, context.today),
    complete: shareComplete(milestones),
    mayUpdate: mayUpdate(row, { ...context, plan }),
    linkedFrom: row.linkedFrom ?? null,
    milestones,
  });
}

/** Whether the viewer may record progress: on any action, or on those that they lead, while the plan allows it. */
export function mayUpdate(
  action: Pick<ActionRow, 'councilLeadId' | 'taskforceLeadId'>,
  context: Pick<ActionContext, 'updates' | 'leadsOfViewer'> & { plan: { status: PlanStatus } },
): boolean {
  if (context.updates === 'none' || !progressPossible(context.plan.status)) return false;
  const leads = [action.councilLeadId, action.taskforceLeadId];
  return context.updates === 'any' || leads.some((id) => id !== null && context.leadsOfViewer.has(id));
}

/** What the dates of an action say; an ongoing action has no due date to pass. */
export function suggestionFor(
  row: Pick<ActionRow, 'deliveryStatus' | 'startsOn' | 'dueOn' | 'ongoing'>,
  milestones: readonly Pick<MilestoneRow, 'dueOn' | 'doneOn' | 'droppedReason'>[],
  today: Day,
): Action['suggestion'] {
  const { deliveryStatus, startsOn, dueOn, ongoing } = row;
  return suggestActionStatus({ deliveryStatus, startsOn, dueOn: ongoing ? null : dueOn, milestones }, today);
}

function addTo<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

/** Named field by field: hundreds are made for one answer. */
function milestoneOf(row: MilestoneRow, today: Day): Milestone {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    dueOn: row.dueOn,
    originalDueOn: row.originalDueOn,
    movedCount: row.movedCount,
    movedReason: row.movedReason,
    doneOn: row.doneOn,
    droppedReason: row.droppedReason,
    evidence: row.evidence,
    status: milestoneStatus(row, today),
  };
}
