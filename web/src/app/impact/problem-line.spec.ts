import type { Assessment } from '@waymark/contract/impact';
import { problemLine } from './problem-line';

const assessment = { planId: 'p', evidence: [{ id: 'e', title: 'Carers' }] } as unknown as Assessment;

describe('problemLine', () => {
  it.each([
    ['group-not-assessed', 'group', 'age', 'groups/age', 'Age'],
    ['gap-without-step', 'evidence', 'e', 'evidence/e', 'Carers'],
    ['no-evidence', 'evidence', null, 'evidence/add', 'Add evidence'],
    ['aim-not-met', 'aim', 'fosterRelations', 'duty', 'Fostering good relations'],
    ['no-review-date', 'assessment', null, 'duty', 'reviewed'],
    ['welsh-section-empty', 'welsh', 'welshViews', 'welsh', 'Views sought'],
    ['question-unanswered', 'screening', 'moves-money', 'screening', 'money or staff'],
  ] as const)('leads from %s at %s %s to %s', (code, place, of, path, word) => {
    const { text, link } = problemLine({ code, place, of }, assessment);
    expect(link.join('/')).toBe(`/plans/p/impact/${path}`);
    expect(text).toContain(word);
  });
});
