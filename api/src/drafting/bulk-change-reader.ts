import { Injectable } from '@nestjs/common';
import type {
  ActionOutcome,
  BulkChange,
  BulkChanges,
  BulkPreview,
  FieldChange,
  NewBulkChange,
} from '@waymark/contract/bulk-changes';
import { can } from '@waymark/domain/access';
import { type BulkFields, bulkFields } from '@waymark/domain/plans/bulk-change';
import { progressPossible } from '@waymark/domain/plans/plan-status';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { BulkChangeEntity } from './bulk-change.entities';
import { assertOpenTo, type Outcome, outcomesOf } from './bulk-outcomes';
import { findBulkChange } from './find-bulk-change';

const mostListed = 50;

/** Answers what a change of many actions would do, and those that were made. */
@Injectable()
export class BulkChangeReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  preview(viewer: Viewer, planId: string, body: NewBulkChange): Promise<BulkPreview> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      assertOpenTo(viewer, plan, body.change);
      const outcomes = (await outcomesOf(tx, { viewer, plan, today: this.clock.today() }, body)).map(shown);
      const refusedCount = outcomes.filter(({ refusals }) => refusals.length > 0).length;
      const unchangedCount = outcomes.filter((one) => one.refusals.length === 0 && one.changes.length === 0).length;
      return { outcomes, refusedCount, unchangedCount, changedCount: outcomes.length - refusedCount - unchangedCount };
    });
  }

  /** The latest first. */
  changes(viewer: Viewer, planId: string): Promise<BulkChanges> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { organisationId } = plan;
      const rows = await tx.find(BulkChangeEntity, {
        where: { organisationId, planId },
        order: { id: 'DESC' },
        take: mostListed,
      });
      return { changes: rows.map((row) => answered(viewer, plan, row)) };
    });
  }

  change(viewer: Viewer, id: string): Promise<BulkChange> {
    return this.database.reading(viewer, async (tx) => {
      const { change, plan } = await findBulkChange(tx, viewer, id);
      return answered(viewer, plan, change);
    });
  }
}

function shown({ id, row, before, after, refusals }: Outcome): ActionOutcome {
  const changes = bulkFields
    .filter((field) => field in after)
    .map((field): FieldChange => ({ field, before: written(before[field]), after: written(after[field]) }));
  return { id, reference: row?.reference ?? '', title: row?.title ?? '', changes, refusals };
}

function written(value: BulkFields[keyof BulkFields] | undefined): string | null {
  if (value === undefined || value === null || value.length === 0) return null;
  return typeof value === 'string' ? value : value.join('; ');
}

function answered(viewer: Viewer, plan: PlanEntity, row: BulkChangeEntity): BulkChange {
  const { id, version, planId, entries, madeBy, undoneBy } = row;
  const fields = bulkFields.filter((field) => entries.some(({ after }) => field in after));
  const open = plan.archivedAt === null && progressPossible(plan.status) && row.undoneAt === null;
  return {
    ...{ id, version, planId, actionCount: entries.length, fields, madeBy, undoneBy },
    madeAt: instant(row.madeAt),
    undoneAt: row.undoneAt === null ? null : instant(row.undoneAt),
    mayUndo: open && can(viewer, 'plan:edit', plan.organisationId),
  };
}

const instant = (at: Date | string): string => new Date(at).toISOString();
