/** What became of some words between an earlier and a later text. */
export const wordKinds = ['same', 'added', 'removed'] as const;
export type WordKind = (typeof wordKinds)[number];
