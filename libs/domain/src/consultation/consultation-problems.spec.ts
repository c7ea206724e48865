import { consultationProblemCodes, consultationProblems, type ConsultationToCheck } from './consultation-problems';

const theme = { id: 't', did: 'Moved classes to evenings', goalId: null, actionId: 'a', noChangeReason: '' };
const sound: ConsultationToCheck = {
  opensOn: '2027-01-04',
  closesOn: '2027-01-31', // the 28th day
  methods: ['survey'],
  languages: ['English'],
  support: ['interpreters'],
  responseTotal: 120,
  groups: [{ id: 'g', aimedAt: true, responses: 30 }],
  themes: [theme],
  feedbackWaiting: 0,
};
const [during, after] = ['2027-01-31', '2027-02-01'];

const broken: [string, string | null, string, Partial<ConsultationToCheck>][] = [
  ['no-dates', null, during, { closesOn: null }],
  ['closes-before-opens', null, during, { opensOn: '2027-02-01' }],
  ['too-short', null, during, { opensOn: '2027-01-05' }],
  ['no-methods', null, during, { methods: [] }],
  ['no-languages', null, during, { languages: [] }],
  ['no-support', null, during, { support: [] }],
  ['no-groups', null, during, { groups: [{ id: 'g', aimedAt: false, responses: 30 }] }],
  ['group-not-reached', 'g', after, { groups: [{ id: 'g', aimedAt: true, responses: null }] }],
  ['group-not-reached', 'g', after, { groups: [{ id: 'g', aimedAt: true, responses: 0 }] }],
  ['no-responses', null, after, { responseTotal: null }],
  ['no-themes', null, after, { themes: [] }],
  ['feedback-waiting', null, after, { feedbackWaiting: 2 }],
  ['theme-without-answer', 't', during, { themes: [{ ...theme, did: '' }] }],
  ['theme-without-change', 't', during, { themes: [{ ...theme, actionId: null }] }],
];

describe('consultationProblems', () => {
  it.each([during, after])('finds nothing in a sound one on %s', (today) => {
    expect(consultationProblems(sound, today)).toEqual([]);
  });

  it.each(broken)('finds %s at %s on %s', (code, id, today, changes) => {
    const found = consultationProblems({ ...sound, ...changes }, today);
    expect(found.map((one) => [one.code, one.id])).toEqual([[code, id]]);
  });

  it('has a broken consultation for every rule', () => {
    expect(consultationProblemCodes.filter((code) => !broken.some(([tried]) => tried === code))).toEqual([]);
  });

  it('asks for responses only once it has closed', () => {
    expect(consultationProblems({ ...sound, responseTotal: null, themes: [] }, during)).toEqual([]);
  });

  it('takes a reason for no change as an answer', () => {
    const unmoved = { ...theme, did: '', actionId: null, noChangeReason: 'The law decides this' };
    expect(consultationProblems({ ...sound, themes: [unmoved] }, after)).toEqual([]);
  });
});
