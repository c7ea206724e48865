import { levelOf } from './area-level';
import type { AreaHint } from './vocabulary';

export interface HintedArea {
  hint: AreaHint;
  /** The area that may be meant; null when none is like it. */
  areaCode: string | null;
}

const idle =
  /\b(city|county|borough|district|council|unitary|authority|the|of|and|upon|on|in|royal|metropolitan|london)\b/g;
const least = 5;
const mostApart = 2;

/** The words of a name that tell it from others, in the order of the alphabet. */
function plainName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[a-z0-9]{3,8}:/, '')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(idle, ' ')
    .trim();
  return words.split(/ +/).sort().join(' ');
}

/** Which area a file may mean by a code that no area has, as far as the name beside it tells. */
export function areaHints(names: ReadonlyMap<string, string>): (code: string, name: string) => HintedArea {
  const known = Array.from(names, ([code, name]) => ({ code, plain: plainName(name), level: levelOf(code) }));
  return (code, name) => {
    const plain = plainName(name);
    const alike = known.filter((one) => one.level === levelOf(code));
    const same = alike.find((one) => plain !== '' && one.plain === plain);
    if (same) return { hint: 'same-name', areaCode: same.code };
    const near = plain.length < least ? undefined : alike.find((one) => distance(one.plain, plain) <= mostApart);
    return near ? { hint: 'similar-name', areaCode: near.code } : { hint: 'no-such-area', areaCode: null };
  };
}

/** How many letters have to be changed, added or taken away to make one word of another; a high number when it is more than two. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mostApart) return Infinity;
  let before = Array.from({ length: other.length + 1 }, (_place, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (before[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    before = next;
  }
  return before[other.length] ?? Infinity;
}
