import { Injectable } from '@nestjs/common';
import type { ChangeApprovalSetting, NewApprovalDelegation } from '@waymark/contract/approval';
import { assertCan } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertVisible } from '../organisations/find-organisation';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ApprovalDelegationEntity } from './governance.entities';

/** How many people approve the plans of an organisation, and who approves in whose place. */
@Injectable()
export class ApprovalSettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async set(viewer: Viewer, organisationId: string, version: number, body: ChangeApprovalSetting): Promise<void> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'organisation:settings', organisationId);
    await this.database.within(viewer, organisationId, async (tx) => {
      const before = await stepsOf(tx, organisationId);
      const rows = await tx.query<unknown[]>(
        `insert into approval_setting as s (organisation_id, version, steps) select $1, 1, $2
           where $3 = 0 or exists (select from approval_setting where organisation_id = $1)
         on conflict (organisation_id) do update set steps = excluded.steps, version = s.version + 1
           where s.version = $3
         returning s.version`,
        [organisationId, body.steps, version],
      );
      if (rows.length === 0) throw new Refusal('stale', 'approval-setting', { current: before });
      await recordEvent(tx, viewer, {
        name: 'approval-setting.change',
        organisationId,
        subject: { kind: 'organisation', id: organisationId },
        before: { steps: before.steps },
        after: { steps: body.steps },
      });
    });
  }

  async delegate(
    viewer: Viewer,
    organisationId: string,
    body: NewApprovalDelegation,
    key: Repeatable | null,
  ): Promise<void> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'plan:approve', organisationId);
    await this.database.as(viewer, async (tx) => {
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return;
      const { delegateId, startsOn, endsOn } = body;
      if (endsOn < startsOn) throw fieldRefused('/endsOn', 'not-after-start');
      if (endsOn < this.clock.today()) throw fieldRefused('/endsOn', 'in-the-past');
      await assertMember(tx, viewer, organisationId, delegateId);
      const delegation = { id, organisationId, delegatorId: viewer.userId, delegateId, startsOn, endsOn };
      await tx.insert(ApprovalDelegationEntity, delegation);
      await recordEvent(tx, viewer, {
        name: 'approval-delegation.give',
        organisationId,
        subject: { kind: 'approval-delegation', id },
        after: { delegateId, startsOn, endsOn },
      });
    });
  }

  /** Ends a delegation before its time: by who gave it, or by who looks after the organisation's settings. */
  async end(viewer: Viewer, id: string, version: number): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const row = await tx.findOneBy(ApprovalDelegationEntity, { id, organisationId: In(organisationsOf(viewer)) });
      if (!row) throw new Refusal('missing', 'approval-delegation');
      const { organisationId } = row;
      if (row.delegatorId !== viewer.userId) assertCan(viewer, 'organisation:settings', organisationId);
      if (row.endedAt !== null) throw new Refusal('conflict', 'delegation-ended');
      const at = { of: ApprovalDelegationEntity, noun: 'approval-delegation', row, version };
      await guardedUpdate(tx, at, { endedAt: this.clock.now() });
      const subject = { kind: 'approval-delegation', id };
      await recordEvent(tx, viewer, { name: 'approval-delegation.end', organisationId, subject });
      return organisationId;
    });
  }
}

async function stepsOf(tx: EntityManager, organisationId: string): Promise<{ steps: number; version: number }> {
  const rows = await tx.query<{ steps: number; version: number }[]>(
    'select steps, version from approval_setting where organisation_id = $1',
    [organisationId],
  );
  return rows[0] ?? { steps: 1, version: 0 };
}

async function assertMember(tx: EntityManager, viewer: Viewer, organisationId: string, userId: string): Promise<void> {
  const rows = await tx.query<unknown[]>(
    'select from membership where organisation_id = $1 and user_id = $2 and suspended_at is null',
    [organisationId, userId],
  );
  const self = userId.toLowerCase() === viewer.userId;
  if (rows.length === 0 || self) throw fieldRefused('/delegateId', self ? 'yourself' : 'unknown');
}
