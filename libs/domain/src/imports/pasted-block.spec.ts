import { readBlock } from './pasted-block';

describe('a block pasted from a spreadsheet', () => {
  it.each<[string, string, string[][]]>([
    ['one cell', 'a', [['a']]],
    [
      'cells and rows',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'the line break at the end',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      'a\t\tc\n\t\t',
      [
        ['a', '', 'c'],
        ['', '', ''],
      ],
    ],
    ['an empty row', 'a\n\nb', [['a'], [''], ['b']]],
    ['a cell of two lines', '"a\nb"\tc', [['a\nb', 'c']]],
    ['a tab within quotes', '"a\tb"\nc', [['a\tb'], ['c']]],
    ['doubled quotes', '"He said ""yes"""\tb', [['He said "yes"', 'b']]],
    ['a quote that is only a quote', '"Home" and away\tb', [['"Home" and away', 'b']]],
    ['nothing', '', [['']]],
  ])('%s', (_what, text, cells) => {
    expect(readBlock(text)).toEqual(cells);
  });
});
