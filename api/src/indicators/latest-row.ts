import type { EntityManager } from 'typeorm';
import type { ObservationEntity } from './indicator.entities';

type Figure = ObservationEntity;

const columns = [
  'organisation_id',
  'indicator_id',
  'area_code',
  'breakdown',
  'period_start',
  'period_end',
  'value',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'status',
  'revision',
  'release_id',
  'note',
  'hidden',
];
const keyLength = 4;
const places = columns.map((_column, place) => `$${place + 1}`).join(', ');
const updates = columns
  .slice(keyLength)
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

const valuesOf = (figure: Figure): unknown[] => [
  figure.organisationId,
  figure.indicatorId,
  figure.areaCode,
  figure.breakdown,
  figure.periodStart,
  figure.periodEnd,
  figure.value,
  figure.lower,
  figure.upper,
  figure.numerator,
  figure.denominator,
  figure.status,
  figure.revision,
  figure.releaseId,
  figure.note,
  figure.hidden,
];

/** Keeps the latest figure of its series beside the history: this one, unless a later period stands already. */
export async function keepLatestOf(tx: EntityManager, figure: Figure): Promise<void> {
  await tx.query(
    `insert into latest_observation as l (${columns.join(', ')}) values (${places})
     on conflict (organisation_id, indicator_id, area_code, breakdown) do update set ${updates}
     where (excluded.period_end, excluded.period_start) >= (l.period_end, l.period_start)`,
    valuesOf(figure),
  );
}

/** The figure that stood before is kept as it was, with who replaced it and why. */
export async function keepFormer(
  tx: EntityManager,
  former: Figure,
  replaced: { reason: string; by: string },
): Promise<void> {
  const more = [replaced.reason, replaced.by];
  await tx.query(
    `insert into observation_revision (${columns.join(', ')}, reason, replaced_by)
     values (${places}, $${columns.length + 1}, $${columns.length + more.length})`,
    [...valuesOf(former), ...more],
  );
}
