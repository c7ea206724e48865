import type { Refusal } from '../refusal';
import type { AssessmentProblem } from './assessment-problems';
import { assertSignable, assessmentState } from './assessment-state';

const lacking: AssessmentProblem[] = [{ code: 'no-evidence', place: 'evidence', of: null }];

describe('assessmentState', () => {
  it.each([
    ['begun', 0, null, lacking],
    ['in-progress', 3, null, lacking],
    ['complete', 3, null, []],
    ['signed', 3, 3, []],
    ['changed-since', 4, 3, []],
    ['changed-since', 4, 3, lacking],
  ] as const)('is %s at revision %d signed at %s', (state, revision, signedRevision, problems) => {
    expect(assessmentState({ revision, signedRevision }, problems)).toBe(state);
  });
});

describe('assertSignable', () => {
  const assessment = { revision: 4, signedRevision: null, authorIds: ['writer'] };
  const codeOf = (sign: () => void): string => {
    try {
      sign();
    } catch (error) {
      return (error as Refusal).code;
    }
    return 'signed';
  };

  it.each([
    ['signed', 'other', assessment, []],
    ['own-assessment', 'writer', assessment, []],
    ['assessment-incomplete', 'other', assessment, lacking],
    ['assessment-signed', 'other', { ...assessment, signedRevision: 4 }, []],
    ['signed', 'other', { ...assessment, signedRevision: 3 }, []],
  ] as const)('answers %s to %s', (code, userId, signed, problems) => {
    expect(codeOf(() => assertSignable(userId, signed, problems))).toBe(code);
  });
});
