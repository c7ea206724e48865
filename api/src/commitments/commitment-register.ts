import { Injectable } from '@nestjs/common';
import type { AnswerCommitment, NewCommitment } from '@waymark/contract/commitments';
import type { FieldProblem } from '@waymark/contract/problem';
import { assertCan } from '@waymark/domain/access';
import { changedSince, mayAsk, substanceOf } from '@waymark/domain/commitments/commitment';
import type { Day } from '@waymark/domain/day';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { ActionEntity } from '../plans/action.entities';
import { assertLeadsKnown } from '../plans/assert-leads';
import { findAction, type FoundAction } from '../plans/find-action';
import { assertCurrent, assertNotArchived } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { CommitmentEntity } from './commitment.entity';
import { findCommitment } from './find-commitment';

/** After these nobody is asked for anything any more. */
const ended: readonly PlanStatus[] = ['superseded', 'closed'];

/** Keeps what members of the taskforce are asked to accept, and what they answer. */
@Injectable()
export class CommitmentRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  ask(viewer: Viewer, actionId: string, body: NewCommitment, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const found = await findAction(tx, viewer, actionId);
      const { organisationId, id: planId } = found.plan;
      assertCan(viewer, 'plan:edit', organisationId);
      assertRunning(found);
      await assertLeadsKnown(tx, organisationId, body, { people: [], members: ['memberId'] });
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      const { memberId, note = '' } = body;
      await assertMayAsk(tx, found.action, memberId);
      const commitment = { organisationId, id, planId, actionId, memberId, note };
      await tx.insert(CommitmentEntity, { ...commitment, askedBy: viewer.name, askedAt: this.clock.now() });
      await record(tx, viewer, commitment, { name: 'commitment.ask', after: { memberId } });
      return id;
    });
  }

  /** Who was asked answers; or a planner records what they said, with how and when. */
  answer(viewer: Viewer, id: string, version: number, body: AnswerCommitment): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const commitment = await this.waiting(tx, viewer, id, version);
      const { action } = await findAction(tx, viewer, commitment.actionId);
      const own = await isAsked(tx, viewer, commitment);
      if (!own) assertCan(viewer, 'plan:edit', commitment.organisationId);
      refuseFields(problemsOf(body, own, this.clock.today()));
      const { answer: status, reason, toldHow = null, toldOn = null } = body;
      const changes = {
        ...{ status, reason: reason?.trim() ? reason : null },
        ...{ answeredAt: this.clock.now(), answeredBy: viewer.name },
        ...(own ? {} : { toldHow, toldOn }),
        accepted: status === 'accepted' ? substanceOf(action) : null,
      };
      await guardedUpdate(tx, { of: CommitmentEntity, noun: 'commitment', row: commitment, version }, changes);
      const after = { status, toldHow: own ? null : toldHow };
      await record(tx, viewer, commitment, { name: `commitment.${status}`, after, reason });
    });
  }

  withdraw(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const commitment = await this.waiting(tx, viewer, id, version);
      assertCan(viewer, 'plan:edit', commitment.organisationId);
      const row = { of: CommitmentEntity, noun: 'commitment', row: commitment, version };
      await guardedUpdate(tx, row, { status: 'withdrawn', answeredAt: this.clock.now(), answeredBy: viewer.name });
      await record(tx, viewer, commitment, { name: 'commitment.withdraw' });
    });
  }

  private async waiting(tx: EntityManager, viewer: Viewer, id: string, version: number): Promise<CommitmentEntity> {
    const commitment = await findCommitment(tx, viewer, id);
    assertCurrent('commitment', commitment, version);
    if (commitment.status === 'waiting') return commitment;
    throw new Refusal('conflict', 'commitment-answered', { status: commitment.status });
  }
}

function assertRunning({ plan }: FoundAction): void {
  assertNotArchived(plan);
  if (ended.includes(plan.status)) throw new Refusal('conflict', 'plan-not-editable', { status: plan.status });
}

async function assertMayAsk(tx: EntityManager, action: ActionEntity, memberId: string): Promise<void> {
  const { organisationId, id: actionId } = action;
  // The latest question counts: what was accepted before it is of an action that has changed since.
  const where = { organisationId, actionId, memberId };
  const former = await tx.find(CommitmentEntity, { where, order: { id: 'DESC' }, take: 1 });
  const states = former.map(({ status, accepted }) => ({
    status,
    changed: accepted === null ? [] : changedSince(accepted, substanceOf(action)),
  }));
  if (!mayAsk(states)) throw new Refusal('conflict', 'already-asked');
}

async function isAsked(tx: EntityManager, viewer: Viewer, commitment: CommitmentEntity): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'select from taskforce_member where organisation_id = $1 and id = $2 and user_id = $3',
    [commitment.organisationId, commitment.memberId, viewer.userId],
  );
  return rows.length > 0;
}

function problemsOf({ answer, reason, toldHow, toldOn }: AnswerCommitment, own: boolean, today: Day): FieldProblem[] {
  const fields: FieldProblem[] = [];
  if (answer === 'declined' && !reason?.trim()) fields.push({ pointer: '/reason', code: 'required' });
  if (own) return fields;
  if (!toldHow) fields.push({ pointer: '/toldHow', code: 'required' });
  if (!toldOn) fields.push({ pointer: '/toldOn', code: 'required' });
  if (toldOn && toldOn > today) fields.push({ pointer: '/toldOn', code: 'in-future' });
  return fields;
}

async function record(
  tx: EntityManager,
  viewer: Viewer,
  { organisationId, planId, actionId }: Pick<CommitmentEntity, 'organisationId' | 'planId' | 'actionId'>,
  event: { name: string; after?: unknown; reason?: string | null },
): Promise<void> {
  await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'action', id: actionId }, planId });
}
