export const mebibyte = 1_048_576;
/** The largest packed file that is read, in bytes. */
export const fileMost = 15 * mebibyte;
/** What a packed file may hold when it is unpacked. */
export const unpackedMost = 60 * mebibyte;
export const entriesMost = 1000;

export const rowsMost = 20_000;
export const columnsMost = 200;
export const sheetsMost = 40;
export const cellMost = 32_767;

/** How long a file may take to be read, and how many are read at once. */
export const readingMilliseconds = 15_000;
export const readersAtOnce = 2;
export const readersWaiting = 8;
/** Of the worker that reads, in megabytes. */
export const readerMemory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
