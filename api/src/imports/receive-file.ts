import { Refusal } from '@waymark/domain/refusal';
import { fileMost } from '../platform/files/reading-limits';

/** Takes in an uploaded file piece by piece, and stops as soon as it is more than may be read. */
export async function receiveFile(body: unknown): Promise<Uint8Array> {
  if (!isStream(body)) throw new Refusal('invalid', 'file-missing');
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > fileMost) throw new Refusal('invalid', 'file-too-large', { most: fileMost });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
