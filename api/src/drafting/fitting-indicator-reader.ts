import { Injectable } from '@nestjs/common';
import type { FittingIndicator, FittingIndicators } from '@waymark/contract/drafting';
import type { Theme } from '@waymark/domain/frameworks/framework';
import { type FigureGuard, type FigureRule, shownFigure, type StatedFigure } from '../indicators/shown-figure';
import { Database } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import { findPlan } from '../plans/find-plan';

interface Row extends FigureRule, Omit<FittingIndicator, 'latest'> {
  latest: (StatedFigure & { periodEnd: string; own: boolean; hidden: boolean | null }) | null;
  threshold: number;
  roundingBase: FigureGuard['roundingBase'];
}

/** The indicators of a theme that reach the plan's area, each with the latest figure of everyone in it. */
const fitting = {
  name: 'fitting-indicators',
  text: `select i.id, i.code, i.name, i.plain, i.unit, i.decimals, i.kind, i.direction,
      i.value_type as "valueType", i.interval_method as "intervalMethod", i.per, i.disclosure_rule as "disclosureRule",
      concat_ws(', ', i.source_organisation, nullif(i.source_dataset, '')) as source,
      o.disclosure_threshold as threshold, o.rounding_base as "roundingBase", to_json(l) as latest
    from organisation o
    join indicator i on i.organisation_id = any($3::uuid[]) and i.theme = $2
    left join area a on a.code = o.area_code
    left join lateral (
      select l.period_end as "periodEnd", l.value, l.lower, l.upper, l.numerator, l.denominator, l.status,
        l.hidden, l.organisation_id = o.id as own
      from latest_observation l
      where l.organisation_id = any($3::uuid[]) and l.indicator_id = i.id and l.area_code = o.area_code and l.breakdown = ''
      order by l.period_end desc limit 1) l on true
    where o.id = $1 and (a.nation is null or cardinality(i.nations) = 0 or a.nation = any(i.nations))
    order by (l."periodEnd" is null), i.position, i.code`,
};

/** What the goals of a plan's theme may be measured by. */
@Injectable()
export class FittingIndicatorReader {
  constructor(private readonly database: Database) {}

  async indicators(viewer: Viewer, planId: string, theme: Theme): Promise<FittingIndicators> {
    const library = await this.database.libraryId();
    return this.database.reading(viewer, async (tx) => {
      const { organisationId } = await findPlan(tx, viewer, planId);
      const rows = await ask<Row>(tx, fitting, [organisationId, theme, [organisationId, library]]);
      return { indicators: rows.map(indicatorOf) };
    });
  }
}

function indicatorOf(row: Row): FittingIndicator {
  const { id, code, name, plain, unit, decimals, kind, direction, source } = row;
  return { id, code, name, plain, unit, decimals, kind, direction, source, latest: latestOf(row) };
}

/** A figure about few people is said to stand, and not shown. */
function latestOf(row: Row): FittingIndicator['latest'] {
  const { latest, threshold, roundingBase } = row;
  if (latest === null) return null;
  const { own, hidden } = latest;
  const { periodEnd, status, value } = shownFigure(latest, row, { own, hidden, threshold, roundingBase });
  return { periodEnd, status, value };
}
