import { diffArrays, diffWordsWithSpace } from 'diff';

export type ChangeKind = 'same' | 'added' | 'removed';

/** Words that stayed, came or went. */
export interface TextPart {
  kind: ChangeKind;
  text: string;
}

/** One paragraph, and what happened to it as a whole. */
export interface ParagraphChange {
  kind: ChangeKind | 'changed';
  parts: readonly TextPart[];
}

export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** What one side did to a text, paragraph by paragraph and in changed ones word by word. */
export function compareParagraphs(before: string, after: string): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let gone: readonly string[] = [];
  for (const { value, added, removed } of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    if (removed) gone = value;
    else {
      changes.push(...(added ? inPairs(gone, value) : [...whole('removed', gone), ...whole('same', value)]));
      gone = [];
    }
  }
  return [...changes, ...whole('removed', gone)];
}

const whole = (kind: ChangeKind, paragraphs: readonly string[]): ParagraphChange[] =>
  paragraphs.map((text) => ({ kind, parts: [{ kind, text }] }));

function inPairs(gone: readonly string[], come: readonly string[]): ParagraphChange[] {
  const shared = Math.min(gone.length, come.length);
  const changed = gone.slice(0, shared).map((text, place) => wordByWord(text, come[place] ?? ''));
  return [...changed, ...whole('removed', gone.slice(shared)), ...whole('added', come.slice(shared))];
}

function wordByWord(before: string, after: string): ParagraphChange {
  const parts = diffWordsWithSpace(before, after).map(({ value, added, removed }): TextPart => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  return { kind: 'changed', parts };
}

/** Both people’s words in one text. Where they changed the same words, both paragraphs stand, yours first: nothing is dropped. */
export function mergeTexts(base: string, yours: string, theirs: string): string {
  const { items } = mergeLists(paragraphsOf(base), paragraphsOf(yours), paragraphsOf(theirs), mergeClash);
  return items.join('\n\n');
}

interface Clash {
  base: string[];
  yours: string[];
  theirs: string[];
}

const wordsOf = (text: string): string[] => text.split(/(?<=\s)/);

/** Paragraphs that both changed, as many as there were, are merged one by one; else both sides stand. */
function mergeClash({ base, yours, theirs }: Clash): string[] {
  if (base.length === yours.length && base.length === theirs.length) {
    return base.flatMap((paragraph, place) => mergeParagraph(paragraph, yours[place] ?? '', theirs[place] ?? ''));
  }
  return bothOf(yours, theirs);
}

const bothOf = (yours: string[], theirs: string[]): string[] => [
  ...yours,
  ...theirs.filter((paragraph) => !yours.includes(paragraph)),
];

/** Different words of one paragraph make one; the same words changed twice make two. */
function mergeParagraph(base: string, yours: string, theirs: string): string[] {
  const { items, clashes } = mergeLists(wordsOf(base), wordsOf(yours), wordsOf(theirs), ({ yours: kept }) => kept);
  return clashes === 0 ? [items.join('').trim()] : bothOf([yours], [theirs]);
}

function mergeLists(base: string[], yours: string[], theirs: string[], settle: (clash: Clash) => string[]) {
  const [mine, other] = [placesIn(base, yours), placesIn(base, theirs)];
  const items: string[] = [];
  let clashes = 0;
  let from = { base: 0, yours: 0, theirs: 0 };
  for (let place = 0; place <= base.length; place += 1) {
    const to = { base: place, yours: mine[place] ?? -1, theirs: other[place] ?? -1 };
    if (to.yours < 0 || to.theirs < 0) continue;
    const clash = {
      base: base.slice(from.base, to.base),
      yours: yours.slice(from.yours, to.yours),
      theirs: theirs.slice(from.theirs, to.theirs),
    };
    const agreed = agreedOf(clash);
    if (agreed === null) clashes += 1;
    items.push(...(agreed ?? settle(clash)), ...base.slice(place, place + 1));
    from = { base: place + 1, yours: to.yours + 1, theirs: to.theirs + 1 };
  }
  return { items, clashes };
}

/** What only one side changed is theirs to say. */
function agreedOf({ base, yours, theirs }: Clash): string[] | null {
  const same = (one: string[], two: string[]) => one.length === two.length && one.every((item, i) => item === two[i]);
  if (same(yours, base)) return theirs;
  return same(theirs, base) || same(yours, theirs) ? yours : null;
}

/** Where each item of the base stands in the other list, -1 where it is gone; the ends of both meet. */
function placesIn(base: string[], other: string[]): number[] {
  const places: number[] = [];
  let place = 0;
  for (const { value, added, removed } of diffArrays(base, other)) {
    if (added) place += value.length;
    else if (removed) places.push(...value.map(() => -1));
    else places.push(...value.map(() => (place += 1) - 1));
  }
  return [...places, other.length];
}
