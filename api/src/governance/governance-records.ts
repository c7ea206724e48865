import { Injectable } from '@nestjs/common';
import type { ChangeGovernanceRecord, NewGovernanceRecord } from '@waymark/contract/governance';
import { assertCan } from '@waymark/domain/access';
import { fieldRefused } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { findPlan } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertStanding, findRecord } from './find-governance';
import { GovernanceRecordEntity } from './governance.entities';

const openAddress = /^https?:\/\/[^\s]+$/i;

/** Keeps what a plan went through: mandate, forward plan, decisions, call-in, scrutiny, publication and review. */
@Injectable()
export class GovernanceRecords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, planId: string, body: NewGovernanceRecord, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const { organisationId } = await findPlan(tx, viewer, planId);
      assertCan(viewer, 'governance:record', organisationId);
      assertFits(body, body.heldOn);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await tx.insert(GovernanceRecordEntity, { ...body, id, organisationId, planId, changedBy: viewer.name });
      await this.record(tx, viewer, { id, organisationId, planId }, { name: 'governance-record.add', after: body });
      return id;
    });
  }

  async change(viewer: Viewer, id: string, version: number, body: ChangeGovernanceRecord): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await findRecord(tx, viewer, id);
      assertCan(viewer, 'governance:record', row.organisationId);
      assertStanding(row);
      assertFits({ ...row, ...body }, body.heldOn ?? row.heldOn);
      const stamp = { changedAt: this.clock.now(), changedBy: viewer.name };
      const at = { of: GovernanceRecordEntity, noun: 'record', row, version };
      await guardedUpdate(tx, at, { ...body, ...stamp });
      await this.record(tx, viewer, row, { name: 'governance-record.change', ...differences<object>(row, body) });
    });
  }

  async archive(viewer: Viewer, id: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await findRecord(tx, viewer, id);
      assertCan(viewer, 'governance:record', row.organisationId);
      assertStanding(row);
      const at = { of: GovernanceRecordEntity, noun: 'record', row, version };
      await guardedUpdate(tx, at, { archivedAt: this.clock.now() });
      await this.record(tx, viewer, row, { name: 'governance-record.archive' });
    });
  }

  async restore(viewer: Viewer, id: string): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await findRecord(tx, viewer, id);
      assertCan(viewer, 'governance:record', row.organisationId);
      if (row.archivedAt === null) return;
      const at = { of: GovernanceRecordEntity, noun: 'record', row, version: row.version };
      await guardedUpdate(tx, at, { archivedAt: null });
      await this.record(tx, viewer, row, { name: 'governance-record.restore' });
    });
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    row: { id: string; organisationId: string; planId: string },
    event: { name: string; before?: object; after?: object },
  ): Promise<void> {
    const { id, organisationId, planId } = row;
    const kept = { name: event.name, before: withoutPrivate(event.before), after: withoutPrivate(event.after) };
    await recordEvent(tx, viewer, { ...kept, organisationId, subject: { kind: 'governance-record', id }, planId });
  }
}

/** A private part stays in its record: the history says that it changed, never what it says. */
function withoutPrivate(values: object | undefined): object | undefined {
  if (!values || !('privateText' in values)) return values;
  return { ...values, privateText: null };
}

type Fitting = Pick<ChangeGovernanceRecord, 'documents' | 'publishedOn'>;

function assertFits({ documents = [], publishedOn }: Fitting, heldOn: string): void {
  const wrong = documents.findIndex(({ address }) => !openAddress.test(address));
  if (wrong >= 0) throw fieldRefused(`/documents/${wrong}/address`, 'not-an-address');
  if (publishedOn && publishedOn < heldOn) throw fieldRefused('/publishedOn', 'before-the-meeting');
}
