import { neededSectors, type SeatHeld, taskforceGaps } from './taskforce';

const seat: SeatHeld = {
  sector: 'council',
  role: 'member',
  startsOn: '2026-01-01',
  endsOn: null,
  notUsuallyInvolved: false,
};
const full: SeatHeld[] = [
  { ...seat, role: 'chair' },
  ...neededSectors.map((sector) => ({ ...seat, sector })),
  { ...seat, sector: 'other', notUsuallyInvolved: true },
];
const without = (change: (member: SeatHeld) => SeatHeld) => full.map(change);

describe('taskforceGaps on 1 March 2027', () => {
  it('finds nothing in a full taskforce', () => {
    expect(taskforceGaps(full, '2027-03-01')).toEqual([]);
  });

  it('finds everything in an empty one', () => {
    expect(taskforceGaps([], '2027-03-01')).toEqual([...neededSectors, 'no-chair', 'no-unusual-body']);
  });

  it.each(neededSectors)('finds that %s is missing', (sector) => {
    const others = full.filter((member) => member.sector !== sector);
    expect(taskforceGaps(others, '2027-03-01')).toEqual([sector]);
  });

  it.each([
    ['ended yesterday', { endsOn: '2027-02-28' }, ['faith']],
    ['ends today', { endsOn: '2027-03-01' }, []],
    ['starts tomorrow', { startsOn: '2027-03-02' }, ['faith']],
    ['only observes', { role: 'observer' as const }, ['faith']],
    ['advises', { role: 'adviser' as const }, []],
  ])('counts a seat that %s', (_, change, gaps) => {
    const members = without((member) => (member.sector === 'faith' ? { ...member, ...change } : member));
    expect(taskforceGaps(members, '2027-03-01')).toEqual(gaps);
  });

  it('asks for a chair and for a body not usually involved', () => {
    const members = without((member) => ({ ...member, role: 'member', notUsuallyInvolved: false }));
    expect(taskforceGaps(members, '2027-03-01')).toEqual(['no-chair', 'no-unusual-body']);
  });
});
