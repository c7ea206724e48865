import { bodyOfFigure, emptyFigure, faultOf, nextFigure } from './figure-form';

describe('nextFigure', () => {
  const after = (frequency: 'month' | 'quarter' | 'year' | 'occasional', periodStart: string, periodEnd: string) => {
    const next = nextFigure({ frequency, valueType: 'count' }, { periodStart, periodEnd }, '2026-11-21');
    return [next.periodStart, next.periodEnd];
  };

  it.each([
    ['the year after', ['year', '2024-04-01', '2025-03-31'], ['2025-04-01', '2026-03-31']],
    ['the end of the next quarter', ['quarter', '2025-11-30', '2025-11-30'], ['2026-02-28', '2026-02-28']],
    ['the next month', ['month', '2026-01-01', '2026-01-31'], ['2026-02-01', '2026-02-28']],
    ['nothing that is not over', ['year', '2025-04-01', '2026-03-31'], [null, null]],
    ['nothing without a rhythm', ['occasional', '2020-04-01', '2021-03-31'], [null, null]],
  ] as const)('proposes %s', (_story, [frequency, start, end], period) => {
    expect(after(frequency, start, end)).toEqual(period);
  });
});

describe('bodyOfFigure', () => {
  const typed = { ...emptyFigure, periodStart: '2025-04-01', periodEnd: '2026-03-31', source: 'Register', value: 4 };

  it('sends no number with a status that has none', () => {
    expect(bodyOfFigure({ ...typed, status: 'not-available' }, 'E08000003', false)).not.toHaveProperty('value');
  });

  it('sends the parts alone where the value is worked out', () => {
    const body = bodyOfFigure({ ...typed, by: 'parts', numerator: 12, denominator: 48 }, 'E08000003', false);
    expect(body).toMatchObject({ numerator: 12, denominator: 48 });
    expect(body).not.toHaveProperty('value');
  });

  it('leaves it to the register to mark a corrected figure, and gives the reason', () => {
    const body = bodyOfFigure({ ...typed, reason: 'A form came late' }, 'E08000003', true);
    expect(body).not.toHaveProperty('status');
    expect(body.reason).toBe('A form came late');
  });
});

describe('faultOf', () => {
  it.each([
    ['count', 149.5, 'Enter a whole number, 0 or more'],
    ['count', -1, 'Enter a whole number, 0 or more'],
    ['proportion', -0.1, 'Enter 0 or more'],
    ['proportion', 149.5, ''],
    ['index', -3, ''],
    ['count', 0, ''],
    [null, -1, ''],
  ] as const)('of %s %d', (valueType, value, message) => {
    expect(faultOf(value, valueType)).toBe(message);
  });
});
