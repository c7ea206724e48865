export interface Element {
  head: string;
  inner: string;
}

const forms = new Map<string, RegExp>();

/** The elements of a name that do not lie in one another, whatever their prefix. */
export function elements(xml: string, name: string): Element[] {
  const form =
    forms.get(name) ?? new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  forms.set(name, form);
  return Array.from(xml.matchAll(form), ([, head = '', inner = '']) => ({ head, inner }));
}

export function attribute(head: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1] ?? '';
}

/** The text of a string with all its runs, without how it is pronounced. */
export function textIn(inner: string): string {
  const spoken = inner.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return decoded(
    elements(spoken, 't')
      .map((run) => run.inner)
      .join(''),
  );
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };
const lastCharacter = 0x10ffff;

/** Entities of XML and of HTML, and the escapes that workbooks have of their own. */
export function decoded(text: string): string {
  const plain = text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return named[code.toLowerCase()] ?? whole;
    const number = code[1]?.toLowerCase() === 'x' ? parseInt(code.slice(2), 16) : Number(code.slice(1));
    return number > 0 && number <= lastCharacter ? String.fromCodePoint(number) : '';
  });
  return plain.replace(/_x([0-9A-F]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}
