import { receivedBytes } from '../platform/files/received-bytes';
import { fileMost } from '../platform/files/reading-limits';

/** Takes in an uploaded file as a whole. */
export async function receiveFile(body: unknown): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of receivedBytes(body, fileMost)) pieces.push(piece);
  return Buffer.concat(pieces);
}
