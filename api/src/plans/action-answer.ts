import type { Action } from '@waymark/contract/actions';
import type { Milestone } from '@waymark/contract/milestones';
import { type Day, todayIn } from '@waymark/domain/day';
import { suggestActionStatus } from '@waymark/domain/plans/action-suggestion';
import { milestoneStatus, shareComplete } from '@waymark/domain/plans/milestone-status';
import { type PlanStatus, progressPossible } from '@waymark/domain/plans/plan-status';
import { updateFreshness, type UpdateDays } from '@waymark/domain/plans/update-freshness';
import type { UpdateRight } from './viewer-leads';

type Derived = 'reference' | 'partnerIds' | 'suggestion' | 'freshness' | 'complete' | 'mayUpdate' | 'milestones';

/** An action as its row stands. */
export interface ActionRow extends Omit<Action, Derived> {
  position: number;
}

/** A milestone as its row stands. */
export interface MilestoneRow extends Omit<Milestone, 'status'> {
  actionId: string;
  position: number;
}

export interface PartnerRow {
  actionId: string;
  memberId: string;
}

const actionFields = [
  'id',
  'version',
  'goalId',
  'position',
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
  'position',
  'title',
  'dueOn',
  'originalDueOn',
  'movedReason',
  'doneOn',
  'droppedReason',
  'evidence',
] as const satisfies (keyof MilestoneRow)[];

const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Columns under the names of their fields. */
export const columns = (alias: string, fields: readonly string[]): string =>
  fields.map((field) => `${alias}.${snake(field)} as "${field}"`).join(', ');

/** The columns of `action a` that make an `ActionRow`. */
export const actionColumns = columns('a', actionFields);
/** The columns of `milestone m` that make a `MilestoneRow`. */
export const milestoneColumns = columns('m', milestoneFields);
/** The columns of `action_partner p` that make a `PartnerRow`. */
export const partnerColumns = 'p.action_id as "actionId", p.taskforce_member_id as "memberId"';

export interface ActionContext {
  today: Day;
  plan: UpdateDays & { status: PlanStatus };
  /** The reference of each action, such as 1.2, by its id. */
  references: ReadonlyMap<string, string>;
  /** Which actions the viewer may record progress on, and the ids of leads that are the viewer. */
  updates: UpdateRight;
  leadsOfViewer: ReadonlySet<string>;
}

/** Actions as they are answered, in the order of their rows, with what the rules say about them today. */
export function actionsOf(
  rows: readonly ActionRow[],
  milestones: readonly MilestoneRow[],
  partners: readonly PartnerRow[],
  context: ActionContext,
): Action[] {
  const milestonesOf = byAction(milestones);
  const partnersOf = byAction(partners);
  return rows.map((row) => {
    const own = milestonesOf.get(row.id) ?? [];
    const partnerIds = (partnersOf.get(row.id) ?? []).map((partner) => partner.memberId);
    return { ...stored(row), partnerIds, ...judged(row, own, context), milestones: milestonesAnswered(own, context) };
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

function byAction<T extends { actionId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.actionId);
    if (group) group.push(row);
    else groups.set(row.actionId, [row]);
  }
  return groups;
}

function stored({ position: _position, ...row }: ActionRow): Omit<ActionRow, 'position'> {
  return row;
}

function judged(row: ActionRow, milestones: readonly MilestoneRow[], context: ActionContext) {
  const { deliveryStatus, startsOn } = row;
  const lastUpdatedOn = row.lastUpdatedAt === null ? null : todayIn(new Date(row.lastUpdatedAt));
  return {
    reference: context.references.get(row.id) ?? '',
    suggestion: suggestionFor(row, milestones, context.today),
    freshness: updateFreshness({ deliveryStatus, lastUpdatedOn, startsOn }, context.plan, context.today),
    complete: shareComplete(milestones),
    mayUpdate: mayUpdate(row, context),
  };
}

function milestonesAnswered(rows: readonly MilestoneRow[], { today }: ActionContext): Milestone[] {
  return rows.map(({ actionId: _actionId, position: _position, ...row }) => ({
    ...row,
    status: milestoneStatus(row, today),
  }));
}
