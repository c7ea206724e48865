import type { Day } from '../day';

/** What is done about a risk: the four of public risk registers. */
export const riskResponses = ['avoid', 'reduce', 'transfer', 'accept'] as const;
export type RiskResponse = (typeof riskResponses)[number];

/** From the least to the most, by likelihood times impact. */
export const riskBands = ['low', 'medium', 'high', 'very-high'] as const;
export type RiskBand = (typeof riskBands)[number];

export const riskScale = [1, 2, 3, 4, 5] as const;

const mostOf: Readonly<Record<Exclude<RiskBand, 'very-high'>, number>> = { low: 4, medium: 9, high: 15 };

export interface Rated {
  /** 1 to 5 each. */
  likelihood: number;
  impact: number;
}

export function riskScore({ likelihood, impact }: Rated): number {
  return likelihood * impact;
}

export function riskBand(rated: Rated): RiskBand {
  const score = riskScore(rated);
  if (score <= mostOf.low) return 'low';
  if (score <= mostOf.medium) return 'medium';
  return score <= mostOf.high ? 'high' : 'very-high';
}

/** A review is overdue from the day after it was due. */
export function reviewOverdue(reviewOn: Day | null, today: Day): boolean {
  return reviewOn !== null && reviewOn < today;
}

/** The highest score first; of equal scores the greater impact. */
export function byScore<T extends Rated>(risks: readonly T[]): T[] {
  return [...risks].sort((a, b) => riskScore(b) - riskScore(a) || b.impact - a.impact);
}

export interface MatrixCell<T> extends Rated {
  band: RiskBand;
  risks: T[];
}

/** Five rows from the most likely to the least, each of five cells from the least impact to the most. */
export function riskMatrix<T extends Rated>(risks: readonly T[]): MatrixCell<T>[][] {
  return [...riskScale].reverse().map((likelihood) =>
    riskScale.map((impact) => ({
      likelihood,
      impact,
      band: riskBand({ likelihood, impact }),
      risks: risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact),
    })),
  );
}
