import type { Day } from '@waymark/domain/day';
import type { LaterEvent } from '@waymark/domain/past/part-on';
import type { EntityManager } from 'typeorm';
import { endOf } from '../platform/end-of-day';
import { ask } from '../platform/prepared';

/** What of a part one may ask about in the past: everything that a count or a judgement stands on. */
const fields = [
  ...['status', 'title', 'theme', 'leadStatus', 'goalId', 'deliveryStatus', 'statusReason', 'correctiveAction'],
  ...[
    'councilLeadId',
    'taskforceLeadId',
    'partnerIds',
    'directorate',
    'tags',
    'groups',
    'startsOn',
    'dueOn',
    'ongoing',
  ],
  ...['completedOn', 'doneOn', 'droppedReason', 'baselineOn', 'baselineValue', 'targetOn', 'targetValue', 'path'],
  ...['points', 'toleranceShare', 'toleranceAbsolute', 'direction', 'judgeWithInterval'],
];

interface EventRow extends LaterEvent {
  subjectId: string;
}

const statement = {
  name: 'later-events',
  text: `
    select e.subject_id as "subjectId", e.name,
      case when jsonb_typeof(e.before) = 'object' then
        (select jsonb_object_agg(b.key, b.value) from jsonb_each(e.before) b where b.key = any($4::text[])) end as before
    from audit_event e
    where e.organisation_id = any($1::uuid[]) and e.plan_id = any($2::uuid[])
      and e.subject_kind in ('plan', 'goal', 'action', 'milestone', 'target')
      and e.at >= ${endOf('$3')}
    order by e.at desc, e.id desc`,
};

/** What happened to the parts of plans after a day, by part, the newest first. */
export async function laterEvents(
  tx: EntityManager,
  { organisationIds, planIds }: { organisationIds: readonly string[]; planIds: readonly string[] },
  on: Day,
): Promise<Map<string, LaterEvent[]>> {
  const rows = await ask<EventRow>(tx, statement, [organisationIds, planIds, on, fields]);
  const byPart = new Map<string, LaterEvent[]>();
  for (const { subjectId, name, before } of rows) {
    const known = byPart.get(subjectId);
    if (known) known.push({ name, before });
    else byPart.set(subjectId, [{ name, before }]);
  }
  return byPart;
}
