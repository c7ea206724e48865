import { Refusal } from '@waymark/domain/refusal';

/** The first bytes, at least so many where there are so many. */
export async function headOf(pieces: AsyncGenerator<Uint8Array>, least: number): Promise<Uint8Array> {
  const head: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const next = await pieces.next();
    if (next.done) break;
    head.push(next.value);
    size += next.value.byteLength;
  }
  return Buffer.concat(head, size);
}

/** The head and all that follows, when it has to be taken apart as a whole. */
export async function wholeOf(head: Uint8Array, rest: AsyncGenerator<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces = [head];
  let size = head.byteLength;
  for await (const piece of rest) {
    size += piece.byteLength;
    if (size > most) throw new Refusal('invalid', 'file-too-large', { most });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

/** Text that says how it is written, is UTF-8, or from the first place that is not, is what Excel writes on Windows. */
export async function* decoded(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<string> {
  let decoder = decoderFor(head);
  const decode = (piece: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: true });
    } catch {
      decoder = new TextDecoder('windows-1252');
      return decoder.decode(piece, { stream: true });
    }
  };
  yield decode(head);
  for await (const piece of rest) yield decode(piece);
}

function decoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8', { fatal: true });
}
