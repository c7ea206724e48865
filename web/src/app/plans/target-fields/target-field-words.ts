import type { Plan } from '@waymark/contract/plans';
import { dayWords, numberWords } from '../../core/format';
import { directionWords, targetPathWords } from '../../core/words/indicator-words';
import { personName } from '../plan-names';
import { wholePoints, type TargetForm } from './target-form';

export const targetFieldWords: Readonly<Record<keyof TargetForm, string>> = {
  baselineOn: $localize`:@@plans.target.baseline-on:Day of the baseline`,
  baselineValue: $localize`:@@plans.target.baseline-value:Baseline`,
  targetOn: $localize`:@@plans.target.target-on:Day of the target`,
  targetValue: $localize`:@@plans.target.target-value:Target`,
  path: $localize`:@@plans.target.path:The way from baseline to target`,
  points: $localize`:@@plans.target.points:Points on the way`,
  toleranceKind: $localize`:@@plans.target.tolerance-kind:How far behind still counts as slightly behind`,
  toleranceShare: $localize`:@@plans.target.tolerance-share:Share of the way`,
  toleranceAbsolute: $localize`:@@plans.target.tolerance-absolute:Tolerance`,
  direction: $localize`:@@plans.target.direction:Which way is better`,
  judgeWithInterval: $localize`:@@plans.target.with-interval:Judge with the 95% confidence interval`,
  rationale: $localize`:@@plans.target.rationale:Why this indicator and this target`,
  ownerId: $localize`:@@plans.target.owner:Who looks after it`,
};

export const toleranceKindWords = {
  share: $localize`:@@plans.target.tolerance.share:A share of the way from baseline to target`,
  absolute: $localize`:@@plans.target.tolerance.absolute:A fixed amount`,
} as const;

export const withIntervalWords = {
  source: $localize`:@@plans.target.interval.source:As its source suggests: yes for surveys`,
  yes: $localize`:@@plans.yes:Yes`,
  no: $localize`:@@plans.no:No`,
} as const;

export const libraryDirection = $localize`:@@plans.target.direction.library:As the library says`;

const wordsOfField: Partial<Record<keyof TargetForm, (value: string, plan: Plan) => string | null>> = {
  baselineOn: dayWords,
  targetOn: dayWords,
  path: (code) => (targetPathWords as Record<string, string>)[code] ?? null,
  toleranceKind: (code) => (toleranceKindWords as Record<string, string>)[code] ?? null,
  direction: (code) => (directionWords as Record<string, string>)[code] ?? libraryDirection,
  judgeWithInterval: (code) => (withIntervalWords as Record<string, string>)[code] ?? null,
  ownerId: (id, plan) => personName(plan, id),
};

/** What a field of a target holds, in words. */
export function targetValueWords(field: keyof TargetForm, value: TargetForm[keyof TargetForm], plan: Plan): string {
  const nothing = $localize`:@@plans.nothing:Nothing entered`;
  if (value === null || value === '') return nothing;
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'string') return wordsOfField[field]?.(value, plan) ?? value;
  const points = wholePoints(value).map((point) => `${dayWords(point.on)}: ${numberWords(point.value)}`);
  return points.length === 0 ? nothing : points.join('; ');
}
