/**
 * A paper as a sequence of blocks. What a plan, a comparison or a front sheet says is arranged once, here, and written by
 * each renderer in its own way.
 */
export interface Paper {
  language: 'en-GB';
  title: string;
  titleWelsh: string | null;
  /** Such as "Integration plan". */
  kind: string;
  council: string;
  /** What stands on the front under the title: version, date, period. */
  facts: Fact[];
  blocks: Block[];
  /** Set closer, for what has to stay on one page. */
  close?: true;
}

export type HeadingLevel = 1 | 2 | 3;

export type Block = Heading | Prose | Facts | Table | Note | Changes;

export interface Heading {
  kind: 'heading';
  level: HeadingLevel;
  text: string;
}

/** A text of several paragraphs in the Markdown subset. */
export interface Prose {
  kind: 'prose';
  text: string;
}

export interface Fact {
  label: string;
  value: string;
  /** Whoever finishes the paper has to say it. */
  missing?: boolean;
}

export interface Facts {
  kind: 'facts';
  facts: Fact[];
}

/** The first cell of each row is its heading. */
export interface Table {
  kind: 'table';
  caption: string;
  head: string[];
  rows: string[][];
}

/** Something that whoever finishes the paper has to do. */
export interface Note {
  kind: 'note';
  text: string;
}

/** A text with what was taken out and put in. */
export interface Changes {
  kind: 'changes';
  label: string;
  parts: ChangePart[];
}

export interface ChangePart {
  text: string;
  change: 'same' | 'added' | 'removed';
}

export const heading = (level: HeadingLevel, text: string): Heading => ({ kind: 'heading', level, text });
export const prose = (text: string): Prose => ({ kind: 'prose', text });
export const note = (text: string): Note => ({ kind: 'note', text });
