import type { TaskforceMember } from '@waymark/contract/taskforces';
import { gapSentences, memberName, sectorsPresent } from './composition';

const today = '2027-03-01';

function member(parts: Partial<TaskforceMember>): TaskforceMember {
  return {
    id: 'm',
    version: 1,
    personName: null,
    seat: 'Chair of the partnership',
    organisationName: 'Together',
    sector: 'voluntary',
    role: 'member',
    notUsuallyInvolved: false,
    startsOn: '2026-01-01',
    endsOn: null,
    publicNameAgreed: false,
    actionCount: 0,
    ...parts,
  };
}

describe('sectorsPresent', () => {
  it.each([
    ['a member', {}, ['voluntary']],
    ['an observer', { role: 'observer' }, []],
    ['a term that ends today', { endsOn: today }, ['voluntary']],
    ['a term that ended', { endsOn: '2027-02-28' }, []],
    ['a term to come', { startsOn: '2027-03-02' }, []],
  ] as const)('counts %s', (_story, parts, found) => {
    expect(sectorsPresent([member(parts)], today).map(({ sector }) => sector)).toEqual(found);
  });
});

it('names what is missing and passes over what it does not know', () => {
  expect(gapSentences({ gaps: ['faith', 'something-new'] })).toEqual(['Nobody from a faith group']);
});

it('names the seat while nobody is named for it', () => {
  expect(memberName(member({}))).toBe('Chair of the partnership');
});
