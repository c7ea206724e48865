import type { FrontSheetLine } from '@waymark/contract/reports';
import { type Block, heading, note, type Paper, prose } from './paper';
import { frontSheetKind } from './report-words';

interface SheetHead {
  council: string;
  title: string;
  titleWelsh: string | null;
}

/** Who decides, when and in which way stands in lines; what is reported under headings. */
const inLines: readonly string[] = [
  'report-to',
  'meeting-date',
  'report-of',
  'wards',
  'key-decision',
  'forward-plan',
  'call-in',
];

/** The front of a committee report as a paper. */
export function frontSheetPaper(lines: readonly FrontSheetLine[], head: SheetHead): Paper {
  const [facts, sections] = [true, false].map((short) => lines.filter(({ code }) => inLines.includes(code) === short));
  return {
    language: 'en-GB',
    ...head,
    kind: frontSheetKind,
    facts: (facts ?? []).map(({ label, text, missing }) => ({ label, value: text, missing })),
    blocks: (sections ?? []).flatMap(sectionBlocks),
  };
}

const sectionBlocks = ({ label, text, missing }: FrontSheetLine): Block[] => [
  heading(1, label),
  missing ? note(text) : prose(text),
];
