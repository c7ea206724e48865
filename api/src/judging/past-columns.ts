import type { SaidThen } from '@waymark/domain/past/action-on';
import { endOf } from '../platform/end-of-day';

/** What was said of an action by the end of a day, and when. */
export interface SaidBy extends SaidThen {
  at: string | null;
}

/** Whether a row was made by the end of a day; true where its identifier does not tell. */
export const madeBy = (alias: string, day: string): string =>
  `coalesce(uuid_extract_timestamp(${alias}.id) < ${endOf(day)}, true)`;

/** What the owner of an action `a` had said last by the end of a day, as one value. */
export const saidBy = (day: string): string => `(
  select jsonb_build_object('at', s.said_at, 'status', s.status, 'reason', s.reason,
    'correctiveAction', s.corrective_action, 'later', exists (select from progress_update n
      where n.organisation_id = a.organisation_id and n.action_id = a.id and n.said_at >= ${endOf(day)}))
  from (values (a.id)) one left join lateral (select u.said_at, u.status, u.reason, u.corrective_action
    from progress_update u
    where u.organisation_id = a.organisation_id and u.action_id = a.id and u.said_at < ${endOf(day)}
    order by u.said_at desc, u.id desc limit 1) s on true)`;
