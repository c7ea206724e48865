import type { Day } from '@waymark/domain/day';
import type { ContentField, FieldForm } from '@waymark/domain/versions/content-tree';
import { dayWords } from '../platform/english';

/** Fields whose words stand beside their values already. */
const field =
  (form: FieldForm) =>
  (name: string, label: string, value: string | null, shown: string | null = value): ContentField => ({
    name,
    label,
    form,
    value,
    shown: shown ?? '',
  });

export const textField = field('text');
export const lineField = field('line');
export const wordField = field('word');
export const referenceField = field('reference');

export const dayField = (name: string, label: string, value: Day | null): ContentField =>
  field('day')(name, label, value, value === null ? '' : dayWords(value));

export const wordsField = (
  name: string,
  label: string,
  codes: readonly string[],
  words: readonly string[],
): ContentField => ({
  name,
  label,
  form: 'words',
  value: codes,
  shown: words.join('; '),
});

/** A count that may be hidden, so that nobody can be recognised. */
export const countField = (name: string, label: string, value: number | null, hidden: boolean): ContentField => ({
  name,
  label,
  form: 'amount',
  value,
  shown: hidden ? 'Not shown, to protect people' : (value?.toString() ?? ''),
});
