import type { Day } from '@waymark/domain/day';
import { suggestActionStatus } from '@waymark/domain/plans/action-suggestion';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { ExampleAction, ExampleUpdate } from './example-plan';
import type { LoadedCouncil, Loading } from './load-council';
import type { LoadedPlan } from './load-plan';
import type { Account } from './load-organisations';
import { insertRows, type Row } from './rows';

const at = (day: Day): string => `${day}T10:00:00Z`;

/** What became of the actions after the plan was adopted: milestones done, updates said, statuses set. */
export async function loadProgress(loading: Loading, council: LoadedCouncil, plan: LoadedPlan): Promise<void> {
  const { tx, ids } = loading;
  const organisationId = council.organisation.id;
  const started = plan.actions.filter(({ example }) => lastStatus(example) !== 'not-started');
  await tx.query(
    `update action a set delivery_status = s.status, status_reason = s.reason, corrective_action = s.correction,
       completed_on = s.completed, last_updated_at = s.at
     from jsonb_to_recordset($2::jsonb) as s (id uuid, status text, reason text, correction text, completed date, at timestamptz)
     where a.organisation_id = $1 and a.id = s.id`,
    [organisationId, JSON.stringify(started.map(({ id, example }) => statusOf(id, example)))],
  );
  await tx.query(
    `update milestone m set done_on = d.done from jsonb_to_recordset($2::jsonb) as d (action uuid, position integer, done date)
     where m.organisation_id = $1 and m.action_id = d.action and m.position = d.position`,
    [organisationId, JSON.stringify(plan.actions.flatMap(({ id, example }) => milestonesDone(id, example)))],
  );
  await insertRows(
    tx,
    'progress_update',
    plan.actions.flatMap(({ id, example }) =>
      (example.updates ?? []).map((update, place) =>
        updateRow({ organisationId, actionId: id, id: ids.next() }, { example, update, place }, council),
      ),
    ),
  );
}

const lastStatus = ({ updates, status }: ExampleAction): DeliveryStatus =>
  updates?.at(-1)?.status ?? status ?? 'not-started';

function statusOf(id: string, example: ExampleAction) {
  const last = example.updates?.at(-1);
  return {
    id,
    status: lastStatus(example),
    reason: last?.text ?? '',
    correction: last?.correction ?? '',
    completed: example.completedOn ?? null,
    at: at(last?.on ?? '2026-10-30'),
  };
}

const milestonesDone = (action: string, { milestones }: ExampleAction) =>
  (milestones ?? []).flatMap(([, , done], position) => (done ? [{ action, position, done }] : []));

interface Said {
  example: ExampleAction;
  update: ExampleUpdate;
  place: number;
}

function updateRow(
  key: { organisationId: string; actionId: string; id: string },
  said: Said,
  council: LoadedCouncil,
): Row {
  const { update, example } = said;
  const by = speakerOf(example, council);
  return {
    ...{ organisation_id: key.organisationId, id: key.id, action_id: key.actionId },
    ...{ status: update.status, suggested_status: suggestedFor(said), text: update.text },
    ...{ next: update.next ?? null, blockers: update.blockers ?? null, corrective_action: update.correction ?? null },
    ...{ reason: update.reason ?? null, said_at: at(update.on), user_id: by?.id ?? null },
    said_by: by?.name ?? `Council officer, ${council.organisation.shortName}`,
  };
}

/** What the dates said on the day of the update. */
export function suggestedFor({ example, update, place }: Said): DeliveryStatus {
  const [startsOn, end] = example.dates;
  const milestones = (example.milestones ?? []).map(([, dueOn, done]) => ({
    dueOn,
    doneOn: done !== undefined && done <= update.on ? done : null,
    droppedReason: null,
  }));
  const deliveryStatus = example.updates?.[place - 1]?.status ?? 'on-track';
  const dueOn = end === 'ongoing' ? null : end;
  return suggestActionStatus({ deliveryStatus, startsOn, dueOn, milestones }, update.on).status;
}

/** Whoever leads the action and has an account, else the plan lead; of a council without accounts an officer. */
function speakerOf({ leads }: ExampleAction, { holders }: LoadedCouncil): Account | undefined {
  return [...leads, 'lead'].map((key) => (key === null ? undefined : holders.get(key))).find(Boolean);
}
