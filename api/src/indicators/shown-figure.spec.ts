import { type FigureRule, shownFigure, type StatedFigure } from './shown-figure';

const share: FigureRule = {
  valueType: 'proportion',
  intervalMethod: 'wilson',
  per: 100,
  disclosureRule: 'protect-people',
};
const empty = { value: null, lower: null, upper: null, numerator: null, denominator: null };
const figure = (values: Partial<StatedFigure>): StatedFigure => ({ ...empty, status: 'normal', ...values });
const recorded = { own: true, threshold: 5, hidden: false, roundingBase: null };
const published = { own: false, threshold: 5, hidden: null, roundingBase: null };

describe('shownFigure', () => {
  it.each([
    ['a few of many', { value: 4, numerator: 4, denominator: 100 }],
    ['all but a few', { value: 96, numerator: 96, denominator: 100 }],
    ['a few of a few', { value: 0, numerator: 0, denominator: 4 }],
  ])('hides %s that an organisation recorded, with everything worked out of it', (_case, values) => {
    expect(shownFigure(figure(values), share, recorded)).toEqual({
      ...empty,
      status: 'suppressed',
      intervalComputed: false,
    });
  });

  it.each([
    ['nobody', { value: 0, numerator: 0, denominator: 100 }],
    ['everybody', { value: 100, numerator: 100, denominator: 100 }],
    ['five', { value: 5, numerator: 5, denominator: 100 }],
  ])('shows %s', (_case, values) => {
    expect(shownFigure(figure(values), share, recorded)).toMatchObject({ ...values, intervalComputed: true });
  });

  it('passes on what was published as it was published', () => {
    const few = figure({ value: 4, numerator: 4, denominator: 100 });
    expect(shownFigure(few, share, published)).toMatchObject({ value: 4, status: 'normal' });
  });

  it('shows small counts of what are no people', () => {
    const stories: FigureRule = { valueType: 'count', intervalMethod: 'none', per: null, disclosureRule: 'none' };
    expect(shownFigure(figure({ value: 2 }), stories, recorded)).toMatchObject({ value: 2, intervalComputed: false });
  });

  it('keeps a published interval, and half a one not at all', () => {
    const whole = figure({ value: 50, lower: 45, upper: 55, numerator: 50, denominator: 100 });
    expect(shownFigure(whole, share, published)).toMatchObject({ lower: 45, upper: 55, intervalComputed: false });
    const half = figure({ value: 50, lower: 45 });
    expect(shownFigure(half, share, published)).toMatchObject({ lower: null, upper: null, intervalComputed: false });
  });

  it('takes values out of a figure that says it is suppressed', () => {
    const said = figure({ status: 'suppressed', value: 7, numerator: 7, denominator: 90 });
    expect(shownFigure(said, share, published)).toMatchObject({ ...empty, status: 'suppressed' });
  });
});
