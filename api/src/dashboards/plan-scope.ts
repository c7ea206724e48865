import { can } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { Refusal } from '@waymark/domain/refusal';
import type { ShareSubject } from '@waymark/domain/organisations/shares';
import type { EntityManager } from 'typeorm';
import { comparedAreas, type MemberArea } from '../comparison/compared-areas';
import { assertVisible } from '../organisations/find-organisation';
import type { Database } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';

/** Whose plans a dashboard counts: in full, or as counts of actions alone. */
export interface PlanScope {
  organisationId: string;
  full: string[];
  /** By the share that opens them. */
  coverage: { subject: ShareSubject; organisationIds: string[] }[];
  members: MemberArea[];
}

const officeKinds = ['combined-authority', 'migration-partnership'];

/** An organisation's own plans; of an office, those too that its members share with it on this day. */
export async function planScope(
  database: Database,
  viewer: Viewer,
  asked: { organisationId: string; today: Day },
): Promise<PlanScope> {
  const { organisationId, today } = asked;
  assertVisible(viewer, organisationId);
  const own = can(viewer, 'plan:read', organisationId) ? [organisationId] : [];
  const grant = viewer.grants.find((one) => one.organisationId === organisationId);
  const compares = officeKinds.includes(grant?.kind ?? '') && can(viewer, 'comparison:read', organisationId);
  if (own.length === 0 && !compares) throw new Refusal('forbidden', 'permission', { permission: 'plan:read' });
  if (!compares) return { organisationId, full: own, coverage: [], members: [] };
  const { members } = await database.common((tx) => comparedAreas(tx, organisationId, today));
  const given = await givers(database, viewer, asked);
  return { organisationId, full: [...own, ...given.full], coverage: given.coverage, members };
}

const levelStatement = {
  name: 'dashboard-shares',
  text: `select organisation_id as id, bool_or(subject = 'plans' and level = 'full') as "inFull" from share
    where organisation_id = any($1::uuid[]) and receiver_id = $2 and subject in ('plans', 'plan-coverage')
      and starts_on <= $3 and (ends_on is null or ends_on > $3)
    group by organisation_id`,
};

async function givers(
  database: Database,
  viewer: Viewer,
  { organisationId, today }: { organisationId: string; today: Day },
): Promise<Pick<PlanScope, 'full' | 'coverage'>> {
  const bySubject = (subject: ShareSubject) =>
    database.readingShared(viewer, { with: organisationId, subject, today }, async (tx, ids) =>
      ids.length === 0 ? [] : ask<{ id: string; inFull: boolean }>(tx, levelStatement, [ids, organisationId, today]),
    );
  const plans = await bySubject('plans');
  const full = plans.filter((row) => row.inFull).map((row) => row.id);
  const known = plans.map((row) => row.id);
  const counted = (await bySubject('plan-coverage')).map((row) => row.id).filter((id) => !known.includes(id));
  return {
    full,
    coverage: [
      { subject: 'plans', organisationIds: known.filter((id) => !full.includes(id)) },
      { subject: 'plan-coverage', organisationIds: counted },
    ],
  };
}

/** Reads what a scope may be read by: a member's rows by the share that opens them. */
export function readingScope<T>(
  database: Database,
  viewer: Viewer,
  { organisationId, today, subject }: { organisationId: string; today: Day; subject: ShareSubject | null },
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  if (subject === null) return database.reading(viewer, work);
  return database.readingShared(viewer, { with: organisationId, subject, today }, work);
}
