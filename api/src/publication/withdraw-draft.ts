import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import type { ConsultationEntity } from '../consultation/consultation.entities';

export interface Withdrawal {
  by: string;
  at: Date;
  reason: string;
}

export interface WithdrawnDraft {
  id: string;
  number: number;
}

/** Marks the latest draft of a plan as taken back, if it is this consultation's and still open; otherwise answers null. */
export async function withdrawDraft(
  tx: EntityManager,
  { organisationId, planId, id }: ConsultationEntity,
  { by, at, reason }: Withdrawal,
  today: Day,
): Promise<WithdrawnDraft | null> {
  const [rows] = await tx.query<[WithdrawnDraft[], number]>(
    `update consultation_draft d set withdrawn_at = $4, withdrawn_by = $5, withdrawn_reason = $6
     where d.organisation_id = $1 and d.plan_id = $2 and d.consultation_id = $3 and d.withdrawn_at is null
       and d.closes_on >= $7 and d.number = (select max(number) from consultation_draft latest
         where latest.organisation_id = $1 and latest.plan_id = $2)
     returning d.id, d.number`,
    [organisationId, planId, id, at, by, reason, today],
  );
  return rows[0] ?? null;
}
