import { Injectable } from '@nestjs/common';
import type {
  FormerObservation,
  FormerObservations,
  Observations,
  RevisionsAsked,
  SeriesAsked,
} from '@waymark/contract/indicators';
import type { Provenance } from '@waymark/contract/provenance';
import { dataFreshness, nextFigureDueOn } from '@waymark/domain/indicators/data-freshness';
import { latestObservation } from '@waymark/domain/indicators/indicator-status';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findArea } from './find-area';
import { findIndicator, indicatorScope } from './find-indicator';
import { observationsOf } from './observation-rows';
import { type FigureGuard, shownFigure, type StatedFigure } from './shown-figure';

type FormerRow = Omit<FormerObservation, keyof StatedFigure> & StatedFigure & Omit<FigureGuard, 'own'>;

const formerSelect = `
  select v.revision, v.entered_by as "enteredBy", v.checked_by as "checkedBy", v.evidence, v.recorded_at as "recordedAt",
    v.value, v.lower, v.upper, v.numerator, v.denominator, v.status, v.reason,
    v.replaced_at as "replacedAt", v.replaced_by as "replacedBy", o.disclosure_threshold as threshold,
    o.rounding_base as "roundingBase", case when v.hidden or x.hidden then true else v.hidden end as hidden
  from observation_revision v
  join organisation o on o.id = v.organisation_id
  left join observation x on x.organisation_id = v.organisation_id and x.indicator_id = v.indicator_id
    and x.area_code = v.area_code and x.breakdown = v.breakdown and x.period_start = v.period_start
    and x.period_end = v.period_end
  where v.organisation_id = any($1::uuid[]) and v.indicator_id = $2 and v.area_code = $3 and v.breakdown = $4
    and v.period_end = $5
  order by v.replaced_at desc, v.id desc`;

const standingSelect = `
  select x.revision, x.entered_by as "enteredBy", x.checked_by as "checkedBy", x.evidence, x.recorded_at as "recordedAt"
  from observation x
  where x.organisation_id = any($1::uuid[]) and x.indicator_id = $2 and x.area_code = $3 and x.breakdown = $4
    and x.period_end = $5
  order by x.revision desc, x.organisation_id limit 1`;

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
      const [standing] = await tx.query<Provenance[]>(standingSelect, values);
      return {
        revisions: rows.map(({ threshold, hidden, roundingBase, ...row }) => {
          const { value, status } = shownFigure(row, rule, { own: true, threshold, hidden, roundingBase });
          const { revision, reason, replacedAt, replacedBy, enteredBy, checkedBy, evidence, recordedAt } = row;
          const provenance = { revision, enteredBy, checkedBy, evidence, recordedAt };
          return { ...provenance, value, status, reason, replacedAt, replacedBy };
        }),
        standing: standing ?? null,
      };
    });
  }
}
