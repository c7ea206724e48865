import { asCellList, fromCellList } from './cell-list';

describe('a list in a cell', () => {
  it.each([
    [[], ''],
    [['Students'], 'Students'],
    [['Students', 'Workers'], 'Students; Workers'],
    [['Home; and away', 'Workers'], 'Home;; and away; Workers'],
    [['Ends with ;', 'Workers'], 'Ends with ;;; Workers'],
  ])('%j is written %j and read back', (words, cell) => {
    expect(asCellList(words)).toBe(cell);
    expect(fromCellList(cell)).toEqual(words);
  });

  it('is read as people type it', () => {
    expect(fromCellList('Students;Workers ;  ;')).toEqual(['Students', 'Workers']);
  });
});
