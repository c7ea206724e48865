import { joined } from './joined';

it('facts stand in one line, and a dot never begins another', () => {
  expect(joined(['Progress', '', null, 'due 3 March 2027'])).toBe('Progress\u00a0· due 3 March 2027');
  expect(joined(['Progress'])).toBe('Progress');
  expect(joined([])).toBe('');
});
