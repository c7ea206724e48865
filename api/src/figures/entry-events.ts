import type { EntryStep } from '@waymark/domain/figures/entry-state';
import type { AuditEvent } from '../audit/record-event';
import { countsPeople } from '../indicators/shown-figure';
import type { FigureContext } from './figure-context';
import type { EntryRow } from './entry-row';
import type { FigureIndicator } from './figure-rows';

type Noted = Omit<EntryRow, 'id'>;

/** What the audit event of an entry keeps: counts of people are not written down a second time. */
export function entryEvent(
  step: EntryStep,
  { context, indicator }: { context: FigureContext; indicator: FigureIndicator },
  { former, entry, reason }: { former: Noted | null; entry: Noted; reason?: string | null },
): AuditEvent {
  const { organisation } = context;
  return {
    name: `figure.${step}`,
    organisationId: organisation.id,
    subject: { kind: 'indicator', id: indicator.id },
    before: former && notedOf(former, indicator),
    after: notedOf(entry, indicator),
    reason: reason ?? entry.reason,
  };
}

function notedOf(entry: Noted, indicator: FigureIndicator): object {
  const { areaCode, breakdown, periodStart, periodEnd, state, enteredBy, value, numerator, denominator, status } =
    entry;
  const of = { areaCode, breakdown, periodStart, periodEnd, state, enteredBy };
  return countsPeople(indicator) ? { ...of, status } : { ...of, status, value, numerator, denominator };
}
