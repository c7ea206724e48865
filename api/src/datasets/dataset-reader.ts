import { Injectable } from '@nestjs/common';
import type { Dataset, DatasetProgress, Datasets, DatasetSummary } from '@waymark/contract/datasets';
import { Refusal } from '@waymark/domain/refusal';
import { IsNull } from 'typeorm';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { DatasetEntity, type KeptFacts } from './dataset.entities';
import { assertMayLoad, findDataset } from './find-dataset';
import { likelyChoice } from './kept-facts';
import { problemsCsv } from './problems-csv';

/** Files of an organisation, one of them with all that is known of it, and how far a job is. */
@Injectable()
export class DatasetReader {
  constructor(private readonly database: Database) {}

  async list(viewer: Viewer, organisationId: string): Promise<Datasets> {
    assertMayLoad(viewer, organisationId);
    return this.database.reading(viewer, async (tx) => {
      const [organisation] = await tx.query<{ name: string; kind: string }[]>(
        'select name, kind from organisation where id = $1',
        [organisationId],
      );
      if (!organisation) throw new Refusal('missing', 'organisation');
      const found = await tx.find(DatasetEntity, {
        where: { organisationId, received: true, discardedAt: IsNull() },
        order: { id: 'desc' },
        take: 100,
      });
      const library = organisation.kind === 'library';
      return { organisationId, organisationName: organisation.name, library, datasets: found.map(summary) };
    });
  }

  async one(viewer: Viewer, id: string): Promise<Dataset> {
    const found = await this.database.reading(viewer, (tx) => findDataset(tx, viewer, id));
    const { facts, layout } = known(found);
    const { markers: _signs, ...told } = facts;
    return {
      ...summary(found),
      facts: told,
      choice: found.choice ?? likelyChoice(layout, facts),
      reconciliation: found.reconciliation,
      progress: progressOf(found),
    };
  }

  /** What of the file could not be used, as a table; there is none before it was read. */
  async problems(viewer: Viewer, id: string): Promise<string> {
    const { reconciliation } = await this.database.reading(viewer, (tx) => findDataset(tx, viewer, id));
    if (!reconciliation) throw new Refusal('missing', 'dataset-account');
    return problemsCsv(reconciliation);
  }

  async progress(viewer: Viewer, id: string): Promise<DatasetProgress> {
    return progressOf(await this.database.reading(viewer, (tx) => findDataset(tx, viewer, id)));
  }
}

const progressOf = ({ status, done, total, failure }: DatasetEntity): DatasetProgress => ({
  status,
  done: Math.min(done, total),
  total,
  failure,
});

/** What every file that has come in has. */
function known({ facts, layout }: DatasetEntity): { facts: KeptFacts; layout: NonNullable<DatasetEntity['layout']> } {
  if (!facts || !layout) throw new Error('the file was not looked at');
  return { facts, layout };
}

const instant = (at: Date | null): string | null => at && new Date(at).toISOString();

function summary(found: DatasetEntity): DatasetSummary {
  const { id, version, organisationId, status, fileName, source, counts, failure } = found;
  const { facts, layout } = known(found);
  return {
    ...{ id, version, organisationId, status, fileName, layout, source, counts, failure },
    rows: facts.rows,
    createdAt: new Date(found.createdAt).toISOString(),
    createdBy: found.createdBy,
    loadedAt: found.status === 'loaded' || found.status === 'undone' ? instant(found.loadedAt) : null,
    loadedBy: found.status === 'loaded' || found.status === 'undone' ? found.loadedBy : null,
    undoneAt: instant(found.undoneAt),
    undoneBy: found.status === 'undone' ? found.undoneBy : null,
  };
}
