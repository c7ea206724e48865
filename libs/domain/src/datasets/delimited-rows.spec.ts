import { cellsOf, delimiterOf, splitRows } from './delimited-rows';

describe('cellsOf', () => {
  it.each([
    ['a,b,c', ['a', 'b', 'c']],
    ['a,,', ['a', '', '']],
    ['"a, b",c\r', ['a, b', 'c']],
    ['"say ""no""",2', ['say "no"', '2']],
    ['1,"",3', ['1', '', '3']],
    ['"two\nlines",x', ['two\nlines', 'x']],
    ['"open', ['open']],
    ['"a"b,c', ['ab', 'c']],
  ])('cuts %j', (line, cells) => {
    expect(cellsOf(line)).toEqual(cells);
  });
});

describe('splitRows', () => {
  const text = 'a,b\r\n"x, ""y""","line\nbreak"\n1,2\n"last",';
  const rows = [
    ['a', 'b'],
    ['x, "y"', 'line\nbreak'],
    ['1', '2'],
    ['last', ''],
  ];

  it.each([1, 2, 3, 5, 7, 100])('finds the same rows in pieces of %d characters', (length) => {
    const splitter = splitRows();
    const found: string[][] = [];
    for (let at = 0; at < text.length; at += length) found.push(...splitter.take(text.slice(at, at + length)));
    expect([...found, ...splitter.end()]).toEqual(rows);
  });
});

describe('delimiterOf', () => {
  it.each([
    ['a,b;c\n1,2', ','],
    ['a;b;c\n"1,2,3,4,5";2', ';'],
    ['a\tb', '\t'],
    ['one', ','],
  ])('of %j', (text, sign) => {
    expect(delimiterOf(text)).toBe(sign);
  });
});
