import type { PeriodLock } from '@waymark/contract/period-locks';
import type { Day } from '@waymark/domain/day';
import { lockOver } from '@waymark/domain/figures/period-lock';
import type { IndicatorKind } from '@waymark/domain/indicators/vocabulary';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { locksOf } from './lock-rows';

interface Written {
  indicatorId: string;
  periodEnd: Day;
}

interface Placed {
  id: string;
  kind: IndicatorKind;
  planIds: string[];
}

const placedStatement = `
  select i.id, i.kind, array(select distinct t.plan_id from target t where t.organisation_id = $1 and t.indicator_id = i.id
    and t.archived_at is null) as "planIds"
  from indicator i where i.id = any($2::uuid[])`;

/** While anybody writes figures of an organisation no period of it closes, and the other way round, until the transaction ends. */
export async function holdPeriods(
  tx: EntityManager,
  organisationId: string,
  how: 'writing' | 'closing',
): Promise<void> {
  const shared = how === 'writing' ? '_shared' : '';
  await tx.query(`select pg_advisory_xact_lock${shared}(hashtextextended('period-lock ' || $1::text, 0))`, [
    organisationId,
  ]);
}

/** Refuses figures of a closed period, and says who closed it. Whoever writes an organisation's own figures asks here first. */
export async function assertPeriodsOpen(
  tx: EntityManager,
  organisationId: string,
  figures: readonly Written[],
): Promise<void> {
  await holdPeriods(tx, organisationId, 'writing');
  const lock = await lockOverAny(tx, organisationId, figures);
  if (lock !== null) throw periodLocked(lock);
}

export const periodLocked = (lock: PeriodLock): Refusal => new Refusal('conflict', 'period-locked', { lock });

async function lockOverAny(
  tx: EntityManager,
  organisationId: string,
  figures: readonly Written[],
): Promise<PeriodLock | null> {
  const locks = await locksOf(tx, organisationId);
  const possible = figures.filter(({ periodEnd }) =>
    locks.some((one) => one.startsOn <= periodEnd && one.endsOn >= periodEnd),
  );
  if (possible.length === 0) return null;
  const ids = [...new Set(possible.map(({ indicatorId }) => indicatorId))];
  const rows = await tx.query<Placed[]>(placedStatement, [organisationId, ids]);
  const placed = new Map(rows.map((row) => [row.id, row]));
  for (const { indicatorId, periodEnd } of possible) {
    const of = placed.get(indicatorId);
    const lock = of && lockOver(locks, { periodEnd, kind: of.kind, planIds: of.planIds });
    if (lock) return lock;
  }
  return null;
}
