import { Injectable } from '@nestjs/common';
import type { Assessment } from '@waymark/contract/impact';
import { Refusal } from '@waymark/domain/refusal';
import { findPlan } from '../plans/find-plan';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { assessmentAnswer } from './assessment-answer';
import { assessmentRows } from './assessment-rows';
import { openAssessment } from './open-assessment';

/** Answers the assessment of a plan: four statements, and on the very first reading it begins. */
@Injectable()
export class AssessmentReader {
  constructor(private readonly database: Database) {}

  async assessment(viewer: Viewer, planId: string): Promise<Assessment> {
    const found = await this.read(viewer, planId);
    if (found) return found;
    await this.database.as(viewer, async (tx) => openAssessment(tx, viewer, await findPlan(tx, viewer, planId)));
    const begun = await this.read(viewer, planId);
    if (!begun) throw new Refusal('missing', 'assessment');
    return begun;
  }

  private read(viewer: Viewer, planId: string): Promise<Assessment | null> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const rows = await assessmentRows(tx, plan);
      return rows && assessmentAnswer(rows, viewer);
    });
  }
}
