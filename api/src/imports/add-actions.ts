import { planSheet } from '@waymark/domain/imports/plan-sheet';
import type { Values } from '@waymark/domain/imports/import-row';
import type { EntityManager } from 'typeorm';
import { columnOf } from '../platform/columns';
import type { Into, LoadedAction } from './load-parts';

const types: Partial<Record<string, string>> = {
  cost: 'double precision',
  fundingSecured: 'boolean',
  ongoing: 'boolean',
  startsOn: 'date',
  dueOn: 'date',
  reviewOn: 'date',
  completedOn: 'date',
  councilLeadId: 'uuid',
  taskforceLeadId: 'uuid',
  groups: 'json',
  tags: 'json',
};
const fields = planSheet
  .filter(({ of, field }) => of === 'action' && field !== 'reference' && field !== 'partnerIds')
  .map(({ field }) => field);

/** What a column holds when the file says nothing: the value that the table itself would take. */
const otherwise: Partial<Record<string, string>> = {
  origin: `'own'`,
  deliveryStatus: `'not-started'`,
  ongoing: 'false',
};
const nullable = ['type', 'directorate', 'fundingSource'];

const columns = fields.map(columnOf).join(', ');
const record = fields.map((field) => `"${field}" ${types[field] ?? 'text'}`).join(', ');
const selected = fields.map(selectedAs).join(', ');

function selectedAs(field: string): string {
  if (types[field] === 'json') return `array(select json_array_elements_text(coalesce(r."${field}", '[]')))`;
  const fallback = otherwise[field] ?? (types[field] || nullable.includes(field) ? null : `''`);
  return fallback === null ? `r."${field}"` : `coalesce(r."${field}", ${fallback})`;
}

/** Adds actions after those that their goals have, in one statement whatever their number. */
export async function addActions(tx: EntityManager, into: Into, actions: readonly LoadedAction[]): Promise<void> {
  const places = new Map<string, number>();
  const records = actions.map(({ id, goalId, values }) => {
    const place = (places.get(goalId) ?? 0) + 1;
    places.set(goalId, place);
    return { ...values, id, goalId, place };
  });
  await tx.query(
    `with last as (select goal_id, max(position) as position from action where organisation_id = $1 and plan_id = $2 group by goal_id)
     insert into action (organisation_id, plan_id, id, goal_id, position, ${columns})
     select $1, $2, r.id, r."goalId", r.place + coalesce(l.position, 0), ${selected}
     from json_to_recordset($3::json) as r (id uuid, "goalId" uuid, place integer, ${record})
     left join last l on l.goal_id = r."goalId"`,
    [into.organisationId, into.planId, JSON.stringify(records)],
  );
  await addPartners(tx, into, actions);
}

async function addPartners(tx: EntityManager, into: Into, actions: readonly LoadedAction[]): Promise<void> {
  const partners = actions.flatMap(({ id, values }) => partnersIn(values).map((partner) => ({ id, partner })));
  if (partners.length === 0) return;
  await tx.query(
    `insert into action_partner (organisation_id, action_id, taskforce_member_id)
     select $1, action, partner from unnest($2::uuid[], $3::uuid[]) as p (action, partner) on conflict do nothing`,
    [into.organisationId, partners.map(({ id }) => id), partners.map(({ partner }) => partner)],
  );
}

const partnersIn = ({ partnerIds }: Values): readonly string[] =>
  Array.isArray(partnerIds) ? (partnerIds as string[]) : [];
