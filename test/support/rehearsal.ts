import { Refusal } from '@waymark/domain/refusal';
import { Database, type Work } from '../../api/src/platform/database';
import type { World } from './world';

/** What a change answers that came to its end and was taken back. */
export const takenBack = 'taken-back';

/**
 * While the work goes on, every change of an organisation's things is done to its end, then taken back, and answers so: whoever
 * is let in can be asked about every change, one after the other, and all stays as it was.
 */
export async function rehearse<T>(world: World, asking: () => Promise<T>): Promise<T> {
  const database = world.app.get(Database);
  const { as, within } = database;
  const undone = (work: Work<unknown>): Work<never> =>
    async function (tx) {
      await work(tx);
      throw new Refusal('unavailable', takenBack);
    };
  Object.assign(database, {
    as: (viewer: Parameters<Database['as']>[0], work: Work<unknown>) => as.call(database, viewer, undone(work)),
    within: (viewer: Parameters<Database['within']>[0], organisationId: string, work: Work<unknown>) =>
      within.call(database, viewer, organisationId, undone(work)),
  });
  try {
    return await asking();
  } finally {
    Object.assign(database, { as, within });
  }
}
