import { statusDecided } from './decision';

it.each([
  ['continue', null, null],
  ['continue', 'paused', null],
  ['change', null, null],
  ['change', 'cancelled', null],
  ['stop', null, 'cancelled'],
  ['stop', 'cancelled', 'cancelled'],
  ['stop', 'paused', 'paused'],
] as const)('to %s, said with %s, gives the status %s', (decision, stopped, status) => {
  expect(statusDecided(decision, stopped)).toBe(status);
});
