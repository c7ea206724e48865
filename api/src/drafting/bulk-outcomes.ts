import type { Alteration, NewBulkChange } from '@waymark/contract/bulk-changes';
import { assertCan } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { actionsOfGoal } from '@waymark/domain/limits';
import { type BulkOutcome, bulkOutcome, type BulkRefusal } from '@waymark/domain/plans/bulk-change';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { mayUpdate, suggestionFor } from '../plans/action-answer';
import { assertLeadsKnown } from '../plans/assert-leads';
import { assertPlanEditable, assertProgressPossible } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { leadsOfViewer, updateRight } from '../plans/viewer-leads';
import type { Viewer } from '../platform/viewer';
import { type BulkRow, bulkRows } from './bulk-actions';

/** What becomes of one chosen action; without a row it is not in the plan any more. */
export interface Outcome extends BulkOutcome {
  id: string;
  row: BulkRow | null;
  suggested: BulkRow['deliveryStatus'] | null;
}

const draftingFields = ['startsOn', 'dueOn', 'shiftDays', 'addTags', 'removeTags', 'goalId', 'tags'];

/** Who does an action and how it goes stay open while the plan is delivered; the rest is drafting. */
export function assertOpenTo(viewer: Viewer, plan: PlanEntity, change: object): void {
  assertCan(viewer, 'plan:edit', plan.organisationId);
  const sent = Object.entries(change).filter(([, value]) => value !== undefined);
  if (sent.some(([field]) => draftingFields.includes(field))) assertPlanEditable(plan);
  else assertProgressPossible(plan);
}

/** What a change would make of every chosen action, each judged by itself, in the order in which they were chosen. */
export async function outcomesOf(
  tx: EntityManager,
  { viewer, plan, today }: { viewer: Viewer; plan: PlanEntity; today: Day },
  { actions, change }: NewBulkChange,
): Promise<Outcome[]> {
  assertChosenOnce(actions);
  await assertKnown(tx, plan, change);
  const rows = await bulkRows(
    tx,
    plan,
    actions.map(({ id }) => id),
  );
  const leads = await leadsOfViewer(tx, viewer, plan.organisationId, today);
  const context = { plan, updates: updateRight(viewer, plan.organisationId), leadsOfViewer: leads };
  const outcomes = actions.map(({ id, version }): Outcome => {
    const row = rows.get(id.toLowerCase());
    if (!row) return { id, row: null, suggested: null, before: {}, after: {}, refusals: ['not-there'] };
    const suggested = suggestionFor(row, row.milestones, today).status;
    const outcome = bulkOutcome({ ...row, suggested }, change, today);
    const stale = row.version !== version;
    const notTheirs = change.deliveryStatus !== undefined && !mayUpdate(row, context);
    const refusals: BulkRefusal[] = [
      ...(stale ? (['changed-since'] as const) : []),
      ...(notTheirs ? (['not-yours'] as const) : []),
      ...outcome.refusals,
    ];
    return { ...outcome, id: row.id, row, suggested, refusals };
  });
  return change.goalId === undefined ? outcomes : withinGoal(tx, plan, change.goalId, outcomes);
}

function assertChosenOnce(actions: NewBulkChange['actions']): void {
  if (actions.length === 0) refuseFields([{ pointer: '/actions', code: 'required' }]);
  const ids = actions.map(({ id }) => id.toLowerCase());
  const twice = ids.findIndex((id, place) => ids.indexOf(id) !== place);
  if (twice >= 0) refuseFields([{ pointer: `/actions/${twice}/id`, code: 'already-there' }]);
}

/** The lead is in the directory, the tags are those of actions, the goal stands in the plan. */
async function assertKnown(
  tx: EntityManager,
  { organisationId, id }: PlanEntity,
  { councilLeadId, addTags = [], goalId }: Alteration,
): Promise<void> {
  const lead = 'change/councilLeadId';
  await assertLeadsKnown(tx, organisationId, { [lead]: councilLeadId }, { people: [lead], members: [] });
  const tags = await tx.query<{ code: string }[]>(
    `select distinct code from tag where code = any($1) and tag_set <> 'group'`,
    [addTags],
  );
  refuseFields(
    addTags.flatMap((tag, place) =>
      tags.some(({ code }) => code === tag) ? [] : [{ pointer: `/change/addTags/${place}`, code: 'unknown' }],
    ),
  );
  if (goalId === undefined) return;
  const goals = await tx.query<unknown[]>(
    `select from goal where organisation_id = $1 and plan_id = $2 and id = $3 and archived_at is null`,
    [organisationId, id, goalId],
  );
  if (goals.length === 0) refuseFields([{ pointer: '/change/goalId', code: 'unknown' }]);
}

async function withinGoal(
  tx: EntityManager,
  { organisationId }: PlanEntity,
  goalId: string,
  outcomes: Outcome[],
): Promise<Outcome[]> {
  const [there] = await tx.query<{ count: number }[]>(
    `select count(*)::integer as count from action where organisation_id = $1 and goal_id = $2 and archived_at is null`,
    [organisationId, goalId],
  );
  let count = there?.count ?? 0;
  return outcomes.map((outcome) => {
    if (outcome.after.goalId === undefined) return outcome;
    count += 1;
    return count > actionsOfGoal ? { ...outcome, refusals: [...outcome.refusals, 'goal-full'] } : outcome;
  });
}

/** Refuses the whole where one is refused, and says which and why. */
export function assertAllPossible(outcomes: readonly Outcome[]): void {
  const refused = outcomes.filter(({ refusals }) => refusals.length > 0);
  if (refused.length > 0) {
    const details = refused.map(({ id, row, refusals }) => ({
      id,
      reference: row?.reference ?? '',
      title: row?.title ?? '',
      refusals,
    }));
    throw new Refusal('conflict', 'bulk-change-refused', { actions: details });
  }
  if (outcomes.every(({ after }) => Object.keys(after).length === 0))
    throw new Refusal('conflict', 'nothing-to-change');
}
