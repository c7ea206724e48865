import type { Theme, Way } from '../frameworks/framework';
import type { DeliveryStatus } from '../plans/delivery-status';
import type { ActionOrigin, ActionType } from '../plans/vocabulary';
import { groupWords, tagWords } from './sheet-tags';

/**
 * The words that codes have in a file, both ways: what an export writes and an import reads. They belong to the format of
 * the file, as its headings do, and stay as they are in every language and in every edition.
 */
export const themeWords: Readonly<Record<Theme, string>> = {
  T1: 'T1 Shared story',
  T2: 'T2 Inclusive economy',
  T3: 'T3 Connecting communities',
  T4: 'T4 Inclusive services',
  T5: 'T5 Participation',
};

const wayWords: Readonly<Record<Way, string>> = {
  W1: 'W1 Local leadership',
  W2: 'W2 Partnership',
  W3: 'W3 Newcomers and residents',
  W4: 'W4 Data and evidence',
  W5: 'W5 Act, speak up, learn',
};

const typeWords: Readonly<Record<ActionType, string>> = {
  'service-change': 'Change to a service',
  campaign: 'Campaign',
  training: 'Training',
  event: 'Event',
  research: 'Research',
  commissioning: 'Commissioning',
  'english-classes': 'English classes',
  partnership: 'Partnership',
  policy: 'Policy',
};

const originWords: Readonly<Record<ActionOrigin, string>> = {
  own: 'Our own idea',
  taskforce: 'The taskforce',
  scrutiny: 'Scrutiny',
  consultation: 'Consultation',
  'good-idea': 'Good idea from elsewhere',
  'exchange-visit': 'Exchange visit',
  'self-assessment-gap': 'Gap found in self-assessment',
};

const deliveryStatusWords: Readonly<Record<DeliveryStatus, string>> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  completed: 'Completed',
  'not-achieved': 'Not achieved',
  cancelled: 'Cancelled',
  paused: 'Paused',
  merged: 'Merged into another',
};

const flagWords = { true: 'Yes', false: 'No' };

/** By the field of the sheet that holds the code. */
export const sheetWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  theme: themeWords,
  ways: wayWords,
  type: typeWords,
  origin: originWords,
  deliveryStatus: deliveryStatusWords,
  groups: groupWords,
  tags: tagWords,
  ongoing: flagWords,
  fundingSecured: flagWords,
};

/** A code of a field as the file says it; one that has no word there stands as it is. */
export const toSheetWord = (field: string, code: string): string => sheetWords[field]?.[code] ?? code;

/** The code that a cell means: by its word, by the code itself, or by either part of `T2 Inclusive economy`; null for none. */
export function fromSheetWord(field: string, text: string): string | null {
  return readings(field).get(plain(text)) ?? null;
}

const known = new Map<string, ReadonlyMap<string, string>>();

function readings(field: string): ReadonlyMap<string, string> {
  const made = known.get(field) ?? new Map(Object.entries(sheetWords[field] ?? {}).flatMap(readingsOf));
  known.set(field, made);
  return made;
}

function readingsOf([code, word]: [string, string]): [string, string][] {
  const bare = word.startsWith(`${code} `) ? word.slice(code.length + 1) : word;
  return [word, bare, code].map((reading) => [plain(reading), code]);
}

/** Case, spaces and the sort of dash do not tell words apart. */
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s\-–—_]+/g, ' ');
