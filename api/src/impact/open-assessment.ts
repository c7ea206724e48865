import { groupsIn } from '@waymark/domain/impact/vocabulary';
import type { EntityManager } from 'typeorm';
import { recordEvent, type Actor } from '../audit/record-event';

/** An assessment begins with its plan: whoever first asks for it finds it begun, with a place for every group. */
export async function openAssessment(
  tx: EntityManager,
  actor: Actor,
  plan: { organisationId: string; id: string },
): Promise<void> {
  const { organisationId } = plan;
  const made = await tx.query<{ id: string }[]>(
    `insert into assessment (organisation_id, plan_id) values ($1, $2)
     on conflict (organisation_id, plan_id) do nothing returning id`,
    [organisationId, plan.id],
  );
  if (!made[0]) return;
  const { id } = made[0];
  const areas = await tx.query<{ nation: string | null }[]>(
    'select a.nation from organisation o left join area a on a.code = o.area_code where o.id = $1',
    [organisationId],
  );
  const groups = groupsIn(areas[0]?.nation ?? null);
  await tx.query(
    `insert into assessment_finding (organisation_id, assessment_id, group_code)
     select $1, $2, code from unnest($3::text[]) with ordinality as g (code, place) order by place`,
    [organisationId, id, groups],
  );
  const subject = { kind: 'assessment', id };
  await recordEvent(tx, actor, { name: 'assessment.open', organisationId, subject, planId: plan.id });
}
