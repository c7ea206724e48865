import type { NewRisk, Risk } from '@waymark/contract/delivery';
import type { Day } from '@waymark/domain/day';
import { type RiskResponse, riskScale } from '@waymark/domain/delivery/risk';
import { dayWords } from '../../core/format';
import type { Choice } from '../../ui/forms/control';
import { valueWords } from '../../ui/meeting';
import { impactWords, likelihoodWords, riskResponseWords } from '../../core/words/delivery-words';

/** Scores are chosen from lists, so they are text in the form. */
export interface RiskForm {
  cause: string;
  event: string;
  effect: string;
  likelihood: string | null;
  impact: string | null;
  targetLikelihood: string | null;
  targetImpact: string | null;
  response: RiskResponse | null;
  responseText: string;
  ownerId: string | null;
  reviewOn: Day | null;
  actionId: string | null;
}

export const emptyRisk: RiskForm = {
  ...{ cause: '', event: '', effect: '', likelihood: null, impact: null, targetLikelihood: null, targetImpact: null },
  ...{ response: null, responseText: '', ownerId: null, reviewOn: null, actionId: null },
};

export const riskLabels: Readonly<Record<keyof RiskForm, string>> = {
  cause: $localize`:@@delivery.risk.cause.label:Cause: because of what?`,
  event: $localize`:@@delivery.risk.event.label:Event: what may happen?`,
  effect: $localize`:@@delivery.risk.effect.label:Effect: what would that mean?`,
  likelihood: $localize`:@@delivery.risk.likelihood:How likely is it now?`,
  impact: $localize`:@@delivery.risk.impact:How great would the impact be now?`,
  targetLikelihood: $localize`:@@delivery.risk.target-likelihood:How likely should it become?`,
  targetImpact: $localize`:@@delivery.risk.target-impact:How great should the impact become?`,
  response: $localize`:@@delivery.risk.response.label:Response`,
  responseText: $localize`:@@delivery.risk.response-text:What is done about it`,
  ownerId: $localize`:@@delivery.risk.owner.label:Owner of the risk`,
  reviewOn: $localize`:@@delivery.risk.review.label:Review on`,
  actionId: $localize`:@@delivery.risk.action:Of one action only`,
};

const scaled = (words: readonly string[]): Choice[] =>
  riskScale.map((value) => ({ value: String(value), text: `${value} ${words[value - 1] ?? ''}` }));
export const likelihoodChoices = scaled(likelihoodWords);
export const impactChoices = scaled(impactWords);

const textOf = (score: number | null): string | null => (score === null ? null : String(score));
const scoreOf = (text: string | null): number | null => (text === null ? null : Number(text));

export function riskValues(risk: Risk): RiskForm {
  const { cause, event, effect, response, responseText, ownerId, reviewOn, actionId } = risk;
  const scores = {
    likelihood: textOf(risk.likelihood),
    impact: textOf(risk.impact),
    targetLikelihood: textOf(risk.targetLikelihood),
    targetImpact: textOf(risk.targetImpact),
  };
  return { cause, event, effect, ...scores, response, responseText, ownerId, reviewOn, actionId };
}

/** What is sent; the rules have seen to it that what is required is there. */
export function riskBody(values: RiskForm): NewRisk {
  return {
    ...values,
    likelihood: scoreOf(values.likelihood) ?? 1,
    impact: scoreOf(values.impact) ?? 1,
    targetLikelihood: scoreOf(values.targetLikelihood),
    targetImpact: scoreOf(values.targetImpact),
    response: values.response ?? 'reduce',
  };
}

export function riskWords(
  field: keyof RiskForm,
  value: unknown,
  names: Readonly<Record<string, string>>,
): { label: string; text: string } {
  const label = riskLabels[field];
  if (field === 'reviewOn' && typeof value === 'string') return { label, text: dayWords(value) };
  return { label, text: valueWords(value, { ...riskResponseWords, ...names }) };
}
