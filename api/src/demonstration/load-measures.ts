import { keepMeasures } from '../measures/measure-keeping';
import type { LoadedCouncil, Loading } from './load-council';

/** The months since the plan is carried out: the measures of each are worked out from what was on record by its end. */
const months = [
  ['2026-07-01', '2026-07-31', '2026-08-01'],
  ['2026-08-01', '2026-08-31', '2026-09-01'],
  ['2026-09-01', '2026-09-30', '2026-10-01'],
  ['2026-10-01', '2026-10-31', '2026-11-01'],
] as const;

export async function loadMeasures({ tx, libraryId }: Loading, { organisation }: LoadedCouncil): Promise<void> {
  const { id, areaCode } = organisation;
  for (const [periodStart, periodEnd, today] of months) {
    await keepMeasures(tx, { id, areaCode, library: libraryId }, { periodStart, periodEnd, today });
  }
}
