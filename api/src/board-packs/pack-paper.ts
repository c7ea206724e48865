import { commentedSections, type PackSectionCode } from '@waymark/domain/board-packs/vocabulary';
import { todayIn } from '@waymark/domain/day';
import { dayWords } from '../platform/english';
import { type Block, type Fact, heading, type Paper, prose } from '../reports/paper';
import type { BoardPackEntity } from './board-pack.entity';
import type { StoredSection } from './pack-content';
import { shortened } from './shortened';
import {
  commentHead,
  factLabels,
  more,
  packKind,
  sectionCaptions,
  sectionNone,
  sectionTitles,
  summaryKind,
} from './pack-words';

export type PaperPack = Pick<BoardPackEntity, 'title' | 'content' | 'texts' | 'comments' | 'frozenAt'>;
type Pack = PaperPack;

export const takesComments = (code: PackSectionCode): boolean =>
  (commentedSections as readonly PackSectionCode[]).includes(code);

/** The text of a section: as written by hand, else as the records suggest. */
export const textOf = ({ texts }: Pick<Pack, 'texts'>, { code, text }: StoredSection): string => texts[code] ?? text;

/** The whole pack as a paper. */
export function packPaper(pack: Pack): Paper {
  return {
    ...frontOf(pack, packKind),
    blocks: pack.content.sections.flatMap((section) => sectionBlocks(pack, section)),
  };
}

function frontOf({ title, content, frozenAt }: Pack, kind: string): Omit<Paper, 'blocks'> {
  const frozen: Fact[] = frozenAt === null ? [] : [{ label: factLabels.frozen, value: dayWords(todayIn(frozenAt)) }];
  const { council, facts } = content;
  return { language: 'en-GB', title, titleWelsh: null, kind, council, facts: [...facts, ...frozen] };
}

function sectionBlocks(pack: Pack, section: StoredSection): Block[] {
  const { code, head, lines } = section;
  const title = sectionTitles[code];
  const text = textOf(pack, section);
  const said: Block[] = text.trim() === '' ? [] : [prose(text)];
  if (head.length === 0) return [heading(1, title), ...said];
  if (lines.length === 0) return [heading(1, title), ...said, prose(sectionNone[code])];
  const commented = takesComments(code) && lines.some(({ key }) => pack.comments[key]);
  const table: Block = {
    kind: 'table',
    caption: sectionCaptions[code],
    head: commented ? [...head, commentHead] : head,
    rows: lines.map(({ key, cells }) => (commented ? [...cells, pack.comments[key] ?? ''] : cells)),
  };
  return [heading(1, title), ...said, table];
}

/** How many lines of each section fit on one page of A4, and how long each may be. */
const mostLines: Readonly<Partial<Record<PackSectionCode, number>>> = { good: 3, red: 4, decisions: 4, indicators: 6 };
const longestLine = 96;
const longestText = 500;

/** One page of A4: the summary, and the first lines of what a board has to know. */
export function summaryPaper(pack: Pack): Paper {
  return {
    ...frontOf(pack, summaryKind),
    close: true,
    blocks: pack.content.sections.flatMap((section) => summaryBlocks(pack, section)),
  };
}

function summaryBlocks(pack: Pack, section: StoredSection): Block[] {
  const { code, lines } = section;
  if (code === 'summary') return [prose(shortened(textOf(pack, section), longestText))];
  const most = mostLines[code];
  if (most === undefined) return [];
  const shown = lines.slice(0, most).map(({ short }) => `- ${shortened(short, longestLine)}`);
  const rest = lines.length > most ? [`- ${more(lines.length - most)}`] : [];
  const text = lines.length === 0 ? sectionNone[code] : [...shown, ...rest].join('\n');
  return [heading(1, sectionTitles[code]), prose(text)];
}
