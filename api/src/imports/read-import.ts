import { createHash } from 'node:crypto';
import type { Mapping } from '@waymark/domain/imports/import-field';
import type { ReadTable, Surroundings, TableToRead } from '@waymark/domain/imports/import-row';
import { readPlanTable } from '@waymark/domain/imports/read-plan-table';
import type { EntityManager } from 'typeorm';
import type { PlanEntity } from '../plans/plan.entities';
import { sheetRows } from './import-sheets';
import type { PlanImportEntity } from './import.entities';

export interface ReadImport {
  table: TableToRead;
  read: ReadTable;
  surroundings: Surroundings;
  taskforceId: string | null;
}

export const fingerprintOf = (identity: string): string => createHash('sha256').update(identity).digest('hex');

interface Around {
  people: { id: string; name: string }[];
  members: { id: string; name: string; organisationName: string }[];
  goals: { id: string; title: string; actionTitles: string[] }[];
  former: { fingerprint: string; goalId: string | null }[];
  taskforceId: string | null;
}

/** Everything that a table is held against, in one statement. A load that was undone is forgotten. */
const aroundStatement = `select
    (select coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]') from person
      where organisation_id = $1 and left_on is null) as people,
    (select coalesce(json_agg(json_build_object('id', id, 'name', coalesce(person_name, seat), 'organisationName', organisation_name)), '[]')
      from taskforce_member where organisation_id = $1 and (ends_on is null or ends_on >= $3)) as members,
    (select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title, 'actionTitles', coalesce(
        (select json_agg(a.title order by a.position) from action a
          where a.organisation_id = $1 and a.goal_id = g.id and a.archived_at is null), '[]')) order by g.position), '[]')
      from goal g where g.organisation_id = $1 and g.plan_id = $2 and g.archived_at is null) as goals,
    (select coalesce(json_agg(f), '[]') from (
      select encode(r.fingerprint, 'hex') as fingerprint, null as "goalId" from plan_import_row r
        join plan_import i on i.organisation_id = r.organisation_id and i.id = r.import_id
        where r.organisation_id = $1 and i.plan_id = $2 and i.status = 'loaded' and r.action_id is not null
      union all
      select encode(r.goal_fingerprint, 'hex'), r.goal_id::text from plan_import_row r
        join plan_import i on i.organisation_id = r.organisation_id and i.id = r.import_id
        where r.organisation_id = $1 and i.plan_id = $2 and i.status = 'loaded' and r.goal_fingerprint is not null) f) as former,
    (select id from taskforce where organisation_id = $1 order by id limit 1) as "taskforceId"`;

/** Reads the table of an import as it would be loaded now. */
export async function readImport(
  tx: EntityManager,
  found: PlanImportEntity,
  plan: PlanEntity,
  today: string,
): Promise<ReadImport> {
  const [rows, around] = await Promise.all([
    sheetRows(tx, found, found.sheet),
    tx.query<Around[]>(aroundStatement, [found.organisationId, plan.id, today]).then(([row]) => row),
  ]);
  if (!around) throw new Error('nothing stands around the import');
  const surroundings = surroundingsOf(around, plan);
  const mapping: Mapping = found.mapping.fields;
  const table = { rows, headerRow: found.headerRow, mapping, answers: found.answers };
  return { table, surroundings, taskforceId: around.taskforceId, read: readPlanTable(table, surroundings) };
}

function surroundingsOf(around: Around, { startsOn, endsOn }: PlanEntity): Surroundings {
  const former = new Map(around.former.map(({ fingerprint, goalId }) => [fingerprint, goalId]));
  return {
    plan: { startsOn, endsOn },
    people: around.people.map(({ id, name }) => ({ id, names: [name] })),
    members: around.members.map(({ id, name, organisationName }) => ({
      id,
      names: [name, organisationName, `${name}, ${organisationName}`],
    })),
    hasTaskforce: around.taskforceId !== null,
    goals: around.goals,
    former: (identity) => {
      const goalId = former.get(fingerprintOf(identity));
      return goalId === undefined ? null : { goalId };
    },
  };
}
