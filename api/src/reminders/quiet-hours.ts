import type { Nation } from '@waymark/domain/organisations/kinds';
import { nextOpenInstant } from '@waymark/domain/reminders/digest-slots';
import type { EntityManager } from 'typeorm';
import type { MailRow } from './mail-rows';
import { preferencesOf } from './preference-rows';

/**
 * The first moment, from one on, at which a mail may go out. A reminder waits for the end of its reader's quiet hours, whenever
 * it is tried; what its reader has asked for does not wait.
 */
export async function openMoment(
  tx: EntityManager,
  { organisationId, kind, address }: Pick<MailRow, 'organisationId' | 'kind' | 'address'>,
  from: Date,
): Promise<Date> {
  if (kind !== 'reminder') return from;
  const preferences = await preferencesOf(tx, address);
  const [of] = await tx.query<{ nation: Nation }[]>(
    `select coalesce(a.nation, 'England') as nation from organisation o left join area a on a.code = o.area_code
     where o.id = $1`,
    [organisationId],
  );
  return nextOpenInstant(preferences, from, of?.nation ?? 'England');
}
