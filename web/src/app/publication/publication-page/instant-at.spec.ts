import { instantAt } from './instant-at';

describe('instantAt', () => {
  it.each([
    ['2027-01-15', '09:00', '2027-01-15T09:00:00.000Z'],
    ['2027-06-15', '9.30', '2027-06-15T08:30:00.000Z'], // summer time
    ['2027-06-15', '00:15', '2027-06-14T23:15:00.000Z'],
    ['2027-06-15', '23:45', '2027-06-15T22:45:00.000Z'],
    ['2027-06-15', '24:00', null],
    ['2027-06-15', 'noon', null],
  ])('on %s at %s is %s', (day, time, instant) => {
    expect(instantAt(day, time)).toBe(instant);
  });
});
