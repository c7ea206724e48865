import { Injectable } from '@nestjs/common';
import type { NewPeriodLock, PeriodLock, PeriodLocks, ReopenPeriodLock } from '@waymark/contract/period-locks';
import { assertCan, can } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { indicatorScope } from '../indicators/find-indicator';
import { organisationFor } from '../indicators/organisation-for';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { holdPeriods } from './assert-period-open';
import { PeriodLockEntity } from './figure.entities';
import { lockColumns, lockTables } from './lock-rows';

/** Closes periods to figures and opens them again; every lock stays on the record. */
@Injectable()
export class PeriodLockRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async locks(viewer: Viewer, organisation?: string): Promise<PeriodLocks> {
    const organisationId = organisationFor(viewer, 'indicator:read', organisation);
    indicatorScope(viewer, await this.database.libraryId(), organisationId);
    return this.database.reading(viewer, async (tx) => ({
      locks: await tx.query<PeriodLock[]>(
        `select ${lockColumns} from ${lockTables} where l.organisation_id = $1
         order by l.reopened_at is not null, coalesce(l.reopened_at, l.locked_at) desc, l.id desc`,
        [organisationId],
      ),
      mayLock: can(viewer, 'period:lock', organisationId),
    }));
  }

  async lock(viewer: Viewer, id: string): Promise<PeriodLock> {
    return this.database.reading(viewer, async (tx) => {
      const [lock] = await tx.query<PeriodLock[]>(
        `select ${lockColumns} from ${lockTables} where l.organisation_id = any($1::uuid[]) and l.id = $2`,
        [organisationsOf(viewer), id],
      );
      if (!lock) throw new Refusal('missing', 'period-lock');
      return lock;
    });
  }

  async close(viewer: Viewer, asked: string | undefined, body: NewPeriodLock, key: Repeatable | null): Promise<string> {
    const organisationId = organisationFor(viewer, 'period:lock', asked);
    indicatorScope(viewer, await this.database.libraryId(), organisationId);
    return this.database.as(viewer, async (tx) => {
      assertCan(viewer, 'period:lock', organisationId);
      await assertClosable(tx, organisationId, body);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await holdPeriods(tx, organisationId, 'closing');
      const { startsOn, endsOn, planId = null, kind = null, note = '' } = body;
      const lock = { organisationId, id, startsOn, endsOn, planId, kind, note };
      const by = { lockedBy: viewer.name, lockedById: viewer.userId, lockedAt: this.clock.now().toISOString() };
      await tx.insert(PeriodLockEntity, { ...lock, ...by });
      const subject = { kind: 'period-lock', id };
      await recordEvent(tx, viewer, { name: 'period.lock', organisationId, subject, planId, after: lock });
      return id;
    });
  }

  async reopen(viewer: Viewer, id: string, version: number, { reason }: ReopenPeriodLock): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await findLock(tx, viewer, id);
      const { organisationId, planId, startsOn, endsOn } = row;
      assertCan(viewer, 'period:lock', organisationId);
      if (reason.trim() === '') throw fieldRefused('/reason', 'required');
      if (row.reopenedAt !== null) throw new Refusal('conflict', 'period-reopened');
      const told = ({ id: lockId, version: current }: PeriodLockEntity) => ({ id: lockId, version: current });
      await guardedUpdate(
        tx,
        { of: PeriodLockEntity, noun: 'period-lock', row, version, told },
        {
          ...{ reopenedBy: viewer.name, reopenedById: viewer.userId },
          ...{ reopenedAt: this.clock.now().toISOString(), reopenReason: reason },
        },
      );
      const subject = { kind: 'period-lock', id };
      const before = { startsOn, endsOn, lockedBy: row.lockedBy };
      await recordEvent(tx, viewer, { name: 'period.reopen', organisationId, subject, planId, before, reason });
    });
  }
}

async function findLock(tx: EntityManager, viewer: Viewer, id: string): Promise<PeriodLockEntity> {
  const own = organisationsOf(viewer).filter((one) => can(viewer, 'indicator:read', one));
  const row = await tx.findOneBy(PeriodLockEntity, { id });
  if (!row || !own.includes(row.organisationId)) throw new Refusal('missing', 'period-lock');
  return row;
}

async function assertClosable(
  tx: EntityManager,
  organisationId: string,
  { startsOn, endsOn, planId }: NewPeriodLock,
): Promise<void> {
  if (endsOn < startsOn) throw fieldRefused('/endsOn', 'not-after-start');
  if (planId === undefined || planId === null) return;
  const found = await tx.query<unknown[]>('select from plan where organisation_id = $1 and id = $2', [
    organisationId,
    planId,
  ]);
  if (found.length === 0) throw fieldRefused('/planId', 'unknown');
}
