import { Injectable } from '@nestjs/common';
import type { CarryPreview, CarryQuestion, NewNextPlan } from '@waymark/contract/carry-forward';
import type { Plan } from '@waymark/contract/plans';
import { assertCan } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { type CarriedGoal, carryCounts, carryForward, type LatestFigures } from '@waymark/domain/plans/carry-forward';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { insertCarried } from './carry-rows';
import { PlanReader } from './plan-reader';
import { freeSlug } from './plan-slug';
import { PlanEntity } from './plan.entities';

/** Opens the next plan with what goes on from this one; each part keeps a link to the one it comes from. */
@Injectable()
export class CarryForward {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reader: PlanReader,
  ) {}

  preview(viewer: Viewer, planId: string, question: CarryQuestion): Promise<CarryPreview> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await this.ownPlan(tx, viewer, planId);
      assertCan(viewer, 'plan:edit', plan.organisationId);
      const counts = carryCounts(plan, this.carried(plan, question));
      return { ...counts, leftBehind: question.owners === 'keep' ? leftBehind(plan, this.clock.today()) : [] };
    });
  }

  open(viewer: Viewer, planId: string, body: NewNextPlan, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const former = await this.ownPlan(tx, viewer, planId);
      const { organisationId } = former;
      assertCan(viewer, 'plan:edit', organisationId);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      const { title, startsOn, endsOn, edition = former.edition } = body;
      const own = { title, startsOn, endsOn, edition, organisationId, id, supersedesId: former.id };
      const led = body.owners === 'keep' ? leadsOf(former, this.clock.today()) : {};
      const { targetDays, acceptableDays, staleDays } = former;
      const slug = await freeSlug(tx, own);
      const days = { targetDays, acceptableDays, staleDays };
      await tx.insert(PlanEntity, { ...own, ...led, ...days, slug, changedBy: viewer.name });
      const carried = this.carried(former, body);
      await insertCarried(tx, { organisationId, planId: id }, carried);
      await recordEvent(tx, viewer, {
        name: 'plan.open',
        organisationId,
        subject: { kind: 'plan', id },
        planId: id,
        after: { status: 'draft', ...body, supersedesId: former.id, ...carryCounts(former, carried) },
      });
      return id;
    });
  }

  /** Actions that are shown here and belong to another plan go on with that plan. */
  private async ownPlan(tx: EntityManager, viewer: Viewer, planId: string): Promise<Plan> {
    const plan = await this.reader.planWith(tx, viewer, planId);
    const own = plan.goals.map((goal) => ({
      ...goal,
      actions: goal.actions.filter(({ linkedFrom }) => linkedFrom === null),
    }));
    return { ...plan, goals: own };
  }

  private carried(plan: Plan, question: CarryQuestion): CarriedGoal[] {
    const { startsOn, endsOn } = question;
    return carryForward(plan, question, {
      period: { startsOn, endsOn },
      latest: latestFigures(plan),
      today: this.clock.today(),
    });
  }
}

/** The figure that each target was last judged by. */
function latestFigures(plan: Plan): LatestFigures {
  const targets = plan.goals.flatMap((goal) => goal.indicators);
  return new Map(
    targets.flatMap(({ id, working }) => (working ? [[id, { on: working.on, value: working.observed }]] : [])),
  );
}

const serves = (today: Day) => (person: { leftOn: Day | null }) => person.leftOn === null || person.leftOn > today;

function leadsOf(plan: Plan, today: Day): Pick<PlanEntity, 'memberLeadId' | 'officerLeadId' | 'managerId'> {
  const serving = new Set(plan.people.filter(serves(today)).map(({ id }) => id));
  const kept = (id: string | null) => (id !== null && serving.has(id) ? id : null);
  const { memberLeadId, officerLeadId, managerId } = plan;
  return { memberLeadId: kept(memberLeadId), officerLeadId: kept(officerLeadId), managerId: kept(managerId) };
}

/** Who led something and has left since, by name or by seat. */
function leftBehind(plan: Plan, today: Day): string[] {
  const named = new Set([
    ...[plan.memberLeadId, plan.officerLeadId, plan.managerId],
    ...plan.goals.flatMap((goal) => [
      ...[goal.accountableMemberId, goal.accountableOfficerId, goal.taskforceLeadId],
      ...goal.actions.flatMap((action) => [action.councilLeadId, action.taskforceLeadId]),
      ...goal.indicators.map((target) => target.ownerId),
    ]),
  ]);
  const people = plan.people.filter((person) => named.has(person.id) && !serves(today)(person));
  const members = plan.taskforceMembers.filter(({ id, endsOn }) => named.has(id) && endsOn !== null && endsOn < today);
  return [
    ...people.map(({ name }) => name),
    ...members.map(({ personName, seat, organisationName }) => `${personName ?? seat}, ${organisationName}`),
  ];
}
