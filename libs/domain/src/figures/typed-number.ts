/** With their commas; more could not be told apart. */
const mostDigits = 19;
const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };
// Thousands are set off by commas, or by spaces of any width.
const spaces = /[\u00a0\u2007\u2009\u202f]/g;
const grouped = String.raw`\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+`;
const numberForm = new RegExp(String.raw`^([+-]?)(?:£ ?|gbp )?(${grouped})?(\.\d+)?(?: ?(k|m|bn|million|thousand))?$`);

/** A number as the UK writes it: 1,234.5, 1 234, £1,200, 12k, −3, and (12) for minus twelve. Null for anything else. */
export function readNumber(text: string): number | null {
  const said = text.replace(spaces, ' ').replace(/[−‒–]/g, '-').trim().toLowerCase();
  const negative = /^(£?)\((.+)\)$/.exec(said);
  if (!negative) return readPlain(said);
  const amount = readPlain(`${negative[1]}${negative[2]}`);
  return amount === null || amount < 0 ? null : minus(amount);
}

function readPlain(said: string): number | null {
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d{1,3}$/.test(said)) return Number(said);
  const found = numberForm.exec(said.replace(/^£ ?-/, '-£').replace(/^- /, '-'));
  if (!found) return null;
  const [, sign, whole = '', decimals = '', scale = ''] = found;
  const digits = whole.replace(/[, ]/g, '') + decimals;
  if (digits === '' || whole.length > mostDigits) return null;
  const amount = Number(digits) * scaleOf(scale);
  return sign === '-' ? minus(amount) : amount;
}

/** Nothing is never less than nothing. */
const minus = (amount: number): number => (amount === 0 ? 0 : -amount);

function scaleOf(word: string): number {
  const short = { thousand: 'k', million: 'm' }[word] ?? word;
  return scales[short] ?? 1;
}

export const saysPercent = (text: string): boolean => /(%|per ?cent|pct)\s*$/i.test(text);
export const saysPounds = (text: string): boolean => /£|\bgbp\b/i.test(text);
export const withoutPercent = (text: string): string => text.replace(/\s*(%|per ?cent|pct)\s*$/i, '');
