import type { Dependency, FundingLine, Risk } from '@waymark/contract/delivery';
import type { AskStatus } from '@waymark/domain/advocacy/ask';
import type { Day } from '@waymark/domain/day';
import { askDependencyState, dependencyState } from '@waymark/domain/delivery/dependency';
import { fundingWarning } from '@waymark/domain/delivery/funding';
import { reviewOverdue, riskBand, riskScore } from '@waymark/domain/delivery/risk';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { EntityManager } from 'typeorm';

export interface Of {
  organisationId: string;
  /** The plan's. */
  id: string;
}

const fundingColumns = `f.id, f.version, f.plan_id as "planId", f.source, f.action_id as "actionId", f.restricted,
  f.restriction, f.ends_on as "endsOn", f.posts, f.post_count as "postCount",
  (select coalesce(json_agg(json_build_object('year', y.year, 'amount', y.amount) order by y.year), '[]')
   from funding_year y where y.organisation_id = f.organisation_id and y.funding_line_id = f.id) as years`;

export async function fundingOf(tx: EntityManager, { organisationId, id }: Of, today: Day): Promise<FundingLine[]> {
  const rows = await tx.query<Omit<FundingLine, 'warning'>[]>(
    `select ${fundingColumns} from funding_line f
     where f.organisation_id = $1 and f.plan_id = $2 and f.archived_at is null order by f.id`,
    [organisationId, id],
  );
  return rows.map((row) => ({ ...row, warning: fundingWarning(row.endsOn, today) }));
}

const riskColumns = `r.id, r.version, r.plan_id as "planId", r.cause, r.event, r.effect, r.likelihood, r.impact,
  r.target_likelihood as "targetLikelihood", r.target_impact as "targetImpact", r.response,
  r.response_text as "responseText", r.owner_id as "ownerId", r.review_on as "reviewOn", r.action_id as "actionId"`;

export async function risksOf(tx: EntityManager, { organisationId, id }: Of, today: Day): Promise<Risk[]> {
  const rows = await tx.query<Omit<Risk, 'score' | 'band' | 'reviewOverdue'>[]>(
    `select ${riskColumns} from risk r
     where r.organisation_id = $1 and r.plan_id = $2 and r.archived_at is null order by r.id`,
    [organisationId, id],
  );
  return rows.map((row) => ({
    ...row,
    score: riskScore(row),
    band: riskBand(row),
    reviewOverdue: reviewOverdue(row.reviewOn, today),
  }));
}

interface DependencyRow extends Omit<Dependency, 'state'> {
  awaitedStatus: DeliveryStatus | null;
  awaitedArchived: boolean;
  askStatus: AskStatus | null;
}

const dependencyColumns = `d.id, d.version, d.plan_id as "planId", d.action_id as "actionId", d.goal_id as "goalId",
  d.on_action_id as "onActionId", d.ask_id as "askId", d.note, coalesce(w.title, g.title) as waiting,
  coalesce(o.title, k.wording) as awaited, w.due_on as "neededBy", o.due_on as "awaitedOn",
  o.delivery_status as "awaitedStatus", coalesce(o.archived_at, k.archived_at) is not null as "awaitedArchived",
  k.status as "askStatus"`;

/** What waits is there; what it waits for may have been put away, and is lost then. */
export async function dependenciesOf(tx: EntityManager, { organisationId, id }: Of, today: Day): Promise<Dependency[]> {
  const rows = await tx.query<DependencyRow[]>(
    `select ${dependencyColumns} from dependency d
     left join action w on w.organisation_id = d.organisation_id and w.id = d.action_id
     left join goal g on g.organisation_id = d.organisation_id and g.id = d.goal_id
     left join action o on o.organisation_id = d.organisation_id and o.id = d.on_action_id
     left join ask k on k.organisation_id = d.organisation_id and k.id = d.ask_id
     where d.organisation_id = $1 and d.plan_id = $2 and d.archived_at is null
       and w.archived_at is null and g.archived_at is null
     order by d.id`,
    [organisationId, id],
  );
  return rows.map(({ awaitedStatus, awaitedArchived, askStatus, ...row }) => ({
    ...row,
    state: stateOf({ ...row, awaitedStatus, awaitedArchived, askStatus }, today),
  }));
}

function stateOf(row: DependencyRow, today: Day): Dependency['state'] {
  if (row.awaitedArchived) return 'lost';
  if (row.askStatus !== null) return askDependencyState(row.askStatus);
  const awaited = { deliveryStatus: row.awaitedStatus ?? 'not-started', dueOn: row.awaitedOn };
  return dependencyState({ dueOn: row.neededBy }, awaited, today);
}
