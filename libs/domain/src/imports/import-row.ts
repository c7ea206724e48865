import type { Period } from '../council-calendar';
import type { PersonKind } from '../plans/vocabulary';
import type { ImportField, Mapping } from './import-field';
import { timescaleQuestions } from './read-timescale';

/** What becomes of a row. Every row of a sheet has exactly one of these. */
export const rowOutcomes = ['goal', 'action', 'left-out', 'problem'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

export const leftOutReasons = [
  'above-heading',
  'heading',
  'repeated-heading',
  'blank',
  'total',
  'note',
  'by-choice',
  'already-in-plan',
  'loaded-before',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What keeps a row from being loaded until it is answered, mapped otherwise or left out. */
export const problemCodes = [
  'no-goal',
  'no-action-title',
  'theme-needed',
  'not-a-day',
  'not-an-amount',
  'not-a-word',
  'not-a-flag',
  'too-long',
  'due-before-start',
  'too-many-goals',
  'goal-full',
] as const;
export const questionCodes = [...timescaleQuestions, 'theme-guessed', 'heading-or-action', 'several-leads'] as const;
export const hintCodes = ['contact-to-invite', 'title-shortened', 'output-not-outcome', 'ask', 'kept-in-note'] as const;
export const remarkLevels = ['problem', 'question', 'hint'] as const;
export type RemarkLevel = (typeof remarkLevels)[number];
export const remarkCodes = [...problemCodes, ...questionCodes, ...hintCodes] as const;
export type RemarkCode = (typeof remarkCodes)[number];

export interface Remark {
  code: RemarkCode;
  level: RemarkLevel;
  field: ImportField | null;
  /** What stands in the file, or who is meant. */
  text: string;
  /** What is taken unless someone says otherwise. */
  proposal: string | null;
}

/** The field of an answer about a whole row: to leave it out, or to take it as a goal or as an action. */
export const rowField = 'row';
export const rowChoices = ['leave-out', 'goal', 'action'] as const;
/** Row 0 stands for the whole table: the goal of actions that stand under none. */
export const wholeTable = 0;

export interface RowAnswer {
  row: number;
  field: string;
  value: string;
}

export type Value = string | number | boolean | readonly string[] | null;
export type Values = Record<string, Value>;

/** Someone named in the file whom the directory or the taskforce does not know yet. */
export interface Contact {
  field: 'councilLeadId' | 'taskforceLeadId' | 'partnerIds';
  name: string;
  jobTitle: string | null;
  kind: PersonKind | 'member';
}

export interface ReadAction {
  values: Values;
  contacts: readonly Contact[];
}

export interface ReadGoal {
  /** The row that it begins in; 0 when it was named for the whole table. */
  row: number;
  identity: string;
  values: Values;
  /** The goal of the plan that it is already. */
  existingId: string | null;
}

export interface ReadRow {
  /** From 1, as the spreadsheet counts. */
  row: number;
  outcome: RowOutcome;
  reason: LeftOutReason | null;
  /** Place of its goal in the list of goals; null for a row without one. */
  goal: number | null;
  /** Whether the goal begins in this row. */
  opensGoal: boolean;
  action: ReadAction | null;
  identity: string;
  remarks: readonly Remark[];
}

export interface TableToRead {
  rows: readonly (readonly string[])[];
  /** From 1; 0 for a table without one. */
  headerRow: number;
  mapping: Mapping;
  answers: readonly RowAnswer[];
}

export interface NamedPerson {
  id: string;
  names: readonly (string | null)[];
}

export interface ExistingGoal {
  id: string;
  title: string;
  actionTitles: readonly string[];
}

/** What a table is read into: the plan as it stands, who is known, and what was loaded before. */
export interface Surroundings {
  plan: Period;
  people: readonly NamedPerson[];
  members: readonly NamedPerson[];
  /** Whether there is a taskforce that new names can be entered in. */
  hasTaskforce: boolean;
  goals: readonly ExistingGoal[];
  /** What a former load of the same plan made of a row or a goal with this identity. */
  former: (identity: string) => { goalId: string | null } | null;
}

export interface ReadTable {
  rows: readonly ReadRow[];
  goals: readonly ReadGoal[];
}

export interface RowCounts {
  rows: number;
  goals: number;
  actions: number;
  leftOut: number;
  problems: number;
  questions: number;
}

/** Counts that add up: goals, actions, left out and problems are all rows. Questions stand inside them. */
export function countRows(rows: readonly ReadRow[]): RowCounts {
  const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  const loaded = rows.filter(({ outcome }) => outcome === 'goal' || outcome === 'action');
  return {
    rows: rows.length,
    goals: count('goal'),
    actions: count('action'),
    leftOut: count('left-out'),
    problems: count('problem'),
    questions: loaded.flatMap(({ remarks }) => remarks.filter(({ level }) => level === 'question')).length,
  };
}
