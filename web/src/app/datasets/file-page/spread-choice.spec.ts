import type { DatasetChoice, DatasetFacts } from '@waymark/contract/datasets';
import { choicesOf, likelyCategories, panelsOf, spreadsOf } from './spread-choice';

const dimension = (title: string, ...names: string[]) => ({
  ...{ title, cut: false },
  categories: names.map((name) => ({ name, rows: 1 })),
});
const nothing: DatasetFacts = {
  ...{ rows: 1, notes: 0, recordCount: null, periods: [], levels: [], title: '', publisher: '', issued: null },
  measures: [{ title: '', part: null, total: false }],
  dimensions: [],
};
const facts = {
  ...nothing,
  dimensions: [dimension('Kind', 'All', 'Some'), dimension('Sex', 'Total', 'Male', 'Female', 'X')],
};
const from = (...names: string[]) => ({
  measures: [{ measure: 0 }],
  chosen: [{ dimension: 0, categories: names.map((name) => ({ name })) }],
});
const choice: DatasetChoice = {
  ...{ indicator: 'S2', breakdown: '', scale: 'as-it-is' as const, value: null },
  ...{ numerator: from('Some'), denominator: from('All') },
};
const told = (choices: readonly DatasetChoice[]) =>
  choices.map(({ breakdown, numerator }) => [
    breakdown,
    numerator?.chosen.find((one) => one.dimension === 1)?.categories.map(({ name }) => name),
  ]);

describe('one series for each category', () => {
  it('is a choice for each key, both of its sides with the category alone', () => {
    const [spread = null] = spreadsOf(facts, choice, true);
    expect(spread).toMatchObject({ place: 1, title: 'Sex', dimension: 'sex' });
    const choices = choicesOf({ choice, spread });
    expect(told(choices)).toEqual([
      ['', ['Total']],
      ['sex:male', ['Male']],
      ['sex:female', ['Female']],
    ]);
    expect(choices[2]?.denominator?.chosen).toEqual([
      { dimension: 0, categories: [{ name: 'All' }] },
      { dimension: 1, categories: [{ name: 'Female' }] },
    ]);
  });

  it('is put together again from what was sent', () => {
    const [spread = null] = spreadsOf(facts, choice, true);
    const other = { ...choice, indicator: 'S6' };
    const sent = [...choicesOf({ choice, spread }), other];
    const panels = panelsOf(sent, facts);
    expect(panels.map((panel) => panel.spread?.series)).toEqual([spread?.series, undefined]);
    expect(panels.flatMap(choicesOf)).toEqual(sent);
    const twice = [choice, { ...choice, scale: 'times-100' as const }];
    expect(panelsOf(twice, facts).map((panel) => panel.spread)).toEqual([null, null]);
  });

  it('adds up the ages of a band for counts, and not for shares that are given', () => {
    const ages = { ...nothing, dimensions: [dimension('Age', 'Total', '25 to 29', '30 to 34', '35 to 44')] };
    const given = { ...choice, value: { measures: [{ measure: 0 }], chosen: [] }, numerator: null, denominator: null };
    const keys = (addsUp: boolean) => spreadsOf(ages, given, addsUp)[0]?.series.map(({ key }) => key);
    expect(keys(true)).toEqual(['', 'age:25-34', 'age:25-34', 'age:35-44']);
    expect(keys(false)).toEqual(['', null, null, 'age:35-44']);
  });

  it('takes columns that are categories', () => {
    const measures = ['Sex: All persons', 'Sex: Female', 'Sex: Male'].map((title) => ({
      title,
      part: null,
      total: false,
    }));
    const columns = { ...nothing, measures };
    const count = { ...choice, value: { measures: [], chosen: [] }, numerator: null, denominator: null };
    const [spread = null] = spreadsOf(columns, count, true);
    const choices = choicesOf({ choice: count, spread });
    expect(choices.map(({ breakdown, value }) => [breakdown, value?.measures[0]?.measure])).toEqual([
      ['', 0],
      ['sex:female', 1],
      ['sex:male', 2],
    ]);
    expect(panelsOf(choices, columns).flatMap(choicesOf)).toEqual(choices);
    expect(spreadsOf(columns, choice, true)).toEqual([]);
  });

  it('finds the categories of a breakdown that is chosen by itself', () => {
    expect(told([likelyCategories(facts, choice, 'sex:female')])).toEqual([['', ['Female']]]);
    expect(told([likelyCategories(facts, choice, '')])).toEqual([['', ['Total']]]);
    expect(told([likelyCategories(facts, choice, 'ward:hulme')])).toEqual([['', ['Total']]]);
  });
});
