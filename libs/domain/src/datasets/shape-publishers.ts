import {
  clean,
  columnsByName,
  emptyShape,
  isBlank,
  plainNumber,
  plainReader,
  titleWords,
  type Dimension,
  type Measure,
  type TableReader,
} from './table-shape';
import { measureParts } from './vocabulary';

const dfeKnown = /^(time_period|time_identifier|geographic_level|(country|region|old_la|new_la|la|lad)_(code|name))$/;
/** By level, the column whose code is the area of the row. */
const dfeCodes: Readonly<Record<string, readonly string[]>> = {
  national: ['country_code'],
  regional: ['region_code'],
  'local authority': ['new_la_code'],
  'local authority district': ['lad_code', 'new_la_code'],
};

/** Explore education statistics: `time_period, time_identifier, geographic_level, …`, filters in words, measures in numbers. */
export function educationStatistics(rows: readonly string[][]): TableReader | null {
  const header = (rows[0] ?? []).map((cell) => clean(cell).toLowerCase());
  const at = columnsByName(header);
  if ([at('time_period'), at('time_identifier'), at('geographic_level')].some((place) => place < 0)) return null;
  const width = header.length;
  const own = header.flatMap((title, column) => (dfeKnown.test(title) ? [] : [{ title, column }]));
  const samples = rows.slice(1);
  const isNumbers = ({ column }: Dimension): boolean => samples.every((cells) => looksNumeric(cells[column] ?? ''));
  const measures = own.filter(isNumbers);
  const shape = {
    ...emptyShape('dfe'),
    area: width,
    areaName: width + 1,
    period: [at('time_period'), at('time_identifier')],
    dimensions: own.filter((one) => !isNumbers(one)).map(({ column, title }) => ({ column, title: titleWords(title) })),
    measures: measures.map(({ title }): Measure => ({ title, part: null, total: false })),
    numbers: measures.map(({ column }, place) => plainNumber(column, place)),
  };
  const level = at('geographic_level');
  const take = (cells: string[]): string[] | null => {
    if (isBlank(cells)) return null;
    const codes = (dfeCodes[clean(cells[level]).toLowerCase()] ?? []).map((name) => cells[at(name)] ?? '');
    const place = cells[at('la_name')] || cells[at('region_name')] || cells[at('country_name')] || '';
    return [...cells.slice(0, width), codes.find((code) => code !== '') ?? `(${cells[level]})`, place];
  };
  return { shape, headerRow: 0, take };
}

const looksNumeric = (text: string): boolean => /^(?:-?[\d,.]+%?|x|c|z|k|u|low|:|~|)$/i.test(text.trim());

const peopleColumns = ['people', 'persons', 'claims', 'applications', 'grants', 'arrivals', 'decisions', 'value'];
const homeKnown = /^(date|year|quarter|uk region|region|local authority|lad code|lad)$/;
const headerWithin = 12;

/** Tables of the Home Office: a title above the header, a column `LAD Code`, one of people, and `End of table`. */
export function homeOffice(rows: readonly string[][]): TableReader | null {
  const headerRow = rows.slice(0, headerWithin).findIndex((cells) => columnsByName(cells)('lad code') >= 0);
  const header = (rows[headerRow] ?? []).map(clean);
  const at = columnsByName(header);
  const [date, value] = [at('date', 'quarter', 'year'), at(...peopleColumns)];
  if (headerRow < 0 || date < 0 || value < 0) return null;
  const shape = {
    ...emptyShape('home-office'),
    area: at('lad code'),
    areaName: at('local authority'),
    period: [date],
    dimensions: header.flatMap((title, column): Dimension[] =>
      title === '' || column === value || homeKnown.test(title.toLowerCase()) ? [] : [{ column, title }],
    ),
    measures: [{ title: header[value] ?? '', part: null, total: false }],
    numbers: [plainNumber(value, 0)],
  };
  const take = (cells: string[]): string[] | null =>
    isBlank(cells) || /^end of table/i.test(clean(cells[0])) || clean(cells[value]) === '' ? null : cells;
  return { shape, headerRow, take };
}

/** The product's own tidy layout. */
export function ownLayout(rows: readonly string[][]): TableReader | null {
  const header = rows[0] ?? [];
  const at = columnsByName(header);
  const [area, key, start, end] = [at('authority_code'), at('indicator_key'), at('period_start'), at('period_end')];
  if ([area, key, start, end].some((place) => place < 0)) return null;
  const present = measureParts.filter((part) => at(part) >= 0);
  const shape = {
    ...emptyShape('own'),
    area,
    period: [start, end],
    periodJoin: '/',
    dimensions: [{ column: key, title: 'Indicator' }],
    measures: present.map((part): Measure => ({ title: '', part, total: false })),
    numbers: present.map((part, place) => plainNumber(at(part), place)),
    status: at('status'),
  };
  return present.length === 0 ? null : plainReader(shape, 0);
}
