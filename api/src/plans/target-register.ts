import { Injectable } from '@nestjs/common';
import type { ChangeTarget, NewTarget, TargetPoint } from '@waymark/contract/targets';
import { assertCan } from '@waymark/domain/access';
import { indicatorsOfGoal } from '@waymark/domain/limits';
import { targetProblems, toleranceToKeep } from '@waymark/domain/plans/target-problems';
import { fieldRefused, Refusal, refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertLeadsKnown } from './assert-leads';
import { assertProgressPossible, assertUnchanged, findAnyGoal, findGoal } from './find-plan';
import { chosenIndicator, findAnyTarget, findTarget } from './find-target';
import type { GoalEntity } from './plan.entities';
import { targetTold, targetWith } from './target-answer';
import { pointsOf, setPoints } from './target-points';
import { TargetEntity } from './target.entities';
import { touchPlan } from './touch-plan';

const leadFields = { people: ['ownerId'], members: [] };

type Setting = Pick<
  TargetEntity,
  'baselineOn' | 'baselineValue' | 'targetOn' | 'targetValue' | 'path' | 'toleranceAbsolute' | 'direction'
> & { points: TargetPoint[] };

const nothingSet: Setting = {
  baselineOn: null,
  baselineValue: null,
  targetOn: null,
  targetValue: null,
  path: 'straight',
  points: [],
  toleranceAbsolute: null,
  direction: null,
};

/** Puts indicators under goals, with the way from baseline to target, and keeps what a plan expects of them. */
@Injectable()
export class TargetRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, goalId: string, body: NewTarget, repeatable: Repeatable | null): Promise<string> {
    const library = await this.database.libraryId();
    return this.database.as(viewer, async (tx) => {
      const { goal, plan } = await findGoal(tx, viewer, goalId);
      const { organisationId } = goal;
      assertCan(viewer, 'target:edit', organisationId);
      const { id, fresh } = await identifierFor(tx, viewer, repeatable);
      if (!fresh) return id;
      assertProgressPossible(plan);
      const indicator = await chosenIndicator(tx, { own: organisationId, library }, body.indicatorId);
      await assertLeadsKnown(tx, organisationId, body, leadFields);
      const { points, ...columns } = settled({ ...nothingSet, ...withoutUndefined(body) }, indicator.direction);
      await touchPlan(tx, viewer, plan.id);
      const key = { id, organisationId, planId: plan.id, goalId, indicatorOrganisationId: indicator.organisationId };
      await tx.insert(TargetEntity, { ...columns, ...key, position: await nextPosition(tx, goal, body.indicatorId) });
      await setPoints(tx, key, points);
      await this.record(tx, viewer, key, { name: 'target.add', after: body });
      return id;
    });
  }

  async change(viewer: Viewer, targetId: string, version: number, sent: ChangeTarget): Promise<void> {
    const library = await this.database.libraryId();
    await this.database.as(viewer, async (tx) => {
      const { target, plan } = await this.findEditable(tx, viewer, targetId);
      await assertUnchanged(tx, 'target', target, { version, whole: () => targetTold(tx, target) });
      if (sent.indicatorId !== undefined && sent.indicatorId !== target.indicatorId) throw notChangeable();
      const own = target.organisationId;
      const indicator = await chosenIndicator(tx, { own, library }, target.indicatorId);
      await assertLeadsKnown(tx, own, sent, leadFields);
      const points = await pointsOf(tx, target);
      const former = { ...target, points };
      const hidden = target.baselineValue !== null && (await targetWith(tx, target))?.baselineHidden === true;
      const body = hidden ? withHiddenBaseline(former, sent) : sent;
      // What is hidden decides about nothing: whoever aims at it would see that by the tolerance.
      const known = hidden ? { ...former, baselineValue: null } : former;
      const kept = settled(
        { ...known, points: pointsToKeep(points, body), ...withoutUndefined(body) },
        indicator.direction,
      );
      const changes = { ...withoutUndefined(body), toleranceAbsolute: kept.toleranceAbsolute, points: kept.points };
      await touchPlan(tx, viewer, plan.id);
      const { points: _points, ...columns } = changes;
      await guardedUpdate(tx, guarded(tx, target, version), columns);
      await setPoints(tx, target, kept.points);
      await this.record(tx, viewer, target, { name: 'target.change', ...changesOf(former, changes, hidden) });
    });
  }

  async archive(viewer: Viewer, targetId: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { target, plan } = await this.findEditable(tx, viewer, targetId);
      await touchPlan(tx, viewer, plan.id);
      await guardedUpdate(tx, guarded(tx, target, version), { archivedAt: this.clock.now() });
      await this.record(tx, viewer, target, { name: 'target.archive' });
    });
  }

  /** Comes back as the last of its goal, which must stand and have room for it. */
  async restore(viewer: Viewer, targetId: string): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { target, plan } = await findAnyTarget(tx, viewer, targetId);
      assertCan(viewer, 'target:edit', target.organisationId);
      assertProgressPossible(plan);
      if (target.archivedAt === null) throw new Refusal('conflict', 'not-archived');
      const { goal } = await findAnyGoal(tx, viewer, target.goalId);
      if (goal.archivedAt !== null) throw new Refusal('conflict', 'goal-archived');
      await touchPlan(tx, viewer, plan.id);
      const position = await nextPosition(tx, goal, target.indicatorId);
      await guardedUpdate(tx, guarded(tx, target, target.version), { archivedAt: null, position });
      await this.record(tx, viewer, target, { name: 'target.restore' });
    });
  }

  /** Targets follow what happens: they are written while a plan is drafted, and while it is delivered. */
  private async findEditable(tx: EntityManager, viewer: Viewer, targetId: string) {
    const found = await findTarget(tx, viewer, targetId);
    assertCan(viewer, 'target:edit', found.target.organisationId);
    assertProgressPossible(found.plan);
    return found;
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    { id, organisationId, planId }: Pick<TargetEntity, 'id' | 'organisationId' | 'planId'>,
    event: { name: string; before?: unknown; after?: unknown },
  ): Promise<void> {
    await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'target', id }, planId });
  }
}

/** Who comes too late is told the target as its reader sees it: its row holds a baseline that may be hidden. */
const guarded = (tx: EntityManager, row: TargetEntity, version: number) => ({
  ...{ of: TargetEntity, noun: 'target', row, version },
  told: (current: TargetEntity) => targetTold(tx, current),
});

/** Who was not shown a baseline sends it back empty or not at all: it stays as it is, and goes when its day is another. */
function withHiddenBaseline(former: TargetEntity, sent: ChangeTarget): ChangeTarget {
  const { baselineValue, baselineOn = former.baselineOn, ...rest } = sent;
  if (typeof baselineValue === 'number') return sent;
  return baselineOn === former.baselineOn ? { ...rest, baselineOn } : { ...sent, baselineValue: null };
}

/** What a change alters. A number that takes the place of a hidden one always does: whether it is the same is told nobody. */
function changesOf(former: TargetEntity, changes: Partial<TargetEntity>, hidden: boolean) {
  const { before, after } = differences<object>(former, changes);
  const { baselineValue } = changes;
  if (!hidden || baselineValue === undefined) return { before, after };
  return { before: { ...before, baselineValue: former.baselineValue }, after: { ...after, baselineValue } };
}

/** Refuses what the rules are against; else the setting as it is kept. */
function settled<T extends Setting>(setting: T, indicatorDirection: TargetEntity['direction'] & string): T {
  refuseFields(targetProblems(setting, indicatorDirection));
  return { ...setting, toleranceAbsolute: toleranceToKeep(setting, setting.toleranceAbsolute) };
}

/** A path that becomes straight loses the points it had. */
function pointsToKeep(points: TargetPoint[], body: ChangeTarget): TargetPoint[] {
  return body.path === 'straight' ? [] : points;
}

function withoutUndefined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> };
}

const notChangeable = (): Refusal => fieldRefused('/indicatorId', 'not-changeable');

/** The place after the last; an indicator stands once under a goal. */
async function nextPosition(tx: EntityManager, goal: GoalEntity, indicatorId: string): Promise<number> {
  const rows = await tx.query<{ last: number; count: number; there: boolean | null }[]>(
    `select coalesce(max(position), 0) as last, count(*) filter (where archived_at is null) as count,
       bool_or(archived_at is null and indicator_id = $3) as there
     from target where organisation_id = $1 and goal_id = $2`,
    [goal.organisationId, goal.id, indicatorId],
  );
  const { last = 0, count = 0, there = false } = rows[0] ?? {};
  if (count >= indicatorsOfGoal) throw new Refusal('conflict', 'too-many-indicators', { most: indicatorsOfGoal });
  if (there !== true) return last + 1;
  throw fieldRefused('/indicatorId', 'already-there');
}
