export interface ReadEvent {
  [name: string]: string;
}

/** Reads a calendar by the letter of RFC 5545, knowing nothing of how the product writes one. */
export function readCalendar(text: string): { properties: ReadEvent; events: ReadEvent[] } {
  const open: string[] = [];
  const properties: ReadEvent = {};
  const events: ReadEvent[] = [];
  for (const { name, value } of contentLines(text)) {
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`END:${value} closes something else`);
    } else Object.assign(open.at(-1) === 'VEVENT' ? (events.at(-1) ?? {}) : properties, { [name]: plain(value) });
  }
  if (open.length > 0) throw new Error('something is left open');
  return { properties, events };
}

function contentLines(text: string): { name: string; value: string }[] {
  if (!text.endsWith('\r\n') || /[^\r]\n/.test(text)) throw new Error('lines end in CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  const tooLong = physical.find((line) => Buffer.byteLength(line) > 75);
  if (tooLong !== undefined) throw new Error(`longer than 75 octets: ${tooLong}`);
  const lines = physical
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  return lines.map((line) => {
    const [, name = '', , value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`not a content line: ${line}`);
    return { name, value };
  });
}

const plain = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_whole, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
