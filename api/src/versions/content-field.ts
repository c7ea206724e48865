import type { ContentField, FieldValue } from '@waymark/domain/versions/content-tree';
import { dayWords, numberWords } from '../platform/english';
import type { FieldSetting } from './content-fields';
import type { Words } from './content-words';

/** Names of people, members, themes, ways and tags by their ids and codes. */
export type Names = ReadonlyMap<string, string>;

/** The fields of a part in their order, each with how its value reads. */
export function contentFields(settings: readonly FieldSetting[], row: object, names: Names): ContentField[] {
  const values = row as Record<string, FieldValue | undefined>;
  return settings.map((setting) => contentField(setting, values[setting.name] ?? null, names));
}

/** One field. Whoever knows better how its value reads, says so. */
export function contentField(
  { name, label, form, words, unit, internal }: FieldSetting,
  value: FieldValue,
  names: Names,
  shown?: string,
): ContentField {
  const read = (): string => shownValue({ form, unit }, value, (code) => wordOf(code, words, names));
  return { name, label, form, value, shown: shown ?? read(), ...(internal ? { internal } : {}) };
}

function wordOf(code: string, words: Words | undefined, names: Names): string {
  return words?.[code] ?? names.get(code) ?? code;
}

function shownValue(
  { form, unit }: Pick<FieldSetting, 'form' | 'unit'>,
  value: FieldValue,
  wordFor: (code: string) => string,
): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return amountWords(value, unit);
  if (typeof value !== 'string') return value.map(wordFor).join('; ');
  if (form === 'day') return dayWords(value);
  return form === 'word' || form === 'reference' ? wordFor(value) : value;
}

function amountWords(value: number, unit: FieldSetting['unit']): string {
  if (unit === 'days') return value === 1 ? '1 day' : `${value} days`;
  const number = numberWords(value, decimalsOf(value));
  return unit === 'pounds' ? `£${number}` : number;
}

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2);
