import { recogniseTable } from './recognise';

const nomisHeader = ['DATE', 'DATE_NAME', 'GEOGRAPHY_NAME', 'GEOGRAPHY_CODE', 'GENDER', 'GENDER_NAME', 'OBS_VALUE'];
const educationHeader = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'region_code',
  'new_la_code',
];
const ownHeader = [
  'authority_code',
  'indicator_key',
  'period_start',
  'period_end',
  'value',
  'numerator',
  'denominator',
];

describe('recogniseTable', () => {
  it.each([
    ['census-bulk', [['\uFEFFdate', 'geography', 'geography code', 'Birth: Total; measures: Value']]],
    ['census-bulk', [['date', 'geography', 'geography code', 'Proficiency: Total: All usual residents']]],
    ['nomis-full', [nomisHeader]],
    ['nomis-query', [[''], ['annual population survey'], [''], ['Area', 'mnemonic', 'C : Manufacturing', '']]],
    [
      'ons-filtered',
      [['2023 Upper tier Code', '2023 Upper tier', 'Sex (2 categories) Code', 'Sex (2 categories)', 'Observation']],
    ],
    ['csvw', [['areacd', 'areanm', 'geography', 'period', 'observation', 'lci_95', 'uci_95', 'status']]],
    ['csvw', [['Indicator', 'Area code', 'Area name', 'Time period', 'Sex', 'Value']]],
    ['dfe', [[...educationHeader, 'age_group', 'children']]],
    [
      'home-office',
      [
        ['Asy_D11: Support', '', ''],
        ['Date', 'LAD Code', 'People'],
      ],
    ],
    ['own', [ownHeader]],
  ])('knows %s by its header', (layout, rows) => {
    expect(recogniseTable(rows)?.shape.layout).toBe(layout);
  });

  it.each([
    ['a table of actions', [['Action', 'Lead', 'Timescale']]],
    ['nothing', []],
    ['census words without a number', [['date', 'geography', 'geography code']]],
    ['a pair without a count', [['Area Code', 'Area', 'Value']]],
  ])('does not know %s', (_what, rows) => {
    expect(recogniseTable(rows)).toBeNull();
  });

  it('strips the suffix of earlier census files and knows the total', () => {
    const header = [
      'date',
      'geography',
      'geography code',
      'Birth: Total; measures: Value',
      'Birth:Europe ; measures: Value',
    ];
    expect(recogniseTable([header])?.shape.measures).toEqual([
      { title: 'Birth: Total', part: null, total: true },
      { title: 'Birth: Europe', part: null, total: false },
    ]);
  });

  it('takes groups of four with the period on the percentage', () => {
    const rows = [
      ['annual population survey'],
      ['Variable   :', 'White, not UK born'],
      [''],
      [
        'local authority',
        'mnemonic',
        'Numerator',
        'Denominator',
        'Jan 2005-Dec 2005',
        'Conf',
        'Numerator',
        'Denominator',
        'Jan 2006-Dec 2006',
        'Conf',
      ],
    ];
    const shape = recogniseTable(rows)?.shape;
    expect(shape?.measures.map(({ title, part }) => [title, part])).toEqual([
      ['', 'numerator'],
      ['', 'denominator'],
      ['', 'value'],
    ]);
    expect(shape?.dimensions.map(({ title }) => title)).toEqual(['Variable']);
    expect(
      shape?.numbers.slice(0, 6).map(({ column, measure, period, margin }) => [column, measure, period, margin]),
    ).toEqual([
      [2, 0, 'Jan 2005-Dec 2005', -1],
      [3, 1, 'Jan 2005-Dec 2005', -1],
      [4, 2, 'Jan 2005-Dec 2005', 5],
      [6, 0, 'Jan 2006-Dec 2006', -1],
      [7, 1, 'Jan 2006-Dec 2006', -1],
      [8, 2, 'Jan 2006-Dec 2006', 9],
    ]);
  });

  it('takes groups of four with the variable on the percentage, in lines padded by a spreadsheet', () => {
    const rows = [
      ['Date       :', 'Jul 2015-Jun 2016', '', '', '', ''],
      ['area', 'mnemonic', 'Numerator', 'Denominator', '% British', 'Conf', '', ''],
    ];
    const reader = recogniseTable(rows);
    expect(reader?.shape.measures.map(({ title }) => title)).toEqual(['% British', '% British', '% British']);
    expect(reader?.take(['Darlington', 'E06000005', '5', '9', '55.7', '2.3', '', ''])).toEqual([
      ...['Darlington', 'E06000005', '5', '9', '55.7', '2.3'],
      'Jul 2015-Jun 2016',
    ]);
  });

  it('follows one section after another, each with its own date, and takes no footnote for a row', () => {
    const rows = [
      ['Date       :', '2016'],
      ['Area', 'mnemonic', 'Manufacturing'],
    ];
    const reader = recogniseTable(rows);
    expect(reader?.take(['ladu:Darlington', 'E06000005', '190'])).toEqual(['Darlington', 'E06000005', '190', '2016']);
    expect(reader?.take(['#', 'These figures are suppressed', ''])).toBeNull();
    expect(reader?.take(['Date       :', '2017', ''])).toBeNull();
    expect(reader?.take(['Area', 'mnemonic', 'Manufacturing'])).toBeNull();
    expect(reader?.take(['Darlington', 'E06000005', '200'])).toEqual(['Darlington', 'E06000005', '200', '2017']);
  });

  it('takes the code of the level of each row of an education table', () => {
    const reader = recogniseTable([
      [...educationHeader, 'pupils'],
      ['2024', 'Reporting year', 'National', 'E92000001', '', '', '5'],
    ]);
    const codeOf = (...cells: string[]): string | undefined => reader?.take(cells)?.[reader.shape.area];
    expect(codeOf('2024', 'Reporting year', 'National', 'E92000001', '', '', '5')).toBe('E92000001');
    expect(codeOf('2024', 'Reporting year', 'Regional', 'E92000001', 'E12000001', '', '5')).toBe('E12000001');
    expect(codeOf('2024', 'Reporting year', 'Local authority', 'E92000001', 'E12000001', 'E06000001', '5')).toBe(
      'E06000001',
    );
    expect(codeOf('2024', 'Reporting year', 'School', 'E92000001', 'E12000001', 'E06000001', '5')).toBe('(School)');
  });
});
