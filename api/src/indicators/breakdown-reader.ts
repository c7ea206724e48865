import { Injectable } from '@nestjs/common';
import type { BreakdownPeriod, Breakdowns, BreakdownsAsked } from '@waymark/contract/breakdowns';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import { type BreakdownRow, breakdownTables } from './breakdown-tables';
import { findArea } from './find-area';
import { findIndicator, indicatorScope, organisationsIn } from './find-indicator';
import { guardColumns } from './shown-figure';

const periodStatement = {
  name: 'breakdown-periods',
  text: `select distinct x.period_start as "periodStart", x.period_end as "periodEnd" from observation x
    where x.organisation_id = any($1::uuid[]) and x.indicator_id = $2 and x.area_code = $3 and x.breakdown <> ''
    order by x.period_end desc, x.period_start desc limit 200`,
};

/** For a category of which several speak: the area's own organisation, then another own one, then the library, as in a series. */
const figureStatement = {
  name: 'breakdowns',
  text: `select distinct on (x.breakdown) x.breakdown, x.value, x.lower, x.upper, x.numerator, x.denominator, x.status,
      x.organisation_id <> $2::uuid as own, ${guardColumns('x', 'o')}
    from observation x join organisation o on o.id = x.organisation_id
    where x.organisation_id = any($1::uuid[]) and x.indicator_id = $3 and x.area_code = $4 and x.period_start = $5
      and x.period_end = $6
    order by x.breakdown, own desc, o.area_code is distinct from x.area_code, o.id`,
};

/** Figures of one period by category, each dimension beside its total. */
@Injectable()
export class BreakdownReader {
  constructor(private readonly database: Database) {}

  async breakdowns(viewer: Viewer, code: string, asked: BreakdownsAsked): Promise<Breakdowns> {
    const scope = indicatorScope(viewer, await this.database.libraryId(), asked.organisation);
    return this.database.reading(viewer, async (tx) => {
      const { id, answer, ...rule } = await findIndicator(tx, scope, code);
      const area = await findArea(tx, asked.area);
      const of = { organisations: organisationsIn(scope), library: scope.library, id, areaCode: area.code };
      const periods = await ask<BreakdownPeriod>(tx, periodStatement, [of.organisations, id, area.code]);
      const period = periodOf(periods, asked);
      const rows = period ? await figuresOf(tx, of, period) : [];
      const tables = breakdownTables(rows, { ...rule, decimals: answer.decimals }).filter(
        ({ dimension }) => asked.dimension === undefined || dimension === asked.dimension,
      );
      return { areaCode: area.code, areaName: area.name, period, periods, tables };
    });
  }
}

/** The period asked for, or the latest; of two that end on one day the shorter. */
function periodOf(periods: readonly BreakdownPeriod[], { periodStart, periodEnd }: BreakdownsAsked) {
  const fits = (period: BreakdownPeriod): boolean =>
    (periodEnd === undefined || period.periodEnd === periodEnd) &&
    (periodStart === undefined || period.periodStart === periodStart);
  return periods.find(fits) ?? null;
}

interface Of {
  organisations: string[];
  library: string;
  id: string;
  areaCode: string;
}

function figuresOf(tx: EntityManager, { organisations, library, id, areaCode }: Of, period: BreakdownPeriod) {
  const values = [organisations, library, id, areaCode, period.periodStart, period.periodEnd];
  return ask<BreakdownRow>(tx, figureStatement, values);
}
