import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';

interface Standing {
  organisationId: string;
  indicatorId: string;
}

export interface KeptDefinition {
  startsOn: Day;
  changedBy: string;
  reason: string;
  meaningChanged?: boolean;
}

/** Keeps the definition as it now stands as the next version. */
export async function keepDefinition(tx: EntityManager, standing: Standing, kept: KeptDefinition): Promise<void> {
  const { startsOn, changedBy, reason, meaningChanged = false } = kept;
  await tx.query(
    `insert into indicator_version
       (organisation_id, indicator_id, number, content, starts_on, changed_by, reason, meaning_changed)
     select i.organisation_id, i.id, (select coalesce(max(number), 0) + 1 from indicator_version v
         where v.organisation_id = i.organisation_id and v.indicator_id = i.id),
       definition_of(i), $3, $4, $5, $6
     from indicator i where i.organisation_id = $1 and i.id = $2`,
    [standing.organisationId, standing.indicatorId, startsOn, changedBy, reason, meaningChanged],
  );
}

/** A definition from before definitions had versions becomes the first, from the day the indicator was made. */
export async function keepFirstDefinition(tx: EntityManager, { organisationId, indicatorId }: Standing): Promise<void> {
  await tx.query(
    `insert into indicator_version (organisation_id, indicator_id, number, content, starts_on, changed_by, changed_at)
     select i.organisation_id, i.id, 1, definition_of(i), uuid_extract_timestamp(i.id)::date, '',
       uuid_extract_timestamp(i.id)
     from indicator i where i.organisation_id = $1 and i.id = $2 and not exists (
       select from indicator_version v where v.organisation_id = i.organisation_id and v.indicator_id = i.id)`,
    [organisationId, indicatorId],
  );
}

/** From a day on figures are another measure. A break that stands on that day already stays as it is. */
export async function breakSeries(tx: EntityManager, standing: Standing, on: Day, reason: string): Promise<void> {
  await tx.query(
    `insert into series_break (organisation_id, indicator_id, happened_on, reason) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [standing.organisationId, standing.indicatorId, on, reason],
  );
}
