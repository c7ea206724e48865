import type { Day } from '@waymark/domain/day';
import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { roundTo } from '@waymark/domain/number';
import { readIndicators } from './read-indicators';
import { basisOf, parseCell, type ObservationBasis } from './observation-cell';
import { listFiles, readTable, type ReferenceTable } from './reference-files';

/** One published figure, or one figure summed here from published ones. */
export interface ObservationRow {
  indicator: string;
  areaCode: string;
  /** Empty: everyone the indicator is about. */
  breakdown: string;
  periodStart: Day;
  periodEnd: Day;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** 95% interval as published. */
  lower: number | null;
  upper: number | null;
  status: ObservationStatus;
  /** How the figure came to stand against this area's present code. */
  basis: ObservationBasis;
  source: string;
  releasedOn: Day;
  retrievedOn: Day;
  licence: string;
  /** The basis as a code when the figure is not simply as published. */
  note: string | null;
}

interface Scale {
  per: number | null;
  decimals: number;
}

interface Release {
  upTo: Day;
  on: Day;
  publication: string;
}

/** All figures, file by file: one file for each indicator, one row for each area, one column for each period. */
export function* readObservations(directory: string): Generator<ObservationRow> {
  const scales = new Map<string, Scale>(readIndicators(directory).map((each) => [each.code, each]));
  for (const file of listFiles(directory, 'observations')) {
    const table = readTable(directory, file);
    const indicator = theOne(table.about, 'indicator');
    const scale = scales.get(indicator);
    if (scale === undefined) throw new Error(`${file} is about an unknown indicator "${indicator}"`);
    yield* rowsOf(indicator, scale, table);
  }
}

function* rowsOf(indicator: string, scale: Scale, { about, columns, rows }: ReferenceTable): Generator<ObservationRow> {
  const releases = (about.get('release') ?? []).map(parseRelease);
  const origin = { retrievedOn: theOne(about, 'retrieved'), licence: theOne(about, 'licence') };
  const periods = columns.slice(1).map((column) => periodOf(column, releases));
  for (const [areaCode = '', ...cells] of rows) {
    for (const [place, text] of cells.entries()) {
      const period = periods[place];
      if (text === '' || period === undefined) continue;
      yield { indicator, areaCode, breakdown: '', ...period, ...origin, ...figureOf(text, scale) };
    }
  }
}

function theOne(about: ReferenceTable['about'], key: string): string {
  const [value] = about.get(key) ?? [];
  if (value === undefined) throw new Error(`A file of figures does not say its ${key}`);
  return value;
}

function parseRelease(text: string): Release {
  const [upTo = '', on = '', ...publication] = text.split(' ');
  return { upTo, on, publication: publication.join(' ') };
}

/** A column is headed by one day or by `first day/last day`; the first release that reaches its end is its source. */
function periodOf(
  column: string,
  releases: Release[],
): Pick<ObservationRow, 'periodStart' | 'periodEnd' | 'source' | 'releasedOn'> {
  const [periodStart = '', periodEnd = periodStart] = column.split('/');
  const release = releases.find((each) => periodEnd <= each.upTo);
  if (release === undefined) throw new Error(`No release covers ${column}`);
  return { periodStart, periodEnd, source: release.publication, releasedOn: release.on };
}

type Figure = Pick<
  ObservationRow,
  'value' | 'numerator' | 'denominator' | 'lower' | 'upper' | 'status' | 'basis' | 'note'
>;

function figureOf(text: string, { per, decimals }: Scale): Figure {
  const { value, numerator, denominator, lower, upper, status, mark } = parseCell(text);
  const basis = basisOf(mark);
  const share = numerator !== null && denominator !== null && per !== null ? (numerator / denominator) * per : null;
  return {
    value: share === null ? value : roundTo(share, decimals),
    numerator,
    denominator,
    lower,
    upper,
    status,
    basis,
    note: basis === 'published' ? null : basis,
  };
}
