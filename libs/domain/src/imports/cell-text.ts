const marked = /^'*[=+\-@\t\r]/;
const unmarked = /^'+[=+\-@\t\r]/;

/** A text as it stands in a cell: one that a spreadsheet would take for a formula is led by an apostrophe. */
export const asCellText = (text: string): string => (marked.test(text) ? `'${text}` : text);

/** The text of a cell without the apostrophe that `asCellText` led it by. */
export const fromCellText = (cell: string): string => (unmarked.test(cell) ? cell.slice(1) : cell);
