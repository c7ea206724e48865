/** Some councils of today, three that Cumberland replaced, and one whose code alone changed. */
export const councils = [
  { code: 'E06000001', name: 'Hartlepool' },
  { code: 'E06000002', name: 'Middlesbrough' },
  { code: 'E06000003', name: 'Redcar and Cleveland' },
] as const;
export const nation = { code: 'E92000001', name: 'England' };
export const cumberland = 'E06000063';
export const replaced = ['E07000026', 'E07000028', 'E07000029'];

const quoted = (text: string): string => `"${text}"`;
export const lines = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((cells) => cells.join(',')).join('\r\n');

/** The share of each place in a made-up table: whole and part, told from one another by their place. */
export const wholeAt = (place: number): number => 1000 * (place + 1);
export const partAt = (place: number): number => 10 * (place + 1) + place;

export const places = [...councils.map(({ code }) => code), ...replaced, nation.code, 'E01000001'];

/** One file in each layout, all about the same: `partAt` of `wholeAt` people of each place, on the census day of 2021. */
export const censusFile = (header: 'earlier' | 'later'): string => {
  const name = (title: string): string =>
    header === 'earlier' ? quoted(`English: ${title}; measures: Value`) : `English:${title}`;
  const titles = ['Total', 'Well', 'Not well', 'Not at all'].map(name);
  const rows = places.map((code, place) => {
    const [all, part] = [wholeAt(place), partAt(place)];
    return [header === 'earlier' ? '"2021"' : '2021', quoted(`Name ${place}`), code, all, all - part, part - 1, 1];
  });
  return lines([['date', 'geography', 'geography code', ...titles], ...rows]);
};

export function nomisFile(recordCount: number): string {
  const header = [
    'DATE',
    'DATE_NAME',
    'GEOGRAPHY_NAME',
    'GEOGRAPHY_CODE',
    'GEOGRAPHY_TYPE',
    'C_SEX',
    'C_SEX_NAME',
    'C_SEX_CODE',
  ];
  const ends = ['MEASURES', 'MEASURES_NAME', 'OBS_VALUE', 'OBS_STATUS', 'OBS_STATUS_NAME', 'RECORD_COUNT'];
  const row = (code: string, sex: string, value: number | string, status: string): (string | number)[] => [
    ...['2021', '2021', 'Name, of', code, 'districts', '0', sex, '0', '20100', 'Value'].map(quoted),
    value,
    ...['A', status].map(quoted),
    recordCount,
  ];
  const rows = places.flatMap((code, place) => [
    row(code, 'Total', partAt(place), 'Normal Value'),
    row(code, 'Male', 1, 'Normal Value'),
  ]);
  // The same area once more, as another type of geography.
  return lines([[...header, ...ends].map(quoted), ...rows, row(places[0] ?? '', 'Total', partAt(0), 'Normal Value')]);
}

/** Two sections, of which the second has a column more, padded as a spreadsheet pads, with markers and what they mean. */
export function queryFile(): string {
  const pad = (cells: readonly (string | number)[]): (string | number)[] => [
    ...cells,
    ...Array.from({ length: 9 - cells.length }, () => ''),
  ];
  const section = (year: number, more: string[], other: (string | number)[]): (string | number)[][] => [
    ['annual population survey'],
    ['ONS Crown Copyright Reserved [from Nomis on 31 May 2024]'],
    ['Analysis   :', 'variable'],
    ['Date       :', `Jan ${year}-Dec ${year}`],
    [''],
    ['local authority: district', 'mnemonic', ...more, 'Numerator', 'Denominator', '% with no English', 'Conf'],
    [''],
    ...councils.map(({ name, code }, place) => [`ladu:${name}`, code, ...other, ...numbers(place)]),
    ['Column Total', 'Column Total', ...other, partAt(0) + partAt(1), wholeAt(0) + wholeAt(1), 1, 0.1],
  ];
  const numbers = (place: number): (string | number)[] =>
    place === 2
      ? ['!', wholeAt(place), '!', '!']
      : [partAt(place), wholeAt(place), (100 * partAt(place)) / wholeAt(place), place === 1 ? '*' : 0.5];
  const notes = [
    ['!', 'Estimate and confidence interval not available'],
    ['*', 'Estimate is unreliable since the sample is'],
    ['', 'small (3-9)'],
  ];
  return lines([...section(2021, [], []), ...section(2022, ['Persons'], [77]), ...notes].map(pad));
}

export function filteredFile(): string {
  const area = '2023 Lower tier local authorities';
  const title = 'English (3 categories)';
  const row = (code: string, place: number, category: number, label: string, count: number): (string | number)[] => [
    code,
    `Name ${place}`,
    category,
    label,
    count,
  ];
  return lines([
    [`${area} Code`, area, `${title} Code`, title, 'Observation'],
    ...places
      .slice(0, 6)
      .flatMap((code, place) => [
        row(code, place, -8, 'Does not apply', 77),
        row(code, place, 1, 'Well', wholeAt(place) - partAt(place)),
        row(code, place, 2, 'Not well', partAt(place)),
      ]),
  ]);
}

const perCent = (place: number): number => Math.round((1000 * partAt(place)) / wholeAt(place)) / 10;
const csvwHeader = [
  'areacd',
  'areanm',
  'geography',
  'indicator',
  'period',
  'observation',
  'unit',
  'lci_95',
  'uci_95',
  'status',
  'notes',
];

export function csvwFile(header: readonly string[] = csvwHeader): string {
  const row = (code: string, place: number): (string | number)[] => {
    const value = perCent(place);
    const shown = place === 2 ? ['', '%', '', '', 'u', ''] : [value, '%', value - 0.2, value + 0.2, '', ''];
    return [code, `Name ${place}`, 'District', 'Little English', '2021-01-01/P1Y', ...shown];
  };
  return `\uFEFF${lines([[...header], ...places.map(row)])}`;
}

/** Metadata with its table after it, under names that no reader would know by themselves. */
export function describedFile(): string {
  const titles = csvwHeader.map((name) => ({ titles: [name, 'Other'], ...(name === 'areacd' ? { role: 'geo' } : {}) }));
  const metadata = {
    'dc:title': 'Little English',
    'dc:publisher': 'ONS',
    'dc:issued': '2024-01-20',
    tableSchema: { columns: titles },
  };
  return `${JSON.stringify(metadata, null, 1)}\n${csvwFile(csvwHeader.map((_name, place) => `column ${place}`))}`;
}

export const metadataAlone = (): string => JSON.stringify({ tableSchema: { columns: [] } });

export function jsonStatFile(): string {
  const codes = places.slice(0, 3);
  const dataset = {
    ...{
      version: '2.0',
      class: 'dataset',
      label: 'Little English',
      id: ['areacd', 'date', 'measure'],
      size: [codes.length, 1, 1],
    },
    role: { geo: ['areacd'], time: ['date'] },
    dimension: {
      areacd: { category: { index: Object.fromEntries(codes.map((code, place) => [code, place])) } },
      date: { category: { index: { '2021-01-01/P1Y': 0 } } },
      measure: { category: { index: { value: 0 }, label: { value: 'Value' } } },
    },
    value: codes.map((_code, place) => (place === 2 ? null : perCent(place))),
    status: { 2: 'x' },
  };
  return JSON.stringify({ version: '2.0', class: 'collection', link: { item: [dataset] } });
}

export function educationFile(): string {
  const header = [
    'time_period',
    'time_identifier',
    'geographic_level',
    'country_code',
    'country_name',
    'region_code',
    'region_name',
  ];
  const row = (level: string, code: string, place: number): (string | number)[] => {
    const [part, rate] = place === 2 ? ['c', 'c'] : [partAt(place), perCent(place)];
    return [
      '202122',
      'Academic year',
      level,
      'E92000001',
      'England',
      'E12000001',
      'North East',
      '800',
      code,
      `Name ${place}`,
      'All',
      part,
      wholeAt(place),
      rate,
    ];
  };
  return `\uFEFF${lines([
    [...header, 'old_la_code', 'new_la_code', 'la_name', 'pupil_group', 't_eal', 't_pupils', 'pt_eal'],
    row('National', '', 6),
    ...councils.map(({ code }, place) => row('Local authority', code, place)),
    row('School', 'E06000001', 0),
  ])}`;
}

export interface OwnRow {
  code: string;
  key: string;
  year: number;
  value: number | string;
  numerator?: number;
  denominator?: number;
  status?: string;
}

export function ownFile(rows: readonly OwnRow[]): string {
  const header =
    'authority_code,indicator_key,period_start,period_end,value,numerator,denominator,unit,source,status,published_area_codes';
  const text = rows.map(({ code, key, year, value, numerator, denominator, status }) =>
    [
      code,
      key,
      `${year}-01-01`,
      `${year}-12-31`,
      value,
      numerator ?? '',
      denominator ?? '',
      'percent',
      '"Made, up"',
      status ?? 'published',
      code,
    ].join(','),
  );
  return [header, ...text].join('\n');
}
