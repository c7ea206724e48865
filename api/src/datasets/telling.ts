import type { Database } from '../platform/database';
import { tellingMilliseconds } from './dataset-limits';
import type { OfDataset } from './dataset-pieces';

/** Says how far a job is, from outside of the transaction that it works in. */
export interface Telling {
  /** Another part of the step begins, of so many. */
  begin(total: number): void;
  tell(done: number): Promise<void>;
}

export function tellingOf(database: Database, as: { userId: string }, { organisationId, id }: OfDataset): Telling {
  let told = 0;
  let total: number | null = null;
  return {
    begin: (count) => {
      total = count;
      told = 0;
    },
    tell: async (done) => {
      if (Date.now() - told < tellingMilliseconds) return;
      told = Date.now();
      await database.within(as, organisationId, (tx) =>
        tx.query(
          'update dataset_import set done = $3, total = coalesce($4, total) where organisation_id = $1 and id = $2',
          [organisationId, id, done, total],
        ),
      );
    },
  };
}
