import type { AuditEvent } from '../audit/record-event';
import type { KeptFigure, StandingFigureRow } from './keep-figures';
import { countsPeople, type FigureRule } from './shown-figure';

interface Told {
  name: string;
  organisationId: string;
  indicatorId: string;
  rule: Pick<FigureRule, 'disclosureRule'>;
  reason: string;
}

/** The audit event of a figure that counts from now on, with the one that stood before. */
export function figureEvent({ former, figure }: KeptFigure, told: Told): AuditEvent {
  const { name, organisationId, indicatorId, rule, reason } = told;
  return {
    name,
    organisationId,
    subject: { kind: 'indicator', id: indicatorId },
    before: former && noted(former, rule),
    after: noted(figure, rule),
    reason: reason === '' ? null : reason,
  };
}

/** Counts of people are not written down a second time, where nothing could hide them later. */
function noted(figure: StandingFigureRow, rule: Told['rule']): object {
  const { areaCode, breakdown, periodStart, periodEnd, status, revision, value, numerator, denominator } = figure;
  const of = { areaCode, breakdown, periodStart, periodEnd, revision };
  return countsPeople(rule) ? { ...of, status } : { ...of, status, value, numerator, denominator };
}
