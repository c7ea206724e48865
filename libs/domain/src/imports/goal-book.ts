import { plainText } from './import-field';
import type { ExistingGoal, ReadGoal, Surroundings, Values } from './import-row';

/** The goals that a table names, in order, matched with those that the plan has already. */
export class GoalBook {
  readonly goals: ReadGoal[] = [];
  private readonly waiting: ExistingGoal[];
  private readonly actionsLeft = new Map<string, Map<string, number>>();
  private readonly counts = new Map<string, number>();

  constructor(private readonly surroundings: Surroundings) {
    this.waiting = [...surroundings.goals];
    for (const goal of surroundings.goals) this.actionsLeft.set(goal.id, counted(goal.actionTitles.map(plainText)));
  }

  /** Opens a goal; the same title again is another goal, unless the plan has it. */
  open(row: number, values: Values): number {
    const title = plainText(String(values['title'] ?? ''));
    const identity = this.numbered(`goal\u0001${title}`);
    const existingId = this.existing(title, identity);
    this.goals.push({ row, identity, values, existingId });
    return this.goals.length - 1;
  }

  /** The identity of a row or goal, told apart from those like it before. */
  numbered(identity: string): string {
    const count = (this.counts.get(identity) ?? 0) + 1;
    this.counts.set(identity, count);
    return `${identity}\u0001${count}`;
  }

  /** Whether the plan has the action in this goal already; each of its actions is met once. */
  takesAction(goal: number, title: string): boolean {
    const left = this.actionsLeft.get(this.goals[goal]?.existingId ?? '');
    const count = left?.get(plainText(title)) ?? 0;
    if (count > 0) left?.set(plainText(title), count - 1);
    return count > 0;
  }

  private existing(title: string, identity: string): string | null {
    const place = this.waiting.findIndex((goal) => plainText(goal.title) === title);
    if (place >= 0) return this.waiting.splice(place, 1)[0]?.id ?? null;
    const former = this.surroundings.former(identity)?.goalId ?? null;
    return this.surroundings.goals.some(({ id }) => id === former) ? former : null;
  }
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
