import { isQuietHour, isTimeToWrite, mayBeWrittenTo, nextOpenInstant } from './digest-slots';
import { instantOfLocal, localTimeAt } from './local-time';
import { type MailPreferences, usualPreferences } from './vocabulary';

const at = (instant: string) => new Date(instant);
const wants = (changes: Partial<MailPreferences>): MailPreferences => ({ ...usualPreferences, ...changes });

describe('local time', () => {
  it.each([
    ['2027-01-10T08:00:00Z', '2027-01-10T08:00'],
    ['2027-03-28T00:59:00Z', '2027-03-28T00:59'],
    ['2027-03-28T01:00:00Z', '2027-03-28T02:00'], // summer begins
    ['2027-07-10T07:00:00Z', '2027-07-10T08:00'],
    ['2027-07-10T23:30:00Z', '2027-07-11T00:30'],
    ['2027-10-31T00:30:00Z', '2027-10-31T01:30'],
    ['2027-10-31T01:30:00Z', '2027-10-31T01:30'], // summer has ended
  ])('at %s is %s', (instant, local) => {
    expect(localTimeAt(at(instant))).toBe(local);
  });

  it.each([
    ['2027-01-10', 8, '2027-01-10T08:00:00.000Z'],
    ['2027-07-10', 8, '2027-07-10T07:00:00.000Z'],
    ['2027-03-28', 1, '2027-03-28T01:00:00.000Z'], // there is no 01:00
    ['2027-10-31', 8, '2027-10-31T08:00:00.000Z'],
    ['2027-07-10', 0, '2027-07-09T23:00:00.000Z'],
  ])('%s at %s is the instant %s', (day, hour, instant) => {
    expect(instantOfLocal(day, hour).toISOString()).toBe(instant);
  });
});

it.each([
  [20, 7, 19, false],
  [20, 7, 20, true],
  [20, 7, 6, true],
  [20, 7, 7, false],
  [12, 14, 13, true],
  [12, 14, 14, false],
  [9, 9, 9, false], // the same hour twice: none is quiet
])('quiet from %s until %s: at %s o’clock %s', (quietFrom, quietUntil, hour, quiet) => {
  expect(isQuietHour(wants({ quietFrom, quietUntil }), hour)).toBe(quiet);
});

describe('isTimeToWrite', () => {
  const daily = wants({ digest: 'daily' });
  const weekly = wants({ digest: 'weekly', weekday: 1 });
  const everyDay = wants({ digest: 'daily', workingDaysOnly: false });
  it.each([
    ['daily before its hour', daily, '2027-01-12T07:40:00Z', '2027-01-12T07:50:00Z', false],
    ['daily at its hour in winter', daily, '2027-01-12T07:50:00Z', '2027-01-12T08:00:00Z', true],
    ['daily after it was looked at', daily, '2027-01-12T08:00:00Z', '2027-01-12T08:10:00Z', false],
    ['daily at its hour in summer', daily, '2027-07-13T06:50:00Z', '2027-07-13T07:00:00Z', true],
    ['daily an hour later by UTC in summer', daily, '2027-07-13T07:50:00Z', '2027-07-13T08:00:00Z', false],
    ['daily on a Saturday', daily, '2027-01-16T07:50:00Z', '2027-01-16T08:00:00Z', false],
    ['every day on a Saturday', everyDay, '2027-01-16T07:50:00Z', '2027-01-16T08:00:00Z', true],
    ['every day on the Sunday when summer begins', everyDay, '2027-03-28T06:50:00Z', '2027-03-28T07:00:00Z', true],
    ['every day on the Sunday when summer ends', everyDay, '2027-10-31T07:50:00Z', '2027-10-31T08:00:00Z', true],
    ['daily on Good Friday', daily, '2027-03-26T07:50:00Z', '2027-03-26T08:00:00Z', false],
    ['daily after a night in which nothing ran', daily, '2027-01-11T20:00:00Z', '2027-01-12T11:00:00Z', true],
    ['weekly on its Monday', weekly, '2027-01-11T07:50:00Z', '2027-01-11T08:00:00Z', true],
    ['weekly on a Tuesday', weekly, '2027-01-12T07:50:00Z', '2027-01-12T08:00:00Z', false],
    ['weekly on Easter Monday', weekly, '2027-03-29T06:50:00Z', '2027-03-29T07:00:00Z', false],
    ['weekly on the Tuesday after Easter', weekly, '2027-03-30T06:50:00Z', '2027-03-30T07:00:00Z', true],
    ['weekly made up for', weekly, '2027-01-10T20:00:00Z', '2027-01-13T11:00:00Z', true],
    ['at once in the day', wants({ digest: 'instantly' }), '2027-01-12T11:00:00Z', '2027-01-12T11:10:00Z', true],
    ['at once at night', wants({ digest: 'instantly' }), '2027-01-12T22:00:00Z', '2027-01-12T22:10:00Z', false],
    ['never', wants({ digest: 'none' }), '2027-01-11T07:50:00Z', '2027-01-11T08:00:00Z', false],
  ])('%s', (_name, preferences, since, now, time) => {
    expect(isTimeToWrite(preferences, { since: at(since), now: at(now) }, 'England')).toBe(time);
  });

  it('knows the holidays of the nation', () => {
    const look = { since: at('2027-03-29T06:50:00Z'), now: at('2027-03-29T07:00:00Z') };
    expect(isTimeToWrite(daily, look, 'England')).toBe(false); // Easter Monday
    expect(isTimeToWrite(daily, look, 'Scotland')).toBe(true);
  });
});

it.each([
  ['2027-03-26T21:15:00Z', '2027-03-30T06:00:00.000Z'], // Good Friday evening until Tuesday at 07:00 in summer
  ['2027-01-12T11:15:00Z', '2027-01-12T11:15:00.000Z'],
  ['2027-01-15T20:00:00Z', '2027-01-18T07:00:00.000Z'],
])('who may not be written to at %s may be at %s', (from, until) => {
  expect(nextOpenInstant(usualPreferences, at(from), 'England').toISOString()).toBe(until);
  expect(mayBeWrittenTo(usualPreferences, at(until), 'England')).toBe(true);
});
