import { Injectable } from '@nestjs/common';
import type { Comparison, ComparisonAsked, IndicatorComparison } from '@waymark/contract/comparison';
import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import { findIndicator } from '../indicators/find-indicator';
import { indicatorColumns, type IndicatorRow } from '../indicators/indicator-row';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { areaFigures } from './area-figures';
import { assertMayCompare } from './assert-may-compare';
import { compareMembers } from './compare-members';
import { comparedAreas, type ComparedAreas } from './compared-areas';
import type { FigureColumns } from './figure-columns';
import { figureSources, type FigureSource } from './figure-sources';
import { gatherFigures, indicatorsWithFigures } from './gather-figures';
import { protectMembers } from './protect-members';

interface Setting {
  library: string;
  areas: ComparedAreas;
  sources: FigureSource[];
  areaCodes: string[];
  today: Day;
}

/** Holds the members of an office against each other, the office and the nation. */
@Injectable()
export class ComparisonReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async comparison(viewer: Viewer, organisationId: string, asked: ComparisonAsked): Promise<Comparison> {
    assertMayCompare(viewer, organisationId);
    const today = this.clock.today();
    const library = await this.database.libraryId();
    const shared = { with: organisationId, subject: 'local-figures', today } as const;
    return this.database.readingShared(viewer, shared, async (tx, givers) => {
      const areas = await comparedAreas(tx, organisationId, today);
      const sources = await figureSources(tx, areas, { library, givers, today });
      const areaCodes = [...areas.members, areas.group, ...areas.wider].map((area) => area.areaCode);
      const setting = { library, areas, sources, areaCodes, today };
      const indicators = await indicatorsAsked(tx, setting, asked.indicator);
      const comparisons = await compared(tx, setting, indicators, asked);
      return { organisationId, organisationName: areas.organisationName, comparisons };
    });
  }
}

/** The one asked for, of the office or of the library; else every one of which a member has a figure. */
async function indicatorsAsked(tx: EntityManager, setting: Setting, code?: string): Promise<IndicatorRow[]> {
  const { library, areas, sources } = setting;
  const own = areas.organisationId;
  if (code !== undefined) return [await findIndicator(tx, { own: [own], library }, code)];
  const organisationIds = sources.map((source) => source.organisationId);
  const codes = areas.members.map((member) => member.areaCode);
  return tx.query<IndicatorRow[]>(
    `select ${indicatorColumns} from indicator i
     where i.organisation_id in ($2::uuid, $3::uuid) and i.archived_at is null and i.id = any($4::uuid[])
     order by i.organisation_id <> $2::uuid, i.position, i.code`,
    [organisationIds, library, own, await indicatorsWithFigures(tx, organisationIds, codes)],
  );
}

async function compared(
  tx: EntityManager,
  setting: Setting,
  indicators: readonly IndicatorRow[],
  { breakdown = '', period = null }: { breakdown?: string; period?: Day | null },
): Promise<IndicatorComparison[]> {
  const { areas, sources, areaCodes, today } = setting;
  const organisationIds = sources.map((source) => source.organisationId);
  const indicatorIds = indicators.map((indicator) => indicator.id);
  const columns = await gatherFigures(tx, { organisationIds, indicatorIds, areaCodes, breakdown, periodEnd: period });
  const weights = await weightsOf(tx, setting, indicators);
  return indicators.map((indicator) => {
    const told = areaFigures(of(columns, indicator.id), sources, indicator);
    const figures = protectMembers(areas, told, indicator.rollUp);
    const weight = weights.find(({ code }) => code === indicator.rollUpWeight);
    const weighing = weight ? areaFigures(of(weight.columns, weight.id), sources, weight) : new Map();
    return compareMembers(
      indicator.answer,
      { areas, figures, weights: weighing },
      { rule: indicator, breakdown, today },
    );
  });
}

const of = (columns: readonly FigureColumns[], indicatorId: string): FigureColumns[] =>
  columns.filter((part) => part.indicatorId === indicatorId);

interface Weight extends Omit<IndicatorRow, 'answer'> {
  code: string;
  columns: FigureColumns[];
}

/** The population series that weigh roll-ups, where an indicator asks for one. */
async function weightsOf(
  tx: EntityManager,
  { library, areaCodes }: Setting,
  indicators: readonly IndicatorRow[],
): Promise<Weight[]> {
  const codes = indicators.flatMap((indicator) => indicator.rollUpWeight ?? []);
  if (codes.length === 0) return [];
  const rows = await tx.query<Omit<Weight, 'columns'>[]>(
    `select id, code, organisation_id as "organisationId", value_type as "valueType", interval_method as "intervalMethod",
       per, disclosure_rule as "disclosureRule", roll_up as "rollUp", roll_up_weight as "rollUpWeight"
     from indicator where organisation_id = $1 and code = any($2::text[])`,
    [library, codes],
  );
  const indicatorIds = rows.map((row) => row.id);
  const asked = { organisationIds: [library], indicatorIds, areaCodes, breakdown: '', periodEnd: null };
  const columns = await gatherFigures(tx, asked);
  return rows.map((row) => ({ ...row, columns }));
}
