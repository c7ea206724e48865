import { refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';

/** Which fields of a body name people of the directory, and which name members of the taskforce. */
export interface LeadFields {
  people: readonly string[];
  members: readonly string[];
}

interface Named {
  pointer: string;
  id: string;
  kind: 'person' | 'member';
}

/** Leads and partners belong to the same organisation as the plan; others are unknown, whether they exist or not. */
export async function assertLeadsKnown(
  tx: EntityManager,
  organisationId: string,
  body: object,
  fields: LeadFields,
): Promise<void> {
  const named = [...namedIn(body, fields.people, 'person'), ...namedIn(body, fields.members, 'member')];
  if (named.length === 0) return;
  const ids = named.map(({ id }) => id);
  const rows = await tx.query<{ id: string; kind: Named['kind'] }[]>(
    `select id, 'person' as kind from person where organisation_id = $1 and id = any($2::uuid[])
     union all
     select id, 'member' from taskforce_member where organisation_id = $1 and id = any($2::uuid[])`,
    [organisationId, ids],
  );
  const known = new Set(rows.map(({ id, kind }) => `${kind} ${id}`));
  const unknown = named.filter(({ id, kind }) => !known.has(`${kind} ${id.toLowerCase()}`));
  refuseFields(unknown.map(({ pointer }) => ({ pointer, code: 'unknown' })));
}

function namedIn(body: object, fields: readonly string[], kind: Named['kind']): Named[] {
  const values = body as Readonly<Record<string, unknown>>;
  return fields.flatMap((field) => {
    const value = values[field];
    if (typeof value === 'string') return [{ pointer: `/${field}`, id: value, kind }];
    if (!Array.isArray(value)) return [];
    return value.map((id, place) => ({ pointer: `/${field}/${place}`, id: String(id), kind }));
  });
}
