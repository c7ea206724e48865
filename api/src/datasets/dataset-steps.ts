import { Injectable } from '@nestjs/common';
import type { ChooseDataset } from '@waymark/contract/datasets';
import type { DatasetStatus } from '@waymark/domain/datasets/vocabulary';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import { Jobs } from '../platform/jobs';
import type { Viewer } from '../platform/viewer';
import { chosenIndicators, problemsOfChoice } from './chosen-indicators';
import { dropText } from './dataset-pieces';
import { DatasetEntity } from './dataset.entities';
import { assertIdle, assertNotLoaded, findDataset } from './find-dataset';
import { assertUndoable } from './undo-figures';

export const datasetQueue = 'dataset';

/** What one asks for a file; the long part of each step is a job, stored with the change that asks for it. */
@Injectable()
export class DatasetSteps {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Keeps what was chosen, and has the file read by it. */
  async choose(viewer: Viewer, id: string, version: number, body: ChooseDataset): Promise<void> {
    const library = await this.database.libraryId();
    await this.database.as(viewer, async (tx) => {
      const found = await findDataset(tx, viewer, id);
      assertIdle(found);
      assertNotLoaded(found);
      const codes = body.choices.map(({ indicator }) => indicator);
      const indicators = await chosenIndicators(tx, found.organisationId, library, codes);
      const fields = problemsOfChoice(body, found, indicators);
      if (body.releasedOn > this.clock.today()) fields.push({ pointer: '/releasedOn', code: 'in-the-future' });
      refuseFields(fields);
      const { source, releasedOn, ...choice } = body;
      const kept = { choice: { ...choice, source, releasedOn }, source, releasedOn, reconciliation: null };
      await this.begin(tx, viewer, found, { version, status: 'reading', total: found.facts?.rows ?? 0, ...kept });
      await this.record(tx, viewer, found, 'dataset.choose', { indicators: codes, source });
    });
  }

  async load(viewer: Viewer, id: string, version: number): Promise<void> {
    const library = await this.database.libraryId();
    await this.database.as(viewer, async (tx) => {
      const found = await findDataset(tx, viewer, id);
      assertIdle(found);
      assertNotLoaded(found);
      if (found.status !== 'previewed') throw new Refusal('conflict', 'dataset-not-previewed');
      const { figures = 0 } = found.reconciliation?.counts ?? {};
      if (figures === 0) throw new Refusal('conflict', 'dataset-no-figures');
      await assertStillChosen(tx, found, library);
      await this.begin(tx, viewer, found, { version, status: 'loading', total: figures, loadedBy: viewer.name });
      await this.record(tx, viewer, found, 'dataset.ask-load', { figures });
    });
  }

  async undo(viewer: Viewer, id: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const found = await findDataset(tx, viewer, id);
      assertIdle(found);
      if (found.status !== 'loaded') throw new Refusal('conflict', 'dataset-not-loaded');
      await assertUndoable(tx, found);
      const { added = 0, revised = 0 } = found.counts ?? {};
      await this.begin(tx, viewer, found, {
        version,
        status: 'undoing',
        total: added + revised,
        undoneBy: viewer.name,
      });
      await this.record(tx, viewer, found, 'dataset.ask-undo', { added, revised });
    });
  }

  /** Lets a file go that was not loaded: that it came stays on record, what it held does not. */
  async discard(viewer: Viewer, id: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await findDataset(tx, viewer, id);
      assertIdle(row);
      if (row.status === 'loaded') throw new Refusal('conflict', 'dataset-loaded', { status: row.status });
      const discardedAt = this.clock.now();
      await guardedUpdate(tx, { of: DatasetEntity, noun: 'dataset', row, version, told }, { discardedAt });
      await dropText(tx, row);
      await this.record(tx, viewer, row, 'dataset.discard', { fileName: row.fileName });
    });
  }

  private async begin(
    tx: EntityManager,
    viewer: Viewer,
    row: DatasetEntity,
    { version, ...changes }: Partial<DatasetEntity> & { version: number; status: DatasetStatus },
  ): Promise<void> {
    const fresh = { done: 0, failure: null, ...changes };
    await guardedUpdate(tx, { of: DatasetEntity, noun: 'dataset', row, version, told }, fresh);
    const { organisationId, id } = row;
    await this.jobs.send(tx, datasetQueue, { organisationId, id, userId: viewer.userId, step: changes.status });
  }

  private record(tx: EntityManager, viewer: Viewer, row: DatasetEntity, name: string, after: object): Promise<void> {
    const subject = { kind: 'dataset', id: row.id };
    return recordEvent(tx, viewer, { name, organisationId: row.organisationId, subject, after });
  }
}

/** An indicator may have been archived since the file was read, or its offer have ended. */
async function assertStillChosen(tx: EntityManager, found: DatasetEntity, library: string): Promise<void> {
  const codes = found.choice?.choices.map(({ indicator }) => indicator) ?? [];
  const indicators = await chosenIndicators(tx, found.organisationId, library, codes);
  const gone = codes.find((code) => !indicators.has(code));
  if (gone !== undefined) throw new Refusal('conflict', 'dataset-indicator-gone', { indicator: gone });
}

/** What a refusal tells of a file that has gone on: where it stands now. */
const told = ({ id, version, status }: DatasetEntity): object => ({ id, version, status });
