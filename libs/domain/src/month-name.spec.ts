import { monthOfName, monthPattern, shortMonthName } from './month-name';

describe('the name of a month', () => {
  it.each([
    ['jan', 1],
    ['March', 3],
    ['SEPT', 9],
    ['december', 12],
    ['ja', 0],
    ['term', 0],
    ['', 0],
  ])('reads %s as month %s', (word, month) => {
    expect(monthOfName(word)).toBe(month);
  });

  it.each(['jan', 'sept.', 'december'])('finds %s in a text', (word) => {
    expect(new RegExp(`^${monthPattern}$`).test(word)).toBe(true);
  });

  it('is written short', () => {
    expect([1, 5, 12].map(shortMonthName)).toEqual(['Jan', 'May', 'Dec']);
  });
});
