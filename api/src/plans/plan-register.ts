import { Injectable } from '@nestjs/common';
import type { ChangePlan, NewPlan } from '@waymark/contract/plans';
import { assertCan } from '@waymark/domain/access';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertLeadsKnown, type LeadFields } from './assert-leads';
import { assertCurrent, assertPlanEditable, assertUnchanged, findPlan } from './find-plan';
import { exampleGoals } from './example-goals';
import { freeSlug, slugOf } from './plan-slug';
import { GoalEntity, PlanEntity } from './plan.entities';

const leadFields: LeadFields = { people: ['memberLeadId', 'officerLeadId', 'managerId'], members: [] };

/** A plan that is under review or in force stays in sight. */
const archivable: readonly PlanStatus[] = ['draft', 'returned', 'superseded', 'closed'];

/** Opens plans, keeps what they say, and puts them away. */
@Injectable()
export class PlanRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async open(viewer: Viewer, body: NewPlan, repeatable: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const { organisationId } = body;
      if (!organisationsOf(viewer).includes(organisationId)) throw fieldRefused('/organisationId', 'unknown');
      assertCan(viewer, 'plan:edit', organisationId);
      await assertLeadsKnown(tx, organisationId, body, leadFields);
      const { id, fresh } = await identifierFor(tx, viewer, repeatable);
      if (!fresh) return id;
      const { startFrom, ...fields } = body;
      const plan = { ...fields, id, slug: await freeSlug(tx, { ...body, id }), changedBy: viewer.name };
      await tx.insert(PlanEntity, plan);
      if (startFrom === 'example-structure') await insertExamples(tx, plan);
      await this.record(tx, viewer, plan, { name: 'plan.open', after: { status: 'draft', ...body } });
      return id;
    });
  }

  async change(viewer: Viewer, planId: string, version: number, body: ChangePlan): Promise<void> {
    await this.database.as(viewer, (tx) => this.changeWith(tx, viewer, { planId, version }, body));
  }

  /** Changes a plan as part of a larger change. */
  async changeWith(
    tx: EntityManager,
    viewer: Viewer,
    { planId, version }: { planId: string; version: number },
    body: ChangePlan,
  ): Promise<void> {
    const plan = await findPlan(tx, viewer, planId);
    assertCan(viewer, 'plan:edit', plan.organisationId);
    await assertUnchanged(tx, 'plan', plan, { version });
    assertPlanEditable(plan);
    assertPeriod(plan, body);
    await assertLeadsKnown(tx, plan.organisationId, body, leadFields);
    const changes = { ...body, ...(await newSlug(tx, plan, body)) };
    const stamp = { changedAt: this.clock.now(), changedBy: viewer.name };
    await guardedUpdate(tx, { of: PlanEntity, noun: 'plan', row: plan, version }, { ...changes, ...stamp });
    await this.record(tx, viewer, plan, { name: 'plan.change', ...differences<object>(plan, changes) });
  }

  async archive(viewer: Viewer, planId: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      assertCan(viewer, 'plan:edit', plan.organisationId);
      assertCurrent('plan', plan, version);
      if (!archivable.includes(plan.status)) throw new Refusal('conflict', 'plan-in-force', { status: plan.status });
      if (plan.archivedAt !== null) return;
      await guardedUpdate(tx, { of: PlanEntity, noun: 'plan', row: plan, version }, { archivedAt: this.clock.now() });
      await this.record(tx, viewer, plan, { name: 'plan.archive' });
    });
  }

  async restore(viewer: Viewer, planId: string): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      assertCan(viewer, 'plan:edit', plan.organisationId);
      if (plan.archivedAt === null) return;
      const { version } = plan;
      await guardedUpdate(tx, { of: PlanEntity, noun: 'plan', row: plan, version }, { archivedAt: null });
      await this.record(tx, viewer, plan, { name: 'plan.restore' });
    });
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    plan: { id: string; organisationId: string },
    event: { name: string; before?: unknown; after?: unknown },
  ): Promise<void> {
    const { id, organisationId } = plan;
    await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'plan', id }, planId: id });
  }
}

/** Only one end of the period may have been sent: it is held against the other as it stands. */
function assertPeriod(plan: PlanEntity, body: ChangePlan): void {
  const startsOn = body.startsOn ?? plan.startsOn;
  const endsOn = body.endsOn ?? plan.endsOn;
  if (startsOn < endsOn) return;
  throw body.endsOn === undefined
    ? fieldRefused('/startsOn', 'not-before-end')
    : fieldRefused('/endsOn', 'not-after-start');
}

/** Until a plan is public its address follows its title and its years. */
async function newSlug(tx: EntityManager, plan: PlanEntity, body: ChangePlan): Promise<{ slug?: string }> {
  const { title = plan.title, startsOn = plan.startsOn, endsOn = plan.endsOn } = body;
  const titled = { ...plan, title, startsOn, endsOn };
  return slugOf(titled) === slugOf(plan) ? {} : { slug: await freeSlug(tx, titled) };
}

/** One example goal under each theme of the edition, to be written anew. */
async function insertExamples(
  tx: EntityManager,
  plan: Pick<PlanEntity, 'id' | 'organisationId' | 'edition'>,
): Promise<void> {
  const { id: planId, organisationId, edition } = plan;
  const goals = exampleGoals[edition].map((goal) => ({ ...goal, organisationId, planId, position: 1, example: true }));
  await tx.insert(GoalEntity, goals);
}
