const starts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The name of a month in small letters, whole or shortened, as a part of a pattern. */
export const monthPattern = `(${starts.join('|')})[a-z]*\\.?`;

/** The month that a word names by its first three letters, 1 to 12; 0 where it names none. */
export const monthOfName = (word = ''): number => starts.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** The short name of a month, 1 to 12, as people write it in the heading of a column: Mar. */
export function shortMonthName(month: number): string {
  const start = starts[month - 1] ?? '';
  return `${start.slice(0, 1).toUpperCase()}${start.slice(1)}`;
}
