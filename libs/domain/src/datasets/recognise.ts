import { censusBulk } from './shape-census';
import { nomisFull } from './shape-nomis';
import { nomisQuery } from './shape-nomis-query';
import { exploreLocal, onsFiltered } from './shape-ons';
import { educationStatistics, homeOffice, ownLayout } from './shape-publishers';
import type { TableReader } from './table-shape';

/** How many rows are looked at to know a layout. */
export const headRows = 200;

/** The plainest signs first; each looks at nothing but the rows. */
const recognisers: readonly ((rows: readonly string[][]) => TableReader | null)[] = [
  ownLayout,
  censusBulk,
  nomisFull,
  educationStatistics,
  exploreLocal,
  onsFiltered,
  homeOffice,
  nomisQuery,
];

/** What a file is by its first rows, whatever its name says, and how it is read; null for what is not known. */
export function recogniseTable(rows: readonly string[][]): TableReader | null {
  for (const recognise of recognisers) {
    const found = recognise(rows);
    if (found) return found;
  }
  return null;
}
