import type { Update, NewUpdate } from '@waymark/contract/updates';
import type { ChangeMilestone, Milestone } from '@waymark/contract/milestones';
import type { AskedUpdate } from '@waymark/contract/progress';

/** How the rows of a list are answered: signed in, or by a link. */
export interface Answers {
  say(actionId: string, body: NewUpdate): Promise<Update>;
  settle(milestoneId: string, version: number, body: ChangeMilestone): Promise<Milestone>;
  /** The figure of a row; whether it counts at once. */
  enter(item: AskedUpdate, value: number): Promise<boolean>;
}
