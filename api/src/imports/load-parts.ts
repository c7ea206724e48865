import { cutText } from '@waymark/domain/imports/import-field';
import type { Contact, ReadGoal, ReadRow, ReadTable, Values } from '@waymark/domain/imports/import-row';
import { plainName } from '@waymark/domain/imports/read-names';
import { lineLength, membersOfTaskforce } from '@waymark/domain/limits';
import type { EntityManager } from 'typeorm';

export interface Into {
  organisationId: string;
  planId: string;
  taskforceId: string | null;
  today: string;
}

export interface Entered {
  personIds: string[];
  memberIds: string[];
  /** By field and plain name. */
  ids: ReadonlyMap<string, string>;
}

export const contactKey = ({ field, name }: Contact): string => `${field} ${plainName(name)}`;

/** Enters those whom the directory and the taskforce do not know yet: each once, to be invited, in the taskforce as observers. */
export async function enterContacts(tx: EntityManager, into: Into, contacts: readonly Contact[]): Promise<Entered> {
  const each = [...new Map(contacts.map((contact) => [contactKey(contact), contact]))];
  const people = each.filter(([, { kind }]) => kind !== 'member');
  const members =
    into.taskforceId === null ? [] : each.filter(([, { kind }]) => kind === 'member').slice(0, await roomIn(tx, into));
  const personIds = await identifiers(tx, people.length);
  const memberIds = await identifiers(tx, members.length);
  await tx.query(
    `insert into person (organisation_id, id, name, kind, job_title, to_invite)
     select $1, id, name, kind, nullif(job, ''), true from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as p (id, name, kind, job)`,
    [
      into.organisationId,
      personIds,
      people.map(([, { name }]) => cutText(name, lineLength)),
      people.map(([, { kind }]) => kind),
      people.map(([, { jobTitle }]) => cutText(jobTitle ?? '', lineLength)),
    ],
  );
  await tx.query(
    `insert into taskforce_member (organisation_id, id, taskforce_id, seat, organisation_name, sector, role, starts_on, to_invite)
     select $1, id, $4, name, name, 'other', 'observer', $5, true from unnest($2::uuid[], $3::text[]) as m (id, name)`,
    [
      into.organisationId,
      memberIds,
      members.map(([, { name }]) => cutText(name, lineLength)),
      into.taskforceId,
      into.today,
    ],
  );
  const ids = [
    ...people.map(([key], place) => [key, personIds[place]]),
    ...members.map(([key], place) => [key, memberIds[place]]),
  ];
  return { personIds, memberIds, ids: new Map(ids as [string, string][]) };
}

async function roomIn(tx: EntityManager, { organisationId, taskforceId }: Into): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `select count(*)::integer as count from taskforce_member where organisation_id = $1 and taskforce_id = $2`,
    [organisationId, taskforceId],
  );
  return Math.max(0, membersOfTaskforce - (row?.count ?? 0));
}

/** As many new identifiers, in order. */
export async function identifiers(tx: EntityManager, count: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(`select uuidv7() as id from generate_series(1, $1)`, [count]);
  return rows.map(({ id }) => id).sort();
}

export interface LoadedGoal {
  goal: ReadGoal;
  id: string;
  made: boolean;
}

const goalColumns = `theme text, title text, ways json, "prioritySupport" text, need text, beneficiaries text, "changeShort" text,
  "changeMedium" text, "changeLong" text`;

/** Adds the goals that the plan does not have, after those it has. */
export async function addGoals(tx: EntityManager, into: Into, goals: readonly ReadGoal[]): Promise<LoadedGoal[]> {
  const ids = await identifiers(tx, goals.length);
  const loaded = goals.map((goal, place) => ({
    goal,
    id: goal.existingId ?? ids[place] ?? '',
    made: goal.existingId === null,
  }));
  await tx.query(
    `insert into goal (organisation_id, plan_id, id, position, title, theme, ways, priority_support, need, beneficiaries,
       change_short, change_medium, change_long)
     select $1, $2, r.id, r.place + (select coalesce(max(position), 0) from goal where organisation_id = $1 and plan_id = $2),
       r.title, r.theme, array(select json_array_elements_text(coalesce(r.ways, '[]'))), coalesce(r."prioritySupport", ''),
       coalesce(r.need, ''), coalesce(r.beneficiaries, ''), coalesce(r."changeShort", ''), coalesce(r."changeMedium", ''),
       coalesce(r."changeLong", '')
     from json_to_recordset($3::json) as r (id uuid, place integer, ${goalColumns})`,
    [
      into.organisationId,
      into.planId,
      JSON.stringify(
        loaded.filter(({ made }) => made).map(({ goal, id }, place) => ({ ...goal.values, id, place: place + 1 })),
      ),
    ],
  );
  return loaded;
}

export interface LoadedAction {
  row: ReadRow;
  id: string;
  goalId: string;
  values: Values;
}

/** The actions to add, with the leads that are known now. */
export async function actionsToAdd(
  tx: EntityManager,
  read: ReadTable,
  goals: readonly LoadedGoal[],
  entered: Entered,
): Promise<LoadedAction[]> {
  const rows = read.rows.filter(({ outcome }) => outcome === 'action');
  const ids = await identifiers(tx, rows.length);
  return rows.flatMap((row, place) => {
    const goalId = row.goal === null ? undefined : goals[row.goal]?.id;
    if (goalId === undefined || !row.action) return [];
    const values = { ...row.action.values };
    for (const contact of row.action.contacts) values[contact.field] = entered.ids.get(contactKey(contact)) ?? null;
    return [{ row, id: ids[place] ?? '', goalId, values }];
  });
}
