import { basisOf, parseCell } from './observation-cell';

describe('a cell of a figures file', () => {
  it.each([
    ['12.3', { value: 12.3, status: 'normal' }],
    ['173207/551937', { numerator: 173207, denominator: 551937, value: null }],
    ['6.6[6.4,6.8]', { value: 6.6, lower: 6.4, upper: 6.8 }],
    ['480016/2867753d', { numerator: 480016, denominator: 2867753, mark: 'd' }],
    ['0', { value: 0, status: 'normal' }],
    ['s', { value: null, status: 'suppressed' }],
    ['x', { value: null, status: 'not-available' }],
  ])('reads %s', (text, expected) => {
    expect(parseCell(text)).toMatchObject(expected);
  });

  it.each(['', '-', '12,3', '1/2/3', '12z', '-4'])('refuses "%s"', (text) => {
    expect(() => parseCell(text)).toThrow('is not a figure');
  });

  it('knows how a figure came about', () => {
    expect(['', 'r', 'a', 'c', 'd'].map(basisOf)).toEqual([
      'published',
      'recoded',
      'aggregated',
      'predecessor-county',
      'derived-sum',
    ]);
  });
});
