/** What somebody knows who adds and subtracts: sums of unknown counts. Written apart from the rules that it attacks. */
export interface KnownSum {
  terms: ReadonlyMap<string, number>;
  equals: number;
}

class Fraction {
  constructor(
    readonly over: bigint,
    readonly under: bigint,
  ) {}

  static of(over: bigint, under = 1n): Fraction {
    const sign = under < 0n ? -1n : 1n;
    const common = divisor(over < 0n ? -over : over, under * sign) || 1n;
    return new Fraction((sign * over) / common, (sign * under) / common);
  }

  minus(other: Fraction): Fraction {
    return Fraction.of(this.over * other.under - other.over * this.under, this.under * other.under);
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.over * other.over, this.under * other.under);
  }

  through(other: Fraction): Fraction {
    return Fraction.of(this.over * other.under, this.under * other.over);
  }
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** Every unknown that has but one possible value, by exact elimination. */
export function determinedBy(sums: readonly KnownSum[]): Map<string, number> {
  const names = [...new Set(sums.flatMap(({ terms }) => [...terms.keys()]))];
  const rows = sums.map(({ terms, equals }) => [
    ...names.map((name) => Fraction.of(BigInt(terms.get(name) ?? 0))),
    Fraction.of(BigInt(equals)),
  ]);
  let done = 0;
  names.forEach((_name, column) => {
    const at = rows.findIndex((row, place) => place >= done && row[column]?.over !== 0n);
    if (at === -1) return;
    const [pivot] = rows.splice(at, 1);
    if (!pivot) return;
    const scaled = pivot.map((value) => value.through(pivot[column] ?? value));
    rows.forEach((row, place) => {
      const factor = row[column];
      if (factor && factor.over !== 0n) {
        rows[place] = row.map((value, i) => value.minus(factor.times(scaled[i] ?? factor)));
      }
    });
    rows.splice(done, 0, scaled);
    done++;
  });
  return new Map(
    rows.slice(0, done).flatMap((row) => {
      const others = row.slice(0, -1).flatMap((value, column) => (value.over === 0n ? [] : [column]));
      const [only] = others;
      const equals = row.at(-1);
      if (others.length !== 1 || only === undefined || equals === undefined) return [];
      return [[names[only] ?? '', Number(equals.over) / Number(equals.under)] as const];
    }),
  );
}

/** The least and the greatest whole number from 1 that each unknown can be, by trying; for few and small unknowns. */
export function rangesBy(sums: readonly KnownSum[], most: number): Map<string, [number, number]> {
  const names = [...new Set(sums.flatMap(({ terms }) => [...terms.keys()]))];
  const ranges = new Map<string, [number, number]>();
  const chosen = new Map<string, number>();
  const possible = (): boolean =>
    sums.every(({ terms, equals }) => {
      let [least, greatest] = [0, 0];
      for (const [name, sign] of terms) {
        const value = chosen.get(name);
        least += sign * (value ?? (sign > 0 ? 1 : most));
        greatest += sign * (value ?? (sign > 0 ? most : 1));
      }
      return least <= equals && equals <= greatest;
    });
  const tryFrom = (at: number): void => {
    if (!possible()) return;
    const name = names[at];
    if (name === undefined) {
      for (const [one, value] of chosen) {
        const [least, greatest] = ranges.get(one) ?? [value, value];
        ranges.set(one, [Math.min(least, value), Math.max(greatest, value)]);
      }
      return;
    }
    for (let value = 1; value <= most; value++) {
      chosen.set(name, value);
      tryFrom(at + 1);
    }
    chosen.delete(name);
  };
  tryFrom(0);
  return ranges;
}

/** The least and the greatest number from 1 that each unknown can be, as far as single sums say, again and again. */
export function limitsBy(sums: readonly KnownSum[], rounds = 50): Map<string, [number, number]> {
  const limits = new Map<string, [number, number]>();
  for (const { terms } of sums) for (const name of terms.keys()) limits.set(name, [1, Number.POSITIVE_INFINITY]);
  for (let round = 0; round < rounds; round++) {
    for (const { terms, equals } of sums) for (const name of terms.keys()) narrow(limits, name, { terms, equals });
  }
  return limits;
}

function narrow(limits: Map<string, [number, number]>, name: string, { terms, equals }: KnownSum): void {
  let [least, greatest] = [equals, equals];
  for (const [other, sign] of terms) {
    if (other === name) continue;
    const [low, high] = limits.get(other) ?? [1, Number.POSITIVE_INFINITY];
    least -= sign > 0 ? high : -low;
    greatest -= sign > 0 ? low : -high;
  }
  const [from, to] = (terms.get(name) ?? 1) > 0 ? [least, greatest] : [-greatest, -least];
  const [low, high] = limits.get(name) ?? [1, Number.POSITIVE_INFINITY];
  limits.set(name, [Math.max(low, from), Math.min(high, to)]);
}
