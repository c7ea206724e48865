import { Injectable } from '@nestjs/common';
import type { ChangeComment, NewComment } from '@waymark/contract/comments';
import { assertCan } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertNotArchived, findPlan } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertMentionsKnown, assertPlaceKnown, assertWords } from './assert-comment';
import { CommentEntity } from './comment.entities';
import { findComment, findThread } from './find-comment';

/** Keeps what people say to each other about a plan. Each edits and takes back their own words alone. */
@Injectable()
export class CommentRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, planId: string, body: NewComment, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { organisationId } = plan;
      assertCan(viewer, 'comment:write', organisationId);
      assertNotArchived(plan);
      assertWords(body.text);
      await assertPlaceKnown(tx, plan, body);
      const thread = await threadFor(tx, viewer, planId, body);
      const { mentions = [], text } = body;
      await assertMentionsKnown(tx, organisationId, mentions);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;

      const { subjectKind, subjectId, field = null } = thread ?? body;
      const comment = { organisationId, id, planId, subjectKind, subjectId, field, text, replyTo: thread?.id ?? null };
      await tx.insert(CommentEntity, { ...comment, userId: viewer.userId, writtenBy: viewer.name });
      await replaceMentions(tx, comment, mentions);
      await this.record(tx, viewer, comment, { name: 'comment.add', after: { ...body, text } });
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, body: ChangeComment): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const comment = await ownComment(tx, viewer, id);
      if (comment.archivedAt !== null) throw new Refusal('missing', 'comment');
      assertWords(body.text);
      if (body.mentions) await assertMentionsKnown(tx, comment.organisationId, body.mentions);
      const changes = { text: body.text, editedAt: this.clock.now() };
      await guardedUpdate(tx, { of: CommentEntity, noun: 'comment', row: comment, version }, changes);
      if (body.mentions) await replaceMentions(tx, comment, body.mentions);
      await this.record(tx, viewer, comment, { name: 'comment.change', before: { text: comment.text }, after: body });
    });
  }

  archive(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.put(viewer, id, { name: 'comment.archive', version, archivedAt: this.clock.now() });
  }

  restore(viewer: Viewer, id: string): Promise<void> {
    return this.put(viewer, id, { name: 'comment.restore', version: null, archivedAt: null });
  }

  /** Settles a thread or opens it again: who drafts the plan may, and who began the thread. */
  settle(viewer: Viewer, id: string, resolved: boolean): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const thread = await findThread(tx, viewer, id);
      assertCan(viewer, 'comment:write', thread.organisationId);
      if (thread.userId !== viewer.userId) assertCan(viewer, 'plan:edit', thread.organisationId);
      if ((thread.resolvedAt !== null) === resolved) return;
      const changes = { resolvedAt: resolved ? this.clock.now() : null, resolvedBy: resolved ? viewer.name : null };
      const row = { of: CommentEntity, noun: 'comment', row: thread, version: thread.version };
      await guardedUpdate(tx, row, changes);
      await this.record(tx, viewer, thread, { name: resolved ? 'comment.resolve' : 'comment.reopen' });
    });
  }

  private put(viewer: Viewer, id: string, { name, version, archivedAt }: Putting): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const comment = await ownComment(tx, viewer, id);
      const row = { of: CommentEntity, noun: 'comment', row: comment, version: version ?? comment.version };
      if ((comment.archivedAt === null) === (archivedAt === null)) return;
      await guardedUpdate(tx, row, { archivedAt });
      await this.record(tx, viewer, comment, { name });
    });
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    { organisationId, planId, id }: Pick<CommentEntity, 'organisationId' | 'planId' | 'id'>,
    event: { name: string; before?: unknown; after?: unknown },
  ): Promise<void> {
    await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'comment', id }, planId });
  }
}

interface Putting {
  name: string;
  version: number | null;
  archivedAt: Date | null;
}

/** The thread that a reply belongs to: of the same plan and place, and not taken back. */
async function threadFor(
  tx: EntityManager,
  viewer: Viewer,
  planId: string,
  { replyTo }: NewComment,
): Promise<CommentEntity | null> {
  if (!replyTo) return null;
  const unknown = fieldRefused('/replyTo', 'unknown');
  const thread = await findThread(tx, viewer, replyTo).catch(() => {
    throw unknown;
  });
  if (thread.planId !== planId) throw unknown;
  return thread;
}

async function ownComment(tx: EntityManager, viewer: Viewer, id: string): Promise<CommentEntity> {
  const comment = await findComment(tx, viewer, id);
  assertCan(viewer, 'comment:write', comment.organisationId);
  if (comment.userId !== viewer.userId) throw new Refusal('forbidden', 'not-own-comment');
  return comment;
}

async function replaceMentions(
  tx: EntityManager,
  { organisationId, id }: { organisationId: string; id: string },
  mentions: readonly string[],
): Promise<void> {
  await tx.query('delete from comment_mention where organisation_id = $1 and comment_id = $2', [organisationId, id]);
  if (mentions.length === 0) return;
  await tx.query(
    `insert into comment_mention (organisation_id, comment_id, user_id)
     select distinct $1::uuid, $2::uuid, mentioned from unnest($3::uuid[]) as mentioned`,
    [organisationId, id, mentions],
  );
}
