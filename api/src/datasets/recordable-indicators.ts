const offices = 'any((select offices_over(array[$1::uuid]))::uuid[])';

/** Offered now; or offered once, and the organisation has begun: it aims at the indicator, or has figures of it. */
const stillOffered = `(i.offered_until is null
  or exists (select from target t where t.organisation_id = $1::uuid and t.indicator_id = i.id and t.archived_at is null)
  or exists (select from latest_observation l where l.organisation_id = $1::uuid and l.indicator_id = i.id))`;

/** Indicators `i` of which organisation `$1` may record figures: its own, the library's (`$2`), and what an office offers it. */
export const recordableIndicators = `(i.organisation_id in ($1::uuid, $2::uuid)
  or (i.offered_from is not null and i.organisation_id = ${offices} and ${stillOffered}))`;

/** Indicators `i` of which organisation `$1` may have recorded figures, whatever became of an offer since. */
export const recordedIndicators = `(i.organisation_id = $1::uuid
  or i.organisation_id = (select id from organisation where kind = 'library')
  or (i.offered_from is not null and i.organisation_id = ${offices}))`;
