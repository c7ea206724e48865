import { Injectable } from '@nestjs/common';
import type { Draft, DraftMark, MarkDraft } from '@waymark/contract/drafting';
import { assertCan } from '@waymark/domain/access';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Database } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import { assertPlanEditable, findPlan } from '../plans/find-plan';

const marksStatement = {
  name: 'draft-marks',
  text: `select task, visited_at as "visitedAt", visited_by as "visitedBy", finished_at as "finishedAt",
      finished_by as "finishedBy"
    from draft_task where organisation_id = $1 and plan_id = $2 order by visited_at desc, task`,
};

/** Where a first draft was left, and what was said to be finished in it. What is done, the plan itself tells. */
@Injectable()
export class FirstDraft {
  constructor(private readonly database: Database) {}

  draft(viewer: Viewer, planId: string): Promise<Draft> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId } = await findPlan(tx, viewer, planId);
      return { marks: await ask<DraftMark>(tx, marksStatement, [organisationId, planId]) };
    });
  }

  mark(viewer: Viewer, planId: string, { task, finished }: MarkDraft): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { organisationId } = plan;
      assertCan(viewer, 'plan:edit', organisationId);
      assertPlanEditable(plan);
      await keepVisit(tx, [organisationId, planId, task, viewer.name]);
      if (finished === undefined) return;

      await keepFinished(tx, [organisationId, planId, task, finished ? viewer.name : null]);
      const name = finished ? 'draft.finish' : 'draft.reopen';
      await recordEvent(tx, viewer, {
        name,
        organisationId,
        subject: { kind: 'plan', id: planId },
        planId,
        after: { task },
      });
    });
  }
}

async function keepVisit(tx: EntityManager, values: unknown[]): Promise<void> {
  await tx.query(
    `insert into draft_task (organisation_id, plan_id, task, visited_by) values ($1, $2, $3, $4)
     on conflict (organisation_id, plan_id, task)
     do update set visited_by = excluded.visited_by, visited_at = clock_timestamp()`,
    values,
  );
}

/** Without a name it is open again. */
async function keepFinished(tx: EntityManager, values: unknown[]): Promise<void> {
  await tx.query(
    `update draft_task set finished_by = $4::text, finished_at = case when $4::text is null then null else clock_timestamp() end
     where organisation_id = $1 and plan_id = $2 and task = $3`,
    values,
  );
}
