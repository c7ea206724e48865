import { Injectable } from '@nestjs/common';
import type { FrontSheet, FrontSheetTexts } from '@waymark/contract/reports';
import { can } from '@waymark/domain/access';
import type { EntityManager } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { documentName } from './document-name';
import { councilName, type PaperPrint } from './document-reader';
import { layoutFor } from './find-layout';
import { sheetLines } from './front-sheet-lines';
import { frontSheetPaper } from './front-sheet-paper';
import { sheetRecords } from './front-sheet-records';
import { FrontSheetEntity } from './report.entities';

export const noTexts: FrontSheetTexts = {
  reportTitle: '',
  wards: '',
  keyDecision: null,
  keyDecisionReason: '',
  purpose: '',
  recommendations: '',
  financialImplications: '',
  legalImplications: '',
  backgroundPapers: '',
};

/** Answers the front of a committee report: what was written for it and what the records say. */
@Injectable()
export class FrontSheetReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  sheet(viewer: Viewer, planId: string): Promise<FrontSheet> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { texts, version, lines } = await this.gathered(tx, plan);
      const mayChange = plan.archivedAt === null && can(viewer, 'plan:edit', plan.organisationId);
      return { planId, planTitle: plan.title, version, ...texts, lines, mayChange };
    });
  }

  print(viewer: Viewer, planId: string): Promise<PaperPrint> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { texts, lines, layout } = await this.gathered(tx, plan);
      const title = texts.reportTitle || plan.title;
      const titleWelsh = texts.reportTitle === '' ? plan.titleWelsh : null;
      const day = this.clock.today();
      return {
        paper: frontSheetPaper(lines, { council: await councilName(tx, plan), title, titleWelsh }),
        layout,
        nameFor: (extension) => documentName({ slug: plan.slug, part: 'front-sheet', day, extension }),
      };
    });
  }

  private async gathered(tx: EntityManager, plan: PlanEntity) {
    const { organisationId, id: planId } = plan;
    const row = await tx.findOneBy(FrontSheetEntity, { organisationId, planId });
    const layout = await layoutFor(tx, organisationId);
    const texts = textsOf(row ?? noTexts);
    const today = this.clock.today();
    const records = await sheetRecords(tx, plan, today);
    const lines = sheetLines({ texts, records, committeeName: layout.committeeName, today });
    return { texts, version: row?.version ?? 0, layout, lines };
  }
}

const textsOf = (row: FrontSheetTexts): FrontSheetTexts =>
  Object.fromEntries(
    Object.keys(noTexts).map((name) => [name, row[name as keyof FrontSheetTexts]]),
  ) as unknown as FrontSheetTexts;
