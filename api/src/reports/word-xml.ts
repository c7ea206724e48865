/** Words of WordprocessingML, written as text: a plan of thousands of actions is a document of half a million of them. */
export type Xml = string;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML cannot hold, such as half of a sign or a control character, is left out.
const impossible = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

export const xmlText = (text: string): Xml =>
  text.replace(impossible, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

export interface RunStyle {
  bold?: boolean;
  italics?: boolean;
  struck?: boolean;
  underlined?: boolean;
  /** As rrggbb. */
  colour?: string;
  /** Of a style for letters. */
  style?: string;
}

/** A run of text; its line breaks and tabs stay. */
export function run(text: string, style: RunStyle = {}): Xml {
  const parts = text.split('\n').map((line) => line.split('\t').map(textXml).join('<w:tab/>'));
  return `<w:r>${runProperties(style)}${parts.join('<w:br/>')}</w:r>`;
}

const textXml = (text: string): Xml => (text === '' ? '' : `<w:t xml:space="preserve">${xmlText(text)}</w:t>`);

function runProperties({ style, bold, italics, struck, colour, underlined }: RunStyle): Xml {
  const properties = [
    style && `<w:rStyle w:val="${style}"/>`,
    bold && '<w:b/><w:bCs/>',
    italics && '<w:i/><w:iCs/>',
    struck && '<w:strike/>',
    colour && `<w:color w:val="${colour}"/>`,
    underlined && '<w:u w:val="single"/>',
  ];
  const written = properties.filter(Boolean).join('');
  return written === '' ? '' : `<w:rPr>${written}</w:rPr>`;
}

export interface ParagraphStyle {
  style?: string;
  keepNext?: boolean;
  list?: { level: number; id: number };
}

export function paragraph(children: Xml, { style, keepNext, list }: ParagraphStyle = {}): Xml {
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    keepNext && '<w:keepNext/>',
    list && `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`,
  ];
  const written = properties.filter(Boolean).join('');
  return `<w:p>${written === '' ? '' : `<w:pPr>${written}</w:pPr>`}${children}</w:p>`;
}

/** A link to an address elsewhere, as a field, so that it needs no entry in another part of the file. */
export function link(address: string, text: string): Xml {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = xmlText(` HYPERLINK "${address.replaceAll('"', '%22').replaceAll('\\', '%5C')}" `);
  const shown = run(text, { style: 'Hyperlink' });
  return `${field('begin')}<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>${field('separate')}${shown}${field('end')}`;
}
