import { Injectable } from '@nestjs/common';
import type { ChangeAsk, NewAsk } from '@waymark/contract/asks';
import { assertCan } from '@waymark/domain/access';
import { type AskGap, missingForAsk, type StatedAsk } from '@waymark/domain/advocacy/ask';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { AskEntity } from './ask.entities';
import { findAnyAsk, findAsk } from './find-ask';

const pointerOf: Readonly<Record<AskGap, string>> = { 'made-on-missing': '/madeOn', 'answer-missing': '/answer' };

/** Keeps what an organisation asks of others, and what came of it. */
@Injectable()
export class AskRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, organisationId: string, body: NewAsk, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      if (!organisationsOf(viewer).includes(organisationId)) throw new Refusal('missing', 'organisation');
      assertCan(viewer, 'plan:edit', organisationId);
      assertWhole({ status: 'draft', madeOn: null, answer: '', ...given(body) });
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await tx.insert(AskEntity, { ...body, id, organisationId });
      await record(tx, viewer, { id, organisationId }, { name: 'ask.add', after: body });
      return id;
    });
  }

  change(viewer: Viewer, askId: string, version: number, body: ChangeAsk): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const ask = await findAsk(tx, viewer, askId);
      assertCan(viewer, 'plan:edit', ask.organisationId);
      if (ask.version !== version) throw new Refusal('stale', 'ask', { current: ask });
      assertWhole({ ...ask, ...given(body) });
      await guardedUpdate(tx, { of: AskEntity, noun: 'ask', row: ask, version }, { ...body });
      await record(tx, viewer, ask, { name: 'ask.change', ...differences<object>(ask, body) });
    });
  }

  archive(viewer: Viewer, askId: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const ask = await findAsk(tx, viewer, askId);
      assertCan(viewer, 'plan:edit', ask.organisationId);
      await guardedUpdate(tx, { of: AskEntity, noun: 'ask', row: ask, version }, { archivedAt: this.clock.now() });
      await record(tx, viewer, ask, { name: 'ask.archive' });
    });
  }

  restore(viewer: Viewer, askId: string): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const ask = await findAnyAsk(tx, viewer, askId);
      assertCan(viewer, 'plan:edit', ask.organisationId);
      if (ask.archivedAt === null) throw new Refusal('conflict', 'not-archived');
      const { version } = ask;
      await guardedUpdate(tx, { of: AskEntity, noun: 'ask', row: ask, version }, { archivedAt: null });
      await record(tx, viewer, ask, { name: 'ask.restore' });
    });
  }
}

function assertWhole(ask: StatedAsk): void {
  const fields = missingForAsk(ask).map((gap) => ({ pointer: pointerOf[gap], code: 'required' }));
  refuseFields(fields);
}

function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

async function record(
  tx: EntityManager,
  viewer: Viewer,
  { id, organisationId }: Pick<AskEntity, 'id' | 'organisationId'>,
  event: { name: string; before?: unknown; after?: unknown },
): Promise<void> {
  await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'ask', id } });
}
