import type { DatasetRows } from '@waymark/contract/dataset-reconciliation';
import type { DatasetChoice } from '@waymark/contract/datasets';
import type { DatasetLayout } from '@waymark/domain/datasets/vocabulary';
import {
  censusFile,
  csvwFile,
  cumberland,
  describedFile,
  educationFile,
  filteredFile,
  jsonStatFile,
  nomisFile,
  ownFile,
  partAt,
  queryFile,
  wholeAt,
} from './dataset-files';
import { all, choiceOf, only } from './dataset-steps';
import { homeOfficeFile, homeOfficeWorkbook } from './home-office-files';

export interface Case {
  file: Buffer | string;
  choice: DatasetChoice;
  rows: Partial<DatasetRows>;
  /** Every figure: area, last day, value, numerator, denominator, status. */
  figures: string[];
  more?: object;
}

const share = (part: number, whole: number, decimals = 2): number =>
  Math.round((part / whole) * 100 * 10 ** decimals) / 10 ** decimals;
const shared = (code: string, end: string, place: number, status = 'normal'): string =>
  `${code} ${end} ${share(partAt(place), wholeAt(place))} ${partAt(place)} ${wholeAt(place)} ${status}`;
const [h, m, r] = ['E06000001', 'E06000002', 'E06000003'];
const parts = partAt(3) + partAt(4) + partAt(5);
const wholes = wholeAt(3) + wholeAt(4) + wholeAt(5);
const together = `${cumberland} 2021-03-21 ${share(parts, wholes)} ${parts} ${wholes} normal`;
const three = (end: string): string[] => [h, m, r].map((code, place) => shared(code ?? '', end, place));
const counts = (end: string): string[] => [
  ...[h, m, r].map((code, place) => `${code} ${end} ${partAt(place)}   normal`),
  `${cumberland} ${end} ${parts}   normal`,
];
const tenths = (place: number): number => share(partAt(place), wholeAt(place), 1);

const english = choiceOf('S2', { numerator: all(2, 3), denominator: all(0) });
const people = { read: 13, matched: 12, notAnArea: 1, followed: 6 };
const asylum = choiceOf('S6', { value: all(0) });

export const cases: Record<string, [DatasetLayout, Case]> = {
  'the census in bulk, as it was headed before': [
    'census-bulk',
    {
      file: censusFile('earlier'),
      choice: english,
      rows: { read: 8, matched: 6, otherLevel: 2, followed: 3 },
      figures: [...three('2021-03-21'), together],
    },
  ],
  'the census in bulk, as it is headed now': [
    'census-bulk',
    {
      file: censusFile('later'),
      choice: english,
      rows: { read: 8, matched: 6, otherLevel: 2, followed: 3 },
      figures: [...three('2021-03-21'), together],
    },
  ],
  'the interface of Nomis': [
    'nomis-full',
    {
      file: nomisFile(17),
      choice: choiceOf('S6', { value: only(0, [0, 'Total']) }),
      // Eight places with two sexes, and one of them twice; a nation and a small area are other levels.
      rows: { read: 17, matched: 6, otherCategory: 7, otherLevel: 3, duplicate: 1, followed: 3 },
      figures: counts('2021-06-30'),
      more: { reading: 'mid-year' },
    },
  ],
  'a query of Nomis with several sections': [
    'nomis-query',
    {
      file: queryFile(),
      choice: choiceOf('S2', { numerator: all(0), denominator: all(1), value: all(2) }),
      rows: { read: 8, matched: 6, notAnArea: 2 },
      figures: ['2021-12-31', '2022-12-31'].flatMap((end) => [
        `${h} ${end} 1 10 1000 normal`,
        `${m} ${end} 1.05 21 2000 low-reliability`,
        `${r} ${end}    not-available`,
      ]),
    },
  ],
  'a filtered dataset of ONS': [
    'ons-filtered',
    {
      file: filteredFile(),
      choice: choiceOf('S2', { numerator: only(0, [0, 'Not well']), denominator: all(0) }),
      rows: { read: 18, matched: 12, otherCategory: 6, followed: 6 },
      figures: [...three('2021-03-21'), together],
    },
  ],
  'Explore Local Statistics': [
    'csvw',
    {
      file: csvwFile(),
      choice: choiceOf('S2', { value: all(0) }),
      rows: { read: 8, matched: 6, otherLevel: 2, followed: 3 },
      figures: [
        `${h} 2021-12-31 ${tenths(0)}   normal`,
        `${m} 2021-12-31 ${tenths(1)}   normal`,
        `${r} 2021-12-31    low-reliability`,
      ],
    },
  ],
  'a table with its metadata': [
    'csvw',
    {
      file: describedFile(),
      choice: choiceOf('S2', { value: all(0) }),
      rows: { read: 8, matched: 6, otherLevel: 2, followed: 3 },
      figures: [
        `${h} 2021-12-31 ${tenths(0)}   normal`,
        `${m} 2021-12-31 ${tenths(1)}   normal`,
        `${r} 2021-12-31    low-reliability`,
      ],
    },
  ],
  'JSON-stat': [
    'json-stat',
    {
      file: jsonStatFile(),
      choice: choiceOf('S2', { value: all(0) }),
      rows: { read: 3, matched: 3 },
      figures: [
        `${h} 2021-12-31 ${tenths(0)}   normal`,
        `${m} 2021-12-31 ${tenths(1)}   normal`,
        `${r} 2021-12-31    not-available`,
      ],
    },
  ],
  'education statistics': [
    'dfe',
    {
      file: educationFile(),
      choice: choiceOf('S2', { value: all(2), numerator: all(0), denominator: all(1) }),
      rows: { read: 5, matched: 3, otherLevel: 1, notAnArea: 1 },
      figures: [
        `${h} 2022-08-31 ${tenths(0)} ${partAt(0)} ${wholeAt(0)} normal`,
        `${m} 2022-08-31 ${tenths(1)} ${partAt(1)} ${wholeAt(1)} normal`,
        `${r} 2022-08-31    suppressed`,
      ],
    },
  ],
  'the Home Office': [
    'home-office',
    { file: homeOfficeFile(), choice: asylum, rows: people, figures: counts('2021-03-31') },
  ],
  'a workbook of the Home Office': [
    'home-office',
    { file: homeOfficeWorkbook(), choice: asylum, rows: people, figures: counts('2021-03-31') },
  ],
  'the layout of the product': [
    'own',
    {
      file: ownFile([
        { code: 'E06000001', key: 'S2', year: 2021, value: 1, numerator: 10, denominator: 1000 },
        { code: 'E06000002', key: 'S2', year: 2021, value: 0, status: 'provisional' },
        { code: 'E06000099', key: 'S2', year: 2021, value: 5 },
        { code: 'E06000003', key: 'other', year: 2021, value: 5 },
      ]),
      choice: choiceOf('S2', {
        value: only(0, [0, 'S2']),
        numerator: only(1, [0, 'S2']),
        denominator: only(2, [0, 'S2']),
      }),
      rows: { read: 4, matched: 2, otherCategory: 1, unknownArea: 1 },
      figures: [`${h} 2021-12-31 1 10 1000 normal`, `${m} 2021-12-31 0   provisional`],
    },
  ],
};
