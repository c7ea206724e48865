import type { PackSectionCode } from '@waymark/domain/board-packs/vocabulary';
import type { Fact } from '../reports/paper';

/** A line of a section: what it is about, and its cells as they read. */
export interface StoredLine {
  key: string;
  cells: string[];
  /** How the line reads on the one page that sums the pack up. */
  short: string;
}

export interface StoredSection {
  code: PackSectionCode;
  /** What the records suggest to say; whoever prepares the pack may write another text. */
  text: string;
  head: string[];
  lines: StoredLine[];
}

/** What the records said about a plan and a period: it explains itself, so that it reads the same in ten years. */
export interface PackContent {
  council: string;
  planTitle: string;
  planSlug: string;
  facts: Fact[];
  sections: StoredSection[];
}
