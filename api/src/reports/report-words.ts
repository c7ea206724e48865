import { kindWords } from '../versions/content-words';

/** The English words of documents. */
export const documentKind = 'Integration plan';
export const frontSheetKind = 'Committee report';
export const comparisonKind = 'What changed';

/** Sections that say more than the kind of their parts. */
const sections: Readonly<Record<string, string>> = { goal: 'Goals and actions', target: 'Indicators and targets' };

export const kindWord = (kind: string): string => kindWords[kind]?.[0] ?? readable(kind);
export const sectionWord = (kind: string): string => sections[kind] ?? kindWords[kind]?.[1] ?? readable(kind);

/** A kind that has no word yet still reads. */
function readable(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const actionsTable = {
  caption: (goal: string): string => `Actions of ${goal}`,
  head: ['Action', 'Council lead', 'Partner lead', 'Due', 'Status'],
};

export const frontWords = {
  council: 'Council',
  version: 'Version',
  date: 'Date',
  contents: 'Contents',
  now: (day: string): string => `As it stood on ${day}`,
  kept: (number: number, occasion: string, day: string): string => `Version ${number}, ${occasion}, ${day}`,
  internal: 'With internal notes: not for publication',
  page: 'Page',
  of: 'of',
};

export const nothingYet = 'Nothing is written here yet.';
export const ongoing = 'Ongoing';

export const workbookWords = {
  actions: 'Actions',
  about: 'About this file',
  council: 'Council',
  title: 'Plan',
  use: 'How to use it',
  useText:
    'The sheet Actions has one row for each action. Keep its headings, change what has to change, and import the file ' +
    'into the plan again. A text that begins with =, +, - or @ is led by an apostrophe, which the import takes off.',
};

export const changeWords = {
  from: 'From',
  to: 'To',
  summary: 'Summary of changes',
  what: 'What changed',
  count: 'How many',
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'Moved',
  nothing: 'Nothing changed between these two.',
  fromTo: (from: string, to: string): string => `from ${from || 'nothing'} to ${to || 'nothing'}`,
};
