import { addDays, addMonths, type Day } from '@waymark/domain/day';
import { roundTo } from '@waymark/domain/number';
import { guardEveryFigure } from '../indicators/guard-figures';
import { keepLatest } from '../reference/load-observations';
import type { ExampleFigure } from './example-plan';
import type { LoadedCouncil, Loading } from './load-council';
import { insertRows, type Row } from './rows';

interface Delivery {
  figures: readonly ExampleFigure[];
  /** The day on which they were recorded. */
  on: Day;
}

/** Example figures of a council's own records, which say in their source that they are examples. */
export async function loadFigures(loading: Loading, council: LoadedCouncil, { figures, on }: Delivery): Promise<void> {
  if (figures.length === 0) return;
  const { tx, ids, indicators } = loading;
  const { id: organisation_id, name, areaCode } = council.organisation;
  const releaseId = ids.next();
  const source = `Example figure, made up for this demonstration, not a record of ${name}`;
  await insertRows(tx, 'release', [{ organisation_id, id: releaseId, source, released_on: on, licence: '' }]);
  const rows = figures.map(([code, periodEnd, numerator, denominator, months = 3]): Row => {
    const value = denominator === undefined ? numerator : roundTo((numerator / denominator) * 100, 1);
    return {
      ...{ organisation_id, indicator_id: indicators.get(code), area_code: areaCode, breakdown: '' },
      ...{ period_start: addMonths(addDays(periodEnd, 1), -months), period_end: periodEnd, value },
      numerator: denominator === undefined ? null : numerator,
      denominator: denominator ?? null,
      ...{ status: 'normal', revision: 1, release_id: releaseId, note: 'Example figure' },
    };
  });
  await insertRows(tx, 'observation', rows);
  await keepLatest(tx, organisation_id);
  await guardEveryFigure(tx, organisation_id, 'undecided');
}
