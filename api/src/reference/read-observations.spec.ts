import { isDay } from '@waymark/domain/day';
import { readAreas } from './read-areas';
import { readIndicators } from './read-indicators';
import { readMemberships } from './read-combined-authorities';
import { readObservations, type ObservationRow } from './read-observations';
import { referenceDirectory } from './reference-files';

const directory = referenceDirectory();
const all = [...readObservations(directory)];
const indicators = new Map(readIndicators(directory).map((each) => [each.code, each]));

function latest(indicator: string, areaCode: string): ObservationRow | undefined {
  return all
    .filter((each) => each.indicator === indicator && each.areaCode === areaCode)
    .sort((a, b) => a.periodEnd.localeCompare(b.periodEnd))
    .at(-1);
}

describe('published figures', () => {
  it.each([
    // Census 2021, TS004, TS016 and TS029
    ['X2', 'E08000003', { value: 31.38, numerator: 173207, denominator: 551937 }],
    ['X2', 'K04000001', { value: 16.81, basis: 'derived-sum' }], // published: 16.8% of England and Wales
    ['S1', 'E08000025', { value: 15.57, numerator: 171462, denominator: 1100907 }],
    ['S1', 'K04000001', { value: 8.9 }], // published: 8.9%
    ['S2', 'E06000031', { value: 4.53, numerator: 9402, denominator: 207414 }],
    ['S2', 'K04000001', { value: 1.8 }], // published: 1.8%
    // Home Office, 31 December 2025
    ['S6', 'E08000003', { value: 1846, periodEnd: '2025-12-31', releasedOn: '2026-02-26' }],
    ['S6', 'S12000049', { value: 3835 }],
    ['S6', 'N09000003', { value: 1749 }],
    ['S6', 'K02000001', { value: 107003 }], // published: 107,003
    ['S7a', 'K02000001', { value: 149685 }], // published: 149,685
    ['S7a', 'E09000001', { value: null, status: 'suppressed' }],
    // Department for Education, January 2025; England 23.4% and 19.2%
    ['S11a', 'E92000001', { value: 23.4 }],
    ['S11b', 'E92000001', { value: 19.2 }],
    // Office for National Statistics
    ['X1', 'K02000001', { value: 69281437, periodEnd: '2024-06-30' }],
    ['E6', 'E08000025', { value: 10.1, periodEnd: '2025-12-31' }],
    ['E7', 'K02000001', { value: 6.6, lower: 6.4, upper: 6.8 }],
  ])('has the latest %s of %s as published', (indicator, area, expected) => {
    expect(latest(indicator, area)).toMatchObject(expected);
  });

  it('tells the quarter that is missing for Sheffield from a quarter with nobody', () => {
    const quarter = all.find(
      (each) => each.indicator === 'S6' && each.areaCode === 'E08000039' && each.periodEnd === '2024-12-31',
    );

    expect(quarter).toMatchObject({ value: null, status: 'not-available' });
  });

  it('sums Greater Manchester to what its ten councils have', () => {
    const members = readMemberships(directory).filter((each) => each.parentCode === 'E47000001');
    const total = members.reduce((sum, each) => sum + (latest('S6', each.memberCode)?.value ?? NaN), 0);

    expect(latest('S6', 'E47000001')).toMatchObject({ value: total, basis: 'derived-sum' });
  });
});

describe('every figure', () => {
  it('belongs to a known area and has a period, a source and a release date', () => {
    const codes = new Set(readAreas(directory).map((area) => area.code));
    const strange = all.filter(
      (each) =>
        !codes.has(each.areaCode) ||
        !isDay(each.periodStart) ||
        !isDay(each.periodEnd) ||
        each.periodStart > each.periodEnd ||
        !isDay(each.releasedOn) ||
        !isDay(each.retrievedOn) ||
        each.releasedOn < each.periodEnd ||
        each.source === '' ||
        each.licence === '',
    );

    expect(strange.slice(0, 5)).toEqual([]);
  });

  it('is there once', () => {
    const keys = new Set(all.map((each) => `${each.indicator} ${each.areaCode} ${each.breakdown} ${each.periodEnd}`));

    expect(keys.size).toBe(all.length);
  });

  it('is a percentage between 0 and 100 where the unit says so, and never negative', () => {
    const strange = all.filter((each) => {
      const highest = indicators.get(each.indicator)?.unit === '%' ? 100 : Infinity;
      return each.value !== null && (each.value < 0 || each.value > highest);
    });

    expect(strange).toEqual([]);
  });

  it('agrees with its numerator and denominator, and lies within its interval', () => {
    const strange = all.filter((each) => {
      const { value, numerator, denominator, lower, upper } = each;
      const per = indicators.get(each.indicator)?.per ?? 1;
      if (value === null) return each.status === 'normal';
      if (numerator !== null && denominator !== null) return Math.abs((numerator / denominator) * per - value) > 0.0051;
      return lower !== null && upper !== null && (value < lower || value > upper);
    });

    expect(strange).toEqual([]);
  });
});
