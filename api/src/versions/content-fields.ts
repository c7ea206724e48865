import type { FieldForm } from '@waymark/domain/versions/content-tree';
import {
  actionOriginWords,
  actionTypeWords,
  decisionWords,
  deliveryStatusWords,
  directionWords,
  editionWords,
  targetPathWords,
  type Words,
} from './content-words';

/** A field of a part: its name in the contract, its label in a document and how its value is put into words. */
export interface FieldSetting {
  readonly name: string;
  readonly label: string;
  readonly form: FieldForm;
  /** Words of the codes that it may hold; names of people, themes and tags are read with the plan. */
  readonly words?: Words;
  readonly unit?: 'pounds' | 'days';
  readonly internal?: true;
}

const field = (name: string, label: string, form: FieldForm, more: Partial<FieldSetting> = {}): FieldSetting => ({
  name,
  label,
  form,
  ...more,
});
const text = (name: string, label: string): FieldSetting => field(name, label, 'text');
const day = (name: string, label: string): FieldSetting => field(name, label, 'day');
const person = (name: string, label: string): FieldSetting => field(name, label, 'reference');
const word = (name: string, label: string, words?: Words): FieldSetting =>
  field(name, label, 'word', words ? { words } : {});

export const planFields: readonly FieldSetting[] = [
  field('titleWelsh', 'Title in Welsh', 'line'),
  word('edition', 'Edition of the framework', editionWords),
  day('startsOn', 'Starts'),
  day('endsOn', 'Ends'),
  day('reviewOn', 'Review'),
  person('memberLeadId', 'Elected member who leads the plan'),
  person('officerLeadId', 'Officer who leads the plan'),
  person('managerId', 'Plan manager'),
  text('vision', 'Vision'),
  text('narrative', 'The story of the place'),
  text('context', 'Context and evidence'),
  text('newcomers', 'Who counts as a newcomer here'),
  text('longerStandingResidents', 'How longer-standing residents gain'),
  text('childrenAndYoungPeople', 'Children and young people'),
  text('intersectionality', 'Intersectionality'),
  text('consultation', 'Consultation'),
  text('impactAssessment', 'Impact assessment'),
  text('caseStudy', 'Case study'),
  field('targetDays', 'An update is due after', 'amount', { unit: 'days' }),
  field('acceptableDays', 'An update is late after', 'amount', { unit: 'days' }),
  field('staleDays', 'An action counts as not updated after', 'amount', { unit: 'days' }),
];

export const goalFields: readonly FieldSetting[] = [
  word('theme', 'Theme'),
  word('secondaryTheme', 'Second theme'),
  field('ways', 'Ways of working', 'words'),
  text('prioritySupport', 'How it supports the city’s priorities'),
  text('need', 'Need and evidence'),
  text('beneficiaries', 'Who the goal is for'),
  text('changeShort', 'Change in the short term'),
  text('changeMedium', 'Change in the medium term'),
  text('changeLong', 'Change in the long term'),
  text('assumptions', 'Assumptions'),
  person('accountableMemberId', 'Accountable elected member'),
  person('accountableOfficerId', 'Accountable officer'),
  person('taskforceLeadId', 'Lead in the taskforce'),
  word('leadStatus', 'How the lead sees it', deliveryStatusWords),
];

export const targetFields: readonly FieldSetting[] = [
  field('code', 'Code', 'line'),
  day('baselineOn', 'Baseline on'),
  field('baselineValue', 'Baseline', 'amount'),
  day('targetOn', 'Target on'),
  field('targetValue', 'Target', 'amount'),
  word('path', 'Way from baseline to target', targetPathWords),
  field('points', 'Points on the way', 'words'),
  field('toleranceShare', 'Tolerance as a share of the way', 'amount'),
  field('toleranceAbsolute', 'Tolerance', 'amount'),
  word('direction', 'Direction', directionWords),
  field('judgeWithInterval', 'Judged with its confidence interval', 'flag'),
  text('rationale', 'Why this target'),
  person('ownerId', 'Owner'),
];

export const actionFields: readonly FieldSetting[] = [
  text('description', 'Description'),
  word('type', 'Type', actionTypeWords),
  word('origin', 'Where it comes from', actionOriginWords),
  person('councilLeadId', 'Council lead'),
  person('taskforceLeadId', 'Taskforce lead'),
  field('partnerIds', 'Supporting partners', 'words'),
  field('directorate', 'Directorate', 'line'),
  text('resources', 'Resources'),
  field('cost', 'Cost', 'amount', { unit: 'pounds' }),
  field('fundingSource', 'Funding source', 'line'),
  field('fundingSecured', 'Funding secured', 'flag'),
  day('startsOn', 'Starts'),
  day('dueOn', 'Due'),
  field('ongoing', 'Ongoing', 'flag'),
  day('reviewOn', 'Review'),
  text('dependsOn', 'Depends on'),
  text('outputMeasure', 'Output measure'),
  text('outcomeMeasure', 'Outcome measure'),
  text('beneficiaries', 'Who benefits'),
  field('groups', 'Groups', 'words'),
  field('tags', 'Tags', 'words'),
  word('decision', 'Decision at the review', decisionWords),
  text('publicSummary', 'Public summary'),
  field('internalNote', 'Internal note', 'text', { internal: true }),
  word('deliveryStatus', 'Delivery status', deliveryStatusWords),
  text('statusReason', 'Status reason'),
  text('correctiveAction', 'Corrective action'),
  day('completedOn', 'Completed'),
];

export const milestoneFields: readonly FieldSetting[] = [
  day('dueOn', 'Due'),
  day('originalDueOn', 'First due'),
  text('movedReason', 'Why the date moved'),
  day('doneOn', 'Done'),
  text('droppedReason', 'Why it was dropped'),
  text('evidence', 'Evidence'),
];
