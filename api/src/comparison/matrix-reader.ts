import { Injectable } from '@nestjs/common';
import type { MatrixAsked } from '@waymark/contract/comparison';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { areaFigures, type AreaFigures } from './area-figures';
import { assertMayCompare } from './assert-may-compare';
import { comparedAreas, principalAreas } from './compared-areas';
import { figureSources, type FigureSource } from './figure-sources';
import { matrixColumns, type MatrixColumns } from './matrix-rows';
import { type MatrixIndicator, matrixText } from './matrix-text';

/** All indicators by members, or by every principal authority, as JSON text. */
@Injectable()
export class MatrixReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async matrix(viewer: Viewer, organisationId: string, { areas: asked, theme }: MatrixAsked): Promise<string> {
    assertMayCompare(viewer, organisationId);
    const today = this.clock.today();
    const library = await this.database.libraryId();
    const shared = { with: organisationId, subject: 'local-figures', today } as const;
    return this.database.readingShared(viewer, shared, async (tx, givers) => {
      const areas = await comparedAreas(tx, organisationId, today);
      const sources = await figureSources(tx, areas, { library, givers, today });
      const shown = asked === 'all' ? await principalAreas(tx, today) : areas.members;
      const columns = await matrixColumns(tx, {
        organisationIds: sources.map((source) => source.organisationId),
        library,
        areaCodes: asked === 'all' ? null : [...areas.members, areas.group].map((area) => area.areaCode),
      });
      const indicators = indicatorsOf(columns, sources).filter(({ indicator }) => !theme || indicator.theme === theme);
      const codes = new Set(shown.map((area) => area.areaCode));
      const withFigures = indicators.filter(({ figures }) => [...figures.keys()].some((code) => codes.has(code)));
      return matrixText(withFigures, { areas, shown, today });
    });
  }
}

const nothing: AreaFigures = new Map();

/** The rows of an indicator by several organisations follow each other; together they make its figures. */
function indicatorsOf(columns: readonly MatrixColumns[], sources: readonly FigureSource[]): MatrixIndicator[] {
  const parts = new Map<string, MatrixColumns[]>();
  for (const part of columns) parts.set(part.indicatorId, [...(parts.get(part.indicatorId) ?? []), part]);
  const figuresOf = new Map<string, AreaFigures>();
  const made = [...parts.values()].flatMap((own) => {
    const [indicator] = own;
    if (!indicator) return [];
    const figures = areaFigures(own, sources, indicator);
    figuresOf.set(indicator.code, figures);
    return [{ indicator, figures }];
  });
  return made.map((one) => ({ ...one, weights: figuresOf.get(one.indicator.rollUpWeight ?? '') ?? nothing }));
}
