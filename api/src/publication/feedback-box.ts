import { Injectable } from '@nestjs/common';
import { cleanFeedback, type FeedbackFault, feedbackFault } from '@waymark/domain/consultation/feedback-form';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { FeedbackLimits } from './feedback-limits';
import { draftState } from './draft-state';
import type { PublishedDraft } from './published-consultations';

/** What a form sent: everything is text, and a person leaves the trap empty because they do not see it. */
export interface SentForm {
  text: string;
  group: string;
  trap: string;
}

export type Received = 'taken' | 'not-open' | 'too-many' | FeedbackFault;

/** Nobody is signed in where the public answers. */
const nobody = { userId: '00000000-0000-0000-0000-000000000000' };

/** Takes what the public says about a draft. It waits for a decision, and is never public by itself. */
@Injectable()
export class FeedbackBox {
  constructor(
    private readonly database: Database,
    private readonly limits: FeedbackLimits,
    private readonly clock: Clock,
  ) {}

  async receive(draft: PublishedDraft, form: SentForm, address: string): Promise<Received> {
    if (draftState(draft, this.clock.today()) !== 'open') return 'not-open';
    // A program that fills in everything is told that all went well.
    if (form.trap !== '') return 'taken';
    const fault = feedbackFault(form, draft.content.groups);
    if (fault) return fault;
    if (!(await this.limits.take(address, draft.consultationId))) return 'too-many';
    await this.keep(draft, form);
    return 'taken';
  }

  private async keep(draft: PublishedDraft, { text, group }: SentForm): Promise<void> {
    const { organisationId, consultationId, id } = draft;
    await this.database.within(nobody, organisationId, async (tx) => {
      await tx.query(
        `insert into consultation_feedback (organisation_id, consultation_id, draft_id, text, group_name)
         values ($1, $2, $3, $4, $5)`,
        [organisationId, consultationId, id, cleanFeedback(text), group === '' ? null : group],
      );
    });
  }
}
