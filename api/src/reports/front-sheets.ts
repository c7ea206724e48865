import { Injectable } from '@nestjs/common';
import type { ChangeFrontSheet } from '@waymark/contract/reports';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertNotArchived, findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { Database } from '../platform/database';
import { differences } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { FrontSheetEntity } from './report.entities';

/** What those who plan write for the front of the committee report; it may be written in every status of the plan. */
@Injectable()
export class FrontSheets {
  constructor(private readonly database: Database) {}

  async change(viewer: Viewer, planId: string, version: number, changes: ChangeFrontSheet): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      assertCan(viewer, 'plan:edit', plan.organisationId);
      assertNotArchived(plan);
      const row = await rowFor(tx, plan);
      const { before, after } = differences(row, changes as Partial<FrontSheetEntity>);
      const key = { organisationId: plan.organisationId, planId, version };
      const { affected } = await tx.update(FrontSheetEntity, key, { ...after, version: version + 1 });
      if (affected === 0) throw new Refusal('stale', 'front-sheet', { current: row });
      await recordEvent(tx, viewer, {
        name: 'front-sheet.change',
        organisationId: plan.organisationId,
        subject: { kind: 'plan', id: planId },
        planId,
        before,
        after,
      });
    });
  }
}

/** The row is made with the first change, as version 0, so that whoever saw none names that. */
async function rowFor(tx: EntityManager, { organisationId, id: planId }: PlanEntity): Promise<FrontSheetEntity> {
  await tx.query(
    `insert into front_sheet (organisation_id, plan_id, version) values ($1, $2, 0) on conflict do nothing`,
    [organisationId, planId],
  );
  const row = await tx.findOneBy(FrontSheetEntity, { organisationId, planId });
  if (!row) throw new Refusal('missing', 'front-sheet');
  return row;
}
