import type { Day } from '@waymark/domain/day';
import { nextPlanStatus, type PlanStatus } from '@waymark/domain/plans/plan-status';
import { keepPublication } from '../publication/keep-publication';
import { planSnapshot } from '../publication/plan-snapshot';
import { snapshotRows } from '../publication/snapshot-rows';
import { keepVersion } from '../versions/keep-version';
import type { ExamplePlan, ExamplePublication } from './example-plan';
import type { LoadedCouncil, Loading } from './load-council';
import type { LoadedPlan } from './load-plan';
import { insertRows, type Row } from './rows';

const openedOn = '2026-02-16';
const at = (day: Day): string => `${day}T09:30:00Z`;

interface Event {
  name: string;
  on: Day;
  /** Address of the account that did it; without one it was an officer without an account. */
  by: string | undefined;
  kind?: 'publication';
  before?: object;
  after: object;
}

interface Told {
  plan: ExamplePlan;
  loaded: LoadedPlan;
  /** Events of its parts. */
  ofParts: readonly Row[];
}

/** The life of a plan as it was, and the status that it led to. */
export async function loadHistory(
  loading: Loading,
  council: LoadedCouncil,
  { plan, loaded, ofParts }: Told,
): Promise<void> {
  const { tx, ids, accounts } = loading;
  const organisationId = council.organisation.id;
  const events = eventsOf(plan).sort((a, b) => a.on.localeCompare(b.on));
  const ofPlan = events.map((event): Row => ({
    ...{ organisation_id: organisationId, at: at(event.on), name: event.name, plan_id: loaded.id, reason: null },
    ...actor(loading, council, event.by),
    ...{ subject_kind: event.kind ?? 'plan', subject_id: loaded.id },
    ...{ before: event.before ?? null, after: event.after, request_id: 'demonstration' },
  }));
  const rows = [...ofPlan, ...ofParts].sort((a, b) => String(a['at']).localeCompare(String(b['at'])));
  await insertRows(
    tx,
    'audit_event',
    rows.map((row) => ({ ...row, id: ids.next() })),
  );
  const last = plan.steps.at(-1)?.[1] ?? openedOn;
  const submitter = plan.steps.find(([step]) => step === 'submit')?.[2] ?? '';
  await tx.query(
    `update plan set status = $3, status_since = $4, submitted_by = $5, version = $6, changed_at = $7
     where organisation_id = $1 and id = $2`,
    [
      ...[organisationId, loaded.id, plan.status, at(last), accounts.get(submitter)?.id ?? null],
      ...[plan.steps.length + 1, at(events.at(-1)?.on ?? openedOn)],
    ],
  );
}

function eventsOf(plan: ExamplePlan): Event[] {
  let status: PlanStatus = 'draft';
  const planner = plan.steps.find(([step]) => step === 'submit')?.[2];
  const publisher = plan.steps.find(([step]) => step === 'publish')?.[2];
  const opened: Event = { name: 'plan.open', on: openedOn, by: planner, after: { status, title: plan.title } };
  const steps = plan.steps.map(([step, on, by]): Event => {
    const before = { status };
    status = nextPlanStatus(status, step);
    return { name: `plan.${step}`, on, by, before, after: { status } };
  });
  if (status !== plan.status) throw new Error(`the steps of "${plan.title}" lead to ${status}`);
  const publications = plan.publications.map(({ on, adoptedBy, adoptedOn }, place): Event => {
    const after = { number: place + 1, adoptedBy, adoptedOn };
    return { name: 'publication.create', on, by: publisher, kind: 'publication', after };
  });
  return [opened, ...steps, ...publications];
}

function actor({ accounts }: Loading, { organisation, holders }: LoadedCouncil, email: string | undefined): Row {
  const account = email === undefined ? holders.get('lead') : accounts.get(email);
  return { user_id: account?.id ?? null, user_name: account?.name ?? `Council officer, ${organisation.shortName}` };
}

/** A version as the product itself would have published it on that day. */
export async function loadPublication(
  { tx, ids }: Loading,
  { organisation, holders }: LoadedCouncil,
  { publication, loaded }: { publication: ExamplePublication; loaded: LoadedPlan },
): Promise<void> {
  const { on, adoptedBy, adoptedOn, summary } = publication;
  const rows = await snapshotRows(tx, organisation.id, loaded.id);
  const keeping = {
    ...{ id: ids.next(), organisationId: organisation.id, planId: loaded.id, planSlug: loaded.slug },
    ...{ publishedBy: `Strategy manager, ${organisation.shortName}`, publishedAt: at(on) },
  };
  await keepPublication(tx, keeping, planSnapshot(rows, { adoptedBy, adoptedOn, summary }, on));
  const account = holders.get('lead');
  if (!account) return;
  const actor = { userId: account.id, name: account.name, requestId: 'demonstration' };
  const words = { note: summary, adoptedBy, adoptedOn, madeAt: at(on) };
  await keepVersion(tx, actor, { organisationId: organisation.id, id: loaded.id }, 'publication', words);
}
