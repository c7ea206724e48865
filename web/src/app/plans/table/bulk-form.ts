import type { Alteration } from '@waymark/contract/bulk-changes';
import type { Day } from '@waymark/domain/day';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';

export const bulkKinds = ['lead', 'status', 'dates', 'shift', 'add-tag', 'remove-tag', 'goal'] as const;
export type BulkKind = (typeof bulkKinds)[number];

export const bulkKindWords: Readonly<Record<BulkKind, string>> = {
  lead: $localize`:@@table.kind.lead:Council lead`,
  status: $localize`:@@table.kind.status:Status`,
  dates: $localize`:@@table.kind.dates:Set dates`,
  shift: $localize`:@@table.kind.shift:Move dates by days`,
  'add-tag': $localize`:@@table.kind.add-tag:Add a tag`,
  'remove-tag': $localize`:@@table.kind.remove-tag:Remove a tag`,
  goal: $localize`:@@table.kind.goal:Move to another goal or theme`,
};

/** What drafting alone may change; who leads and how it goes stay open in delivery. */
export const draftingKinds: readonly BulkKind[] = ['dates', 'shift', 'add-tag', 'remove-tag', 'goal'];

export interface BulkForm {
  lead: string | null;
  status: DeliveryStatus | null;
  reason: string;
  corrective: string;
  completedOn: Day | null;
  startsOn: Day | null;
  dueOn: Day | null;
  days: number | null;
  tag: string | null;
  goal: string | null;
}

export const emptyBulk: BulkForm = {
  ...{ lead: null, status: null, reason: '', corrective: '', completedOn: null },
  ...{ startsOn: null, dueOn: null, days: null, tag: null, goal: null },
};

const bodies: Readonly<Record<BulkKind, (form: BulkForm) => Alteration | null>> = {
  lead: ({ lead }) => ({ councilLeadId: lead }),
  status: ({ status, reason, corrective, completedOn }) =>
    status && { deliveryStatus: status, statusReason: reason, correctiveAction: corrective, completedOn },
  dates: ({ startsOn, dueOn }) =>
    startsOn || dueOn ? { ...(startsOn ? { startsOn } : {}), ...(dueOn ? { dueOn } : {}) } : null,
  shift: ({ days }) => (days ? { shiftDays: Math.round(days) } : null),
  'add-tag': ({ tag }) => (tag === null ? null : { addTags: [tag] }),
  'remove-tag': ({ tag }) => (tag === null ? null : { removeTags: [tag] }),
  goal: ({ goal }) => (goal === null ? null : { goalId: goal }),
};

/** What is sent for what was chosen; null while something is still to be chosen. */
export const alterationOf = (kind: BulkKind, form: BulkForm): Alteration | null => bodies[kind](form);
