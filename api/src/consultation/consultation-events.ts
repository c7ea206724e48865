import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import type { Viewer } from '../platform/viewer';

interface Deed {
  name: string;
  kind: string;
  id: string;
  before?: object;
  after?: object;
}

/** Counts of people are not written down: an event is read by more eyes than a count may meet. */
const counts = ['responses', 'responseTotal'];

function withoutCounts(values: object | undefined): object | undefined {
  if (!values) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, counts.includes(field) ? null : (value as unknown)]),
  );
}

/** Writes down what was done to a consultation or a part of it, without any count of people. */
export async function recordConsultation(
  tx: EntityManager,
  viewer: Viewer,
  { organisationId, planId }: { organisationId: string; planId: string },
  { name, kind, id, before, after }: Deed,
): Promise<void> {
  await recordEvent(tx, viewer, {
    name,
    organisationId,
    subject: { kind, id },
    planId,
    before: withoutCounts(before),
    after: withoutCounts(after),
  });
}
