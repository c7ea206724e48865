import { linePoints } from './line-points';

describe('linePoints', () => {
  const figure = (periodEnd: string, value: number | null = 1, status: 'normal' | 'break' = 'normal') => ({
    periodEnd,
    value,
    lower: null,
    upper: null,
    status,
  });
  const drawn = (...given: Parameters<typeof linePoints>) =>
    linePoints(...given).map(({ on, value, isBreak }) => [on, value, isBreak ?? false]);

  it('joins what follows in its rhythm, months of different length too', () => {
    const points = drawn({ frequency: 'quarter', breaks: [] }, [figure('2024-11-30'), figure('2025-02-28')]);
    expect(points).toEqual([
      ['2024-11-30', 1, false],
      ['2025-02-28', 1, false],
    ]);
  });

  it('leaves a hole where a period is missing', () => {
    const points = drawn({ frequency: 'quarter', breaks: [] }, [figure('2024-09-30', 5), figure('2025-03-31', 6)]);
    expect(points).toEqual([
      ['2024-09-30', 5, false],
      ['2024-12-30', null, false],
      ['2025-03-31', 6, false],
    ]);
  });

  it('starts anew on the day from which the definition changed', () => {
    const breaks = [{ on: '2022-12-31', reason: 'hotels are counted' }];
    const series = ['2022-09-30', '2022-12-31', '2023-03-31'].map((end) => figure(end));
    expect(drawn({ frequency: 'quarter', breaks }, series).map(([, , isBreak]) => isBreak)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('starts anew at a figure that says so, but not at the first one', () => {
    const series = [figure('2023-03-31', 1, 'break'), figure('2024-03-31', 1, 'break')];
    expect(drawn({ frequency: 'year', breaks: [] }, series).map(([, , isBreak]) => isBreak)).toEqual([false, true]);
  });

  it('knows no hole where there is no rhythm', () => {
    expect(drawn({ frequency: 'occasional', breaks: [] }, [figure('2011-03-27'), figure('2024-01-31')])).toHaveLength(
      2,
    );
  });
});
