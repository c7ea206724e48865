import type { ActionLink } from '@waymark/contract/action-links';
import type { CommentThread } from '@waymark/contract/comments';
import type { Commitment } from '@waymark/contract/commitments';
import type { Narrative } from '@waymark/contract/narratives';
import type { Council, World } from './world';

interface Of {
  id: string;
}

/** What people say, agree and commit to about a plan, and an action that is shown in another: one of each, by table. */
export async function furnishTogether(
  world: World,
  { planner, manager }: Council,
  { plan, action, member }: { plan: Of; action: Of; member: Of },
): Promise<Record<string, string>> {
  const comment = { subjectKind: 'action', subjectId: action.id, text: 'Who teaches?' };
  const thread = (await manager.post<CommentThread>(`/plans/${plan.id}/comments`, comment)).ok();
  const commitment = (
    await planner.post<Commitment>(`/actions/${action.id}/commitments`, { memberId: member.id })
  ).ok();
  const narrative = (
    await planner.post<Narrative>(`/plans/${plan.id}/narratives`, { text: 'We arrive, we belong.' })
  ).ok();
  const at = `/narratives/${narrative.id}`;
  (await planner.post(`${at}/uses`, { place: 'Welcome leaflet' })).ok();
  const test = { testedWith: 'Youth forum', testedOn: '2026-01-31', peopleCount: 12 };
  const known = (await planner.post<Narrative>(`${at}/tests`, test)).ok();

  const other = await world.plan(planner, { title: 'Cohesion plan' });
  const goal = await world.goal(planner, other.id);
  const elsewhere = await world.action(planner, goal.id);
  const link = (await planner.post<ActionLink>(`/goals/${goal.id}/action-links`, { actionId: action.id })).ok();
  return {
    comment: thread.id,
    commitment: commitment.id,
    narrative: narrative.id,
    narrative_use: known.uses[0]?.id ?? '',
    narrative_test: known.tests[0]?.id ?? '',
    action_link: link.id,
    elsewhere_action: elsewhere.id,
  };
}
