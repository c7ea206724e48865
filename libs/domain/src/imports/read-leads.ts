import { partnersOfAction } from '../limits';
import { fromCellList } from './cell-list';
import type { ImportField } from './import-field';
import type { NamedPerson, Surroundings } from './import-row';
import { note, remarkOf, type ActionDraft } from './action-draft';
import { findNamed, isBorne, readLeads, type NamedLead } from './read-names';
import type { RowCells } from './row-cells';

const leadFields = { 'action.councilLeadId': 'councilLeadId', 'action.taskforceLeadId': 'taskforceLeadId' } as const;
type LeadField = keyof typeof leadFields;

/** Council lead, taskforce lead and partners of a row: those who are known, and contacts to invite for those who are not. */
export function assignLeads(draft: ActionDraft, cells: RowCells, surroundings: Surroundings): void {
  assignOne(draft, cells, 'action.councilLeadId', surroundings);
  assignOne(draft, cells, 'action.taskforceLeadId', surroundings);
  assignPartners(draft, cells, surroundings.members);
}

function namedIn(cells: RowCells, field: ImportField): NamedLead[] {
  const text = cells.text(field);
  if (!cells.own) return readLeads(text);
  return text.trim() === '' ? [] : [{ name: text.trim(), jobTitle: null, kind: 'officer' }];
}

/** An action has exactly one council lead and one lead of the taskforce: the first that is named. Others stay in the note. */
function assignOne(draft: ActionDraft, cells: RowCells, field: LeadField, surroundings: Surroundings): void {
  const name = leadFields[field];
  const [first, ...others] = namedIn(cells, field);
  if (cells.has(field)) draft.values[name] = null;
  if (!first) return;
  const known = name === 'councilLeadId' ? surroundings.people : surroundings.members;
  draft.values[name] = findNamed(first.name, known) ?? findNamed(cells.text(field), known);
  if (draft.values[name] === null && !addContact(draft, cells, field, { lead: first, surroundings })) return;
  if (others.length === 0 || cells.isAnswered(field)) return;
  draft.notes.push(`${cells.headingOf(field)}: ${cells.text(field).trim()}`);
  draft.remarks.push(remarkOf('several-leads', 'question', { field, text: cells.text(field), proposal: first.name }));
}

/** A name that several bear, or that no taskforce is there for, stays in the note. */
function addContact(
  draft: ActionDraft,
  cells: RowCells,
  field: LeadField,
  { lead, surroundings }: { lead: NamedLead; surroundings: Surroundings },
): boolean {
  const member = field === 'action.taskforceLeadId';
  if (
    (member && !surroundings.hasTaskforce) ||
    isBorne(lead.name, member ? surroundings.members : surroundings.people)
  ) {
    note(draft, cells, field);
    return false;
  }
  const { name, jobTitle, kind } = lead;
  draft.contacts.push({ field: leadFields[field], name, jobTitle, kind: member ? 'member' : kind });
  draft.remarks.push(remarkOf('contact-to-invite', 'hint', { field, text: name }));
  return true;
}

function assignPartners(draft: ActionDraft, cells: RowCells, known: readonly NamedPerson[]): void {
  const field = 'action.partnerIds';
  if (!cells.has(field)) return;
  const found = cells.own ? ownPartners(cells.text(field), known) : named(partnersIn(cells.text(field)), known);
  draft.values['partnerIds'] = [...new Set(found.flatMap(({ id }) => id ?? []))].slice(0, partnersOfAction);
  const unknown = found.filter(({ id }) => id === null).map(({ name }) => name);
  if (unknown.length > 0) note(draft, cells, field, unknown.join('; '));
}

interface Partner {
  name: string;
  id: string | null;
}

const named = (names: readonly string[], known: readonly NamedPerson[]): Partner[] =>
  names.map((name) => ({ name, id: findNamed(name, known) }));

/** A list of names; where one has a semicolon of its own that was not doubled, the longest runs that are names. */
function ownPartners(text: string, known: readonly NamedPerson[]): Partner[] {
  const listed = named(fromCellList(text), known);
  if (listed.every(({ id }) => id !== null)) return listed;
  const pieces = text.split('; ');
  const found: Partner[] = [];
  for (let from = 0; from < pieces.length;) {
    const ends = pieces.map((_, place) => pieces.length - place).filter((end) => end > from);
    const runs = named(
      ends.map((end) => pieces.slice(from, end).join('; ')),
      known,
    );
    const place = runs.findIndex(({ id }) => id !== null);
    const run = runs[place] ?? { name: pieces[from] ?? '', id: null };
    found.push(run);
    from = place < 0 ? from + 1 : (ends[place] ?? from + 1);
  }
  return found;
}

const partnersIn = (text: string): string[] =>
  text
    .split(/[;,/\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(n ?\/? ?a|none|tbc|-)$/i.test(name));
