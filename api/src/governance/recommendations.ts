import { Injectable } from '@nestjs/common';
import type {
  AnswerRecommendation,
  ChangeRecommendation,
  FollowRecommendation,
  NewRecommendation,
} from '@waymark/contract/governance';
import { assertCan } from '@waymark/domain/access';
import { answerNeedsReason } from '@waymark/domain/governance/vocabulary';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { ActionRegister } from '../plans/action-register';
import { findPlan } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertStanding, findRecommendation } from './find-governance';
import { RecommendationEntity } from './governance.entities';

type Change = Partial<RecommendationEntity>;

/** What scrutiny recommended, how it was answered, and the action that follows. */
@Injectable()
export class Recommendations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actions: ActionRegister,
  ) {}

  add(viewer: Viewer, planId: string, body: NewRecommendation, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const { organisationId } = await findPlan(tx, viewer, planId);
      assertCan(viewer, 'governance:record', organisationId);
      await assertRecordKnown(tx, { organisationId, planId }, body.recordId);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await tx.insert(RecommendationEntity, { ...body, id, organisationId, planId });
      await this.record(tx, viewer, { id, organisationId, planId }, { name: 'recommendation.add', after: body });
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, body: ChangeRecommendation): Promise<void> {
    return this.write(viewer, id, { name: 'change', version }, async (tx, row) => {
      assertStanding(row);
      await assertRecordKnown(tx, row, body.recordId);
      return body;
    });
  }

  answer(viewer: Viewer, id: string, version: number, body: AnswerRecommendation): Promise<void> {
    return this.write(viewer, id, { name: 'answer', version }, (_tx, row) => {
      assertStanding(row);
      const { answer, reason = '', answeredBy, answeredOn } = body;
      if (answerNeedsReason(answer) && reason.trim() === '') throw fieldRefused('/reason', 'required');
      if (answeredOn > this.clock.today()) throw fieldRefused('/answeredOn', 'in-the-future');
      return Promise.resolve({ answer, answerReason: reason, answeredBy, answeredOn });
    });
  }

  follow(viewer: Viewer, id: string, version: number, body: FollowRecommendation): Promise<void> {
    return this.write(viewer, id, { name: 'follow', version }, async (tx, row) => {
      assertStanding(row);
      if (row.answer === null || row.answer === 'not-accepted')
        throw new Refusal('conflict', 'recommendation-not-accepted');
      const actionId = body.actionId ?? (await this.newAction(tx, viewer, row, body));
      if (body.actionId !== undefined) await assertActionKnown(tx, row, body.actionId);
      return { actionId };
    });
  }

  archive(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.write(viewer, id, { name: 'archive', version }, (_tx, row) => {
      assertStanding(row);
      return Promise.resolve({ archivedAt: this.clock.now() });
    });
  }

  restore(viewer: Viewer, id: string): Promise<void> {
    return this.write(viewer, id, { name: 'restore', version: null }, (_tx, row) => {
      if (row.archivedAt === null) throw new Refusal('conflict', 'not-archived');
      return Promise.resolve({ archivedAt: null });
    });
  }

  private async newAction(
    tx: EntityManager,
    viewer: Viewer,
    row: RecommendationEntity,
    { goalId, title }: FollowRecommendation,
  ): Promise<string> {
    if (goalId === undefined) throw fieldRefused('/goalId', 'required');
    if (title === undefined) throw fieldRefused('/title', 'required');
    await assertGoalKnown(tx, row, goalId);
    return this.actions.addWith(tx, viewer, goalId, { body: { title, origin: 'scrutiny' }, key: null });
  }

  private async write(
    viewer: Viewer,
    id: string,
    { name, version }: { name: string; version: number | null },
    decide: (tx: EntityManager, row: RecommendationEntity) => Promise<Change>,
  ): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await findRecommendation(tx, viewer, id);
      assertCan(viewer, 'governance:record', row.organisationId);
      const changes = await decide(tx, row);
      const at = { of: RecommendationEntity, noun: 'recommendation', row, version: version ?? row.version };
      await guardedUpdate(tx, at, changes);
      await this.record(tx, viewer, row, { name: `recommendation.${name}`, ...differences<object>(row, changes) });
    });
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    row: Pick<RecommendationEntity, 'id' | 'organisationId' | 'planId'>,
    event: { name: string; before?: object; after?: object },
  ): Promise<void> {
    const { id, organisationId, planId } = row;
    await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'recommendation', id }, planId });
  }
}

type OfPlan = Pick<RecommendationEntity, 'organisationId' | 'planId'>;

async function isThere(tx: EntityManager, table: string, of: OfPlan, id: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from ${table} where organisation_id = $1 and plan_id = $2 and id = $3 and archived_at is null`,
    [of.organisationId, of.planId, id],
  );
  return rows.length > 0;
}

async function assertRecordKnown(tx: EntityManager, of: OfPlan, id: string | null | undefined): Promise<void> {
  if (id && !(await isThere(tx, 'governance_record', of, id))) throw fieldRefused('/recordId', 'unknown');
}

async function assertActionKnown(tx: EntityManager, of: OfPlan, id: string): Promise<void> {
  if (!(await isThere(tx, 'action', of, id))) throw fieldRefused('/actionId', 'unknown');
}

async function assertGoalKnown(tx: EntityManager, of: OfPlan, id: string): Promise<void> {
  if (!(await isThere(tx, 'goal', of, id))) throw fieldRefused('/goalId', 'unknown');
}
