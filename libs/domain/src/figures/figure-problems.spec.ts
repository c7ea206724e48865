import {
  figureToKeep,
  problemsOfEntry,
  problemsOfFigure,
  type RecordingRule,
  type SentFigure,
} from './figure-problems';

const percent: RecordingRule = { valueType: 'proportion', per: 100, decimals: 1, frequency: 'quarter' };
const empty: SentFigure = {
  ...{ periodStart: '2027-01-01', periodEnd: '2027-03-31', status: 'normal' },
  ...{ value: null, lower: null, upper: null, numerator: null, denominator: null },
};
const codesOf = (problems: { pointer: string; code: string }[]) =>
  problems.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a figure', () => {
  it.each<[Partial<SentFigure>, string[], string[]]>([
    [{ value: 50 }, [], []],
    [{ numerator: 1, denominator: 3 }, [], []],
    [{}, ['/value required'], ['/value required']],
    [{ value: 101 }, ['/value out-of-range'], []],
    [{ value: -1 }, ['/value out-of-range'], ['/value out-of-range']],
    [{ numerator: 51, denominator: 50 }, ['/numerator above-denominator'], []],
    [{ numerator: 1, denominator: 0 }, ['/denominator not-above-zero'], ['/denominator not-above-zero']],
    [{ value: 50, lower: 51, upper: 60 }, ['/lower not-around-value'], []],
    [{ value: 50, lower: 60, upper: 40 }, ['/upper below-lower'], ['/upper below-lower']],
    [{ value: 9, status: 'suppressed' }, ['/value not-with-status'], ['/value not-with-status']],
    [{ value: 9, periodEnd: '2027-07-01' }, ['/periodEnd period-too-long'], ['/periodEnd period-too-long']],
  ])('%j is refused for %j, an entry for %j', (sent, figure, entry) => {
    expect(codesOf(problemsOfFigure({ ...empty, ...sent }, percent, '2027-12-31'))).toEqual(figure);
    expect(codesOf(problemsOfEntry({ ...empty, ...sent }, percent, '2027-12-31'))).toEqual(entry);
  });

  it('cannot be of a period that is not over', () => {
    expect(codesOf(problemsOfEntry({ ...empty, value: 5 }, percent, '2027-03-30'))).toEqual([
      '/periodEnd in-the-future',
    ]);
    expect(codesOf(problemsOfEntry({ ...empty, value: 5 }, percent, '2027-03-31'))).toEqual([]);
  });

  it('is worked out from its counts, rounded as the indicator is', () => {
    expect(figureToKeep({ ...empty, numerator: 1, denominator: 3 }, percent).value).toBe(33.3);
    expect(figureToKeep({ ...empty, value: 33.4, numerator: 1, denominator: 3 }, percent).value).toBe(33.4);
    expect(figureToKeep({ ...empty, numerator: 7 }, { ...percent, valueType: 'count', per: null }).value).toBe(7);
    expect(
      figureToKeep({ ...empty, numerator: 7, denominator: 2 }, { ...percent, valueType: 'index' }).value,
    ).toBeNull();
  });
});
