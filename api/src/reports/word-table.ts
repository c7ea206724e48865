import type { Table } from './paper';
import { paragraph, run, type RunStyle, type Xml, xmlText } from './word-xml';

/** The width between the margins of an upright A4 page, in twentieths of a point. */
export const textWidth = 9638;

const line = (side: string): Xml => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B1B4B6"/>`;
const borders = `<w:tblBorders>${['top', 'bottom', 'insideH'].map(line).join('')}</w:tblBorders>`;
const margin = (side: string, width: number): Xml => `<w:${side} w:w="${width}" w:type="dxa"/>`;
const margins = `<w:tblCellMar>${margin('top', 60)}${margin('left', 90)}${margin('bottom', 60)}${margin('right', 90)}</w:tblCellMar>`;
// Readers of screens are told that the first row and the first column are headings.
const look =
  '<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';

/** A table whose first row is its heading on every page, and whose first cells are the headings of their rows. */
export function wordTable({ caption, head, rows }: Table, fill: string): Xml {
  const widths = widthsOf([head, ...rows]);
  const heading = head.map((text, place) => cell(text, { width: widths[place] ?? 0, fill })).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${margins}${look}` +
    `<w:tblCaption w:val="${xmlText(caption)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heading}</w:tr>${rows.map((row) => rowXml(row, widths)).join('')}</w:tbl>`
  );
}

function rowXml(cells: readonly string[], widths: readonly number[]): Xml {
  const written = cells.map((text, place) => cell(text, { width: widths[place] ?? 0, bold: place === 0 }));
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
}

/** Text of up to this many characters, such as a date, stands on one line. */
const shortest = 18;
const characterWidth = 100;
const leastWidth = 1100;

/** Columns of short texts get what they need; the others share the rest by how much they say. The first column takes what is left. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const longest = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  const short = longest.map((length, place) =>
    place > 0 && length <= shortest ? Math.max(leastWidth, length * characterWidth + 200) : 0,
  );
  const scale = Math.min(1, (textWidth * 0.6) / Math.max(1, sum(short)));
  const room = textWidth - sum(short) * scale;
  const weights = longest.map((length, place) => (short[place] ? 0 : Math.sqrt(Math.min(120, Math.max(16, length)))));
  const widths = longest.map((_, place) =>
    Math.floor((short[place] ?? 0) * scale || (room * (weights[place] ?? 0)) / sum(weights)),
  );
  return widths.map((width, place) => (place === 0 ? textWidth - sum(widths.slice(1)) : width));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

interface CellStyle {
  width: number;
  bold?: boolean;
  /** The colour of a heading's ground, as rrggbb. */
  fill?: string;
}

function cell(text: string, { width, bold = false, fill }: CellStyle): Xml {
  const style: RunStyle = fill ? { bold: true, colour: 'FFFFFF' } : { bold };
  const ground = fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '';
  const content = paragraph(run(text, style), { style: 'TableText' });
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${ground}</w:tcPr>${content}</w:tc>`;
}
