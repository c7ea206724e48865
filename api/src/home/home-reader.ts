import { Injectable } from '@nestjs/common';
import type { Home } from '@waymark/contract/home';
import type { TimelineEntry } from '@waymark/contract/plans';
import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { leadIdsOf, planAnswer, type Seen } from '../plans/plan-answer';
import { planSelect, type PlanRow, readLeads, readParts } from '../plans/plan-rows';
import { timelineColumns } from '../plans/timeline-reader';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { dueItems } from './due-items';
import { planGlance } from './plan-glance';

const mostPlans = 10;
const mostChanges = 15;

type OfPlans = Pick<Home, 'plans' | 'due'>;
type OfMembers = Pick<Home, 'memberCount' | 'sharingCount'>;

/** Answers what a home page shows: ten statements, whatever the number of plans. */
@Injectable()
export class HomeReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async home(viewer: Viewer, asked: string | undefined): Promise<Home> {
    const organisationId = asked ?? organisationsOf(viewer)[0];
    if (!organisationId || !organisationsOf(viewer).includes(organisationId)) {
      throw new Refusal('missing', 'organisation');
    }
    const seen = { viewer, today: this.clock.today() };
    const readsPlans = can(viewer, 'plan:read', organisationId);
    return this.database.reading(viewer, async (tx) => ({
      organisationId,
      ...(readsPlans ? await plansAtAGlance(tx, organisationId, seen) : { plans: [], due: [] }),
      changed: readsPlans ? await lastChanges(tx, organisationId) : [],
      ...(await membersOf(tx, organisationId, seen.today)),
    }));
  }
}

async function plansAtAGlance(tx: EntityManager, organisationId: string, seen: Seen): Promise<OfPlans> {
  const rows = await tx.query<PlanRow[]>(
    `${planSelect} where p.organisation_id = $1 and p.archived_at is null and p.status not in ('superseded', 'closed')
     order by p.status in ('in-delivery', 'paused', 'published') desc, p.id desc limit $2`,
    [organisationId, mostPlans],
  );
  if (rows.length === 0) return { plans: [], due: [] };
  const ids = rows.map((row) => row.id);
  const parts = await readParts(tx, organisationId, ids);
  const leads = await readLeads(tx, organisationId);
  const plans = rows.map((row) => planAnswer(row, parts, leads, seen));
  return { plans: plans.map(planGlance), due: dueItems(plans, { ...seen, leadIds: leadIdsOf(leads, seen) }) };
}

function lastChanges(tx: EntityManager, organisationId: string): Promise<TimelineEntry[]> {
  return tx.query<TimelineEntry[]>(
    `select ${timelineColumns} from audit_event e
     where e.organisation_id = $1 and e.plan_id is not null order by e.id desc limit $2`,
    [organisationId, mostChanges],
  );
}

/** How many councils belong to the organisation's area, and how many let it read their plans or coverage. */
async function membersOf(tx: EntityManager, organisationId: string, today: string): Promise<OfMembers> {
  const rows = await tx.query<OfMembers[]>(
    `select
       (select count(*) from area_membership m where m.parent_code = o.area_code
         and (m.ends_on is null or m.ends_on > $2)) as "memberCount",
       (select count(distinct s.organisation_id) from share s where s.receiver_id = o.id
         and s.subject in ('plan-coverage', 'plans') and s.starts_on <= $2
         and (s.ends_on is null or s.ends_on > $2)) as "sharingCount"
     from organisation o where o.id = $1`,
    [organisationId, today],
  );
  return rows[0] ?? { memberCount: 0, sharingCount: 0 };
}
