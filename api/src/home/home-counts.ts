import type { Home } from '@waymark/contract/home';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';

export type HomeCounts = Pick<Home, 'memberCount' | 'sharingCount' | 'waiting'>;

const mostWaiting = 20;

/** Comments that mention the viewer `$3` in threads that are open, and after which they have not spoken in the thread. */
const mentions = `
  select 'mention' as kind, c.id, c.plan_id as "planId", null::uuid as "actionId",
    left(regexp_replace(c.text, '\\s+', ' ', 'g'), 160) as text, c.written_by as "askedBy", c.written_at as "askedAt"
  from comment_mention n
  join comment c on c.organisation_id = n.organisation_id and c.id = n.comment_id and c.archived_at is null
  join comment t on t.organisation_id = c.organisation_id and t.id = coalesce(c.reply_to, c.id) and t.resolved_at is null
  join plan p on p.organisation_id = c.organisation_id and p.id = c.plan_id and p.archived_at is null
  where n.organisation_id = $1 and n.user_id = $3 and not exists (
    select from comment r where r.organisation_id = c.organisation_id and r.user_id = $3 and r.archived_at is null
      and (r.reply_to = t.id or r.id = t.id) and r.id >= c.id)`;

/** Actions that the viewer was asked to accept, as a member of the taskforce. */
const commitments = `
  select 'commitment', q.id, q.plan_id, q.action_id, a.title, q.asked_by, q.asked_at
  from commitment q
  join taskforce_member m on m.organisation_id = q.organisation_id and m.id = q.member_id and m.user_id = $3
  join action a on a.organisation_id = q.organisation_id and a.id = q.action_id and a.archived_at is null
  join plan p on p.organisation_id = q.organisation_id and p.id = q.plan_id and p.archived_at is null
  where q.organisation_id = $1 and q.status = 'waiting'`;

/** How many councils belong to the organisation's area and let it read their plans or coverage; and what waits for the viewer. */
const countsStatement = {
  name: 'home-counts',
  text: `select
      (select count(*) from area_membership m where m.parent_code = o.area_code
        and (m.ends_on is null or m.ends_on > $2)) as "memberCount",
      (select count(distinct s.organisation_id) from share s where s.receiver_id = o.id
        and s.subject in ('plan-coverage', 'plans') and s.starts_on <= $2
        and (s.ends_on is null or s.ends_on > $2)) as "sharingCount",
      (select coalesce(json_agg(w), '[]') from (
        select * from (${mentions} union all ${commitments}) x order by "askedAt" limit ${mostWaiting}) w) as waiting
    from organisation o where o.id = $1`,
};

export async function readCounts(
  tx: EntityManager,
  organisationId: string,
  { today, userId }: { today: string; userId: string },
): Promise<HomeCounts> {
  const [counts] = await ask<HomeCounts>(tx, countsStatement, [organisationId, today, userId]);
  return counts ?? { memberCount: 0, sharingCount: 0, waiting: [] };
}
