import { note, remarkOf, type ActionDraft } from './action-draft';
import { lineLength, paragraphLength } from '../limits';
import type { Period } from '../council-calendar';
import { cutText, nameOf, plainText, type ImportField } from './import-field';
import type { Surroundings } from './import-row';
import { readCell } from './read-cell';
import { assignLeads } from './read-leads';
import { readTimescale } from './read-timescale';
import type { RowCells } from './row-cells';
import { fromSheetWord } from './sheet-words';

const readElsewhere: readonly ImportField[] = [
  'action.timescale',
  'action.team',
  'action.reference',
  'action.councilLeadId',
  'action.taskforceLeadId',
  'action.partnerIds',
];
const nothing = /^(n ?\/? ?a|none|-|–|tbc|nil)$/i;
const askForm =
  /\b(lobby|lobbying|petition|call on|press|urge|campaign to|make representations?|write to|ask)\b.*\b(government|home office|ministers?|mps?|whitehall|department for|parliament|senedd)\b/i;
const outputForm =
  /\b(held|delivered|produced|published|completed|established|launched|set up|in place|number of|created|agreed|attended|appointed|trained)\b/i;
const ragWords: Readonly<Record<string, string>> = {
  green: 'on-track',
  amber: 'at-risk',
  yellow: 'at-risk',
  red: 'off-track',
  complete: 'completed',
  done: 'completed',
  blue: 'completed',
  'in progress': 'on-track',
  ongoing: 'on-track',
  started: 'on-track',
  'not yet started': 'not-started',
  delayed: 'off-track',
};

/** What a row says of an action, with what was doubtful about it. The product's own file is read to the letter. */
export function readAction(cells: RowCells, surroundings: Surroundings): ActionDraft {
  const draft: ActionDraft = { values: {}, contacts: [], remarks: [], notes: [] };
  for (const field of cells.fieldsOf('action')) {
    if (!readElsewhere.includes(field)) readField(draft, cells, field);
  }
  assignLeads(draft, cells, surroundings);
  if (!cells.own) {
    readWhen(draft, cells, surroundings.plan);
    readTeam(draft, cells);
    shortenTitle(draft);
    addHints(draft, cells);
  }
  checkDates(draft);
  keepNotes(draft);
  return draft;
}

function readField(draft: ActionDraft, cells: RowCells, field: ImportField): void {
  const text = cells.own ? cells.text(field) : plainCell(cells.text(field));
  const name = nameOf(field);
  const { value, code } = readCell(field, text);
  if (code === null || field === 'action.title') draft.values[name] = value;
  else if (cells.own || code === 'too-long' || code === 'not-a-day')
    draft.remarks.push(remarkOf(code, 'problem', { field, text }));
  else if (!takeStatus(draft, name, text)) note(draft, cells, field);
}

const plainCell = (text: string): string => (nothing.test(text.trim()) ? '' : text.trim());

function takeStatus(draft: ActionDraft, name: string, text: string): boolean {
  const status = name === 'deliveryStatus' ? ragWords[plainText(text)] : undefined;
  if (status !== undefined) draft.values[name] = status;
  return status !== undefined;
}

function keepNotes(draft: ActionDraft): void {
  if (draft.notes.length === 0) return;
  const written = typeof draft.values['internalNote'] === 'string' ? [draft.values['internalNote']] : [];
  draft.values['internalNote'] = cutText([...written, ...draft.notes].filter(Boolean).join('\n'), paragraphLength);
}

function readWhen(draft: ActionDraft, cells: RowCells, plan: Period): void {
  const field = 'action.timescale';
  if (!cells.has(field)) return;
  const text = cells.text(field);
  const { question, ...when } = readTimescale(text, plan);
  for (const [name, value] of Object.entries(when)) draft.values[name] ??= value;
  if (question === 'band' || question === 'not-understood' || question === 'from-start')
    draft.notes.push(`${cells.headingOf(field)}: ${cells.written(field)}`);
  if (question !== null && !cells.isAnswered(field))
    draft.remarks.push(remarkOf(question, 'question', { field, text, proposal: when.dueOn ?? when.reviewOn }));
}

/** A team is a directorate, unless it is too long for one. */
function readTeam(draft: ActionDraft, cells: RowCells): void {
  const field = 'action.team';
  const text = plainCell(cells.text(field)).replace(/\s+/g, ' ');
  if (text === '') return;
  if (text.length > lineLength || draft.values['directorate']) note(draft, cells, field);
  else draft.values['directorate'] = text;
}

/** An action has a title of one line; what a plan says beyond that is its description. */
function shortenTitle(draft: ActionDraft): void {
  const { title, description } = draft.values;
  if (typeof title !== 'string' || title.length <= lineLength) return;
  const sentence = /^.{20,199}?[.;:](?=\s)/.exec(title)?.[0].replace(/[.;:]$/, '');
  draft.values['title'] = sentence ?? `${cutText(title, lineLength - 1).replace(/\s+\S*$/, '')}…`;
  draft.values['description'] = [title, description].filter(Boolean).join('\n\n');
  draft.remarks.push(remarkOf('title-shortened', 'hint', { field: 'action.title', text: title }));
}

function addHints(draft: ActionDraft, cells: RowCells): void {
  const { title, description, outputMeasure, outcomeMeasure } = draft.values;
  if (askForm.test(`${String(title ?? '')} ${String(description ?? '')}`))
    draft.remarks.push(remarkOf('ask', 'hint', { field: 'action.title', text: String(title) }));
  if (typeof outputMeasure === 'string' && outputForm.test(outputMeasure) && !outcomeMeasure)
    draft.remarks.push(remarkOf('output-not-outcome', 'hint', { field: 'action.outputMeasure', text: outputMeasure }));
  const themed = cells.text('goal.theme');
  const tag = fromSheetWord('tags', themed);
  if (tag !== null && !draft.values['tags']) draft.values['tags'] = [tag];
}

function checkDates({ values, remarks }: ActionDraft): void {
  const { startsOn, dueOn } = values;
  if (typeof startsOn === 'string' && typeof dueOn === 'string' && dueOn < startsOn)
    remarks.push(remarkOf('due-before-start', 'problem', { field: 'action.dueOn', text: dueOn }));
}
