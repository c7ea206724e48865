import { whyNoFigure } from './no-figure';

describe('whyNoFigure', () => {
  it.each([
    [null, { value: 0, status: 'normal' }],
    ['suppressed', { value: null, status: 'suppressed', late: true }],
    ['late', { value: null, status: 'not-available', late: true }],
    ['not-available', { value: null, status: 'not-available', late: false }],
    ['not-applicable', { value: null, status: 'not-applicable' }],
    ['low-reliability', { value: null, status: 'low-reliability' }],
  ] as const)('says %s of %j', (why, figure) => {
    expect(whyNoFigure(figure)).toBe(why);
  });
});
