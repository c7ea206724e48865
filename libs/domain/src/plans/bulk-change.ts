import { addDays, type Day } from '../day';
import { tagsOfAction } from '../limits';
import { reasonRequired } from './action-suggestion';
import { type DeliveryStatus, hasEnded } from './delivery-status';
import { missingForStatus, type StatedAction } from './status-requirements';

/** What one change of many actions may set; what is left out stays as it is. */
export interface BulkAlteration {
  councilLeadId?: string | null;
  deliveryStatus?: DeliveryStatus;
  statusReason?: string;
  correctiveAction?: string;
  completedOn?: Day | null;
  startsOn?: Day | null;
  dueOn?: Day | null;
  shiftDays?: number;
  addTags?: readonly string[];
  removeTags?: readonly string[];
  goalId?: string;
}

/** The fields of an action that it may alter. */
export interface BulkFields {
  goalId: string;
  councilLeadId: string | null;
  deliveryStatus: DeliveryStatus;
  statusReason: string;
  correctiveAction: string;
  completedOn: Day | null;
  startsOn: Day | null;
  dueOn: Day | null;
  tags: readonly string[];
}
export type BulkField = keyof BulkFields;

export const bulkFields = [
  'goalId',
  'councilLeadId',
  'deliveryStatus',
  'statusReason',
  'correctiveAction',
  'completedOn',
  'startsOn',
  'dueOn',
  'tags',
] as const satisfies readonly BulkField[];

export const bulkRefusals = [
  'changed-since',
  'not-there',
  'not-yours',
  'ended',
  'no-dates',
  'due-before-start',
  'too-many-tags',
  'goal-full',
  'reason-required',
  'corrective-action-missing',
  'completion-date-missing',
  'completion-in-future',
  'milestones-open',
] as const;
export type BulkRefusal = (typeof bulkRefusals)[number];

export interface BulkAction extends BulkFields {
  milestones: StatedAction['milestones'];
  /** The product's own reading of the action. */
  suggested: DeliveryStatus;
}

export interface BulkOutcome {
  before: Partial<BulkFields>;
  after: Partial<BulkFields>;
  refusals: BulkRefusal[];
}

/** What a change would make of one action: the fields that differ, before and after, and why it is refused, if it is. */
export function bulkOutcome(action: BulkAction, change: BulkAlteration, today: Day): BulkOutcome {
  const wanted: BulkFields = {
    ...action,
    ...ownerAndPlace(change),
    ...datesOf(action, change),
    ...statusOf(change),
    tags: tagsOf(action.tags, change),
  };
  const differing = bulkFields.filter((field) => JSON.stringify(wanted[field]) !== JSON.stringify(action[field]));
  return {
    before: picked(action, differing),
    after: picked(wanted, differing),
    refusals: refusalsOf(action, wanted, change, today),
  };
}

function ownerAndPlace({ councilLeadId, goalId }: BulkAlteration): Partial<BulkFields> {
  return { ...(councilLeadId === undefined ? {} : { councilLeadId }), ...(goalId === undefined ? {} : { goalId }) };
}

function datesOf(action: BulkFields, { startsOn, dueOn, shiftDays = 0 }: BulkAlteration): Partial<BulkFields> {
  const shifted = (day: Day | null) => (day === null ? null : addDays(day, shiftDays));
  return {
    startsOn: startsOn === undefined ? shifted(action.startsOn) : startsOn,
    dueOn: dueOn === undefined ? shifted(action.dueOn) : dueOn,
  };
}

/** As with a single update, what was said with an earlier status does not stand beside the new one. */
function statusOf(change: BulkAlteration): Partial<BulkFields> {
  const { deliveryStatus, statusReason = '', correctiveAction = '', completedOn = null } = change;
  if (deliveryStatus === undefined) return {};
  return {
    deliveryStatus,
    statusReason,
    correctiveAction,
    completedOn: deliveryStatus === 'completed' ? completedOn : null,
  };
}

function tagsOf(tags: readonly string[], { addTags = [], removeTags = [] }: BulkAlteration): readonly string[] {
  const kept = tags.filter((tag) => !removeTags.includes(tag));
  return [...kept, ...addTags.filter((tag) => !kept.includes(tag))];
}

function refusalsOf(action: BulkAction, wanted: BulkFields, change: BulkAlteration, today: Day): BulkRefusal[] {
  const { startsOn, dueOn, tags } = wanted;
  return [
    ...(change.shiftDays ? shiftRefusals(action) : []),
    ...when(startsOn !== null && dueOn !== null && dueOn < startsOn, 'due-before-start'),
    ...when(tags.length > Math.max(tagsOfAction, action.tags.length), 'too-many-tags'),
    ...(change.deliveryStatus === undefined ? [] : statusRefusals(action, wanted, today)),
  ];
}

function shiftRefusals(action: BulkAction): BulkRefusal[] {
  return [
    ...when(action.startsOn === null && action.dueOn === null, 'no-dates'),
    ...when(hasEnded(action.deliveryStatus), 'ended'),
  ];
}

const when = (holds: boolean, refusal: BulkRefusal): BulkRefusal[] => (holds ? [refusal] : []);

function statusRefusals(action: BulkAction, wanted: BulkFields, today: Day): BulkRefusal[] {
  const reasonMissing = wanted.statusReason.trim() === '' && reasonRequired(wanted.deliveryStatus, action.suggested);
  const gaps = missingForStatus({ ...wanted, milestones: action.milestones }, today);
  return [...when(reasonMissing, 'reason-required'), ...gaps];
}

function picked(from: BulkFields, fields: readonly BulkField[]): Partial<BulkFields> {
  return Object.fromEntries(fields.map((field) => [field, from[field]]));
}
