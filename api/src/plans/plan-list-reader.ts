import { Injectable } from '@nestjs/common';
import type { PlanFilter, PlanLine, Plans } from '@waymark/contract/plans';
import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { linkedTo } from './placed-actions';
import { embargoed } from './public-versions';

const pageOfPlans = 50;

const statement = `
  select p.id, p.version, p.organisation_id as "organisationId", o.name as "organisationName", p.title, p.edition,
    p.status, p.starts_on as "startsOn", p.ends_on as "endsOn", p.changed_at as "changedAt",
    p.archived_at is not null as archived, ${embargoed('p', '$8')} as embargoed,
    goals.count as "goalCount", actions.count as "actionCount",
    actions.off_track as "offTrackCount"
  from plan p
  join organisation o on o.id = p.organisation_id
  cross join lateral (
    select count(*) as count from goal g
    where g.organisation_id = p.organisation_id and g.plan_id = p.id and g.archived_at is null) goals
  cross join lateral (
    select count(*) as count, count(*) filter (where a.delivery_status = 'off-track') as off_track
    from action a join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id and g.archived_at is null
    where a.organisation_id = p.organisation_id and a.archived_at is null and (a.plan_id = p.id or a.id in (${linkedTo('p')}))
  ) actions
  where p.organisation_id = any($1::uuid[]) and (p.archived_at is not null) = $2
    and ($3::text is null or p.status = $3) and ($4::text is null or p.edition = $4)
    and ($5::text is null or p.title ilike $5 or p.title_welsh ilike $5) and ($6::uuid is null or p.id < $6)
  order by p.id desc
  limit $7`;

/** Lists plans, the newest first; an identifier tells when its plan was opened. */
@Injectable()
export class PlanListReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async plans(viewer: Viewer, filter: PlanFilter): Promise<Plans> {
    const { status = null, edition = null, search, after = null } = filter;
    const pattern = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null;
    const organisations = readableBy(viewer, filter.organisation);
    const archived = filter.archived === 'true';
    const values = [organisations, archived, status, edition, pattern, after, pageOfPlans + 1, this.clock.now()];
    const lines = await this.database.reading(viewer, (tx) => tx.query<PlanLine[]>(statement, values));
    const plans = lines.slice(0, pageOfPlans);
    return { plans, next: lines.length > pageOfPlans ? (plans.at(-1)?.id ?? null) : null };
  }
}

/** The organisations whose plans the viewer may read, or the one asked for, if it is among them. */
function readableBy(viewer: Viewer, asked: string | undefined): string[] {
  const readable = organisationsOf(viewer).filter((id) => can(viewer, 'plan:read', id));
  if (asked === undefined) return readable;
  if (!readable.includes(asked)) throw new Refusal('missing', 'organisation');
  return [asked];
}
