import { layBlock, readTableCell, type TableColumn } from './action-table';

const people = [
  { id: 'p1', name: 'Jane Smith' },
  { id: 'p2', name: 'Cllr Ama Owusu' },
  { id: 'p3', name: 'John Jones' },
  { id: 'p4', name: 'john jones' },
];

describe('a cell of the table of actions', () => {
  it.each<[TableColumn, string, unknown]>([
    ['title', ' Open classes ', 'Open classes'],
    ['councilLeadId', 'jane smith', 'p1'],
    ['councilLeadId', 'Ms Jane Smith, Head of Housing', 'p1'],
    ['councilLeadId', 'Councillor Ama Owusu', 'p2'],
    ['councilLeadId', '', null],
    ['dueOn', '31/3/2027', '2027-03-31'],
    ['dueOn', '31.03.27', '2027-03-31'],
    ['dueOn', '31 March 2027', '2027-03-31'],
    ['dueOn', '2027-03-31', '2027-03-31'],
    ['dueOn', '', null],
    ['ongoing', 'Yes', true],
    ['ongoing', 'n', false],
    ['ongoing', '', false],
    ['deliveryStatus', 'On track', 'on-track'],
    ['deliveryStatus', 'off track', 'off-track'],
    ['directorate', 'Housing', 'Housing'],
    ['directorate', '', null],
    ['outputMeasure', '200 places', '200 places'],
    ['outcomeMeasure', '', ''],
    ['tags', '', []],
  ])('%s: "%s" is %j', (column, text, value) => {
    expect(readTableCell(column, text, people)).toEqual({ value, fault: null });
  });

  it.each<[TableColumn, string, string]>([
    ['title', ' ', 'required'],
    ['title', 'x'.repeat(201), 'too-long'],
    ['councilLeadId', 'Nobody Known', 'unknown-person'],
    ['councilLeadId', 'John Jones', 'unknown-person'], // two of them
    ['dueOn', '3/31/2027', 'not-a-day'],
    ['dueOn', 'soon', 'not-a-day'],
    ['ongoing', 'perhaps', 'not-a-flag'],
    ['deliveryStatus', '', 'required'],
    ['deliveryStatus', 'splendid', 'not-a-word'],
    ['tags', 'none such', 'not-a-word'],
  ])('%s: "%s" is refused as %s', (column, text, fault) => {
    expect(readTableCell(column, text, people)).toEqual({ value: null, fault });
  });
});

describe('a block laid over the table', () => {
  const onto = { rows: ['a', 'b'], columns: ['title', 'startsOn', 'dueOn'] as const, row: 0, column: 1, people };

  it('covers cell by cell from where it begins', () => {
    const { cells } = layBlock(
      [
        ['1/4/2027', '31/3/2028'],
        ['', 'later'],
      ],
      onto,
    );
    expect(cells.map(({ row, column, read }) => [row, column, read.fault ?? read.value])).toEqual([
      ['a', 'startsOn', '2027-04-01'],
      ['a', 'dueOn', '2028-03-31'],
      ['b', 'startsOn', null],
      ['b', 'dueOn', 'not-a-day'],
    ]);
  });

  it('says what lies beyond the table', () => {
    const block = [['1/4/2027', '', 'more'], [], ['third']];
    expect(layBlock(block, onto)).toMatchObject({ rowsLeftOut: 1, columnsLeftOut: 1 });
    expect(layBlock([['x']], { ...onto, row: 1 })).toMatchObject({ rowsLeftOut: 0, columnsLeftOut: 0 });
  });
});
