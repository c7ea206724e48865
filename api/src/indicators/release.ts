import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';

/** The release that a recorded figure belongs to: one for each source and day. */
export async function releaseFor(
  tx: EntityManager,
  organisationId: string,
  { source, releasedOn }: { source: string; releasedOn: Day },
): Promise<string> {
  const values = [organisationId, source, releasedOn];
  const known = await tx.query<{ id: string }[]>(
    'select id from release where organisation_id = $1 and source = $2 and released_on = $3 order by id limit 1',
    values,
  );
  if (known[0]) return known[0].id;
  const made = await tx.query<{ id: string }[]>(
    'insert into release (organisation_id, source, released_on) values ($1, $2, $3) returning id',
    values,
  );
  if (!made[0]) throw new Error('the database made no release');
  return made[0].id;
}
