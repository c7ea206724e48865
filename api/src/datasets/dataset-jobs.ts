import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { GridFull } from '@waymark/domain/datasets/figure-grid';
import type { DatasetStatus } from '@waymark/domain/datasets/vocabulary';
import { Refusal } from '@waymark/domain/refusal';
import { Database } from '../platform/database';
import { Jobs, type JobData } from '../platform/jobs';
import { datasetQueue } from './dataset-steps';
import { DatasetEntity } from './dataset.entities';
import { loadDataset } from './load-figures';
import { readDataset, type JobOf } from './read-job';
import { tellingOf } from './telling';
import { undoDataset } from './undo-figures';

interface Step {
  work(job: JobOf): Promise<void>;
  /** Where the file stands again when the step did not go through. */
  back: DatasetStatus;
}

const steps: Readonly<Partial<Record<DatasetStatus, Step>>> = {
  reading: { work: readDataset, back: 'open' },
  loading: { work: loadDataset, back: 'previewed' },
  undoing: { work: undoDataset, back: 'loaded' },
};

/** Does the long part of each step. A job that comes again after its worker was lost begins anew; one that is done does nothing. */
@Injectable()
export class DatasetJobs implements OnModuleInit {
  private readonly log = new Logger('Datasets');

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(datasetQueue, (data) => this.take(data));
  }

  private async take({ organisationId, id, userId, step }: JobData): Promise<void> {
    const of = { organisationId: String(organisationId), id: String(id) };
    const as = { userId: String(userId) };
    const found = await this.database.within(as, of.organisationId, (tx) => tx.findOneBy(DatasetEntity, of));
    const todo = steps[step as DatasetStatus];
    if (!found || found.status !== step || !todo) return;
    try {
      await todo.work({ database: this.database, as, found, telling: tellingOf(this.database, as, of) });
    } catch (error) {
      const failure = codeOf(error);
      if (failure === 'dataset-failed') this.log.error(error);
      const changes = { status: todo.back, failure, version: found.version + 1 };
      await this.database.within(as, of.organisationId, (tx) => tx.update(DatasetEntity, of, changes));
    }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  return error instanceof GridFull ? 'dataset-too-large' : 'dataset-failed';
}
