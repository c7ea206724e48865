/** The organisation whose figures they are, and the library, as they stand among the values of a statement. */
interface Places {
  organisation: string;
  library: string;
}

const offices = (organisation: string): string => `any((select offices_over(array[${organisation}]))::uuid[])`;

/** Offered now; or offered once, and the organisation has begun: it aims at the indicator, or has figures of it. */
const stillOffered = (organisation: string): string => `(i.offered_until is null
  or exists (select from target t where t.organisation_id = ${organisation} and t.indicator_id = i.id and t.archived_at is null)
  or exists (select from latest_observation l where l.organisation_id = ${organisation} and l.indicator_id = i.id))`;

/** Indicators `i` of which an organisation may record figures: its own, the library's, and what an office offers it. */
export const recordableIndicators = ({
  organisation,
  library,
}: Places): string => `(i.organisation_id in (${organisation}, ${library})
  or (i.offered_from is not null and i.organisation_id = ${offices(organisation)} and ${stillOffered(organisation)}))`;

/** Indicators `i` of which organisation `$1` may have recorded figures, whatever became of an offer since. */
export const recordedIndicators = `(i.organisation_id = $1::uuid
  or i.organisation_id = (select id from organisation where kind = 'library')
  or (i.offered_from is not null and i.organisation_id = ${offices('$1::uuid')}))`;
