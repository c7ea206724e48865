import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';

export const observationBases = ['published', 'recoded', 'aggregated', 'predecessor-county', 'derived-sum'] as const;
export type ObservationBasis = (typeof observationBases)[number];

const bases: Record<string, ObservationBasis> = {
  '': 'published',
  r: 'recoded',
  a: 'aggregated',
  c: 'predecessor-county',
  d: 'derived-sum',
};

const absences: Record<string, ObservationStatus> = { s: 'suppressed', x: 'not-available' };

/** What one cell of a figures file says. */
export interface ObservationCell {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  lower: number | null;
  upper: number | null;
  status: ObservationStatus;
  mark: string;
}

const nothing = { value: null, numerator: null, denominator: null, lower: null, upper: null };
const shape =
  /^(?<first>\d+(?:\.\d+)?)(?:\/(?<denominator>\d+))?(?:\[(?<lower>[\d.]+),(?<upper>[\d.]+)\])?(?<mark>[racd]?)$/;

/** `12.3`, `12/345`, `12.3[11.9,12.8]`, each with a mark for its basis; or `s` suppressed, `x` not available. */
export function parseCell(text: string): ObservationCell {
  const absence = absences[text];
  if (absence !== undefined) return { ...nothing, status: absence, mark: '' };
  const groups = shape.exec(text)?.groups;
  if (groups === undefined) throw new Error(`"${text}" is not a figure`);
  const { first, denominator, lower, upper, mark = '' } = groups;
  const share = denominator !== undefined;
  return {
    value: share ? null : Number(first),
    numerator: share ? Number(first) : null,
    denominator: share ? Number(denominator) : null,
    lower: lower === undefined ? null : Number(lower),
    upper: upper === undefined ? null : Number(upper),
    status: 'normal',
    mark,
  };
}

export function basisOf(mark: string): ObservationBasis {
  const basis = bases[mark];
  if (basis === undefined) throw new Error(`"${mark}" marks no basis`);
  return basis;
}
