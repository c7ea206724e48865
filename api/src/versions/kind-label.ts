import { kindWords } from './content-words';

/** What a kind of part is called; one that is unknown today by its code, written as words. */
export function kindLabel(kind: string, count = 1): string {
  const [one, several] = kindWords[kind] ?? [asWords(kind), asWords(kind)];
  return count === 1 ? one : several;
}

/** A code as it can be read: `not-started` as Not started. */
export function asWords(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
