import { Injectable } from '@nestjs/common';
import type { TaggedAction, TaggedActions, TagWithActions } from '@waymark/contract/action-links';
import type { TagSet } from '@waymark/domain/frameworks/framework';
import { actionReference } from '@waymark/domain/plans/reference';
import { Database } from '../platform/database';
import { csvOf } from '../platform/csv';
import type { Viewer } from '../platform/viewer';
import type { ActionRow } from './action-answer';
import { findPlan } from './find-plan';
import { type PlanParts, readParts } from './plan-rows';

/** Answers the actions of a plan by what else they are reported to. */
@Injectable()
export class TaggedActionsReader {
  constructor(private readonly database: Database) {}

  byTag(viewer: Viewer, planId: string, set: TagSet): Promise<TaggedActions> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const tags = await tx.query<{ code: string; title: string }[]>(
        'select code, title from tag where tag_set = $1 order by position',
        [set],
      );
      const parts = await readParts(tx, plan);
      return taggedActions({ set, planId: plan.id, tags }, parts);
    });
  }
}

function taggedActions(
  { set, planId, tags }: { set: TagSet; planId: string; tags: readonly { code: string; title: string }[] },
  parts: PlanParts,
): TaggedActions {
  const codesOf = (action: ActionRow) => (set === 'group' ? action.groups : action.tags);
  const placed = parts.goals.flatMap((goal, place) =>
    parts.actions
      .filter((action) => action.goalId === goal.id)
      .map((action, index) => ({ action, reference: actionReference(place + 1, index + 1) })),
  );
  const answer = (tag: { code: string; title: string }): TagWithActions => ({
    ...tag,
    actions: placed
      .filter(({ action }) => codesOf(action).includes(tag.code))
      .map(({ action, reference }) => taggedAction(action, reference, planId)),
  });
  const codes = tags.map(({ code }) => code);
  const untagged = placed.filter(({ action }) => !codesOf(action).some((code) => codes.includes(code)));
  return { set, tags: tags.map(answer), untaggedCount: untagged.length };
}

function taggedAction(action: ActionRow, reference: string, planId: string): TaggedAction {
  const { id, title, deliveryStatus, dueOn, linkedFrom } = action;
  const linked = linkedFrom !== null && linkedFrom !== undefined;
  return { id, planId: linkedFrom?.planId ?? planId, reference, title, deliveryStatus, dueOn, linked };
}

/** The same as a table, one line for each tag of each action. */
export function taggedActionsCsv({ tags }: TaggedActions): string {
  return csvOf([
    ['Reported to', 'Reference', 'Action', 'Status', 'Due', 'Kept in another plan'],
    ...tags.flatMap(({ title, actions }) =>
      actions.map((action) => [
        title,
        action.reference,
        action.title,
        inWords(action.deliveryStatus),
        action.dueOn,
        action.linked ? 'yes' : 'no',
      ]),
    ),
  ]);
}

/** A status as it reads in a table: `not-started` as Not started. */
function inWords(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
