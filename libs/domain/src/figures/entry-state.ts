import { Refusal } from '../refusal';

/** Where an entered figure is on its way to counting. One that was taken back is kept, empty, so that its version goes on. */
export const entryStates = ['draft', 'submitted', 'returned', 'approved', 'discarded'] as const;
export type EntryState = (typeof entryStates)[number];

export const entrySteps = ['enter', 'discard', 'submit', 'withdraw', 'return', 'approve'] as const;
export type EntryStep = (typeof entrySteps)[number];

/** What may be done with a list of entries at once. */
export const listSteps = ['submit', 'withdraw', 'return', 'approve'] as const satisfies readonly EntryStep[];
export type ListStep = (typeof listSteps)[number];

/** The states in which an entry says something that does not count yet. */
export const openStates = ['draft', 'submitted', 'returned'] as const satisfies readonly EntryState[];
export type OpenState = (typeof openStates)[number];

/** What a cell of the grid is: an entry on its way, a figure that counts, or nothing. */
export const cellStates = ['empty', 'stands', ...openStates] as const;
export type CellState = (typeof cellStates)[number];

const transitions: Readonly<Record<EntryStep, { from: readonly EntryState[]; to: EntryState }>> = {
  enter: { from: ['draft', 'returned', 'approved', 'discarded'], to: 'draft' },
  discard: { from: ['draft', 'returned'], to: 'discarded' },
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  withdraw: { from: ['submitted'], to: 'draft' },
  return: { from: ['submitted'], to: 'returned' },
  approve: { from: ['submitted'], to: 'approved' },
};

export function stepAllows(state: EntryState, step: EntryStep): boolean {
  return transitions[step].from.includes(state);
}

/** The state after a step; refuses a step that the state does not allow. */
export function nextEntryState(state: EntryState, step: EntryStep): EntryState {
  if (!stepAllows(state, step)) throw new Refusal('conflict', 'step-not-possible', { state, step });
  return transitions[step].to;
}

export function isOpen(state: EntryState): state is OpenState {
  return (openStates as readonly EntryState[]).includes(state);
}

/** With the second person asked for, nobody approves what they entered themselves. */
export function mayCheck(entry: { enteredById: string }, checkerId: string, secondPerson: boolean): boolean {
  return !secondPerson || entry.enteredById !== checkerId;
}
