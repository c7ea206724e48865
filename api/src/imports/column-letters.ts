const letters = 26;
const firstLetter = 65;

/** What a spreadsheet calls a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(firstLetter + (column % letters));
  return column < letters ? letter : columnLetters(Math.floor(column / letters) - 1) + letter;
}
