import fc from 'fast-check';
import { asCellText, fromCellText } from './cell-text';

describe('a text in a cell', () => {
  it.each([
    ['Evening classes', 'Evening classes'],
    ['=HYPERLINK("http://elsewhere.example")', '\'=HYPERLINK("http://elsewhere.example")'],
    ['+44 161 000 0000', "'+44 161 000 0000"],
    ['-2 per cent', "'-2 per cent"],
    ['@council', "'@council"],
    ['\tindented', "'\tindented"],
    ['\rreturned', "'\rreturned"],
    ["'=already marked", "''=already marked"],
    ["'quoted'", "'quoted'"],
    ['a = b', 'a = b'],
    [' =after a space', ' =after a space'],
    ['', ''],
  ])('%j is written %j and read back', (text, cell) => {
    expect(asCellText(text)).toBe(cell);
    expect(fromCellText(cell)).toBe(text);
  });

  it('comes back as it was, whatever it is, and never opens a formula', () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", 'a', ' ', '\n');
    const texts = fc.oneof(fc.string(), fc.string({ unit: signs }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(fromCellText(asCellText(text))).toBe(text);
        expect(asCellText(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
