import type { Role } from '@waymark/domain/access';
import type { EntityManager } from 'typeorm';

/** Those who are there for others, from outside the organisation. */
const outside: readonly Role[] = ['taskforce-member', 'adviser'];

interface Newcomer {
  userId: string;
  name: string;
  email: string;
  roles: readonly Role[];
}

/**
 * Whoever joins an organisation as one of its own stands in its directory: as the person who is there already under the
 * address, else as a new one.
 */
export async function enterDirectory(tx: EntityManager, organisationId: string, newcomer: Newcomer): Promise<void> {
  const { userId, name, email, roles } = newcomer;
  if (roles.every((role) => outside.includes(role))) return;
  const [, count] = await tx.query<[unknown, number]>(
    `update person set user_id = $2, version = version + 1
     where organisation_id = $1 and id = (
       select id from person where organisation_id = $1 and user_id is null and lower(email) = $3 order by id limit 1)`,
    [organisationId, userId, email],
  );
  if (count > 0) return;
  await tx.query(
    `insert into person (organisation_id, name, kind, email, user_id) values ($1, $2, 'officer', $3, $4)
     on conflict (organisation_id, user_id) where user_id is not null do nothing`,
    [organisationId, name, email, userId],
  );
}
