import type { Draft } from '@waymark/contract/drafting';
import type { Plan } from '@waymark/contract/plans';
import { type DraftToJudge, judgeDraft, type JudgedTask } from '@waymark/domain/plans/draft-tasks';

/** How far each task of a first draft has come, from the plan and what was marked as finished. */
export function tasksOf(plan: Plan, draft: Draft | undefined): JudgedTask[] {
  const finished = (draft?.marks ?? []).filter(({ finishedAt }) => finishedAt !== null).map(({ task }) => task);
  return judgeDraft(plan as unknown as DraftToJudge, finished);
}
