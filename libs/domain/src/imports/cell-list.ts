/** Several words in one cell, joined by `; `. A semicolon within a word is doubled, so that the list comes back as it was. */
export const asCellList = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(';', ';;')).join('; ');

/** The words of a cell. A list that a person typed may leave the spaces out. */
export const fromCellList = (cell: string): string[] =>
  [...cell.matchAll(/(?:;;|[^;])+/g)].map(([word]) => word.replaceAll(';;', ';').trim()).filter((word) => word !== '');
