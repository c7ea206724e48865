const mebibyte = 1_048_576;
/** The largest file of text, in bytes. */
export const textFileMost = 400 * mebibyte;
/** The largest file that has to be taken apart as a whole. */
export const jsonFileMost = 24 * mebibyte;
export const workbookFileMost = 15 * mebibyte;
export const rowsMost = 3_000_000;
export const workbookRowsMost = 250_000;

/** How much of a file is looked at before it is known how it comes. */
export const headBytes = mebibyte;
/** Characters of text that are kept together. */
export const pieceLength = mebibyte / 4;
/** Figures that are made before others are answered. */
export const madeAtOnce = 500;
/** Figures that go to the database together, and that are loaded together in it. */
export const stagedRows = 5000;
export const chunkRows = 20_000;
/** How often a job says how far it is. */
export const tellingMilliseconds = 500;
