import { Injectable } from '@nestjs/common';
import type {
  Comment,
  CommentFilter,
  CommentPlace,
  CommentThread,
  Mentionable,
  PlanComments,
} from '@waymark/contract/comments';
import type { Account } from '@waymark/contract/people';
import { assertCan, can } from '@waymark/domain/access';
import { awaitsAnswerOf } from '@waymark/domain/comments/comment-place';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { numberedParts } from '../plans/action-numbers';
import { findPlan } from '../plans/find-plan';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findThread } from './find-comment';

interface CommentRow extends Omit<Comment, 'mine'>, CommentPlace {
  commentId: string;
  threadId: string;
  userId: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
}

/** Every word said about a plan, by thread; what left the plan keeps its threads, under its last title. */
const commentsStatement = `
  ${numberedParts}
  select c.id as "commentId", coalesce(c.reply_to, c.id) as "threadId", c.version, c.text, c.user_id as "userId",
    c.written_by as "writtenBy", c.written_at as "writtenAt", c.edited_at as "editedAt",
    c.archived_at is not null as archived, c.resolved_at as "resolvedAt", c.resolved_by as "resolvedBy",
    c.subject_kind as kind, c.subject_id as id, c.field, coalesce(na.reference, ng.number::text) as reference,
    coalesce(m.title, a.title, i.name, g.title, p.title) as title, g.id as "goalId", a.id as "actionId",
    (select coalesce(json_agg(json_build_object('userId', u.id, 'name', u.name) order by u.name, u.id), '[]')
      from comment_mention n join user_account u on u.id = n.user_id
      where n.organisation_id = c.organisation_id and n.comment_id = c.id) as mentions
  from comment c
  join plan p on p.organisation_id = c.organisation_id and p.id = c.plan_id
  left join milestone m on m.organisation_id = c.organisation_id and c.subject_kind = 'milestone' and m.id = c.subject_id
  left join action a on a.organisation_id = c.organisation_id
    and a.id = case c.subject_kind when 'action' then c.subject_id when 'milestone' then m.action_id end
  left join target t on t.organisation_id = c.organisation_id and c.subject_kind = 'target' and t.id = c.subject_id
  left join indicator i on i.organisation_id = t.indicator_organisation_id and i.id = t.indicator_id
  left join goal g on g.organisation_id = c.organisation_id
    and g.id = case c.subject_kind when 'goal' then c.subject_id when 'target' then t.goal_id else a.goal_id end
  left join numbered_action na on na.id = a.id
  left join numbered_goal ng on ng.id = g.id
  where c.organisation_id = $1 and c.plan_id = $2
  order by ng.number nulls first, length(na.reference) nulls first, na.reference, c.id`;

/** Answers what is said about plans. */
@Injectable()
export class CommentReader {
  constructor(private readonly database: Database) {}

  comments(viewer: Viewer, planId: string, filter: CommentFilter): Promise<PlanComments> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const all = await threadsOf(tx, viewer, plan);
      const openCount = all.filter(isOpen).length;
      return {
        planTitle: plan.title,
        threads: all.filter((thread) => matches(thread, filter, viewer)),
        openCount,
        resolvedCount: all.length - openCount,
        awaitingMeCount: all.filter(({ awaitsMe }) => awaitsMe).length,
        mayWrite: plan.archivedAt === null && can(viewer, 'comment:write', plan.organisationId),
      };
    });
  }

  /** The thread that a comment stands in. */
  thread(viewer: Viewer, commentId: string): Promise<CommentThread> {
    return this.database.reading(viewer, async (tx) => {
      const { id, organisationId, planId } = await findThread(tx, viewer, commentId);
      const thread = (await threadsOf(tx, viewer, { organisationId, id: planId })).find((one) => one.id === id);
      if (!thread) throw new Refusal('missing', 'comment');
      return thread;
    });
  }

  mentionable(viewer: Viewer, planId: string): Promise<Mentionable> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId } = await findPlan(tx, viewer, planId);
      assertCan(viewer, 'comment:write', organisationId);
      const accounts = await tx.query<Account[]>(
        `select u.id as "userId", u.name from membership m join user_account u on u.id = m.user_id
         where m.organisation_id = $1 and m.suspended_at is null order by u.name, u.id`,
        [organisationId],
      );
      return { accounts };
    });
  }
}

const isOpen = ({ resolvedAt }: CommentThread): boolean => resolvedAt === null;

function matches(thread: CommentThread, { state, of }: CommentFilter, { userId }: Viewer): boolean {
  if (state !== undefined && isOpen(thread) !== (state === 'open')) return false;
  if (of === 'mine') return thread.comments.some(({ mine }) => mine);
  return of === undefined || thread.comments.some(({ mentions }) => mentions.some((one) => one.userId === userId));
}

async function threadsOf(
  tx: EntityManager,
  viewer: Viewer,
  plan: { organisationId: string; id: string },
): Promise<CommentThread[]> {
  const rows = await tx.query<CommentRow[]>(commentsStatement, [plan.organisationId, plan.id]);
  const threads = new Map<string, CommentRow[]>();
  for (const row of rows) threads.set(row.threadId, [...(threads.get(row.threadId) ?? []), row]);
  const mayEdit = can(viewer, 'plan:edit', plan.organisationId);
  return [...threads.values()]
    .filter((words) => words.some((row) => !row.archived || row.userId === viewer.userId))
    .flatMap((words) => threadOf(words, viewer, mayEdit) ?? []);
}

function threadOf(rows: readonly CommentRow[], viewer: Viewer, mayEdit: boolean): CommentThread | null {
  const first = rows.find(({ commentId, threadId }) => commentId === threadId);
  if (!first) return null;
  const { threadId: id, version, kind, field, reference, title, goalId, actionId, resolvedAt, resolvedBy } = first;
  const standing = rows.filter(({ archived }) => !archived);
  const entries = standing.map(({ userId, mentions }) => ({
    userId,
    mentionIds: mentions.map((mentioned) => mentioned.userId),
  }));
  const state = { resolved: resolvedAt !== null, archived: standing.length === 0 };
  return {
    ...{ id, version, resolvedAt, resolvedBy },
    place: { kind, id: first.id, field, reference, title, goalId, actionId },
    comments: rows.map((row) => commentOf(row, viewer)),
    awaitsMe: awaitsAnswerOf({ ...state, entries }, viewer.userId),
    mayResolve: mayEdit || first.userId === viewer.userId,
  };
}

function commentOf(row: CommentRow, viewer: Viewer): Comment {
  const { commentId: id, version, writtenBy, writtenAt, editedAt, archived } = row;
  const mine = row.userId === viewer.userId;
  const hidden = archived && !mine;
  const text = hidden ? '' : row.text;
  return { id, version, text, writtenBy, writtenAt, editedAt, archived, mine, mentions: hidden ? [] : row.mentions };
}
