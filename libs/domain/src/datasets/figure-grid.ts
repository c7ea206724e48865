import { observationStatuses, saysNumber, type ObservationStatus } from '../indicators/vocabulary';
import type { AreaBook } from './area-book';
import { countsFor, type Source } from './dataset-choice';
import type { CellRead } from './markers';

/** What stands in one cell of the file, or in several added up. */
export interface GridNumber {
  value: number | null;
  status: ObservationStatus;
  lower: number | null;
  upper: number | null;
  /** The file says it twice and differently: nothing that it is a part of counts. */
  contradicted?: boolean;
}

interface Block {
  values: Float64Array;
  statuses: Uint8Array;
  limits: Float64Array | null;
}

/** One combination of the categories of all dimensions, and the sources it counts for. */
interface Combination {
  place: number;
  sources: readonly number[];
}

export type Kept = 'kept' | 'repeated' | 'repeated-differently';

const separator = '\u0001';
const mostPeriods = 65_536;
const absent = 0;
const contradicted = 255;
const numberBytes = 9;
const limitBytes = 16;
/** What the numbers of one file may take, in bytes. */
const mostBytes = 160_000_000;

/** The file holds more numbers than are read at once. */
export class GridFull extends Error {}

const statusCodes = new Map(observationStatuses.map((status, place) => [status, place + 1]));

/** The numbers of a file that are wanted, close together: by combination, period, area and measure. */
export class FigureGrid {
  private readonly blocks = new Map<number, Block>();
  private readonly combinations = new Map<string, Combination>();
  private readonly ofSource: number[][];
  private readonly areas: number;
  private bytes = 0;

  constructor(
    readonly book: AreaBook,
    private readonly sources: readonly Source[],
    /** How many measures are wanted, and whether they have limits. */
    private readonly shape: { measures: number; limits: boolean },
  ) {
    this.ofSource = sources.map(() => []);
    this.areas = book.codes.length;
  }

  /** The combination of a row; null when no source wants it. */
  combination(categories: readonly string[]): number | null {
    const key = categories.join(separator);
    let found = this.combinations.get(key);
    if (!found) {
      const place = this.combinations.size;
      const sources = this.sources.flatMap((source, at) => (countsFor(source, categories) ? [at] : []));
      for (const source of sources) this.ofSource[source]?.push(place);
      found = { place, sources };
      this.combinations.set(key, found);
    }
    return found.sources.length > 0 ? found.place : null;
  }

  /** Keeps a number at its place. What stands there already is told from a repetition. */
  keep(combination: number, period: number, at: { area: number; measure: number }, cell: GridNumber): Kept {
    const block = this.blockAt(combination, period);
    const place = at.area * this.shape.measures + at.measure;
    const code = statusCodes.get(cell.status) ?? absent;
    const value = saysNumber(cell.status) ? (cell.value ?? NaN) : NaN;
    if (block.statuses[place] !== absent) return repetition(block, place, code, value);
    block.statuses[place] = code;
    block.values[place] = value;
    if (block.limits) {
      block.limits[place * 2] = cell.lower ?? NaN;
      block.limits[place * 2 + 1] = cell.upper ?? NaN;
    }
    return 'kept';
  }

  /** What a source says of an area in a period, all its combinations added up; null when the file says nothing. */
  read(source: number, period: number, area: number): GridNumber | null {
    let found: GridNumber | null = null;
    for (const combination of this.ofSource[source] ?? []) {
      const block = this.blocks.get(combination * mostPeriods + period);
      for (const measure of (block && this.sources[source]?.measures) ?? []) {
        const one = block && this.numberAt(block, area * this.shape.measures + measure);
        if (one) found = found ? added(found, one) : one;
      }
    }
    return found;
  }

  private numberAt(block: Block, place: number): GridNumber | null {
    const code = block.statuses[place] ?? absent;
    if (code === contradicted) return contradiction;
    const status = observationStatuses[code - 1];
    if (status === undefined) return null;
    const [lower = NaN, upper = NaN] = block.limits ? [block.limits[place * 2], block.limits[place * 2 + 1]] : [];
    return { value: orNull(block.values[place] ?? NaN), status, lower: orNull(lower), upper: orNull(upper) };
  }

  private blockAt(combination: number, period: number): Block {
    const key = combination * mostPeriods + period;
    const known = this.blocks.get(key);
    if (known) return known;
    const cells = this.areas * this.shape.measures;
    this.bytes += cells * (this.shape.limits ? numberBytes + limitBytes : numberBytes);
    if (this.bytes > mostBytes || period >= mostPeriods) throw new GridFull();
    const limits = this.shape.limits ? new Float64Array(cells * 2).fill(NaN) : null;
    const block = { values: new Float64Array(cells), statuses: new Uint8Array(cells), limits };
    this.blocks.set(key, block);
    return block;
  }
}

/** The same number again is one number; another number contradicts it, and then neither counts. */
function repetition({ statuses, values }: Block, place: number, code: number, value: number): Kept {
  if (statuses[place] === code && Object.is(values[place], value)) return 'repeated';
  statuses[place] = contradicted;
  return 'repeated-differently';
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

const contradiction: GridNumber = {
  value: null,
  status: 'not-available',
  lower: null,
  upper: null,
  contradicted: true,
};

const worst: readonly ObservationStatus[] = [
  'suppressed',
  'not-available',
  'not-applicable',
  'low-reliability',
  'estimated',
  'provisional',
  'break',
  'revised',
  'normal',
];

/** Of two numbers that are added the less certain one says what the sum is; limits do not add up. */
export function added(one: GridNumber, other: GridNumber): GridNumber {
  if (one.contradicted || other.contradicted) return contradiction;
  const status = worst.find((each) => each === one.status || each === other.status) ?? 'normal';
  const value = one.value === null || other.value === null ? null : one.value + other.value;
  return { value, status, lower: null, upper: null };
}

/** A cell that was read, with what stands beside it. */
export function gridNumber({ value, status }: CellRead, beside: ObservationStatus): GridNumber | null {
  if (status === null) return null;
  return { value, status: beside === 'normal' || status === 'suppressed' ? status : beside, lower: null, upper: null };
}
