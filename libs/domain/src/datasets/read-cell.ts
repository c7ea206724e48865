import type { ObservationStatus } from '../indicators/vocabulary';
import { gridNumber, type GridNumber } from './figure-grid';
import { readNumberCell, statusBeside, type CellRead, type Markers } from './markers';
import type { NumberColumn } from './table-shape';

export interface Beside {
  status: number;
  markers: Markers;
  several: boolean;
}

/** A number with its limits and what stands beside it; null for what is no number, undefined for nothing at all. */
export function readCell(cells: readonly string[], at: NumberColumn, besides: Beside): GridNumber | null | undefined {
  const text = cells[at.column] ?? '';
  const beside = statusAt(cells, besides.status);
  if (text.trim() === '' && beside === 'normal' && besides.several) return undefined;
  const found = gridNumber(readNumberCell(text, besides.markers), beside);
  return found === null || found.value === null ? found : withLimits(found, cells, at, besides.markers);
}

const statusAt = (cells: readonly string[], column: number): ObservationStatus =>
  column < 0 ? 'normal' : (statusBeside(cells[column] ?? '') ?? 'normal');

function withLimits(found: GridNumber, cells: readonly string[], at: NumberColumn, markers: Markers): GridNumber {
  if (at.margin >= 0) return withMargin(found, readNumberCell(cells[at.margin] ?? '', markers));
  if (at.lower < 0 || at.upper < 0) return found;
  return { ...found, lower: limitOf(cells, at.lower), upper: limitOf(cells, at.upper) };
}

const noMarkers: Markers = {};
const limitOf = (cells: readonly string[], column: number): number | null =>
  readNumberCell(cells[column] ?? '', noMarkers).value;

function withMargin(found: GridNumber, margin: CellRead): GridNumber {
  const { value } = found;
  if (value !== null && margin.value !== null)
    return { ...found, lower: value - margin.value, upper: value + margin.value };
  return margin.status === 'low-reliability' ? { ...found, status: 'low-reliability' } : found;
}
