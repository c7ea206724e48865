import { Injectable } from '@nestjs/common';
import type { MatrixAsked } from '@waymark/contract/comparison';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { assertMayCompare } from './assert-may-compare';
import { comparedAreas, principalAreas } from './compared-areas';
import { figureSources } from './figure-sources';
import { indicatorsOf } from './matrix-indicators';
import { matrixColumns } from './matrix-rows';
import { matrixText } from './matrix-text';

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
        group: areas.group.areaCode,
        areaCodes: asked === 'all' ? null : [...areas.members, areas.group].map((area) => area.areaCode),
      });
      const indicators = indicatorsOf(columns, sources, areas).filter(
        ({ indicator }) => !theme || indicator.theme === theme,
      );
      const codes = new Set(shown.map((area) => area.areaCode));
      const withFigures = indicators.filter(({ figures }) => [...figures.keys()].some((code) => codes.has(code)));
      return matrixText(withFigures, { areas, shown, today });
    });
  }
}
