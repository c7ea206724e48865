import { csvOf } from './csv';

describe('a cell of a CSV file', () => {
  it.each([
    ['Manchester', 'Manchester'],
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-note', "'-note"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    [-1.5, '-1.5'],
    [null, ''],
  ] as const)('%j is written %j', (cell, text) => {
    expect(csvOf([[cell]])).toBe(`${text}\r\n`);
  });
});
