import type { DatasetFacts } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
import { likelyChoice, namedChoices } from './likely-source';

const nothing: DatasetFacts = {
  ...{ rows: 1, notes: 0, recordCount: null, measures: [], dimensions: [], periods: [], levels: [] },
  ...{ title: '', publisher: '', issued: null },
};
const share = { code: 'S2', valueType: 'proportion', computed: false } as Indicator;
const count = { code: 'S6', valueType: 'count', computed: false } as Indicator;
const measure = (title: string, part: 'value' | 'numerator' | 'denominator' | null, total = false) => ({
  title,
  part,
  total,
});
const dimension = (title: string, ...names: string[]) => ({
  title,
  cut: false,
  categories: names.map((name) => ({ name, rows: 1 })),
});

describe('what an indicator most likely takes from a file', () => {
  it('is a share of the total of a census table, whose part is left to choose', () => {
    const facts = { ...nothing, measures: [measure('Total', null, true), measure('Not well', null)] };
    expect(likelyChoice(facts, share)).toMatchObject({
      value: null,
      numerator: { measures: [] },
      denominator: { measures: [{ measure: 0 }] },
    });
  });

  it('is the value with both sides of it where the file has all three', () => {
    const facts = {
      ...nothing,
      measures: [measure('', 'numerator'), measure('', 'denominator'), measure('', 'value')],
    };
    expect(likelyChoice(facts, share)).toMatchObject({
      value: { measures: [{ measure: 2 }] },
      numerator: { measures: [{ measure: 0 }] },
      denominator: { measures: [{ measure: 1 }] },
    });
  });

  it('counts the total where there is one, and everyone to whom the question applies where there is none', () => {
    const facts = {
      ...nothing,
      measures: [measure('', null)],
      dimensions: [
        dimension('Sex', 'Total', 'Male'),
        dimension('Kind', 'Does not apply', 'A', 'B'),
        dimension('One', 'Only'),
      ],
    };
    expect(likelyChoice(facts, count).value?.chosen).toEqual([
      { dimension: 0, categories: [{ name: 'Total' }] },
      { dimension: 1, categories: [{ name: 'A' }, { name: 'B' }] },
    ]);
  });

  it('is named by our own layout', () => {
    const facts = {
      ...nothing,
      measures: [measure('', 'value')],
      dimensions: [dimension('indicator_key', 's2', 'S6', 'unknown')],
    };
    expect(
      namedChoices(facts, [share, count]).map(({ indicator, value }) => [
        indicator,
        value?.chosen[0]?.categories[0]?.name,
      ]),
    ).toEqual([
      ['S2', 's2'],
      ['S6', 'S6'],
    ]);
  });
});
