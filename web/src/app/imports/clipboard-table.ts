const pastedMost = 1_000_000;

/** The table of a clipboard: its HTML when it holds one, as Word and Excel give it, else its text. */
export function tableOf(clipboard: DataTransfer | null): string | null {
  const html = clipboard?.getData('text/html') ?? '';
  if (/<table/i.test(html)) return printable(withoutStyles(html));
  return null;
}

/** Word's clipboard is mostly styles; the table alone is sent. */
const withoutStyles = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->|<(style|script|xml|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\s(style|class|lang|width|height|valign|bgcolor|id)=("[^"]*"|'[^']*'|[^\s>]+)/gi, '');

/** What the API takes: no characters that cannot be seen but tabs and line breaks. */
export const printable = (text: string): string =>
  text
    .replace(/\v/g, '\n')
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '')
    .slice(0, pastedMost);

/** How many rows and columns a pasted table has, to be shown before it is sent. */
export function sizeOf(html: string): { rows: number; columns: number } {
  const rows = html.split(/<tr\b/i).slice(1);
  return { rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.split(/<t[dh]\b/i).length - 1)) };
}
