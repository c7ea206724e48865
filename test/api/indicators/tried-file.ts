import type { Dataset } from '@waymark/contract/datasets';
import { ownFile } from '../../support/dataset-files';
import { choiceOf, only, previewed, step } from '../../support/dataset-steps';
import { areaOf, type AttackedCouncil } from './attacked-council';
import { spring } from './attacked-periods';
import type { Try } from './try-into';

/**
 * A file that says another number where one is hidden, and one that cannot be read. Only who may see small counts may load one,
 * but not without a reason and unrecorded: what it is told of figures that stand is what everybody is told.
 */
export async function tryFile({ world, council }: AttackedCouncil, attempt: Try): Promise<void> {
  const row = { code: areaOf(council), key: 'C11', year: 2025 };
  const file = ownFile([
    { ...row, value: 2 },
    { ...row, code: 'E06000999', value: 1 },
  ])
    .replaceAll('2025-01-01', spring.periodStart)
    .replaceAll('2025-12-31', spring.periodEnd);
  const choices = [choiceOf('C11', { value: only(0) })];
  const { manager: client, id: organisation } = council;
  const looked = async ({ id, status }: Dataset) => {
    for (const end of ['', '/changes', '/changes?kind=added', '/problems.csv'])
      await attempt({ what: `file, ${status}${end}`, method: 'GET', url: `/datasets/${id}${end}` }, client);
  };
  const read = await previewed(world, { client, organisation, file, layout: 'own', choices });
  await looked(read);
  const loaded = await step(world, client, read, 'load');
  await looked(loaded);
  await looked(await step(world, client, loaded, 'undo'));
}
