import { councilQuarter, type Period, quarterOf } from '../council-calendar';
import { addDays, type Day } from '../day';

/** The last council quarter that is over: what a board that meets today is told about. */
export function lastFullQuarter(today: Day): Period {
  const { year, quarter } = quarterOf(today);
  const before = addDays(councilQuarter(year, quarter).startsOn, -1);
  const last = quarterOf(before);
  return councilQuarter(last.year, last.quarter);
}
