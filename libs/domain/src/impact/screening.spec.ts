import { assessmentNeeded, type ScreeningAnswers } from './screening';
import { type ScreeningAnswer, screeningQuestions } from './vocabulary';

const all = (answer: ScreeningAnswer | null): ScreeningAnswers =>
  Object.fromEntries(screeningQuestions.map((question) => [question, answer]));

describe('assessmentNeeded', () => {
  it.each([
    ['open', {}],
    ['open', all(null)],
    ['open', { ...all('no'), 'moves-money': null }],
    ['screened-out', all('no')],
    ['full', { ...all('no'), 'known-inequality': 'yes' }],
    ['full', { ...all('no'), 'changes-service': 'not-sure' }], // doubt is no reason to leave it out
    ['full', { 'affects-people': 'yes' }], // one yes decides before the rest is answered
  ] as const)('is %s for %j', (outcome, answers) => {
    expect(assessmentNeeded(answers)).toBe(outcome);
  });
});
