import { firstPeriod } from './period-book';
import { readAs, type Period } from './read-period';
import { explainedMarkers, type Markers } from './markers';
import type { TableReader } from './table-shape';
import { levelOf } from './area-level';
import { areaLevels, type AreaLevel, type DatasetLayout, type PeriodReading } from './vocabulary';

export interface FoundCategory {
  name: string;
  rows: number;
}

/** What a file holds, found while it comes in. */
export interface TableFacts {
  rows: number;
  notes: number;
  /** Categories of each dimension in the order in which they came. */
  categories: FoundCategory[][];
  /** Whether a dimension has more categories than are listed. */
  cut: boolean[];
  /** Texts of periods in the order in which they came, and what they say. */
  periods: { text: string; period: Period | null }[];
  levels: Partial<Record<AreaLevel, number>>;
  recordCount: number | null;
  markers: Markers;
}

export interface TableScan {
  take(cells: string[]): void;
  facts(): TableFacts;
}

export const mostCategories = 1000;
const mostPeriods = 2000;
const mostNotes = 200;

/** Looks at every row once, to know what there is to choose from. */
export function scanTable(reader: TableReader): TableScan {
  const { shape } = reader;
  const categories = shape.dimensions.map(() => new Map<string, number>());
  const cut = shape.dimensions.map(() => false);
  const levels = new Map<string, number>();
  const columnPeriods = (): string[] => shape.numbers.flatMap(({ period }) => period ?? []);
  const inColumns = columnPeriods().length > 0;
  const periods = new Set(columnPeriods());
  const noteRows: string[][] = [];
  let [rows, notes, recordCount] = [0, 0, -1];

  const take = (line: string[]): void => {
    const cells = reader.take(line);
    if (cells === null) {
      notes++;
      if (noteRows.length >= mostNotes) noteRows.shift();
      noteRows.push(line);
      return;
    }
    rows++;
    shape.dimensions.forEach(({ column }, place) => {
      const known = categories[place] as Map<string, number>;
      const name = (cells[column] ?? '').trim();
      const count = known.get(name);
      if (count === undefined && known.size >= mostCategories) cut[place] = true;
      else known.set(name, (count ?? 0) + 1);
    });
    const entity = (cells[shape.area] ?? '').trim().slice(0, 3);
    levels.set(entity, (levels.get(entity) ?? 0) + 1);
    if (shape.period.length > 0 && !inColumns && periods.size < mostPeriods)
      periods.add(shape.period.map((column) => (cells[column] ?? '').trim()).join(shape.periodJoin));
    if (shape.recordCount >= 0) recordCount = Number(cells[shape.recordCount] ?? NaN);
  };

  const facts = (): TableFacts => ({
    rows,
    notes,
    categories: categories.map((known) => Array.from(known, ([name, count]) => ({ name, rows: count }))),
    cut,
    // Later sections of a file may have columns, and periods, of their own.
    periods: Array.from(new Set([...periods, ...columnPeriods()]), (text) => ({ text, period: firstPeriod(text) })),
    levels: levelCounts(levels),
    recordCount: Number.isInteger(recordCount) && recordCount >= 0 ? recordCount : null,
    markers: shape.layout === 'nomis-query' ? explainedMarkers(noteRows) : {},
  });
  return { take, facts };
}

function levelCounts(byEntity: ReadonlyMap<string, number>): Partial<Record<AreaLevel, number>> {
  const found: Partial<Record<AreaLevel, number>> = {};
  for (const [entity, count] of byEntity) {
    const level = levelOf(entity);
    if (level !== null) found[level] = (found[level] ?? 0) + count;
  }
  return Object.fromEntries(areaLevels.flatMap((level) => (found[level] === undefined ? [] : [[level, found[level]]])));
}

/** What the periods of a layout most likely mean; whoever loads the file may say otherwise. */
export function likelyReading(layout: DatasetLayout): PeriodReading {
  return layout === 'census-bulk' ? 'census-day' : 'as-written';
}

/** The day of the census that a table of ONS without a period is from. */
const censusDay = readAs({ start: '2021-01-01', end: '2021-12-31' }, 'census-day');

export const likelyPeriod = (layout: DatasetLayout): Period | null => (layout === 'ons-filtered' ? censusDay : null);
