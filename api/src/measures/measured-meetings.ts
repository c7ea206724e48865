import type { Day } from '@waymark/domain/day';
import type { MeasuredMeeting } from '@waymark/domain/measures/process-measures';
import { countedAfter } from '@waymark/domain/taskforces/attendance';
import type { EntityManager } from 'typeorm';
import { localDay } from './local-day';

/**
 * Meetings that were held after `$2` and by `$3`, with the last recording of who was there that was made by `$3`. Of a past
 * day (`$4` is false) what was written down or archived later is as if it had not happened yet.
 */
const meetingsSelect = `
  select 'meeting' as kind, m.id, null as "planId", null as "actionId", m.purpose as title, m.held_on as "on", x.marks
  from taskforce_meeting m
  left join lateral (
    select jsonb_agg(jsonb_build_object('state', a.state, 'counts', a.counts)) as marks
    from taskforce_attendance a where a.organisation_id = m.organisation_id and a.meeting_id = m.id
      and a.number = (select max(n.number) from taskforce_attendance n where n.organisation_id = m.organisation_id
        and n.meeting_id = m.id and ($4 or ${localDay('n.recorded_at')} <= $3::date))
  ) x on true
  where m.organisation_id = $1 and m.held_on > $2::date and m.held_on <= $3::date
    and (m.archived_at is null or (not $4 and ${localDay('m.archived_at')} > $3::date))
    and ($4 or x.marks is not null or ${localDay('uuid_extract_timestamp(m.id)')} <= $3::date)
  order by m.held_on desc, m.id`;

/** The meetings that attendance on a day is worked out from: of all taskforces of the organisation, whatever the plan. */
export function measuredMeetings(
  tx: EntityManager,
  { organisationId, on, isToday }: { organisationId: string; on: Day; isToday: boolean },
): Promise<MeasuredMeeting[]> {
  return tx.query<MeasuredMeeting[]>(meetingsSelect, [organisationId, countedAfter(on), on, isToday]);
}
