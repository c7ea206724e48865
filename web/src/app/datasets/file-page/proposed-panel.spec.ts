import type { DatasetFacts } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
import { chosenWords } from './chosen-words';
import { becomesWords, readingFor, saidWords } from './period-account';
import { proposedPanel } from './proposed-panel';
import { choicesOf, panelsOf, spreadsOf } from './spread-choice';

const dimension = (title: string, ...names: string[]) => ({
  ...{ title, cut: false },
  categories: names.map((name) => ({ name, rows: 1 })),
});
const factsOf = (...dimensions: ReturnType<typeof dimension>[]): DatasetFacts => ({
  ...{ rows: 1, notes: 0, recordCount: null, periods: [], levels: [], title: '', publisher: '', issued: null },
  measures: [{ title: '', part: null, total: false }],
  dimensions,
});
const words = { code: 'X1', name: 'Population', numerator: 'residents', computed: false };
const count = { ...words, valueType: 'count' } as Indicator;
const share = { ...words, valueType: 'proportion' } as Indicator;
const sexes = dimension('Sex', 'All persons', 'Male', 'Female');
const ages = dimension('Age', 'Total', 'Aged 16 to 24 years', 'Aged 65 years and over');
const routes = dimension('Arrival route', 'Total', 'Asylum', 'Homes for Ukraine');

describe('what is proposed for a file whose rows differ in several things', () => {
  it.each([
    ['sex before age', factsOf(ages, sexes), 'Sex', ['Total']],
    ['sex before the route', factsOf(routes, sexes), 'Sex', ['Total']],
    [
      'the route, where sex has no total to hold it at',
      factsOf(dimension('Sex', 'Male', 'Female'), routes),
      'Arrival route',
      ['Male', 'Female'],
    ],
  ])('is a breakdown by %s, and everything else as a whole', (_what, facts, title, rest) => {
    const { choice, spread } = proposedPanel(facts, count);
    expect(spread?.title).toBe(title);
    const other = choice.value?.chosen.find((one) => one.dimension !== spread?.place);
    expect(other?.categories.map(({ name }) => name)).toEqual(rest);
    const choices = choicesOf({ choice, spread });
    expect(choices[0]?.breakdown).toBe('');
    expect(choices).toHaveLength(3);
    expect(panelsOf(choices, facts).flatMap(choicesOf)).toEqual(choices);
  });

  it('is no breakdown where everyone would be lost, or an indicator is of certain ages itself', () => {
    expect(proposedPanel(factsOf(dimension('Ethnic group', 'Asian', 'Black')), count).spread).toBeNull();
    const working = { ...count, name: 'Population aged 16 to 64' };
    expect(proposedPanel(factsOf(ages), working).spread).toBeNull();
    expect(proposedPanel(factsOf(ages, sexes), working).spread?.title).toBe('Sex');
  });

  it('never breaks a share down by what tells its sides apart', () => {
    const facts = factsOf(dimension('Ethnic group', 'Total', 'Asian', 'Black'));
    const { choice, spread } = proposedPanel(facts, share);
    expect([choice.numerator?.chosen[0]?.categories, spread]).toEqual([[], null]);
    expect(spreadsOf(facts, choice, false)).toEqual([]);
  });

  it.each([
    [['Total'], 'only the total (Total)'],
    [['Asian'], 'only Asian'],
    [['Total', 'Asian'], '2 of 4 added up'],
    [['Total', 'Asian', 'Black'], 'all 3 added up'],
    [[], 'choose what counts'],
  ])('is said in words: %j', (chosen, expected) => {
    expect(chosenWords(['Total', 'Asian', 'Black', 'Does not apply'], chosen)).toBe(expected);
  });
});

describe('periods of a file', () => {
  it.each([
    ['2025-01-01/P1Y', '2025-01-01', '2025-12-31', 'January 2025 to December 2025'],
    ['2014-03-31', '2014-03-31', '2014-03-31', '31 March 2014'],
    ['202425|Academic year', '2024-09-01', '2025-08-31', 'Academic year 2024/25'],
    ['2024|Reporting year', '2024-01-01', '2024-12-31', 'Reporting year 2024'],
    ['Jul 2015-Jun 2016', '2015-07-01', '2016-06-30', 'Jul 2015-Jun 2016'],
  ])('%s is said as a reader would', (text, start, end, expected) => {
    expect(saidWords({ text, start, end })).toBe(expected);
  });

  it('are read as the indicator says, and what they become is told', () => {
    const year = [{ text: '2024|Reporting year', start: '2024-01-01', end: '2024-12-31' }];
    const quarter = [{ text: '2014-03-31', start: '2014-03-31', end: '2014-03-31' }];
    expect(readingFor({ numerator: 'residents on 30 June' }, year)).toBe('mid-year');
    expect(readingFor({ numerator: 'people resettled in the quarter' }, quarter)).toBe('quarter-to-day');
    expect(readingFor({ numerator: 'people on support' }, quarter)).toBeNull();
    expect(becomesWords(year, 'mid-year')).toBe('30 June 2024');
    expect(becomesWords(quarter, 'quarter-to-day')).toBe('January 2014 to March 2014');
    expect(becomesWords(quarter, 'census-day')).toBeNull();
  });
});
