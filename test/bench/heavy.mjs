import { dashboardLines, dashboardTimes } from './dashboard.mjs';
import { datasetTimes } from './datasets.mjs';
import { diffTime } from './diff.mjs';
import { exportTimes } from './export.mjs';
import { gridTimes } from './grid.mjs';
import { importTimes } from './import.mjs';

/** What is done seldom and takes long, one after the other, with a plan of 4,000 actions. */
export async function heavyTimes(parts) {
  return [
    ...dashboardLines(await dashboardTimes(parts)),
    await diffTime(parts),
    ...(await exportTimes(parts)),
    ...(await gridTimes(parts)),
    ...(await importTimes(parts)),
    ...(await datasetTimes(parts)),
  ];
}
