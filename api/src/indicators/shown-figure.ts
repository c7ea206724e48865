import { hidesFigure, withoutValues, type ProtectedFigure } from '@waymark/domain/disclosure/primary';
import type { IntervalMethod, ObservationStatus, ValueType } from '@waymark/domain/indicators/vocabulary';
import { figureInterval } from '@waymark/domain/statistics/figure-interval';

/** What an indicator says about reading its figures. */
export interface FigureRule {
  valueType: ValueType;
  intervalMethod: IntervalMethod;
  /** What a share is given per; null where the value is no share. */
  per: number | null;
  disclosureRule: string;
}

/** Who recorded a figure: an organisation protects people by its own threshold, what is published passes as published. */
export interface FigureGuard {
  own: boolean;
  threshold: number;
}

export interface StatedFigure extends ProtectedFigure {
  status: ObservationStatus;
}

export type ShownFigure<T> = T & { intervalComputed: boolean };

/** A figure as it may leave the server: hidden when it is about few people, else with its interval in its unit. */
export function shownFigure<T extends StatedFigure>(figure: T, rule: FigureRule, guard: FigureGuard): ShownFigure<T> {
  if (isHidden(figure, rule, guard)) return { ...withoutValues(figure), intervalComputed: false };
  const interval = figureInterval(figure, rule.intervalMethod, rule.per ?? 1);
  if (interval === null) return { ...figure, lower: null, upper: null, intervalComputed: false };
  const { lower, upper, method } = interval;
  return { ...figure, lower, upper, intervalComputed: method !== 'published' };
}

export function isHidden(figure: StatedFigure, rule: FigureRule, { own, threshold }: FigureGuard): boolean {
  if (figure.status === 'suppressed') return true;
  return own && rule.disclosureRule !== 'none' && hidesFigure(figure, rule.valueType, threshold);
}
