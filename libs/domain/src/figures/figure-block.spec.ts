import fc from 'fast-check';
import { readBlock } from '../imports/pasted-block';
import { type FigureGround, layFigureBlock } from './figure-block';

const ground: FigureGround = {
  rows: [
    ['E11', 'ESOL learners'],
    ['S20', 'English assessed & a class offered within 8 weeks'],
    ['S21', 'Interpretation requests met'],
  ],
  columns: [
    { startsOn: '2026-04-01', endsOn: '2026-06-30' },
    { startsOn: '2026-07-01', endsOn: '2026-09-30' },
    { startsOn: '2026-10-01', endsOn: '2026-12-31' },
  ],
  at: { row: 1, column: 1 },
};

const lay = (text: string) => layFigureBlock(readBlock(text), ground);
const cells = (text: string) => lay(text).cells.map(({ row, column, text: said }) => `${row},${column}: ${said}`);

describe('a block of figures from a spreadsheet', () => {
  it('is laid from where one stands when it has no headings', () => {
    expect(cells('12/345\t"1,200"\r\n3\t4\r\n')).toEqual(['1,1: 12/345', '1,2: 1,200', '2,1: 3', '2,2: 4']);
  });

  it('finds its rows by code or name and its columns by period, in any order', () => {
    const block = 'Code\tIndicator\tQ2 2026/27\tQ1 2026/27\nS21\tInterpretation\t90%\t80%\nE11\tESOL learners\t5\t6';
    expect(cells(block)).toEqual(['2,1: 90%', '2,0: 80%', '0,1: 5', '0,0: 6']);
  });

  it('knows a name whatever its capitals and signs', () => {
    expect(cells('english assessed and a class offered within 8 WEEKS\t71')).toEqual(['1,1: 71']);
  });

  it('reads headings of periods without names of rows', () => {
    expect(cells('Oct-Dec 2026\tApr-Jun 2026\n7\t8')).toEqual(['1,2: 7', '1,0: 8']);
  });

  it('lists what finds no place, with its figures', () => {
    const { leftOut } = lay(
      '\tQ1 2026/27\tTotal\tQ1 2029/30\nESOL learners\t1\t2\t3\nLibrary visits\t4\t5\t6\nE11\t7\t8\t9',
    );
    expect(leftOut).toEqual([
      { why: 'unknown-row', heading: 'Library visits', texts: ['4', '5', '6'] },
      { why: 'row-twice', heading: 'E11', texts: ['7', '8', '9'] },
      { why: 'unknown-column', heading: 'Total', texts: ['2', '5', '8'] },
      { why: 'unknown-column', heading: 'Q1 2029/30', texts: ['3', '6', '9'] },
    ]);
  });

  it('lists rows and columns beyond the table', () => {
    expect(lay('1\t2\t3\n4\t5\t6\n7\t8\t9').leftOut).toEqual([
      { why: 'beyond-rows', heading: '', texts: ['7', '8', '9'] },
      { why: 'beyond-columns', heading: '', texts: ['3', '6', '9'] },
    ]);
  });

  it('changes nothing by an empty cell', () => {
    expect(cells('\t1\n2\t')).toEqual(['1,2: 1', '2,1: 2']);
  });

  it('loses no figure: each is laid or listed', () => {
    const figure = fc.integer({ min: 0, max: 99 }).map(String);
    const block = fc.array(fc.array(figure, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(block, fc.nat(2), fc.nat(2), (lines, row, column) => {
        const laid = layFigureBlock(lines, { ...ground, at: { row, column } });
        const rest = lines.flatMap((line, at) =>
          line.filter((_figure, along) => row + at >= ground.rows.length || column + along >= ground.columns.length),
        );
        const listed = new Set(laid.leftOut.flatMap(({ texts }) => texts));
        expect(laid.cells).toHaveLength(lines.flat().length - rest.length);
        for (const one of rest) expect(listed).toContain(one);
      }),
      { numRuns: 100 },
    );
  });
});
