import { Refusal } from '@waymark/domain/refusal';

/** The bytes of an upload as they come; refuses what is no file, and stops as soon as it is more than may be. */
export async function* receivedBytes(body: unknown, most: number): AsyncGenerator<Uint8Array> {
  if (!isStream(body)) throw new Refusal('invalid', 'file-missing');
  let size = 0;
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > most) throw new Refusal('invalid', 'file-too-large', { most });
    yield piece;
  }
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
