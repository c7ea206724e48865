import { actionsOfGoal, goalsOfPlan } from '../limits';
import { GoalBook } from './goal-book';
import { plainText } from './import-field';
import {
  rowField,
  wholeTable,
  type LeftOutReason,
  type ReadRow,
  type ReadTable,
  type Remark,
  type RowAnswer,
  type Surroundings,
  type TableToRead,
} from './import-row';
import { remarkOf } from './action-draft';
import { readAction } from './read-action';
import { goalKey, readGoalColumns, readGoalHeading, supportIn, type GoalDraft } from './read-goal';
import { isOwnHeading } from './read-heading';
import { settleThemes } from './settle-themes';
import { RowCells } from './row-cells';
import { kindOfRow, type RowKind } from './row-kind';

/** Reads a sheet row by row: what each becomes, what is doubtful or wrong in it, or why it is left out. */
export function readPlanTable(table: TableToRead, surroundings: Surroundings): ReadTable {
  const reader = new TableReader(table, surroundings);
  const rows = table.rows.map((cells, place) => reader.read(cells, place + 1));
  return settleThemes({ rows, goals: reader.goals }, table);
}

type Drafted = Partial<Omit<ReadRow, 'row'>>;

class TableReader {
  private readonly book: GoalBook;
  private readonly header: readonly string[];
  private readonly own: boolean;
  private readonly answers = new Map<number, RowAnswer[]>();
  private readonly actionCounts = new Map<number, number>();
  private readonly byKey = new Map<string, number>();
  private current: number | null = null;
  private themed: boolean | null = null;

  constructor(
    private readonly table: TableToRead,
    private readonly surroundings: Surroundings,
  ) {
    this.book = new GoalBook(surroundings);
    this.header = table.headerRow > 0 ? (table.rows[table.headerRow - 1] ?? []) : [];
    this.own = isOwnHeading(this.header);
    for (const answer of table.answers) this.answers.set(answer.row, [...(this.answers.get(answer.row) ?? []), answer]);
  }

  get goals() {
    return this.book.goals;
  }

  read(cells: readonly string[], row: number): ReadRow {
    const read = new RowCells(
      { header: this.header, mapping: this.table.mapping, own: this.own },
      cells,
      this.answers.get(row) ?? [],
    );
    const drafted = this.readKind(this.kindOf(cells, row, read), row, read);
    return {
      row,
      outcome: 'left-out',
      reason: null,
      goal: null,
      opensGoal: false,
      action: null,
      identity: '',
      remarks: [],
      ...drafted,
    };
  }

  private kindOf(cells: readonly string[], row: number, read: RowCells): RowKind {
    if (row === this.table.headerRow) return { kind: 'left-out', reason: 'heading' };
    const chosen = read.answer(rowField);
    if (chosen === 'leave-out') return { kind: 'left-out', reason: 'by-choice' };
    if (chosen === 'action') return { kind: 'action', doubtful: false };
    if (chosen === 'goal') return { kind: 'heading-goal', text: cells.find((cell) => cell.trim() !== '') ?? '' };
    if (this.own) return ownKind(cells, read);
    const titleColumn = this.table.mapping.indexOf('action.title');
    return kindOfRow({ cells, read, above: row < this.table.headerRow, header: this.header, titleColumn });
  }

  private readKind(kind: RowKind, row: number, read: RowCells): Drafted {
    switch (kind.kind) {
      case 'left-out':
        return { reason: kind.reason };
      case 'heading-goal':
        return this.openGoal(row, read, readGoalHeading(kind.text, read));
      case 'support':
        return this.support(kind.text);
      case 'goal-alone':
        return this.goalOfColumns(row, read) ?? leftOut('note');
      case 'untitled':
        return { outcome: 'problem', remarks: [remarkOf('no-action-title', 'problem', { field: 'action.title' })] };
      case 'action':
        return this.action(row, read, kind.doubtful);
    }
  }

  private openGoal(row: number, read: RowCells, { values, remarks }: GoalDraft): Drafted {
    this.current = this.book.open(row, values);
    const goal = this.book.goals[this.current];
    const base = { goal: this.current, opensGoal: true, identity: this.book.numbered(read.identity()) };
    if (goal?.existingId) return { ...base, outcome: 'left-out', reason: 'already-in-plan' };
    const full = this.countNew() > goalsOfPlan ? [remarkOf('too-many-goals', 'problem')] : [];
    return { ...base, ...judged('goal', [...remarks, ...full]) };
  }

  private countNew(): number {
    return this.surroundings.goals.length + this.book.goals.filter(({ existingId }) => existingId === null).length;
  }

  private support(text: string): Drafted {
    const goal = this.current === null ? undefined : this.book.goals[this.current];
    if (!goal) return leftOut('note');
    if (goal.existingId) return { ...leftOut('already-in-plan'), goal: this.current };
    goal.values['prioritySupport'] ||= supportIn(text);
    return { outcome: 'goal', goal: this.current };
  }

  /** The goal of the row's columns: the one before, or a new one. Null when the columns name none. */
  private goalOfColumns(row: number, read: RowCells): Drafted | null {
    const draft = readGoalColumns(read);
    if (draft === null) return null;
    const key = goalKey(read);
    const known = this.byKey.get(key);
    if (known !== undefined) {
      this.current = known;
      return { ...leftOut('note'), goal: known };
    }
    const opened = this.openGoal(row, read, draft);
    if (this.current !== null) this.byKey.set(key, this.current);
    return opened;
  }

  private action(row: number, read: RowCells, doubtful: boolean): Drafted {
    const opened = this.goalOfColumns(row, read) ?? this.goalWithout(row, read);
    const draft = readAction(read, this.surroundings);
    const goal = this.current;
    const base = {
      goal,
      identity: this.book.numbered(`${this.goalTitle()}\u0001${read.identity()}`),
      opensGoal: opened?.opensGoal ?? false,
    };
    const known = this.knownAs(goal, draft.values['title'], base.identity);
    if (known) return { ...base, outcome: 'left-out', reason: known };
    const remarks = [
      ...(opened?.remarks ?? []),
      ...draft.remarks,
      ...this.remarksOf(goal, doubtful && !read.isAnswered(rowField)),
    ];
    return { ...base, action: { values: draft.values, contacts: draft.contacts }, ...judged('action', remarks) };
  }

  /** What is to be said of an action's place in the table. */
  private remarksOf(goal: number | null, doubtful: boolean): Remark[] {
    const remarks = doubtful ? [remarkOf('heading-or-action', 'question', { proposal: 'action' })] : [];
    if (goal === null) return [...remarks, remarkOf('no-goal', 'problem')];
    return this.countAction(goal) > actionsOfGoal ? [...remarks, remarkOf('goal-full', 'problem')] : remarks;
  }

  private goalTitle(): string {
    return this.current === null ? '' : (this.book.goals[this.current]?.identity ?? '');
  }

  private knownAs(goal: number | null, title: unknown, identity: string): LeftOutReason | null {
    if (goal === null) return null;
    if (this.book.takesAction(goal, String(title))) return 'already-in-plan';
    return this.surroundings.former(identity) === null ? null : 'loaded-before';
  }

  private countAction(goal: number): number {
    const existing = this.surroundings.goals.find(({ id }) => id === this.book.goals[goal]?.existingId);
    const count = (this.actionCounts.get(goal) ?? existing?.actionTitles.length ?? 0) + 1;
    this.actionCounts.set(goal, count);
    return count;
  }

  /** Where nothing names a goal: the words of the theme column, or the goal that was named for the whole table. */
  private goalWithout(row: number, read: RowCells): Drafted | null {
    const theme = this.isByTheme() ? read.text('goal.theme').trim() : '';
    const whole = this.answers.get(wholeTable) ?? [];
    const title = theme || answerIn(whole, 'goal.title');
    if (title === '' || (theme === '' && this.current !== null)) return null;
    const key = plainText(title);
    const known = this.byKey.get(key);
    if (known !== undefined) {
      this.current = known;
      return null;
    }
    const opened = this.openGoal(row, read, readGoalHeading(title, theme === '' ? wholeCells(whole) : read));
    if (this.current !== null) this.byKey.set(key, this.current);
    return opened;
  }

  /** Goals by theme: only where the table has neither a column of goals nor a row that names one. */
  private isByTheme(): boolean {
    this.themed ??=
      this.current === null &&
      this.table.mapping.includes('goal.theme') &&
      !this.table.mapping.includes('goal.title') &&
      !this.hasHeadings();
    return this.themed;
  }

  private hasHeadings(): boolean {
    return this.table.rows.some((cells, place) => {
      const read = new RowCells(
        { header: this.header, mapping: this.table.mapping, own: false },
        cells,
        this.answers.get(place + 1) ?? [],
      );
      return place + 1 !== this.table.headerRow && this.kindOf(cells, place + 1, read).kind === 'heading-goal';
    });
  }
}

const answerIn = (answers: readonly RowAnswer[], field: string): string =>
  answers.find((answer) => answer.field === field)?.value ?? '';

const wholeCells = (answers: readonly RowAnswer[]): RowCells =>
  new RowCells({ header: [], mapping: [], own: false }, [], answers);

const leftOut = (reason: LeftOutReason): Drafted => ({ outcome: 'left-out', reason });

function judged(outcome: 'goal' | 'action', remarks: readonly Remark[]): Drafted {
  return { outcome: remarks.some(({ level }) => level === 'problem') ? 'problem' : outcome, remarks };
}

function ownKind(cells: readonly string[], read: RowCells): RowKind {
  if (cells.every((cell) => cell.trim() === '')) return { kind: 'left-out', reason: 'blank' };
  if (read.text('action.title').trim() !== '') return { kind: 'action', doubtful: false };
  return read.text('goal.title').trim() === '' ? { kind: 'untitled' } : { kind: 'goal-alone' };
}
