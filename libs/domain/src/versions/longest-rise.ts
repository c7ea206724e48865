/**
 * The members of a longest strictly rising run of a list of different numbers, in n log n steps: those that kept their order
 * when the others were moved about (patience sorting).
 */
export function longestRise(values: readonly number[]): Set<number> {
  // The place of the least value that ends a run of each length, and for each place the one before it in its run.
  const ends: number[] = [];
  const before: number[] = [];
  const valueAt = (place: number | undefined): number => values[place ?? -1] ?? -Infinity;
  values.forEach((value, place) => {
    const length = lengthBelow(ends, value, valueAt);
    before[place] = ends[length - 1] ?? -1;
    ends[length] = place;
  });
  const rise = new Set<number>();
  let place = ends.at(-1) ?? -1;
  while (place >= 0) {
    rise.add(valueAt(place));
    place = before[place] ?? -1;
  }
  return rise;
}

/** How many of the run ends lie below a value: they rise, so the middle is asked. */
function lengthBelow(ends: readonly number[], value: number, valueAt: (place: number | undefined) => number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(ends[middle]) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
