import type { PlanCoverage } from '@waymark/contract/plans';
import { planCoverage, type GoalToCover } from '@waymark/domain/plans/coverage';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import type { EntityManager } from 'typeorm';

/** The plan of a member that counts, with its coverage. */
export interface SharedPlan {
  organisationId: string;
  title: string | null;
  status: PlanStatus;
  coverage: PlanCoverage;
}

interface PlanRow {
  organisation_id: string;
  title: string;
  status: PlanStatus;
  goals: GoalToCover[];
}

/** In the order in which one plan of a member goes before another; then the one that began last. */
const order: readonly PlanStatus[] = [
  'in-delivery',
  'paused',
  'published',
  'approved',
  'in-review',
  'returned',
  'draft',
  'closed',
  'superseded',
];
/** What a member shares as coverage alone: nothing that is still being drafted. */
const underWay: readonly PlanStatus[] = order.filter((status) => status !== 'draft' && status !== 'returned');
/** Whose titles everybody may read. */
const published: readonly PlanStatus[] = ['in-delivery', 'paused', 'published', 'closed', 'superseded'];

const select = `
  select distinct on (p.organisation_id) p.organisation_id, p.title, p.status,
    coalesce((select json_agg(json_build_object('theme', g.theme, 'ways', g.ways,
        'indicators', (select coalesce(json_agg(1), '[]') from target t
          where t.organisation_id = g.organisation_id and t.goal_id = g.id and t.archived_at is null),
        'actions', (select coalesce(json_agg(json_build_object('deliveryStatus', a.delivery_status,
            'councilLeadId', a.council_lead_id, 'taskforceLeadId', a.taskforce_lead_id)), '[]') from action a
          where a.organisation_id = g.organisation_id and a.plan_id = g.plan_id and a.goal_id = g.id
            and a.archived_at is null)))
      from goal g where g.organisation_id = p.organisation_id and g.plan_id = p.id and g.archived_at is null), '[]') as goals
  from plan p
  where p.organisation_id = any($1::uuid[]) and p.archived_at is null and p.status = any($2::text[])
  order by p.organisation_id, array_position($2::text[], p.status), p.starts_on desc, p.id desc`;

/**
 * One plan of each member that shares: the one in delivery before one that is published, approved or in review. Drafts count
 * where the member shares in full.
 */
export async function sharedPlans(
  tx: EntityManager,
  givers: { inFull: readonly string[]; coverage: readonly string[] },
): Promise<SharedPlan[]> {
  const full = await plansOf(tx, givers.inFull, order);
  const counted = await plansOf(tx, givers.coverage, underWay);
  return [
    ...full.map((row) => sharedPlan(row, row.title)),
    ...counted.map((row) => sharedPlan(row, published.includes(row.status) ? row.title : null)),
  ];
}

async function plansOf(
  tx: EntityManager,
  organisationIds: readonly string[],
  statuses: readonly PlanStatus[],
): Promise<PlanRow[]> {
  return organisationIds.length === 0 ? [] : tx.query<PlanRow[]>(select, [organisationIds, statuses]);
}

const sharedPlan = ({ organisation_id, status, goals }: PlanRow, title: string | null): SharedPlan => ({
  organisationId: organisation_id,
  title,
  status,
  coverage: planCoverage({ goals }),
});
