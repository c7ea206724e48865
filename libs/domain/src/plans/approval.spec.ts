import { approvalHand, statusAfterApproval } from './approval';

const hand = (userId: string, onBehalfOfId: string | null = null) => ({ userId, onBehalfOfId });

describe('approvalHand', () => {
  const open = { submittedBy: 'submitter', hands: [] };
  const once = { submittedBy: 'submitter', hands: [hand('first')] };
  const onceFor = { submittedBy: 'submitter', hands: [hand('delegate', 'first')] };
  it.each([
    ['an approver', 'first', true, [], open, hand('first')],
    ['who may not', 'reader', false, [], open, 'permission'],
    ['the submitter', 'submitter', true, [], open, 'own-submission'],
    ['a second approver', 'second', true, [], once, hand('second')],
    ['the first again', 'first', true, [], once, 'own-approval'],
    ['a delegate', 'delegate', false, ['first'], open, hand('delegate', 'first')],
    ['a delegate of the submitter', 'delegate', false, ['submitter'], open, 'own-submission'],
    ['a delegate of the first', 'delegate', false, ['first'], once, 'own-approval'],
    ['a delegate of the first and another', 'delegate', false, ['first', 'second'], once, hand('delegate', 'second')],
    ['the submitter as a delegate', 'submitter', false, ['first'], open, 'own-submission'],
    ['the first after a delegate of theirs', 'first', true, [], onceFor, 'own-approval'],
    ['the delegate by an own right', 'delegate', true, [], onceFor, 'own-approval'],
    ['a second approver after a delegate', 'second', true, [], onceFor, hand('second')],
    ['an approver who is a delegate too', 'second', true, ['first'], open, hand('second')],
  ] as const)('of %s', (...[, userId, own, standsInFor, round, expected]) => {
    expect(approvalHand({ userId, own, standsInFor }, round)).toEqual(expected);
  });
});

describe('statusAfterApproval', () => {
  it.each([
    [1, 0, 'approved'],
    [2, 0, 'in-review'],
    [2, 1, 'approved'],
    [1, 1, 'approved'], // the setting changed while the plan was in review
  ] as const)('with %d steps after %d approvals is %s', (steps, given, status) => {
    expect(statusAfterApproval(steps, given)).toBe(status);
  });
});
