import type { Client } from './client';
import type { Council, World } from './world';

/** A meeting, what scrutiny recommended, a lock, a delegation and a version that waits to become public. */
export async function furnishGovernance(
  world: World,
  council: Council,
  planId: string,
): Promise<Record<string, string>> {
  const made = async (by: Client, path: string, body: object) => (await by.post<{ id: string }>(path, body)).ok().id;
  const { planner, manager, approver } = council;
  const at = `/organisations/${council.id}`;
  const meeting = { kind: 'decision', body: 'Cabinet', heldOn: '2027-03-10' };
  const advice = { text: 'Say more of schools', receivedOn: '2027-03-01', fromBody: 'Scrutiny committee' };
  const lock = { title: 'Pre-election period', startsOn: '2031-03-24', endsOn: '2031-05-06' };
  const period = { startsOn: '2030-01-01', endsOn: '2030-02-01' };
  (await approver.post(`${at}/approval-delegations`, { delegateId: council.viewer.userId, ...period })).ok();
  const idOf = async (sql: string) => (await world.rows<{ id: string }>(sql, [council.id]))[0]?.id ?? '';
  await world.rows(
    `insert into published_plan (organisation_id, plan_id, number, council_slug, plan_slug, title, content, content_hash,
       published_by, public_from)
     values ($1, $2, 1, 'council', 'prepared', 'Prepared', '{}', '', 'Manager', '2999-01-01T00:00:00Z')`,
    [council.id, planId],
  );
  return {
    governance_record: await made(planner, `/plans/${planId}/governance-records`, meeting),
    recommendation: await made(planner, `/plans/${planId}/recommendations`, advice),
    publishing_lock: await made(manager, `${at}/publishing-locks`, lock),
    approval_delegation: await idOf('select id from approval_delegation where organisation_id = $1'),
    published_plan: await idOf('select id from published_plan where organisation_id = $1'),
  };
}
