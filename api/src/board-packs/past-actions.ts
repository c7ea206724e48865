import type { Action } from '@waymark/contract/actions';
import type { Period } from '@waymark/domain/council-calendar';
import { addDays, type Day } from '@waymark/domain/day';
import { actionOn, type SaidThen } from '@waymark/domain/past/action-on';
import { type LaterEvent, partOn } from '@waymark/domain/past/part-on';
import type { Decision } from '@waymark/domain/plans/vocabulary';
import type { EntityManager } from 'typeorm';
import { laterEvents } from '../judging/later-events';
import { madeBy, saidBy } from '../judging/past-columns';
import { endOf } from '../platform/end-of-day';
import type { FactAction } from './pack-facts';

interface PlanOf {
  organisationId: string;
  id: string;
}

/** What the record keeps of an action beside what its changes tell, by the day before a period and by the end of it. */
interface ActionRecord {
  id: string;
  made: [boolean, boolean];
  by: [SaidThen, SaidThen];
  /** The last words of its owner by the end of the period. */
  said: string | null;
  /** The last decision by the end of the period, and whether there is any at all. */
  decision: Decision | null;
  hasDecisions: boolean;
}

const text = `
  select a.id, jsonb_build_array(${madeBy('a', '$3')}, ${madeBy('a', '$4')}) as made,
    jsonb_build_array(${saidBy('$3')}, ${saidBy('$4')}) as by,
    (select u.text from progress_update u where u.organisation_id = a.organisation_id and u.action_id = a.id
      and u.said_at < ${endOf('$4')} order by u.said_at desc, u.id desc limit 1) as said,
    (select d.decision from action_decision d
      where d.organisation_id = a.organisation_id and d.action_id = a.id and d.decided_on <= $4::date
      order by d.decided_on desc, d.id desc limit 1) as decision,
    exists (select from action_decision d
      where d.organisation_id = a.organisation_id and d.action_id = a.id) as "hasDecisions"
  from action a where a.organisation_id = $1 and a.plan_id = $2 and a.archived_at is null`;

type Later = ReadonlyMap<string, readonly LaterEvent[]>;

/** Actions by the end of a period and by the day before it, their later changes taken back; today nothing came later. */
export interface PastActions {
  records: ReadonlyMap<string, ActionRecord>;
  /** What happened after the day before the period, and after its end. */
  later: [Later, Later];
  untilNow: boolean;
}

export type StoodAction = Pick<
  FactAction,
  'status' | 'statusBefore' | 'said' | 'reason' | 'correctiveAction' | 'dueOn' | 'completedOn' | 'decision'
>;

/** What is needed to tell how the actions of a plan stood: three statements. */
export async function pastActions(
  tx: EntityManager,
  { organisationId, id }: PlanOf,
  { startsOn, endsOn }: Period,
  today: Day,
): Promise<PastActions> {
  const before = addDays(startsOn, -1);
  const rows = await tx.query<ActionRecord[]>(text, [organisationId, id, before, endsOn]);
  const of = { organisationIds: [organisationId], planIds: [id] };
  const untilNow = endsOn >= today;
  return {
    records: new Map(rows.map((row) => [row.id, row])),
    later: [await laterEvents(tx, of, before), untilNow ? new Map() : await laterEvents(tx, of, endsOn)],
    untilNow,
  };
}

/** How an action stood at the end of the period; null where it did not stand yet. */
export function stoodAction(action: Action, past: PastActions): StoodAction | null {
  const record = past.records.get(action.id);
  const then = past.untilNow ? action : onSide(action, past, 1);
  if (!record || !then) return null;
  return {
    ...{ status: then.deliveryStatus, reason: then.statusReason, correctiveAction: then.correctiveAction },
    statusBefore: onSide(action, past, 0)?.deliveryStatus ?? null,
    ...{ said: record.said ?? '', dueOn: then.dueOn, completedOn: then.completedOn },
    // A decision that was only set in the plan has no day, and counts.
    decision: record.hasDecisions ? record.decision : action.decision,
  };
}

function onSide(action: Action, { records, later }: PastActions, side: 0 | 1): Action | null {
  const record = records.get(action.id);
  if (!record) return null;
  const events = later[side].get(action.id) ?? [];
  const then = partOn({ ...action, archived: false, madeBefore: record.made[side] }, events);
  return then && actionOn(then, record.by[side], events);
}
