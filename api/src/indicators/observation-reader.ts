import { Injectable } from '@nestjs/common';
import type {
  FormerObservation,
  FormerObservations,
  Observations,
  RevisionsAsked,
  SeriesAsked,
} from '@waymark/contract/indicators';
import { dataFreshness, nextFigureDueOn } from '@waymark/domain/indicators/data-freshness';
import { latestObservation } from '@waymark/domain/indicators/indicator-status';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findArea } from './find-area';
import { findIndicator, indicatorScope } from './find-indicator';
import { observationsOf } from './observation-rows';
import { isHidden, type StatedFigure } from './shown-figure';

interface FormerRow extends FormerObservation, StatedFigure {
  value: number | null;
  threshold: number;
}

const formerSelect = `
  select v.revision, v.value, v.lower, v.upper, v.numerator, v.denominator, v.status, v.reason,
    v.replaced_at as "replacedAt", v.replaced_by as "replacedBy", o.disclosure_threshold as threshold
  from observation_revision v join organisation o on o.id = v.organisation_id
  where v.organisation_id = any($1::uuid[]) and v.indicator_id = $2 and v.area_code = $3 and v.breakdown = $4
    and v.period_end = $5
  order by v.replaced_at desc, v.id desc`;

@Injectable()
export class ObservationReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async observations(viewer: Viewer, code: string, asked: SeriesAsked): Promise<Observations> {
    const scope = indicatorScope(viewer, await this.database.libraryId(), asked.organisation);
    return this.database.reading(viewer, async (tx) => {
      const [{ id: indicatorId, answer: indicator, ...rule }, area] = await Promise.all([
        findIndicator(tx, scope, code),
        findArea(tx, asked.area),
      ]);
      const series = { indicatorId, areaCode: area.code, breakdown: asked.breakdown ?? '' };
      const observations = await observationsOf(tx, scope, series, rule);
      const latest = latestObservation(observations)?.periodEnd ?? null;
      return {
        indicator,
        areaCode: area.code,
        areaName: area.name,
        observations,
        freshness: dataFreshness(indicator, latest, this.clock.today()),
        nextDueOn: latest === null ? null : nextFigureDueOn(indicator, latest),
      };
    });
  }

  /** What stood for a period before, the last replaced first. */
  async revisions(viewer: Viewer, code: string, asked: RevisionsAsked): Promise<FormerObservations> {
    const scope = indicatorScope(viewer, await this.database.libraryId(), asked.organisation);
    return this.database.reading(viewer, async (tx) => {
      const { id, ...rule } = await findIndicator(tx, scope, code);
      const area = await findArea(tx, asked.area);
      const values = [scope.own, id, area.code, asked.breakdown ?? '', asked.periodEnd];
      const rows = await tx.query<FormerRow[]>(formerSelect, values);
      return {
        revisions: rows.map(({ threshold, lower, upper, numerator, denominator, ...row }) => {
          const figure = { ...row, lower, upper, numerator, denominator };
          return isHidden(figure, rule, { own: true, threshold })
            ? { ...row, value: null, status: 'suppressed' as const }
            : row;
        }),
      };
    });
  }
}
