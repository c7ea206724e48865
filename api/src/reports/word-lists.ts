import type { Xml } from './word-xml';

const bulleted = 1;
const abstractNumbered = 2;
export const deepestLevel = 2;
const bullets = ['•', '–', '▪'];

/** The lists of one document: bullets are all alike, numbers begin anew in each list. */
export class WordLists {
  private count = bulleted;

  idFor(ordered: boolean): number {
    if (!ordered) return bulleted;
    this.count += 1;
    return this.count;
  }

  /** The part of the file that says how lists look. */
  numbering(): Xml {
    const numbered = Array.from({ length: this.count - bulleted }, (_, place) => numberedList(bulleted + 1 + place));
    const levels = [0, 1, deepestLevel];
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="${bulleted}"><w:multiLevelType w:val="hybridMultilevel"/>${levels
      .map((level) => levelXml(level, 'bullet', bullets[level] ?? ''))
      .join('')}</w:abstractNum>
<w:abstractNum w:abstractNumId="${abstractNumbered}"><w:multiLevelType w:val="hybridMultilevel"/>${levels
      .map((level) => levelXml(level, 'decimal', `%${level + 1}.`))
      .join('')}</w:abstractNum>
<w:num w:numId="${bulleted}"><w:abstractNumId w:val="${bulleted}"/></w:num>${numbered.join('')}
</w:numbering>`;
  }
}

function levelXml(level: number, format: string, text: string): Xml {
  const indent = 567 * (level + 1);
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${indent}" w:hanging="340"/></w:pPr></w:lvl>`
  );
}

const numberedList = (id: number): Xml =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractNumbered}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
