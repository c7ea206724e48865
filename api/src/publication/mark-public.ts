import type { EntityManager } from 'typeorm';

/** Figures that a publication shows stay public: none of them can be hidden later to protect another. */
export async function markPublic(tx: EntityManager, plan: { organisationId: string; id: string }): Promise<void> {
  await tx.query(
    `update observation f set made_public = true
     from target t join organisation o on o.id = t.organisation_id
     where f.organisation_id = $1 and t.organisation_id = $1 and t.plan_id = $2 and t.archived_at is null
       and f.indicator_id = t.indicator_id and f.area_code = o.area_code and f.breakdown = '' and f.hidden = false
       and not f.made_public`,
    [plan.organisationId, plan.id],
  );
}
