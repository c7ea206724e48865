import { Injectable } from '@nestjs/common';
import type { Action } from '@waymark/contract/actions';
import type { Plan } from '@waymark/contract/plans';
import type { Period } from '@waymark/domain/council-calendar';
import type { Day } from '@waymark/domain/day';
import { byScore } from '@waymark/domain/delivery/risk';
import type { EntityManager } from 'typeorm';
import { risksOf } from '../delivery/delivery-rows';
import type { PlanEntity } from '../plans/plan.entities';
import { PlanReader } from '../plans/plan-reader';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import type { FactAction, FactAsk, FactTarget, PackFacts } from './pack-facts';
import { type PastActions, pastActions, stoodAction } from './past-actions';
import { type FollowedTarget, pastTargets } from './past-targets';

const mostRisks = 10;

const asksText = `select a.id, a.wording, a.asked_of as "askedOf", a.status, a.made_on as "madeOn", a.answer from ask a
  where a.organisation_id = $1 and a.archived_at is null and a.status <> 'draft'
  order by a.status in ('answered', 'declined'), a.made_on, a.id`;

type PackedPlan = Pick<PlanEntity, 'organisationId' | 'id' | 'title' | 'slug' | 'status' | 'reviewOn'>;

/** Reads what the records say of a plan and a period. */
@Injectable()
export class PackRecords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly plans: PlanReader,
  ) {}

  async facts(tx: EntityManager, viewer: Viewer, row: PackedPlan, period: Period): Promise<PackFacts> {
    const plan = await this.plans.planWith(tx, viewer, row.id);
    return packFacts(tx, row, { plan, period, today: this.clock.today(), library: await this.database.libraryId() });
  }
}

interface Around {
  plan: Plan;
  period: Period;
  today: Day;
  library: string;
}

/** What the records say of a plan that was read, on a day. */
export async function packFacts(
  tx: EntityManager,
  row: PackedPlan,
  { plan, period, today, library }: Around,
): Promise<PackFacts> {
  const { organisationId, id, title, slug, status, reviewOn } = row;
  const past = await pastActions(tx, row, period, today);
  return {
    council: plan.organisationName,
    plan: { id, title, slug, status, reviewOn },
    ...{ period, preparedOn: today },
    actions: actionsOf(plan, past),
    targets: withOwners(await pastTargets(tx, row, period, { own: [organisationId], library }), ownersOf(plan)),
    asks: await tx.query<FactAsk[]>(asksText, [organisationId]),
    risks: byScore(await risksOf(tx, row, today)).slice(0, mostRisks),
  };
}

/** The plan's own actions as they stood; what is shown in it from another plan is told by that one. */
function actionsOf(plan: Plan, past: PastActions): FactAction[] {
  const owners = ownersOf(plan);
  return plan.goals
    .flatMap(({ actions }) => actions)
    .filter(({ linkedFrom }) => linkedFrom === null)
    .flatMap((action) => {
      const stood = stoodAction(action, past);
      const { id, reference, title } = action;
      return stood === null ? [] : [{ id, reference, title, owner: ownerOf(action, owners), ...stood }];
    });
}

function ownersOf({ people, taskforceMembers }: Plan): ReadonlyMap<string, string> {
  return new Map([
    ...people.map((one): [string, string] => [one.id, one.jobTitle || one.name]),
    ...taskforceMembers.map((one): [string, string] => [one.id, one.organisationName]),
  ]);
}

const withOwners = (targets: readonly FollowedTarget[], owners: ReadonlyMap<string, string>): FactTarget[] =>
  targets.map((target) => ({ ...target, owner: owners.get(target.ownerId ?? '') ?? '' }));

const ownerOf = ({ councilLeadId, taskforceLeadId }: Action, owners: ReadonlyMap<string, string>): string =>
  owners.get(councilLeadId ?? '') ?? owners.get(taskforceLeadId ?? '') ?? '';
