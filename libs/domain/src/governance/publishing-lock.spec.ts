import { assertUnlocked, lockOn } from './publishing-lock';

const election = { title: 'Pre-election period', startsOn: '2027-03-23', endsOn: '2027-05-06' };
const longer = { title: 'By-election', startsOn: '2027-05-01', endsOn: '2027-05-20' };

describe('a publishing lock', () => {
  it.each([
    ['2027-03-22', null],
    ['2027-03-23', 'Pre-election period'],
    ['2027-05-02', 'By-election'], // of two the one that ends last
    ['2027-05-20', 'By-election'],
    ['2027-05-21', null],
  ])('on %s is %s', (day, title) => {
    expect(lockOn([election, longer], day)?.title ?? null).toBe(title);
  });

  it('says until when nothing is published', () => {
    expect(() => assertUnlocked([election], '2027-05-06')).toThrow(
      expect.objectContaining({
        code: 'publishing-locked',
        details: { title: 'Pre-election period', until: '2027-05-06' },
      }),
    );
    expect(() => assertUnlocked([election], '2027-05-07')).not.toThrow();
  });
});
