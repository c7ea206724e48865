import fc from 'fast-check';
import { isBreakdown } from '../indicators/breakdown';
import { agesOf, ageSeries } from './age-bands';
import { categoryKey, dimensionOf, seriesDimensions, seriesOf } from './category-series';

const keysOf = (...args: Parameters<typeof seriesOf>): (string | null)[] => seriesOf(...args).map(({ key }) => key);

describe('what tells people apart in a file', () => {
  it.each([
    ['Sex', 'sex'],
    ['Gender', 'sex'],
    ['Age', 'age'],
    ['Age (6 categories)', 'age'],
    ['Ethnic group', 'group'],
    ['Country of birth', 'group'],
    ['Support sub-type', null],
    ['Language', null],
    ['Percentage', null],
    ['indicator_key', null],
  ])('%j: %s', (title, dimension) => {
    expect(dimensionOf(title)).toBe(dimension);
  });

  it('reads sexes, with everyone and those who did not say', () => {
    expect(
      keysOf('sex', ['Total', 'Male', 'Females', 'Not stated', 'Other', 'Does not apply', 'Indeterminate']),
    ).toEqual(['', 'sex:male', 'sex:female', 'sex:not-stated', 'sex:other', null, null]);
  });

  it('counts nobody twice: a second word for the same series is left out', () => {
    expect(keysOf('sex', ['All persons', 'Persons', 'Women', 'Girls'])).toEqual(['', null, 'sex:female', null]);
  });

  it('makes a key of each ethnic group', () => {
    expect(
      keysOf('group', ['Total: All usual residents', 'White: Irish', 'Asian, Asian British or Asian Welsh: Indian']),
    ).toEqual(['', 'group:white-irish', 'group:asian-asian-british-or-asian-welsh-indian']);
  });

  it('is offered for a dimension with parts alone', () => {
    const found = seriesDimensions([
      { title: 'Sex', names: ['Total', 'Male'] },
      { title: 'Sex', names: ['Total'] },
      { title: 'Age', names: ['Total', 'Aged 5 to 19'] },
      { title: 'Measure', names: ['Value', 'Rank'] },
    ]);
    expect(found.map(({ place, dimension }) => [place, dimension])).toEqual([[0, 'sex']]);
  });
});

describe('ages', () => {
  it.each([
    ['Aged 16 to 24', { from: 16, to: 24 }],
    ['16-24', { from: 16, to: 24 }],
    ['Age 16 - 24 years', { from: 16, to: 24 }],
    ['Aged 65 years and over', { from: 65, to: Infinity }],
    ['65+', { from: 65, to: Infinity }],
    ['Aged 15 years and under', { from: 0, to: 15 }],
    ['Under 16', { from: 0, to: 15 }],
    ['Aged 17 years', { from: 17, to: 17 }],
    ['All ages', null],
    ['24 to 16', null],
    ['16 to 24 and students', null],
  ])('%j', (text, ages) => {
    expect(agesOf(text)).toEqual(ages);
  });

  it('are a band as it stands, or several that make the whole of one', () => {
    const names = [
      'Aged 15 to 19',
      'Aged 20 to 24',
      'Aged 25 to 29',
      'Aged 30 to 34',
      '35-44',
      '65-74',
      '75+',
      '45-50',
    ];
    expect([...ageSeries(names)]).toEqual([
      ['Aged 25 to 29', 'age:25-34'],
      ['Aged 30 to 34', 'age:25-34'],
      ['35-44', 'age:35-44'],
      ['65-74', 'age:65-plus'],
      ['75+', 'age:65-plus'],
    ]);
  });

  it('of single years fill every band from 0 to 64', () => {
    const names = Array.from({ length: 90 }, (_one, age) => `Age ${age}`);
    const keys = ageSeries([...names, 'Aged 90+']);
    expect(keys.size).toBe(91);
    expect(ageSeries(names).has('Age 70')).toBe(false);
  });

  it('never give an age to two series, whatever the bands', () => {
    const band = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(band, { maxLength: 30 }), (found) => {
        const names = [...new Set(found.map(([from, width]) => `${from} to ${from + width}`))];
        const years = [...ageSeries(names)].flatMap(([name, key]) => {
          const ages = agesOf(name) ?? { from: 0, to: -1 };
          return Array.from({ length: ages.to - ages.from + 1 }, (_one, place) => `${ages.from + place} ${key}`);
        });
        return new Set(years).size === years.length;
      }),
      { numRuns: 100 },
    );
  });
});

it('every key that is made of a name is a possible one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (name) => {
      const category = categoryKey(name);
      return category === null || isBreakdown(`group:${category}`);
    }),
    { numRuns: 100 },
  );
});
