import { type AssessmentAnswer, assessmentScore } from './assessment-score';

/** Computed independently, in double precision. */
const scores: (ReturnType<typeof assessmentScore> & { answers: AssessmentAnswer[] })[] = [
  {
    answers: [3, 2, 1, 'not-applicable', null],
    score: 50.0,
    answered: 3,
    applicable: 4,
    completeness: 0.75,
    provisional: false,
  },
  {
    answers: [4, null, null],
    score: 100.0,
    answered: 1,
    applicable: 3,
    completeness: 0.3333333333333333,
    provisional: true,
  },
  {
    answers: ['not-applicable', 'not-applicable'],
    score: null,
    answered: 0,
    applicable: 0,
    completeness: null,
    provisional: true,
  },
];

describe('assessmentScore', () => {
  it.each(scores)('of $answers is $score', ({ answers, ...expected }) => {
    expect(assessmentScore(answers)).toEqual(expected);
  });

  it('counts not started as 0 and not answered as nothing', () => {
    expect(assessmentScore([0, 4]).score).toBe(50);
    expect(assessmentScore([null, 4]).score).toBe(100);
  });

  it.each([
    [[3, 3, 3, null, null], false],
    [[3, 3, null, null], true],
  ] as const)('of %j is provisional: %s', (answers, provisional) => {
    expect(assessmentScore(answers).provisional).toBe(provisional);
  });
});
