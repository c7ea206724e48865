import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import { type CountingFigure, keepFigures, type KeptFigure } from '../indicators/keep-figures';
import type { FigureContext } from './figure-context';
import type { EntryRow } from './entry-row';

/** Moves entries into the figures that count; a normal figure that takes the place of another is a revised one. */
export function makeCount(
  tx: EntityManager,
  { organisation, viewer }: FigureContext,
  entries: readonly Omit<EntryRow, 'id'>[],
  today: Day,
): Promise<KeptFigure[]> {
  const keeping = { organisationId: organisation.id, by: viewer.name, releasedOn: today };
  return keepFigures(
    tx,
    keeping,
    entries.map((entry) => countingOf(entry, organisation.name)),
  );
}

function countingOf(entry: Omit<EntryRow, 'id'>, organisationName: string): CountingFigure {
  const { indicatorId, areaCode, breakdown, periodStart, periodEnd, note, evidence, enteredBy, checkedBy } = entry;
  const { value, lower, upper, numerator, denominator, status, source, reason } = entry;
  return {
    ...{ indicatorId, areaCode, breakdown, periodStart, periodEnd, value, lower, upper, numerator, denominator },
    ...{ note, evidence, enteredBy, checkedBy, source: source ?? organisationName, reason: reason ?? '' },
    status: status === 'normal' ? null : status,
  };
}
