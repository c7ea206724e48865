import {
  assessmentProblemCodes,
  assessmentProblems,
  type AssessmentToCheck,
  type Finding,
} from './assessment-problems';
import { type AssessedGroup, groupsIn, screeningQuestions } from './vocabulary';

const answered = (answer: 'yes' | 'no') =>
  Object.fromEntries(screeningQuestions.map((question) => [question, answer])) as AssessmentToCheck['answers'];

const finding = (group: AssessedGroup, values: Partial<Finding> = {}): Finding => ({
  ...{ group, impact: 'none', how: 'Looked at', evidence: '' },
  ...{ mitigationActionId: null, ownerId: null, dueOn: null },
  ...values,
});

const sound = (nation: string, changes: Partial<AssessmentToCheck> = {}): AssessmentToCheck => ({
  answers: answered('yes'),
  screenedOutReason: '',
  screenedOutById: null,
  reviewOn: '2028-04-01',
  eliminateDiscrimination: 'Training',
  advanceEquality: 'English classes',
  fosterRelations: 'Shared events',
  ...(nation === 'Wales'
    ? { welshOpportunities: 'More', welshTreatment: 'Equal', welshChanges: 'Signs', welshViews: 'Asked' }
    : { welshOpportunities: '', welshTreatment: '', welshChanges: '', welshViews: '' }),
  findings: groupsIn(nation).map((group) => finding(group)),
  evidence: [{ id: 'census', kind: 'evidence', nextStep: '' }],
  ...changes,
});

const withRace = (values: Partial<Finding>): Partial<AssessmentToCheck> => ({
  findings: groupsIn('England').map((group) => finding(group, group === 'race' ? values : {})),
});
const harm = { impact: 'negative', evidence: 'Survey' } as const;
const screenedOut = { answers: answered('no'), findings: [], evidence: [], reviewOn: null };

const broken: [string, string | null, Partial<AssessmentToCheck>][] = [
  ['question-unanswered', 'moves-money', { answers: { ...answered('yes'), 'moves-money': null } }],
  ['screened-out-without-reason', null, { ...screenedOut, screenedOutById: 'officer' }],
  ['screened-out-without-name', null, { ...screenedOut, screenedOutReason: 'A change of titles alone' }],
  ['no-evidence', null, { evidence: [] }],
  [
    'gap-without-step',
    'gap',
    {
      evidence: [
        { id: 'census', kind: 'evidence', nextStep: '' },
        { id: 'gap', kind: 'gap', nextStep: ' ' },
      ],
    },
  ],
  ['group-not-assessed', 'race', withRace({ impact: null })],
  ['group-without-how', 'race', withRace({ how: '' })],
  ['group-without-evidence', 'race', withRace({ impact: 'positive' })],
  ['unknown-without-gap', 'race', withRace({ impact: 'not-known' })],
  ['negative-without-mitigation', 'race', withRace(harm)],
  ['mitigation-without-owner', 'race', withRace({ ...harm, mitigationActionId: 'a', dueOn: '2027-06-01' })],
  ['mitigation-without-date', 'race', withRace({ ...harm, impact: 'both', mitigationActionId: 'a', ownerId: 'o' })],
  ['aim-not-met', 'fosterRelations', { fosterRelations: '' }],
  ['no-review-date', null, { reviewOn: null }],
];

describe('assessmentProblems', () => {
  it.each(['England', 'Wales', 'Scotland', 'Northern Ireland'])('finds nothing in a sound one in %s', (nation) => {
    expect(assessmentProblems(sound(nation), nation)).toEqual([]);
  });

  it.each(broken)('finds %s at %s', (code, of, changes) => {
    const found = assessmentProblems(sound('England', changes), 'England');
    expect(found.map((one) => [one.code, one.of])).toEqual([[code, of]]);
  });

  it('has a broken assessment for every rule', () => {
    const tried = [...broken.map(([code]) => code), 'welsh-section-empty'];
    expect(assessmentProblemCodes.filter((code) => !tried.includes(code))).toEqual([]);
  });

  it('asks for no mitigation where an effect is known to be good, and for nothing more where it is screened out', () => {
    const good = withRace({ impact: 'positive', evidence: 'Survey' });
    expect(assessmentProblems(sound('England', good), 'England')).toEqual([]);
    const left = { ...screenedOut, screenedOutReason: 'A change of titles alone', screenedOutById: 'officer' };
    expect(assessmentProblems(sound('England', left), 'England')).toEqual([]);
  });

  it.each([
    ['Wales', ['welshOpportunities', 'welshTreatment', 'welshChanges', 'welshViews']],
    ['England', []],
    [null, []],
  ])('asks in %s for the Welsh-language sections %j', (nation, sections) => {
    const without = { welshOpportunities: '', welshTreatment: ' ', welshChanges: '', welshViews: '' };
    const found = assessmentProblems(sound(nation ?? 'England', without), nation);
    expect(found.map(({ of }) => of)).toEqual(sections);
  });

  it('asks for Welsh speakers in Wales alone', () => {
    expect(groupsIn('Wales')).toContain('welsh-speakers');
    expect(groupsIn('England')).not.toContain('welsh-speakers');
  });
});
