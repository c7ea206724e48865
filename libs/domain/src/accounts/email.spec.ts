import { isEmail } from './email';

describe('isEmail', () => {
  it.each(['a@b.uk', 'first.last+plans@council.gov.uk', "o'neill@council.example"])('takes %s', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each(['', 'a', 'a@b', 'a b@c.uk', 'a@b@c.uk', 'a@b..uk', 'a@b.', '<a@b.uk>', `${'a'.repeat(250)}@b.uk`])(
    'refuses %s',
    (text) => {
      expect(isEmail(text)).toBe(false);
    },
  );
});
