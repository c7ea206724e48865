import { Injectable } from '@nestjs/common';
import type { BoardPack, BoardPackLine, BoardPacks, PackFilter } from '@waymark/contract/board-packs';
import { can } from '@waymark/domain/access';
import { lastFullQuarter } from '@waymark/domain/board-packs/pack-period';
import { findPlan } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import type { BoardPackEntity } from './board-pack.entity';
import { findPack } from './find-pack';
import { takesComments, textOf } from './pack-paper';
import { sectionNone, sectionTitles } from './pack-words';

const linesText = `select id, version, title, case when frozen_at is null then 'draft' else 'frozen' end as state,
    period_start as "periodStart", period_end as "periodEnd", prepared_at as "preparedAt", frozen_at as "frozenAt",
    frozen_by as "frozenBy"
  from board_pack where organisation_id = $1 and plan_id = $2 and (archived_at is not null) = $3
  order by period_end desc, id desc`;

/** Answers the packs of a plan, and what one says. */
@Injectable()
export class PackReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  packs(viewer: Viewer, planId: string, { archived = 'false' }: PackFilter): Promise<BoardPacks> {
    const { startsOn, endsOn } = lastFullQuarter(this.clock.today());
    return this.database.reading(viewer, async (tx) => {
      const { organisationId, title } = await findPlan(tx, viewer, planId);
      const values = [organisationId, planId, archived === 'true'];
      return {
        ...{ planId, planTitle: title, nextStart: startsOn, nextEnd: endsOn },
        packs: await tx.query<BoardPackLine[]>(linesText, values),
        mayEdit: can(viewer, 'board-pack:edit', organisationId),
      };
    });
  }

  pack(viewer: Viewer, id: string): Promise<BoardPack> {
    return this.database.reading(viewer, async (tx) => {
      const { pack, plan } = await findPack(tx, viewer, id);
      const frozen = pack.frozenAt !== null;
      return {
        ...{ id, version: pack.version, planId: plan.id, planTitle: plan.title, title: pack.title },
        ...{ state: frozen ? 'frozen' : 'draft', periodStart: pack.periodStart, periodEnd: pack.periodEnd },
        ...{ preparedAt: pack.preparedAt.toISOString(), preparedBy: pack.preparedBy },
        ...{ frozenAt: pack.frozenAt?.toISOString() ?? null, frozenBy: pack.frozenBy, archived: false },
        sections: sectionsOf(pack),
        mayEdit: !frozen && can(viewer, 'board-pack:edit', pack.organisationId),
      };
    });
  }
}

function sectionsOf(pack: BoardPackEntity): BoardPack['sections'] {
  return pack.content.sections.map((section) => ({
    code: section.code,
    title: sectionTitles[section.code],
    text: textOf(pack, section),
    written: pack.texts[section.code] !== undefined,
    head: section.head,
    lines: section.lines.map(({ key, cells }) => ({
      key,
      cells: cells.map((text) => ({ text })),
      comment: pack.comments[key] ?? '',
    })),
    none: sectionNone[section.code],
    commented: takesComments(section.code),
  }));
}
