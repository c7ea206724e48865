import { Injectable } from '@nestjs/common';
import type { ChangesAsked, DocumentAsked } from '@waymark/contract/reports';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { PlanContent } from '@waymark/domain/versions/content-tree';
import type { EntityManager } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { dayWords } from '../platform/english';
import type { Viewer } from '../platform/viewer';
import { ComparisonReader } from '../versions/comparison-reader';
import { findVersion, versionLines } from '../versions/find-version';
import { gatherContent } from '../versions/gather-content';
import { withoutInternal } from '../versions/without-internal';
import { changesPaper, versionWords } from './changes-paper';
import type { DocumentLayout } from './document-layout';
import { documentName } from './document-name';
import { layoutFor } from './find-layout';
import type { Paper } from './paper';
import type { PaperFacts } from './plan-paper';
import { frontWords } from './report-words';

/** A plan as a document shows it. */
export interface PlanPrint {
  content: PlanContent;
  facts: PaperFacts;
  layout: DocumentLayout;
  nameFor(extension: string): string;
}

/** A paper about a plan. */
export interface PaperPrint {
  paper: Paper;
  layout: DocumentLayout;
  nameFor(extension: string): string;
}

/** Gathers what documents say; writing them is the press's. */
@Injectable()
export class DocumentReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly comparisons: ComparisonReader,
  ) {}

  /** The plan as it is now or as a version kept it, with internal notes only for those who plan and ask for them. */
  plan(viewer: Viewer, planId: string, { version, internal: asked }: DocumentAsked): Promise<PlanPrint> {
    const internal = asked === 'true';
    const day = this.clock.today();
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      if (internal) assertCan(viewer, 'plan:edit', plan.organisationId);
      const kept = version === undefined ? null : await findVersion(tx, viewer, plan, version);
      const content = kept?.content ?? (await gatherContent(tx, plan));
      return {
        content: internal ? content : withoutInternal(content),
        facts: { version: kept ? versionWords(kept) : frontWords.now(dayWords(day)), internal },
        layout: await layoutFor(tx, plan.organisationId),
        nameFor: (extension) => documentName({ slug: plan.slug, version: kept?.number ?? null, day, extension }),
      };
    });
  }

  /** What changed between two versions, or since the last one that was kept. */
  async changes(viewer: Viewer, planId: string, { from, to }: ChangesAsked): Promise<PaperPrint> {
    const day = this.clock.today();
    const about = await this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      return {
        plan,
        from: from ?? (await lastKept(tx, plan)),
        layout: await layoutFor(tx, plan.organisationId),
        council: await councilName(tx, plan),
      };
    });
    const comparison = await this.comparisons.comparison(viewer, planId, { from: about.from, ...(to ? { to } : {}) });
    const { title, titleWelsh, slug } = about.plan;
    return {
      paper: changesPaper(comparison, { council: about.council, title, titleWelsh, today: day }),
      layout: about.layout,
      nameFor: (extension) => documentName({ slug, part: 'changes', day, extension }),
    };
  }
}

async function lastKept(tx: EntityManager, plan: PlanEntity): Promise<string> {
  const [last] = await versionLines(tx, plan);
  if (!last) throw new Refusal('missing', 'version');
  return String(last.number);
}

export async function councilName(tx: EntityManager, { organisationId }: PlanEntity): Promise<string> {
  const rows = await tx.query<{ name: string }[]>('select name from organisation where id = $1', [organisationId]);
  return rows[0]?.name ?? '';
}
