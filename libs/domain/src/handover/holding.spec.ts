import { barOf, holdingKinds } from './holding';

it.each(holdingKinds)('%s moves to another unless it hangs on a seat, or on an account that they lack', (kind) => {
  const ofAccount = kind === 'figure-draft' || kind === 'mention';
  const seat = kind === 'seat' ? 'seat' : null;
  expect(barOf(kind, { hasAccount: true })).toBe(seat);
  expect(barOf(kind, { hasAccount: false })).toBe(ofAccount ? 'no-account' : seat);
});
