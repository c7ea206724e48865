import { dashboardLines, dashboardTimes } from './dashboard.mjs';
import { datasetTimes } from './datasets.mjs';
import { diffTime } from './diff.mjs';
import { exportTimes } from './export.mjs';
import { gridTimes } from './grid.mjs';
import { importTimes } from './import.mjs';

/** What is done seldom and takes long, one after the other, with a plan of 4,000 actions; files of figures by a product just started. */
export async function heavyTimes(parts) {
  return [
    ...dashboardLines(await dashboardTimes(parts)),
    await diffTime(parts),
    ...(await exportTimes(parts)),
    ...(await gridTimes(parts)),
    ...(await importTimes(parts)),
    ...(await onFresh(parts, datasetTimes)),
  ];
}

async function onFresh({ client, start }, times) {
  const product = await start();
  try {
    return await times({ client, product });
  } finally {
    await product.stop();
  }
}
