import { Injectable } from '@nestjs/common';
import type { ChangeBoardPack, NewBoardPack } from '@waymark/contract/board-packs';
import { assertCan } from '@waymark/domain/access';
import { lastFullQuarter } from '@waymark/domain/board-packs/pack-period';
import type { Period } from '@waymark/domain/council-calendar';
import type { Day } from '@waymark/domain/day';
import { fieldRefused } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertNotArchived, findPlan } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { BoardPackEntity } from './board-pack.entity';
import { editablePack } from './find-pack';
import { makePackContent } from './make-pack-content';
import { packKind, periodWords } from './pack-words';
import { PackRecords } from './pack-records';

/** Prepares packs from the records, and keeps what is written on them until they are frozen. */
@Injectable()
export class PackRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly records: PackRecords,
  ) {}

  prepare(viewer: Viewer, planId: string, body: NewBoardPack, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      assertCan(viewer, 'board-pack:edit', plan.organisationId);
      assertNotArchived(plan);
      const period = periodOf(body, this.clock.today());
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      const content = makePackContent(await this.records.facts(tx, viewer, plan, period));
      const words = periodWords(period.startsOn, period.endsOn);
      const { organisationId } = plan;
      const told = { title: `${packKind}, ${words}`, periodStart: period.startsOn, periodEnd: period.endsOn };
      await tx.insert(BoardPackEntity, {
        ...{ id, organisationId, planId, version: 1, ...told, content, texts: {}, comments: {} },
        ...{ preparedAt: this.clock.now(), preparedBy: viewer.name },
      });
      await recordPack(tx, viewer, { id, organisationId, planId }, { deed: 'prepare', after: told });
      return id;
    });
  }

  /** Reads the records again; what was written by hand stays. */
  refresh(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { pack, plan } = await editablePack(tx, viewer, id);
      const period = { startsOn: pack.periodStart, endsOn: pack.periodEnd };
      const content = makePackContent(await this.records.facts(tx, viewer, plan, period));
      const changes = { content, preparedAt: this.clock.now(), preparedBy: viewer.name };
      await guardedUpdate(tx, { of: BoardPackEntity, noun: 'board-pack', row: pack, version, told }, changes);
      await recordPack(tx, viewer, pack, { deed: 'refresh' });
    });
  }

  change(viewer: Viewer, id: string, version: number, body: ChangeBoardPack): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { pack } = await editablePack(tx, viewer, id);
      const { title = pack.title } = body;
      const texts = merged(
        pack.texts,
        body.texts?.map(({ section, text }) => [section, text]),
      );
      const comments = merged(
        pack.comments,
        body.comments?.map(({ key, comment }) => [key, comment]),
      );
      assertKnown(pack, body);
      const changes = { title, texts, comments };
      await guardedUpdate(tx, { of: BoardPackEntity, noun: 'board-pack', row: pack, version, told }, changes);
      await recordPack(tx, viewer, pack, { deed: 'change', ...differences(pack, changes) });
    });
  }

  archive(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { pack } = await editablePack(tx, viewer, id);
      const changes = { archivedAt: this.clock.now() };
      await guardedUpdate(tx, { of: BoardPackEntity, noun: 'board-pack', row: pack, version, told }, changes);
      await recordPack(tx, viewer, pack, { deed: 'archive' });
    });
  }

  restore(viewer: Viewer, id: string): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { pack } = await editablePack(tx, viewer, id, true);
      const { version } = pack;
      await guardedUpdate(tx, { of: BoardPackEntity, noun: 'board-pack', row: pack, version }, { archivedAt: null });
      await recordPack(tx, viewer, pack, { deed: 'restore' });
    });
  }
}

/** What someone whose save came too late is told: what was written, not what the records say. */
export const told = ({ id, version, title, texts, comments }: BoardPackEntity) => ({
  ...{ id, version, title, texts, comments },
});

export async function recordPack(
  tx: EntityManager,
  viewer: Viewer,
  { id, organisationId, planId }: Pick<BoardPackEntity, 'id' | 'organisationId' | 'planId'>,
  { deed, ...event }: { deed: string; before?: unknown; after?: unknown },
): Promise<void> {
  const subject = { kind: 'board-pack', id };
  await recordEvent(tx, viewer, { ...event, name: `board-pack.${deed}`, organisationId, subject, planId });
}

function periodOf({ periodStart, periodEnd }: NewBoardPack, today: Day): Period {
  if (periodStart === undefined && periodEnd === undefined) return lastFullQuarter(today);
  if (periodStart === undefined) throw fieldRefused('/periodStart', 'required');
  if (periodEnd === undefined) throw fieldRefused('/periodEnd', 'required');
  if (periodStart > today) throw fieldRefused('/periodStart', 'in-future');
  return { startsOn: periodStart, endsOn: periodEnd };
}

/** A comment stands beside a line that is there. */
function assertKnown({ content }: BoardPackEntity, { comments = [] }: ChangeBoardPack): void {
  const keys = new Set(content.sections.flatMap(({ lines }) => lines.map(({ key }) => key)));
  const place = comments.findIndex(({ key }) => !keys.has(key));
  if (place >= 0) throw fieldRefused(`/comments/${place}/key`, 'unknown');
}

/** An empty text takes the one written by hand away. */
function merged(former: Record<string, string>, changes: [string, string][] = []): Record<string, string> {
  const all = { ...former, ...Object.fromEntries(changes) };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text.trim() !== ''));
}
