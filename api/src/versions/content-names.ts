import type { Edition } from '@waymark/domain/frameworks/framework';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';
import type { Names } from './content-field';

const statement = {
  name: 'content-names',
  text: `
    select id::text as key, name from person where organisation_id = $1
    union all
    select id::text, coalesce(person_name, seat) || ', ' || organisation_name from taskforce_member where organisation_id = $1
    union all
    select code, title from framework_theme where edition = $2
    union all
    select code, title from framework_way where edition = $2
    union all
    select code, title from tag`,
};

/** What the ids and codes of a plan are called on this day. */
export async function readNames(tx: EntityManager, organisationId: string, edition: Edition): Promise<Names> {
  const rows = await ask<{ key: string; name: string }>(tx, statement, [organisationId, edition]);
  return new Map(rows.map(({ key, name }) => [key, name]));
}
