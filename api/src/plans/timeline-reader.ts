import { Injectable } from '@nestjs/common';
import type { Timeline, TimelineEntry } from '@waymark/contract/plans';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findPlan } from './find-plan';

const titleOf = (table: string) =>
  `(select s.title from ${table} s where s.organisation_id = e.organisation_id and s.id = e.subject_id)`;

/** The columns of `audit_event e` that make a `TimelineEntry`: only a plan's own events move its status. */
export const timelineColumns = `
  e.name as event, e.at, e.user_name as by, e.reason, e.after ->> 'onBehalfOf' as "onBehalfOf",
  case when e.subject_kind = 'plan' then e.before ->> 'status' end as "from",
  case when e.subject_kind = 'plan' then e.after ->> 'status' end as "to",
  coalesce(${['goal', 'action', 'milestone'].map(titleOf).join(', ')}) as subject`;

/** Answers the life of a plan: opened, each step, each publication, the oldest first. */
@Injectable()
export class TimelineReader {
  constructor(private readonly database: Database) {}

  async timeline(viewer: Viewer, planId: string): Promise<Timeline> {
    const entries = await this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      return tx.query<TimelineEntry[]>(
        `select ${timelineColumns} from audit_event e
         where e.organisation_id = $1 and e.plan_id = $2 and e.subject_kind in ('plan', 'publication')
           and e.name <> 'plan.change'
         order by e.id`,
        [plan.organisationId, plan.id],
      );
    });
    return { entries };
  }
}
