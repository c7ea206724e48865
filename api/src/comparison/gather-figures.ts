import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import { byIndicator, derivedAreas, figureColumns, type FigureColumns, periodStarts } from './figure-columns';

export interface FiguresAsked {
  organisationIds: readonly string[];
  indicatorIds: readonly string[];
  areaCodes: readonly string[];
  breakdown: string;
  /** The period that is asked for; null for the latest of each series. */
  periodEnd: Day | null;
}

/** The figures asked for, in columns by organisation and indicator. */
export async function gatherFigures(tx: EntityManager, asked: FiguresAsked): Promise<FigureColumns[]> {
  const { organisationIds, indicatorIds, areaCodes, breakdown, periodEnd } = asked;
  const table = periodEnd === null ? 'latest_observation' : 'observation';
  return tx.query<FigureColumns[]>(
    `select ${figureColumns}, ${periodStarts}, ${derivedAreas} from ${table} l
     where l.organisation_id = any($1::uuid[]) and l.indicator_id = any($2::uuid[]) and l.area_code = any($3::text[])
       and l.breakdown = $4 ${periodEnd === null ? '' : 'and l.period_end = $5'}
     ${byIndicator}`,
    [organisationIds, indicatorIds, areaCodes, breakdown, ...(periodEnd === null ? [] : [periodEnd])],
  );
}

/** Indicators of which some area has a figure. */
export async function indicatorsWithFigures(
  tx: EntityManager,
  organisationIds: readonly string[],
  areaCodes: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct l.indicator_id as id from latest_observation l
     where l.organisation_id = any($1::uuid[]) and l.area_code = any($2::text[])`,
    [organisationIds, areaCodes],
  );
  return rows.map((row) => row.id);
}
