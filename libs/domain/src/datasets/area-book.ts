import { fileTotal } from './shape-nomis-query';
import { levelOf } from './area-level';
import type { AreaLevel } from './vocabulary';

export interface KnownArea {
  code: string;
  level: AreaLevel;
}

/** A code that is no longer in use, and the area that holds it now. */
export interface FormerArea {
  code: string;
  areaCode: string;
  change: 'merged' | 'recoded';
}

/** Every code that a file may use, each with a place of its own: areas of today, former ones, and the file's own total. */
export interface AreaBook {
  codes: readonly string[];
  places: ReadonlyMap<string, number>;
  levels: readonly (AreaLevel | null)[];
  /** The area of today in which the figure of a place ends up; -1 for the total. */
  successors: Int32Array;
  /** Former places of an area, by how they ended. */
  recoded: ReadonlyMap<number, readonly number[]>;
  merged: ReadonlyMap<number, readonly number[]>;
}

export function areaBook(areas: readonly KnownArea[], former: readonly FormerArea[]): AreaBook {
  const old = former.filter(({ areaCode }) => areas.some(({ code }) => code === areaCode));
  const codes = [...areas.map(({ code }) => code), ...old.map(({ code }) => code), fileTotal];
  const places = new Map(codes.map((code, place) => [code, place]));
  const placeOf = (code: string): number => places.get(code) ?? -1;
  const successors = Int32Array.from(codes, (_code, place) => (place < areas.length ? place : -1));
  const recoded = new Map<number, number[]>();
  const merged = new Map<number, number[]>();
  for (const { code, areaCode, change } of old) {
    const [from, to] = [placeOf(code), placeOf(areaCode)];
    successors[from] = to;
    const list = change === 'recoded' ? recoded : merged;
    list.set(to, [...(list.get(to) ?? []), from]);
  }
  const levels = [...areas.map(({ level }) => level), ...old.map(({ code }) => levelOf(code)), null];
  return { codes, places, levels, successors, recoded, merged };
}

/** Councils that had followed others before they were replaced themselves: the later one stands for the earlier ones. */
const between: Readonly<Record<string, readonly string[]>> = { E07000246: ['E07000190', 'E07000191'] };

/**
 * Which former places together are the whole area, given those that have a figure; null when one is missing.
 * A council that came between counts in place of those it followed.
 */
export function wholeOf(book: AreaBook, former: readonly number[], present: ReadonlySet<number>): number[] | null {
  const wanted = new Set(former);
  for (const [code, earlier] of Object.entries(between)) {
    const later = book.places.get(code) ?? -1;
    if (!wanted.has(later)) continue;
    const before = earlier.map((one) => book.places.get(one) ?? -1);
    for (const place of present.has(later) ? before : [later]) wanted.delete(place);
  }
  const needed = [...wanted];
  return needed.every((place) => present.has(place)) ? needed : null;
}
