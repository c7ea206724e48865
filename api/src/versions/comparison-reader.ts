import { Injectable } from '@nestjs/common';
import type { ChangesSinceSubmission, VersionComparison, VersionLine } from '@waymark/contract/versions';
import type { PlanContent } from '@waymark/domain/versions/content-tree';
import type { EntityManager } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { comparedParts } from './compared-parts';
import { findVersion, type FoundVersion, seenBy, versionLines } from './find-version';
import { gatherContent } from './gather-content';

/** How many changed parts a first look names. */
const firstParts = 8;

export interface Compared {
  /** The latest, unless told otherwise. */
  from?: string;
  /** A number, or the plan as it is now. */
  to?: string;
}

/** Tells what changed between two versions of a plan, or since one of them. */
@Injectable()
export class ComparisonReader {
  constructor(private readonly database: Database) {}

  comparison(viewer: Viewer, planId: string, { from, to = 'now' }: Compared): Promise<VersionComparison> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const [earlier, later] = await Promise.all([
        findVersion(tx, viewer, plan, from ?? (await latestNumber(tx, plan))),
        to === 'now' ? null : findVersion(tx, viewer, plan, to),
      ]);
      const content = later?.content ?? (await contentNow(tx, viewer, plan));
      return {
        planTitle: plan.title,
        from: lineOf(earlier),
        to: later && lineOf(later),
        ...comparedParts(earlier.content.root, content.root),
      };
    });
  }

  /** A plan under review is held against the submission before the one that brought it there; any other against its last. */
  sinceSubmission(viewer: Viewer, planId: string): Promise<ChangesSinceSubmission> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const submissions = (await versionLines(tx, plan)).filter(({ occasion }) => occasion === 'submission');
      const former = submissions[plan.status === 'in-review' ? 1 : 0];
      if (!former) return { since: null, counts: [], parts: [], partCount: 0 };
      const earlier = await findVersion(tx, viewer, plan, String(former.number));
      const now = await contentNow(tx, viewer, plan);
      const { counts, groups } = comparedParts(earlier.content.root, now.root);
      const parts = groups.flatMap(({ changes }) => changes);
      return {
        since: former,
        counts,
        parts: parts
          .slice(0, firstParts)
          .map(({ type, id, kindLabel, reference, title }) => ({ type, id, kindLabel, reference, title })),
        partCount: parts.length,
      };
    });
  }
}

const latestNumber = async (tx: EntityManager, plan: PlanEntity): Promise<string> =>
  String((await versionLines(tx, plan))[0]?.number ?? '');

const contentNow = async (tx: EntityManager, viewer: Viewer, plan: PlanEntity): Promise<PlanContent> =>
  seenBy(viewer, plan, await gatherContent(tx, plan));

const lineOf = ({ content: _content, fingerprint: _fingerprint, ...line }: FoundVersion): VersionLine => line;
