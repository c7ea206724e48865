import { BorderStyle, Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentLayout, Logo } from './document-layout';
import { wordStyles } from './docx-styles';
import type { Paper } from './paper';
import { frontWords } from './report-words';
import { WordBlocks } from './word-blocks';
import { WordLists } from './word-lists';
import { textWidth } from './word-table';
import type { Xml } from './word-xml';

const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } };
const logoHeight = 76;
const logoWidest = 380;
const bodyMark = 'waymark-body';
const markedParagraph = new RegExp(`<w:p>(?:(?!<w:p>).)*${bodyMark}.*?</w:p>`, 's');

/**
 * A paper as a Word document in the council's layout, with headings, tables and language that a reader of screens can use.
 * The library makes the file with its styles, front and footer; the body is written into it as text.
 */
export async function docxDocument(paper: Paper, layout: DocumentLayout): Promise<Uint8Array> {
  const lists = new WordLists();
  const blocks = new WordBlocks(layout, lists);
  const lead = layout.leadText === '' ? '' : blocks.prose(layout.leadText);
  const body = lead + blocks.facts(paper.facts) + paper.blocks.map((block) => blocks.block(block)).join('');
  const file = await Packer.toBuffer(frameOf(paper, layout));
  return filled(file, body, lists.numbering());
}

function filled(file: Uint8Array, body: Xml, numbering: Xml): Uint8Array {
  const parts = unzipSync(file);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(document.replace(markedParagraph, () => body));
  parts['word/numbering.xml'] = strToU8(numbering);
  return zipSync(parts, { level: 6 });
}

function frameOf(paper: Paper, layout: DocumentLayout): Document {
  return new Document({
    title: paper.title,
    creator: paper.council,
    lastModifiedBy: paper.council,
    subject: paper.kind,
    description: paper.facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    styles: wordStyles(layout, paper.close),
    sections: [
      {
        properties: { page },
        footers: { default: footerOf(paper, layout) },
        children: [...frontOf(paper, layout), new Paragraph({ children: [new TextRun(bodyMark)] })],
      },
    ],
  });
}

/** Whose paper it is and what it is called. */
function frontOf({ council, kind, title, titleWelsh }: Paper, { logo, headingColour }: DocumentLayout): Paragraph[] {
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 18, color: headingColour.slice(1), space: 6 } };
  return [
    ...(logo ? [new Paragraph({ children: [imageOf(logo, council)] })] : []),
    new Paragraph({ style: 'Council', children: [new TextRun(council)] }),
    new Paragraph({ style: 'PaperKind', border: rule, children: [new TextRun(kind)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...(titleWelsh === null ? [] : [welshTitle(titleWelsh)]),
  ];
}

const welshTitle = (text: string): Paragraph =>
  new Paragraph({ style: 'Subtitle', children: [new TextRun({ text, language: { value: 'cy-GB' } })] });

function imageOf({ type, bytes, width, height }: Logo, council: string): ImageRun {
  const scale = Math.min(logoHeight / height, logoWidest / width);
  return new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'Logo', title: council, description: council },
  });
}

function footerOf({ title, council }: Paper, { footerLine }: DocumentLayout): Footer {
  const number = [frontWords.page, ' ', PageNumber.CURRENT, ` ${frontWords.of} `, PageNumber.TOTAL_PAGES];
  const line = new Paragraph({
    style: 'Footer',
    tabStops: [{ type: 'right', position: textWidth }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6', space: 6 } },
    children: [new TextRun(footerLine || `${council}: ${title}`), new TextRun({ children: ['\t', ...number] })],
  });
  return new Footer({ children: [line] });
}
