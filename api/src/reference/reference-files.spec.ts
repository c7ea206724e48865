import { parseTable, readRecords, referenceDirectory } from './reference-files';

describe('reference files', () => {
  it('tells what a file says about itself from its columns and rows', () => {
    const table = parseTable('# A title\n# note: one\n# note: two\narea\tvalue\nA\t1\n');

    expect([...table.about]).toEqual([
      ['title', ['A title']],
      ['note', ['one', 'two']],
    ]);
    expect(table.columns).toEqual(['area', 'value']);
    expect(table.rows).toEqual([['A', '1']]);
  });

  it('refuses a file that lacks a column', () => {
    expect(() => readRecords(referenceDirectory(), 'areas.tsv', ['code', 'motto'])).toThrow('areas.tsv lacks motto');
  });
});
