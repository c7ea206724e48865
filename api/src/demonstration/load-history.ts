import type { Day } from '@waymark/domain/day';
import { nextPlanStatus, type PlanStatus } from '@waymark/domain/plans/plan-status';
import { keepPublication } from '../publication/keep-publication';
import { planSnapshot } from '../publication/plan-snapshot';
import { snapshotRows } from '../publication/snapshot-rows';
import type { ExamplePlan, ExamplePublication } from './example-plan';
import type { LoadedCouncil, Loading } from './load-council';
import type { LoadedPlan } from './load-plan';
import { insertRows, type Row } from './rows';

const at = (day: Day): string => `${day}T09:30:00Z`;

/** The steps of a plan as they were taken, and the status that they led to. */
export async function loadSteps(
  loading: Loading,
  council: LoadedCouncil,
  { plan, loaded }: { plan: ExamplePlan; loaded: LoadedPlan },
): Promise<void> {
  const { tx, ids, accounts } = loading;
  const organisation_id = council.organisation.id;
  const created = eventRow(council, loaded, {
    name: 'plan.create',
    on: '2026-02-16',
    account: plan.steps[0]?.[2] ?? '',
  });
  let status: PlanStatus = 'draft';
  const steps = plan.steps.map(([step, on, account]) => {
    const before = status;
    status = nextPlanStatus(status, step);
    return {
      ...eventRow(council, loaded, { name: `plan.${step}`, on, account }),
      before: { status: before },
      after: { status },
    };
  });
  const rows = [{ ...created, before: null, after: { status: 'draft' } }, ...steps];
  await insertRows(
    tx,
    'audit_event',
    rows
      .map((row) => ({ organisation_id, id: ids.next(), ...row, ...actor(loading, council, row.account) }))
      .map(withoutAccount),
  );
  const last = plan.steps.at(-1);
  const submitter = plan.steps.find(([step]) => step === 'submit')?.[2];
  await tx.query(
    `update plan set status = $3, status_since = coalesce($4::timestamptz, status_since), submitted_by = $5, version = $6
     where organisation_id = $1 and id = $2`,
    [
      ...[organisation_id, loaded.id, status, last ? at(last[1]) : null],
      ...[(submitter && accounts.get(submitter)?.id) || null, plan.steps.length + 1],
    ],
  );
}

interface Event {
  name: string;
  on: Day;
  account: string;
}

const eventRow = ({ organisation }: LoadedCouncil, { id }: LoadedPlan, { name, on, account }: Event) => ({
  ...{
    at: at(on),
    name,
    subject_kind: 'plan',
    subject_id: id,
    plan_id: id,
    request_id: `demonstration-${organisation.areaCode}`,
  },
  account,
});

function actor({ accounts }: Loading, { organisation }: LoadedCouncil, email: string): Row {
  const account = accounts.get(email);
  return { user_id: account?.id ?? null, user_name: account?.name ?? `Council officer, ${organisation.shortName}` };
}

function withoutAccount({ account: _account, ...row }: Row): Row {
  return row;
}

/** A version as the product itself would have published it on that day. */
export async function loadPublication(
  { tx, ids }: Loading,
  { organisation }: LoadedCouncil,
  { publication, loaded }: { publication: ExamplePublication; loaded: LoadedPlan },
): Promise<void> {
  const { on, adoptedBy, adoptedOn, summary } = publication;
  const content = planSnapshot(
    await snapshotRows(tx, organisation.id, loaded.id),
    { adoptedBy, adoptedOn, summary },
    on,
  );
  await keepPublication(
    tx,
    {
      id: ids.next(),
      organisationId: organisation.id,
      planId: loaded.id,
      planSlug: loaded.slug,
      publishedBy: `Strategy manager, ${organisation.shortName}`,
      publishedAt: at(on),
    },
    content,
  );
}
