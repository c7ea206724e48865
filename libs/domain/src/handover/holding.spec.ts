import { barOf, holdingKinds, isMovable, seatKinds } from './holding';

it.each(holdingKinds)(
  '%s moves to another unless it goes with a seat, is given by another, or needs an account',
  (kind) => {
    const ofAccount = kind === 'figure-draft' || kind === 'mention';
    const withSeat = seatKinds.some((one) => one === kind) ? 'with-seat' : null;
    const always = kind === 'delegation' ? 'given-by-another' : withSeat;
    expect(barOf(kind, { hasAccount: true })).toBe(always);
    expect(barOf(kind, { hasAccount: false })).toBe(ofAccount ? 'no-account' : always);
    expect(isMovable(kind)).toBe(always === null);
  },
);
