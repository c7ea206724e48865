import { areaBook } from './area-book';
import type { Choice, FileChoice } from './dataset-choice';
import { makeFigures } from './make-figures';
import { markersOf } from './markers';
import { readRows } from './read-rows';
import { recogniseTable } from './recognise';
import { scanTable } from './scan-table';

const book = areaBook(
  [
    { code: 'E06000001', level: 'council' },
    { code: 'E06000002', level: 'council' },
  ],
  [],
);
const rate = { id: 'i', code: 'E7', valueType: 'proportion', per: 100, decimals: 1, rollUp: 'none' } as const;
const people = { id: 'i', code: 'S6', valueType: 'count', per: null, decimals: 0, rollUp: 'sum' } as const;
const choiceOf = (parts: Partial<Choice>): Choice => ({
  ...{ indicator: rate, breakdown: '', scale: 'as-it-is', value: null, numerator: null, denominator: null },
  ...parts,
});

function figuresIn(rows: string[][], choice: Choice, more: Partial<FileChoice> = {}) {
  const reader = recogniseTable(rows.slice(0, 100));
  const scanning = recogniseTable(rows.slice(0, 100));
  if (!reader || !scanning) throw new Error('not known');
  const scan = scanTable(scanning);
  const data = rows.slice(reader.headerRow + 1);
  for (const cells of data) scan.take(cells);
  const file: FileChoice = { choices: [choice], levels: ['council'], reading: 'as-written', period: null, ...more };
  const markers = markersOf(reader.shape.layout, scan.facts().markers);
  const reading = readRows(reader, file, { book, allowed: () => true, markers });
  data.forEach((cells, place) => reading.take(cells, place));
  const figures = [...makeFigures(reading, file.choices).figures];
  return figures.map(({ areaCode, periodEnd, value, lower, upper, numerator, denominator, status }) =>
    [areaCode, periodEnd, value, lower, upper, numerator, denominator, status].join(' '),
  );
}

const all = (...measures: number[]) => ({ measures, chosen: [] });

describe('each layout', () => {
  it('takes the margin of a survey from both sides, and an unreliable one as such', () => {
    const rows = [
      ['area', 'mnemonic', 'Numerator', 'Denominator', 'Jan 2005-Dec 2005', 'Conf'],
      ['Hartlepool', 'E06000001', '1400', '89600', '1.5', '0.8'],
      ['Middlesbrough', 'E06000002', '~', '138900', '0.3', '*'],
      ['', ''],
      ['*', 'Estimate and confidence interval unreliable'],
      ['~', 'Estimate is less than 500'],
    ];
    expect(figuresIn(rows, choiceOf({ numerator: all(0), denominator: all(1), value: all(2) }))).toEqual([
      'E06000001 2005-12-31 1.5 0.7 2.3 1400 89600 normal',
      'E06000002 2005-12-31 0.3    138900 low-reliability',
    ]);
  });

  describe('a file of several sections', () => {
    const own = [
      ['Date       :', 'Jan 2021-Dec 2021'],
      ['Variable   :', 'Works'],
      ['area', 'mnemonic', 'Persons', 'Rate', 'Conf'],
      ['Hartlepool', 'E06000001', '10', '1.0', '0.2'],
      ['Middlesbrough', 'E06000002', '20', '2.0', '!'],
      ['!', 'not available'],
      ['See also   :', 'a note'],
      ['Date       :', 'Jan 2022-Dec 2022'],
      ['Variable   :', 'Works'],
      ['area', 'mnemonic', 'Rate', 'Conf', 'Jobs', 'Conf', 'Persons'],
      ['ualad19:Hartlepool', 'E06000001', '1.5', '0.5', '7', '3', '11'],
      ['', ''],
      ['Date       :', 'Jan 2023-Dec 2023'],
      ['area', 'mnemonic', 'Jobs'],
      ['Hartlepool', 'E06000001', '8'],
    ];

    it('each with columns of its own is put together by their titles', () => {
      const count = { ...people, id: 'i' };
      expect(figuresIn(own, choiceOf({ indicator: count, value: all(0) }))).toEqual([
        'E06000001 2021-12-31 10     normal',
        'E06000001 2022-12-31 11     normal',
        'E06000002 2021-12-31 20     normal',
      ]);
      expect(figuresIn(own, choiceOf({ value: all(1) }))).toEqual([
        'E06000001 2021-12-31 1 0.8 1.2   normal',
        'E06000001 2022-12-31 1.5 1 2   normal',
        'E06000002 2021-12-31 2     normal',
      ]);
    });

    it('has the columns that only later sections have', () => {
      const reader = recogniseTable(own.slice(0, 5));
      expect(reader?.shape.measures.map(({ title }) => title)).toEqual(['Persons', 'Rate']);
      for (const cells of own.slice(3)) reader?.take(cells);
      expect(reader?.shape.measures.map(({ title }) => title)).toEqual(['Persons', 'Rate', 'Jobs']);
      expect(figuresIn(own, choiceOf({ indicator: people, value: all(2) }))).toEqual([
        'E06000001 2022-12-31 7 4 10   normal',
        'E06000001 2023-12-31 8     normal',
      ]);
    });

    it('about one variable after another keeps them apart, and follows periods that only one has', () => {
      const section = (variable: string, period: string, number: string): string[][] => [
        ['Variable   :', variable],
        ['area', 'mnemonic', 'Numerator', 'Denominator', period, 'Conf'],
        ['Hartlepool', 'E06000001', number, '100', number, '0.5'],
      ];
      const rows = [
        ...section('Works', 'Jan 2021-Dec 2021', '5'),
        ...section('Learns', 'Jan 2021-Dec 2021', '6'),
        ...section('Learns', 'Jan 2022-Dec 2022', '7'),
      ];
      const learns = (...measures: number[]) => ({ measures, chosen: [{ dimension: 0, categories: ['Learns'] }] });
      expect(figuresIn(rows, choiceOf({ value: learns(2) }))).toEqual(['E06000001 2021-12-31 6 5.5 6.5   normal']);
      // Numerator, denominator and value of 2022 come after the three of 2021.
      expect(figuresIn(rows, choiceOf({ value: learns(2, 5) }))).toEqual([
        'E06000001 2021-12-31 6 5.5 6.5   normal',
        'E06000001 2022-12-31 7 6.5 7.5   normal',
      ]);
    });
  });

  it('takes published limits, and a sign beside a blank', () => {
    const rows = [
      ['areacd', 'areanm', 'period', 'observation', 'lci_95', 'uci_95', 'status', 'notes'],
      ['E06000001', 'Hartlepool', '2022-01-01/P1Y', '7.0', '6.8', '7.2', '', ''],
      ['E06000002', 'Middlesbrough', '2022-01-01/P1Y', '', '', '', 'u', 'small'],
    ];
    expect(figuresIn(rows, choiceOf({ value: all(0) }))).toEqual([
      'E06000001 2022-12-31 7 6.8 7.2   normal',
      'E06000002 2022-12-31      low-reliability',
    ]);
  });

  it('adds up categories without those to whom the question does not apply', () => {
    const header = ['LTLA Code', 'LTLA', 'English (3 categories) Code', 'English (3 categories)', 'Observation'];
    const row = (code: string, label: string, count: number): string[] => [
      'E06000001',
      'Hartlepool',
      code,
      label,
      String(count),
    ];
    const rows = [header, row('-8', 'Does not apply', 50), row('1', 'Well', 90), row('2', 'Not well', 10)];
    const numerator = { measures: [0], chosen: [{ dimension: 0, categories: ['Not well'] }] };
    const period = { start: '2021-03-21', end: '2021-03-21' };
    expect(figuresIn(rows, choiceOf({ numerator, denominator: all(0) }), { period })).toEqual([
      'E06000001 2021-03-21 10   10 100 normal',
    ]);
  });

  it('adds up kinds of support, where nobody has no row', () => {
    const rows = [
      ['Asy_D11'],
      ['Date', 'Support Type', 'LAD Code', 'Accommodation Type', 'People'],
      ['2014-03-31', 'Section 95', 'E06000001', 'Dispersal', '1,099'],
      ['2014-03-31', 'Section 4', 'E06000001', 'Dispersal', '1'],
      ['2014-03-31', 'Section 98', 'N/A - Section 98', 'N/A', '12'],
      ['End of table'],
    ];
    expect(figuresIn(rows, choiceOf({ indicator: people, value: all(0) }))).toEqual([
      'E06000001 2014-03-31 1100     normal',
    ]);
  });

  it('takes value, numerator and denominator of the product itself, blank where there are none', () => {
    const rows = [
      ['authority_code', 'indicator_key', 'period_start', 'period_end', 'value', 'numerator', 'denominator', 'status'],
      ['E06000001', 'E7', '2024-01-01', '2024-12-31', '12.5', '1', '8', 'published'],
      ['E06000002', 'E7', '2024-01-01', '2024-12-31', '3.4', '', '', 'provisional'],
      ['E06000002', 'E8', '2024-01-01', '2024-12-31', '9.9', '', '', ''],
    ];
    const chosen = [{ dimension: 0, categories: ['E7'] }];
    const part = (measure: number) => ({ measures: [measure], chosen });
    expect(figuresIn(rows, choiceOf({ value: part(0), numerator: part(1), denominator: part(2) }))).toEqual([
      'E06000001 2024-12-31 12.5   1 8 normal',
      'E06000002 2024-12-31 3.4     provisional',
    ]);
  });

  it('brings a share into the unit of the indicator', () => {
    const rows = [
      ['areacd', 'areanm', 'period', 'observation', 'status'],
      ['E06000001', 'Hartlepool', '2022', '0.57', ''],
    ];
    expect(figuresIn(rows, choiceOf({ value: all(0), scale: 'times-100' }))).toEqual([
      'E06000001 2022-12-31 57     normal',
    ]);
  });
});
