import { addDays, addMonths, type Day } from '@waymark/domain/day';
import { roundTo } from '@waymark/domain/number';
import { guardEveryFigure } from '../indicators/guard-figures';
import { keepLatest } from '../reference/load-observations';
import type { ExampleFigure } from './example-plan';
import type { LoadedCouncil, Loading } from './load-council';
import { insertRows, type Row } from './rows';

const daysUntilKnown = 26;

/** The day on which the figures of a period were recorded. */
const recordedOn = ([, periodEnd]: ExampleFigure): Day => addDays(periodEnd, daysUntilKnown);

export const exampleSource = (name: string): string =>
  `Example figure, made up for this demonstration, not a record of ${name}`;

/** Example figures of a council's own records, which say in their source that they are examples. */
export async function loadFigures(
  loading: Loading,
  council: LoadedCouncil,
  figures: readonly ExampleFigure[],
): Promise<void> {
  if (figures.length === 0) return;
  const { tx, ids } = loading;
  const { id: organisation_id, name } = council.organisation;
  const releases = new Map([...new Set(figures.map(recordedOn))].map((on) => [on, ids.next()]));
  await insertRows(
    tx,
    'release',
    [...releases].map(([released_on, id]) => ({
      ...{ organisation_id, id, source: exampleSource(name), released_on, licence: '' },
    })),
  );
  await insertRows(
    tx,
    'observation',
    figures.map((figure) => observationRow(loading, council, figure, releases.get(recordedOn(figure)) ?? '')),
  );
  await keepLatest(tx, organisation_id);
  await guardEveryFigure(tx, organisation_id, 'undecided');
}

function observationRow(
  { indicators }: Loading,
  council: LoadedCouncil,
  figure: ExampleFigure,
  releaseId: string,
): Row {
  const { id: organisation_id, areaCode: area_code } = council.organisation;
  const [code, periodEnd, numerator, denominator, months = 3, breakdown = ''] = figure;
  const share = denominator !== undefined;
  return {
    ...{ organisation_id, indicator_id: indicators.get(code), area_code, breakdown },
    ...{ period_start: addMonths(addDays(periodEnd, 1), -months), period_end: periodEnd },
    value: share ? roundTo((numerator / denominator) * 100, 1) : numerator,
    ...{ numerator: share ? numerator : null, denominator: denominator ?? null },
    ...{ status: 'normal', revision: 1, release_id: releaseId, note: 'Example figure', made_public: false },
    ...{ ...handsOf(council), recorded_at: `${recordedOn(figure)}T11:00:00Z` },
  };
}

/** Who enters figures of the council's own records, and who checks them. */
function handsOf({ holders }: LoadedCouncil): Row {
  const first = (...keys: string[]) => keys.map((key) => holders.get(key)).find(Boolean)?.name ?? null;
  return { entered_by: first('cohesion', 'lead'), checked_by: first('manager', 'performance') };
}
