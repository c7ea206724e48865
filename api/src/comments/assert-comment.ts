import type { NewComment } from '@waymark/contract/comments';
import type { FieldProblem } from '@waymark/contract/problem';
import { isCommentable, type CommentSubject } from '@waymark/domain/comments/comment-place';
import { refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';

interface OfPlan {
  organisationId: string;
  id: string;
}

const standing = {
  plan: 'select from plan where organisation_id = $1 and id = $2 and id = $3',
  goal: 'select from goal where organisation_id = $1 and plan_id = $2 and id = $3 and archived_at is null',
  action: 'select from action where organisation_id = $1 and plan_id = $2 and id = $3 and archived_at is null',
  milestone: `select from milestone m join action a on a.organisation_id = m.organisation_id and a.id = m.action_id
    where m.organisation_id = $1 and a.plan_id = $2 and m.id = $3 and m.archived_at is null`,
  target: 'select from target where organisation_id = $1 and plan_id = $2 and id = $3 and archived_at is null',
} as const satisfies Record<CommentSubject, string>;

/** Refuses a comment on what is no part of the plan, on a field that the part does not have, or without words. */
export async function assertPlaceKnown(tx: EntityManager, plan: OfPlan, body: NewComment): Promise<void> {
  const { subjectKind, subjectId, field = null } = body;
  const fields: FieldProblem[] = [];
  const found = await tx.query<unknown[]>(standing[subjectKind], [plan.organisationId, plan.id, subjectId]);
  if (found.length === 0) fields.push({ pointer: '/subjectId', code: 'unknown' });
  if (!isCommentable(subjectKind, field)) fields.push({ pointer: '/field', code: 'not-a-choice' });
  refuseFields(fields);
}

export function assertWords(text: string | undefined): void {
  if (text?.trim() === '') refuseFields([{ pointer: '/text', code: 'required' }]);
}

/** Who is mentioned belongs to the organisation and may come in. */
export async function assertMentionsKnown(
  tx: EntityManager,
  organisationId: string,
  mentions: readonly string[],
): Promise<void> {
  if (mentions.length === 0) return;
  const rows = await tx.query<{ id: string }[]>(
    `select user_id as id from membership
     where organisation_id = $1 and user_id = any($2::uuid[]) and suspended_at is null`,
    [organisationId, mentions],
  );
  const known = new Set(rows.map(({ id }) => id));
  refuseFields(
    mentions.flatMap((id, place) =>
      known.has(id.toLowerCase()) ? [] : [{ pointer: `/mentions/${place}`, code: 'unknown' }],
    ),
  );
}
