import type { Day } from '@waymark/domain/day';
import type { ExampleAction } from './example-plan';
import type { LoadedCouncil, Loading } from './load-council';
import type { LoadedPlan } from './load-plan';
import { insertRows, type Row } from './rows';

const at = (day: Day): string => `${day}T14:00:00Z`;

interface Told {
  loading: Loading;
  council: LoadedCouncil;
  plan: LoadedPlan;
}

/** What was moved and what was decided in delivery, as the product records both; answers the events of it. */
export async function loadDecisions(loading: Loading, council: LoadedCouncil, plan: LoadedPlan): Promise<Row[]> {
  const told = { loading, council, plan };
  return [...(await loadMoves(told)), ...(await keepDecisions(told))];
}

const event = ({ council, plan }: Told, on: Day): Row => {
  const by = council.holders.get('lead');
  return {
    ...{ organisation_id: council.organisation.id, at: at(on), plan_id: plan.id },
    ...{ user_id: by?.id ?? null, user_name: by?.name ?? '', request_id: 'demonstration' },
  };
};

async function loadMoves(told: Told): Promise<Row[]> {
  const { tx, ids } = told.loading;
  const organisationId = told.council.organisation.id;
  const moves = told.plan.actions.flatMap(({ id: actionId, example }) =>
    (example.moves ?? []).map((move) => ({ ...move, actionId, to: dueOf(example, move.milestone) })),
  );
  const rows = await tx.query<{ id: string; actionId: string; title: string }[]>(
    `select id, action_id as "actionId", title from milestone where organisation_id = $1 and action_id = any($2::uuid[])`,
    [organisationId, moves.map(({ actionId }) => actionId)],
  );
  const found = moves.flatMap((move) => {
    const row = rows.find(({ actionId, title }) => actionId === move.actionId && title === move.milestone);
    return row ? [{ ...move, milestoneId: row.id }] : [];
  });
  await tx.query(
    `update milestone m set due_on = d.to, moved_reason = d.reason, moved_count = 1, version = m.version + 1
     from jsonb_to_recordset($2::jsonb) as d ("milestoneId" uuid, "to" date, reason text)
     where m.organisation_id = $1 and m.id = d."milestoneId"`,
    [organisationId, JSON.stringify(found)],
  );
  const by = told.council.holders.get('lead')?.name ?? '';
  await insertRows(
    tx,
    'milestone_move',
    found.map(({ milestoneId: milestone_id, from, to, reason, on }) => ({
      ...{ organisation_id: organisationId, id: ids.next(), milestone_id, from_on: from, to_on: to, reason },
      ...{ moved_at: at(on), moved_by: by },
    })),
  );
  return found.map(({ milestoneId: subject_id, from, to, reason, on }) => ({
    ...{ ...event(told, on), name: 'milestone.change', subject_kind: 'milestone', subject_id, reason },
    ...{ before: { dueOn: from }, after: { dueOn: to, movedReason: reason } },
  }));
}

function dueOf({ title, milestones }: ExampleAction, name: string): Day {
  const due = milestones?.find(([one]) => one === name)?.[1];
  if (!due) throw new Error(`"${title}" has no milestone "${name}"`);
  return due;
}

async function keepDecisions(told: Told): Promise<Row[]> {
  const { tx, ids } = told.loading;
  const organisationId = told.council.organisation.id;
  const recorded_by = told.council.holders.get('lead')?.name ?? '';
  const decided = told.plan.actions.flatMap(({ id: actionId, example }) =>
    (example.decisions ?? []).map((one) => ({ ...one, actionId, id: ids.next() })),
  );
  await insertRows(
    tx,
    'action_decision',
    decided.map(({ id, actionId: action_id, decision, reason, by, on, status }) => ({
      ...{ organisation_id: organisationId, id, action_id, decision, reason, decided_by: by, decided_on: on },
      ...{ status: status ?? null, recorded_at: at(on), recorded_by },
    })),
  );
  await tx.query(
    `update action a set decision = d.decision from jsonb_to_recordset($2::jsonb) as d ("actionId" uuid, decision text)
     where a.organisation_id = $1 and a.id = d."actionId"`,
    [organisationId, JSON.stringify(decided)],
  );
  return decided.map(({ id, actionId: subject_id, decision, reason, by, on }) => ({
    ...{ ...event(told, on), name: 'action.decide', subject_kind: 'action', subject_id, reason },
    ...{ before: { decision: null }, after: { decision, decidedBy: by, decidedOn: on, decisionId: id } },
  }));
}
