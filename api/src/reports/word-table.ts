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
  const widths = widthsOf(head.length);
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

/** The first column names its row and is twice as wide as another. */
function widthsOf(count: number): number[] {
  const share = Math.floor(textWidth / (count + 1));
  return Array.from({ length: count }, (_, place) => (place === 0 ? textWidth - share * (count - 1) : share));
}

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
