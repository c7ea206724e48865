/**
 * Writes pieces one after the other, and makes each while the one before is on its way. At most two are held at a time.
 * An error of either side ends both, once what was on its way has arrived.
 */
export async function writeOverlapped<Piece>(
  pieces: AsyncIterable<Piece>,
  write: (piece: Piece) => Promise<void>,
): Promise<void> {
  let writing = Promise.resolve();
  try {
    for await (const piece of pieces) {
      await writing;
      writing = write(piece);
    }
    await writing;
  } finally {
    await writing.catch(() => undefined);
  }
}
