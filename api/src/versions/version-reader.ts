import { Injectable } from '@nestjs/common';
import type { KeptVersion, Versions } from '@waymark/contract/versions';
import { can } from '@waymark/domain/access';
import { findPlan } from '../plans/find-plan';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { partAnswer } from './content-answer';
import { findVersion, versionLines } from './find-version';

/** Answers what was kept of a plan. */
@Injectable()
export class VersionReader {
  constructor(private readonly database: Database) {}

  list(viewer: Viewer, planId: string): Promise<Versions> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const mayKeep = plan.archivedAt === null && can(viewer, 'plan:edit', plan.organisationId);
      return { planTitle: plan.title, versions: await versionLines(tx, plan), mayKeep };
    });
  }

  one(viewer: Viewer, planId: string, number: string): Promise<KeptVersion> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { content, ...version } = await findVersion(tx, viewer, plan, number);
      return { ...version, planTitle: plan.title, council: content.council, content: partAnswer(content.root) };
    });
  }
}
