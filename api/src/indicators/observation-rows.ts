import type { Observation } from '@waymark/contract/indicators';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';
import { type IndicatorScope, organisationsIn } from './find-indicator';
import { type FigureGuard, type FigureRule, guardColumns, shownFigure } from './shown-figure';

export interface Series {
  indicatorId: string;
  areaCode: string;
  breakdown: string;
}

type ObservationRow = Omit<Observation, 'intervalComputed' | 'areaCode' | 'breakdown'> & FigureGuard;

/** For a period that several speak of: the area's own organisation, then another own one, then the library. */
const seriesStatement = {
  name: 'series',
  text: `select distinct on (x.period_end, x.period_start)
      x.period_start as "periodStart", x.period_end as "periodEnd",
      x.value, x.lower, x.upper, x.numerator, x.denominator, x.status, r.source, r.released_on as "releasedOn",
      x.note, x.revision, x.organisation_id <> $2::uuid as own, ${guardColumns('x', 'o')}
    from observation x
    join release r on r.organisation_id = x.organisation_id and r.id = x.release_id
    join organisation o on o.id = x.organisation_id
    where x.organisation_id = any($1::uuid[]) and x.indicator_id = $3 and x.area_code = $4 and x.breakdown = $5
    order by x.period_end, x.period_start, own desc, o.area_code is distinct from x.area_code, o.id`,
};

/** The series as it may leave the server, oldest first. */
export async function observationsOf(
  tx: EntityManager,
  scope: IndicatorScope,
  { indicatorId, areaCode, breakdown }: Series,
  rule: FigureRule,
): Promise<Observation[]> {
  const values = [organisationsIn(scope), scope.library, indicatorId, areaCode, breakdown];
  const rows = await ask<ObservationRow>(tx, seriesStatement, values);
  return rows.map(({ threshold, hidden, roundingBase, ...row }) => ({
    areaCode,
    breakdown,
    ...shownFigure(row, rule, { own: row.own, threshold, hidden, roundingBase }),
  }));
}
