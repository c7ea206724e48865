/**
 * The table that a plan leaves in and comes back from: one row for each action, under the heading of its goal. The headings
 * are the format of the file, not words of a page: they stay as they are in every language.
 */
export const cellForms = [
  'line',
  'text',
  'day',
  'amount',
  'flag',
  'word',
  'words',
  'person',
  'member',
  'members',
] as const;
/** `person` is a name in the directory, `member` one of the taskforce, `members` and `words` are lists joined by `; `. */
export type CellForm = (typeof cellForms)[number];

export interface SheetColumn {
  readonly heading: string;
  /** The field of the contract that it holds: of the goal or of the action. */
  readonly of: 'goal' | 'action';
  readonly field: string;
  readonly form: CellForm;
}

const goal = (heading: string, field: string, form: CellForm = 'text'): SheetColumn => ({
  heading,
  of: 'goal',
  field,
  form,
});
const action = (heading: string, field: string, form: CellForm = 'text'): SheetColumn => ({
  heading,
  of: 'action',
  field,
  form,
});

/** In the order of the file. A goal without actions has a row without an action. */
export const planSheet: readonly SheetColumn[] = [
  goal('Theme', 'theme', 'word'),
  goal('Goal', 'title', 'line'),
  goal('How it supports the city’s priorities', 'prioritySupport'),
  goal('Need and evidence', 'need'),
  goal('Who the goal is for', 'beneficiaries'),
  goal('Change in the short term', 'changeShort'),
  goal('Change in the medium term', 'changeMedium'),
  goal('Change in the long term', 'changeLong'),
  goal('Ways of working', 'ways', 'words'),
  action('Reference', 'reference', 'line'),
  action('Action', 'title', 'line'),
  action('Description', 'description'),
  action('Type', 'type', 'word'),
  action('Origin', 'origin', 'word'),
  action('Council lead', 'councilLeadId', 'person'),
  action('Taskforce lead', 'taskforceLeadId', 'member'),
  action('Supporting partners', 'partnerIds', 'members'),
  action('Directorate', 'directorate', 'line'),
  action('Resources', 'resources'),
  action('Cost', 'cost', 'amount'),
  action('Funding source', 'fundingSource', 'line'),
  action('Funding secured', 'fundingSecured', 'flag'),
  action('Starts', 'startsOn', 'day'),
  action('Due', 'dueOn', 'day'),
  action('Ongoing', 'ongoing', 'flag'),
  action('Review', 'reviewOn', 'day'),
  action('Depends on', 'dependsOn'),
  action('Output measure', 'outputMeasure'),
  action('Outcome measure', 'outcomeMeasure'),
  action('Who benefits', 'beneficiaries'),
  action('Groups', 'groups', 'words'),
  action('Tags', 'tags', 'words'),
  action('Public summary', 'publicSummary'),
  action('Internal note', 'internalNote'),
  action('Delivery status', 'deliveryStatus', 'word'),
  action('Status reason', 'statusReason'),
  action('Corrective action', 'correctiveAction'),
  action('Completed', 'completedOn', 'day'),
];
