import { Injectable } from '@nestjs/common';
import type { ModerateFeedback } from '@waymark/contract/consultation';
import { assertCan } from '@waymark/domain/access';
import { moderated } from '@waymark/domain/consultation/moderation';
import { fieldRefused } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { ConsultationFeedbackEntity, ConsultationThemeEntity } from './consultation.entities';
import { recordConsultation } from './consultation-events';
import { findFeedback } from './find-consultation';

/** Decides about what the public said. Nothing of it becomes public by itself. */
@Injectable()
export class FeedbackModeration {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers the consultation and the feedback. */
  async moderate(viewer: Viewer, id: string, version: number, body: ModerateFeedback): Promise<[string, string]> {
    return this.database.as(viewer, async (tx) => {
      const { part: feedback, consultation } = await findFeedback(tx, viewer, id);
      const { organisationId } = consultation;
      assertCan(viewer, 'feedback:moderate', organisationId);
      const { lacks, ...decision } = moderated(body);
      if (lacks) throw fieldRefused(`/${lacks}`, 'required');
      await assertThemeOf(tx, consultation, decision.themeId);
      const decided = decision.status !== 'waiting';
      const moderation = { moderatedAt: decided ? this.clock.now() : null, moderatedBy: decided ? viewer.name : null };
      const row = { of: ConsultationFeedbackEntity, noun: 'feedback', row: feedback, version };
      await guardedUpdate(tx, row, { ...decision, ...moderation });
      await recordConsultation(tx, viewer, consultation, {
        ...{ name: 'feedback.moderate', kind: 'consultation-feedback', id },
        before: { status: feedback.status, themeId: feedback.themeId },
        after: decision,
      });
      return [consultation.id, id];
    });
  }
}

async function assertThemeOf(
  tx: EntityManager,
  { organisationId, id }: { organisationId: string; id: string },
  themeId: string | null,
): Promise<void> {
  if (themeId === null) return;
  const known = await tx.existsBy(ConsultationThemeEntity, { organisationId, consultationId: id, id: themeId });
  if (!known) throw fieldRefused('/themeId', 'unknown');
}
