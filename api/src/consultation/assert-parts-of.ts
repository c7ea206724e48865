import { refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';

export interface Links {
  goalId?: string | null;
  actionId?: string | null;
}

/** What changed in the plan is a goal or an action of that plan; any other is unknown, whether it exists or not. */
export async function assertPartsOf(
  tx: EntityManager,
  plan: { organisationId: string; id: string },
  links: Links,
): Promise<void> {
  const wanted = (['goalId', 'actionId'] as const).filter((field) => links[field]);
  if (wanted.length === 0) return;
  const [known] = await tx.query<{ goalId: boolean; actionId: boolean }[]>(
    `select exists (select from goal where organisation_id = $1 and plan_id = $2 and id = $3) as "goalId",
       exists (select from action where organisation_id = $1 and plan_id = $2 and id = $4) as "actionId"`,
    [plan.organisationId, plan.id, links.goalId ?? null, links.actionId ?? null],
  );
  const fields = wanted.filter((field) => !known?.[field]).map((field) => ({ pointer: `/${field}`, code: 'unknown' }));
  refuseFields(fields);
}
