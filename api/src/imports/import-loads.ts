import { Injectable } from '@nestjs/common';
import { countRows, type ReadRow } from '@waymark/domain/imports/import-row';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertCurrent } from '../plans/find-plan';
import { touchPlan } from '../plans/touch-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { addActions } from './add-actions';
import { assertOpen, findImport, findPlanToFill } from './find-import';
import { PlanImportEntity } from './import.entities';
import { rememberMapping } from './kept-mapping';
import {
  actionsToAdd,
  addGoals,
  type Entered,
  enterContacts,
  type Into,
  type LoadedAction,
  type LoadedGoal,
} from './load-parts';
import { fingerprintOf, readImport, type ReadImport } from './read-import';
import { recordParts } from './record-parts';

interface Loaded {
  goals: LoadedGoal[];
  actions: LoadedAction[];
  entered: Entered;
}

/** Loads a table into its plan: all of it or nothing, in one transaction, and once however often it is asked for. */
@Injectable()
export class ImportLoads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async load(viewer: Viewer, id: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { planId } = await findImport(tx, viewer, id);
      const plan = await findPlanToFill(tx, viewer, planId);
      const found = await findImport(tx, viewer, id);
      if (found.status === 'loaded') return;
      assertOpen(found);
      assertCurrent('import', found, version);
      const made = await readImport(tx, found, plan, this.clock.today());
      const counts = countRows(made.read.rows);
      if (counts.problems > 0) throw new Refusal('invalid', 'import-problems', { problems: counts.problems });

      const into = {
        organisationId: plan.organisationId,
        planId,
        taskforceId: made.taskforceId,
        today: this.clock.today(),
      };
      const loaded = await this.write(tx, into, made);
      await keepRows(tx, found, made.read.rows, loaded);
      await rememberMapping(
        tx,
        plan.organisationId,
        made.table.rows[made.table.headerRow - 1] ?? [],
        found.mapping.fields,
      );
      const { personIds, memberIds } = loaded.entered;
      const changes = {
        status: 'loaded' as const,
        counts,
        loadedAt: this.clock.now(),
        loadedBy: viewer.name,
        personIds,
        memberIds,
      };
      await guardedUpdate(tx, { of: PlanImportEntity, noun: 'import', row: found, version }, changes);
      await this.record(tx, viewer, found, loaded);
    });
  }

  private async write(tx: EntityManager, into: Into, { read }: ReadImport): Promise<Loaded> {
    const rows = read.rows.filter(({ outcome }) => outcome === 'action');
    const entered = await enterContacts(
      tx,
      into,
      rows.flatMap(({ action }) => action?.contacts ?? []),
    );
    const goals = await addGoals(tx, into, read.goals);
    const actions = await actionsToAdd(tx, read, goals, entered);
    await addActions(tx, into, actions);
    return { goals, actions, entered };
  }

  private async record(tx: EntityManager, viewer: Viewer, found: PlanImportEntity, loaded: Loaded): Promise<void> {
    const { organisationId, planId, id } = found;
    const { goals, actions, entered } = loaded;
    const made = goals.filter((goal) => goal.made);
    await recordParts(tx, viewer, { organisationId, planId, groupId: id, deed: 'add' }, [
      ...made.map(({ id: goalId, goal }) => ({ kind: 'goal' as const, id: goalId, after: goal.values })),
      ...actions.map(({ id: actionId, goalId, values }) => ({
        kind: 'action' as const,
        id: actionId,
        after: { ...values, goalId },
      })),
      ...entered.personIds.map((personId) => ({ kind: 'person' as const, id: personId })),
      ...entered.memberIds.map((memberId) => ({ kind: 'taskforce-member' as const, id: memberId })),
    ]);
    await recordEvent(tx, viewer, {
      name: 'import.load',
      organisationId,
      subject: { kind: 'import', id },
      planId,
      after: { fileName: found.fileName, goals: made.length, actions: actions.length },
      groupId: id,
    });
    await touchPlan(tx, viewer, planId);
  }
}

/** What became of each row, so that the same file adds nothing again and everything can be undone. */
async function keepRows(
  tx: EntityManager,
  { organisationId, id }: PlanImportEntity,
  rows: readonly ReadRow[],
  { goals, actions }: Loaded,
): Promise<void> {
  const actionOf = new Map(actions.map((action) => [action.row.row, action.id]));
  const records = rows.map(({ row, outcome, reason, identity, goal, opensGoal }) => {
    const loaded = goal === null ? undefined : goals[goal];
    const opens = opensGoal && loaded?.made === true;
    return {
      row,
      outcome,
      reason,
      fingerprint: fingerprintOf(identity),
      goal_fingerprint: opens ? fingerprintOf(loaded.goal.identity) : null,
      goal_id: opens ? loaded.id : null,
      action_id: actionOf.get(row) ?? null,
    };
  });
  await tx.query(
    `insert into plan_import_row (organisation_id, import_id, row, outcome, reason, fingerprint, goal_fingerprint, goal_id, action_id)
     select $1, $2, r.row, r.outcome, r.reason, decode(r.fingerprint, 'hex'), decode(r.goal_fingerprint, 'hex'), r.goal_id, r.action_id
     from json_to_recordset($3::json) as r (row integer, outcome text, reason text, fingerprint text, goal_fingerprint text,
       goal_id uuid, action_id uuid)`,
    [organisationId, id, JSON.stringify(records)],
  );
}
