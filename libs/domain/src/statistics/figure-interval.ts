import type { IntervalMethod } from '../indicators/vocabulary';
import type { Interval } from '../number';
import { byar, byarRate } from './byar';
import { wilson } from './wilson';

export interface Figure {
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
}

export interface FigureInterval extends Interval {
  method: Exclude<IntervalMethod, 'none'>;
}

/**
 * The 95 % interval of a figure, in the figure's unit; a published one always wins over a computed one.
 * `per` is what the share is given per: 100 for a percentage. Null when there is none to give.
 */
export function figureInterval(figure: Figure, method: IntervalMethod, per: number): FigureInterval | null {
  if (figure.value === null) return null;
  if (figure.lower !== null && figure.upper !== null) {
    return { lower: figure.lower, upper: figure.upper, method: 'published' };
  }
  if (method === 'wilson') return wilsonOf(figure, per);
  return method === 'byar' ? byarOf(figure, per) : null;
}

function wilsonOf({ numerator, denominator }: Figure, per: number): FigureInterval | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  if (numerator < 0 || numerator > denominator) return null;
  const { lower, upper } = wilson(numerator, denominator);
  return { lower: lower * per, upper: upper * per, method: 'wilson' };
}

function byarOf({ value, numerator, denominator }: Figure, per: number): FigureInterval | null {
  const count = numerator ?? (denominator === null ? value : null);
  if (count === null || count < 0 || (denominator !== null && denominator <= 0)) return null;
  const { lower, upper } = denominator === null ? byar(count) : byarRate(count, denominator, per);
  return lower === null ? null : { lower, upper, method: 'byar' };
}
