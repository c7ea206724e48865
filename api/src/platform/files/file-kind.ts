import { Refusal } from '@waymark/domain/refusal';
import { entriesMost, unpackedMost } from './reading-limits';
import { type ZipEntry, zipDirectory } from './zip-directory';

export const fileKinds = ['workbook', 'html', 'text'] as const;
export type FileKind = (typeof fileKinds)[number];

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, place) => bytes[place] === sign);
const textOf = (bytes: Uint8Array, encoding: 'latin1' | 'utf16le' = 'latin1'): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);

const headLength = 4096;
const oldOfficeLength = 65_536;

/** Pictures and documents that hold no table to be read, by how they begin. */
const others: readonly (readonly [string, (bytes: Uint8Array, head: string) => boolean])[] = [
  ['file-pdf', (_bytes, head) => head.startsWith('%PDF')],
  ['file-image', (bytes) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)],
  ['file-image', (_bytes, head) => /^(GIF8|BM|II\*\0|MM\0\*|RIFF....WEBP|....ftyp(heic|mif1|avif))/s.test(head)],
  ['file-word', (_bytes, head) => head.startsWith('{\\rtf')],
];

/** What a file is by its content, whatever its name says. What cannot be read is refused at once, before anything unpacks it. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.byteLength === 0) throw new Refusal('invalid', 'file-empty');
  const head = textOf(bytes.subarray(0, headLength));
  const other = others.find(([, fits]) => fits(bytes, head))?.[0];
  if (other) throw new Refusal('invalid', other);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Refusal('invalid', oldOfficeCode(bytes));
  if (startsWith(bytes, 0x50, 0x4b)) return zipKind(bytes);
  if (!isText(bytes, head)) throw new Refusal('invalid', 'file-type');
  return /<(html|table|!doctype html)\b/i.test(head) ? 'html' : 'text';
}

/** Workbooks before 2007, and those that a password locks, lie in the same old container. */
function oldOfficeCode(bytes: Uint8Array): string {
  const ends = [bytes.subarray(0, oldOfficeLength), bytes.subarray(-oldOfficeLength)];
  const names = ends.map((part) => textOf(part, 'utf16le') + textOf(part.subarray(1), 'utf16le')).join('');
  if (names.includes('EncryptedPackage')) return 'file-encrypted';
  return names.includes('WordDocument') ? 'file-word' : 'file-old-workbook';
}

function zipKind(bytes: Uint8Array): FileKind {
  const entries = zipDirectory(bytes);
  if (entries === null) throw new Refusal('invalid', 'file-broken');
  const code = zipCode(entries, bytes.byteLength);
  if (code !== null) throw new Refusal('invalid', code);
  return 'workbook';
}

function zipCode(entries: readonly ZipEntry[], size: number): string | null {
  const has = (form: RegExp) => entries.some(({ name }) => form.test(name));
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (entries.length > entriesMost || unpacked > unpackedMost || packed > size) return 'file-too-large-unpacked';
  if (has(/vbaProject\.bin$/i)) return 'file-macros';
  if (has(/^word\/document/i)) return 'file-word';
  if (has(/^xl\/workbook\.bin$/i)) return 'file-old-workbook';
  if (has(/^content\.xml$/i)) return 'file-open-document';
  return has(/^xl\/workbook\.xml$/i) ? null : 'file-type';
}

/** Text has no zero bytes, unless it is text of two bytes for each character. */
function isText(bytes: Uint8Array, head: string): boolean {
  const wide = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  return wide || !head.includes('\0');
}
