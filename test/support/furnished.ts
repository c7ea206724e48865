import type { Action } from '@waymark/contract/actions';
import type { PlanImport } from '@waymark/contract/imports';
import type { Handover } from '@waymark/contract/handover';
import type { Milestone } from '@waymark/contract/milestones';
import type { Share } from '@waymark/contract/organisations';
import type { Person } from '@waymark/contract/people';
import type { InvitationLink } from '@waymark/contract/setup';
import type { Target } from '@waymark/contract/targets';
import type { MadeUpdateLink } from '@waymark/contract/update-links';
import type { TaskforceMeeting } from '@waymark/contract/taskforce-meetings';
import type { Taskforce, TaskforceMember } from '@waymark/contract/taskforces';
import { furnishFigures } from './furnished-figures';
import { ownFile } from './dataset-files';
import { uploadDataset } from './dataset-steps';
import { furnishImpact } from './furnished-impact';
import { furnishTogether } from './furnished-together';
import { minimalBody } from './bodies';
import type { Client } from './client';
import type { Operation } from './conform';
import { furnishGovernance } from './furnished-governance';
import { furnishReminders } from './reminded';
import type { Council, Office, World } from './world';

const smallTable = 'Goal\tTheme\tAction\tDue\nWelcome\tT1\tOpen a desk\t2028-03-31';

/** Which table an identifier in an address belongs to; the address decides where one name stands for two. */
const tables: Readonly<Record<string, string>> = {
  organisationId: 'organisation',
  planId: 'plan',
  goalId: 'goal',
  actionId: 'action',
  milestoneId: 'milestone',
  targetId: 'target',
  fundingLineId: 'funding_line',
  riskId: 'risk',
  dependencyId: 'dependency',
  askId: 'ask',
  boardPackId: 'board_pack',
  bulkChangeId: 'bulk_change',
  recordId: 'governance_record',
  recommendationId: 'recommendation',
  lockId: 'publishing_lock',
  delegationId: 'approval_delegation',
  publicationId: 'published_plan',
  taskforceId: 'taskforce',
  meetingId: 'taskforce_meeting',
  personId: 'person',
  updateLinkId: 'update_link',
  askedFigureId: 'target',
  handoverId: 'handover',
  shareId: 'share',
  mailId: 'mail',
  feedId: 'calendar_feed',
  sessionId: 'session',
  subjectId: 'subject',
  'versions/number': 'version_number',
  invitationId: 'invitation',
  linkId: 'action_link',
  importId: 'plan_import',
  datasetId: 'dataset_import',
  commentId: 'comment',
  commitmentId: 'commitment',
  findingId: 'assessment_finding',
  evidenceId: 'assessment_evidence',
  consultationId: 'consultation',
  consultationGroupId: 'consultation_group',
  consultationThemeId: 'consultation_theme',
  feedbackId: 'consultation_feedback',
  'period-locks/lockId': 'period_lock',
  narrativeId: 'narrative',
  useId: 'narrative_use',
  'narrative-tests/testId': 'narrative_test',
  'members/memberId': 'membership',
  'taskforce-members/memberId': 'taskforce_member',
};

export interface Furnished {
  council: Council;
  office: Office;
  /** Identifiers by table, the code of an own indicator and the token of an open invitation. */
  things: Record<string, string>;
}

/** A council that has one of everything: a new one, unless one is given with the office above it. */
export async function furnish(world: World, given?: Pick<Furnished, 'council' | 'office'>): Promise<Furnished> {
  const council = given?.council ?? (await world.council());
  const office = given?.office ?? (await world.combinedAuthority([council]));
  const { planner, manager, administrator } = council;
  const at = `/organisations/${council.id}`;
  const plan = await world.plan(planner);
  const goal = await world.goal(planner, plan.id);
  const action = await world.action(planner, goal.id);
  const milestone = (
    await planner.post<Milestone>(`/actions/${action.id}/milestones`, {
      title: 'First class meets',
      dueOn: '2027-09-30',
    })
  ).ok();
  const [library] = await world.rows<{ id: string }>(
    `select i.id from indicator i join organisation o on o.id = i.organisation_id
     where o.kind = 'library' and not i.computed order by i.position limit 1`,
  );
  const target = (await planner.post<Target>(`/goals/${goal.id}/indicators`, { indicatorId: library?.id })).ok();
  const delivered = await furnishDelivery(planner, plan.id, action);
  const taskforce = (
    await planner.post<Taskforce>('/taskforces?organisation=' + council.id, { name: 'Taskforce' })
  ).ok();
  const member = (
    await planner.post<TaskforceMember>(`/taskforces/${taskforce.id}/members`, {
      ...minimalBody(world.conformity.document, 'NewTaskforceMember'),
      seat: 'Chair of the forum',
    })
  ).ok();
  const together = await furnishTogether(world, council, { plan, action, member });
  const person = (await planner.post<Person>(`${at}/people`, { name: 'Officer', kind: 'officer' })).ok();
  const updateLink = (await planner.post<MadeUpdateLink>(`/people/${person.id}/update-links`)).ok();
  const share = (
    await manager.post<Share>(`${at}/shares`, {
      receiverId: office.id,
      subject: 'plan-coverage',
      level: 'coverage',
      startsOn: '2026-01-01',
      endsOn: null,
    })
  ).ok();
  const code = `OWN-${council.id.slice(-6)}`;
  const indicator = { ...minimalBody(world.conformity.document, 'NewIndicator'), code };
  (await manager.post(`/indicators?organisation=${council.id}`, indicator)).ok();
  const invited = { email: `guest-${council.id.slice(-6)}@council.example`, roles: ['viewer'] };
  const link = (await administrator.post<InvitationLink>(`${at}/invitations`, invited)).ok();
  const idOf = async (table: string, column: string, value: string): Promise<string> =>
    (await world.rows<{ id: string }>(`select id from ${table} where ${column} = $1`, [value]))[0]?.id ?? '';
  const words = { longerStandingResidents: 'What those gain who have lived here for long' };
  (await planner.patch(`/plans/${plan.id}`, words, plan.version)).ok();
  (await planner.post(`/plans/${plan.id}/versions`, {})).ok();
  // A number that stands in no other answer by chance.
  await world.rows('update plan_version set number = 912345678 where plan_id = $1', [plan.id]);
  // Things that hang on the plan are at their first version too, and are asked for by the plan's identifier.
  await world.rows('update plan set version = 1 where id = $1', [plan.id]);
  return {
    council,
    office,
    things: {
      field: 'longerStandingResidents',
      version_number: '912345678',
      organisation: council.id,
      plan: plan.id,
      subject: plan.id,
      goal: goal.id,
      action: action.id,
      milestone: milestone.id,
      target: target.id,
      ...delivered,
      ...(await furnishGovernance(world, council, plan.id)),
      ...(await furnishReminders(world, council)),
      ...(await furnishImpact(world, council, plan.id)),
      taskforce: taskforce.id,
      taskforce_member: member.id,
      taskforce_meeting: await furnishMeeting(planner, taskforce.id, member.id),
      ...together,
      plan_import: (await planner.post<PlanImport>(`/plans/${plan.id}/imports`, { text: smallTable })).ok().id,
      board_pack: (await planner.post<{ id: string }>(`/plans/${plan.id}/board-packs`, {})).ok().id,
      dataset_import: (
        await uploadDataset(manager, council.id, ownFile([{ code: 'E06000001', key: 'S2', year: 2021, value: 1 }]))
      ).ok().id,
      person: person.id,
      update_link: updateLink.id,
      ...(await furnishHandover(council)),
      update_link_token: updateLink.url.split('/').at(-1) ?? '',
      share: share.id,
      session: await idOf('session', 'user_id', council.viewer.userId),
      membership: await idOf('membership', 'user_id', council.viewer.userId),
      invitation: await idOf('invitation', 'email', invited.email),
      field_event: await idOf('audit_event', `name = 'plan.change' and plan_id`, plan.id),
      indicator_code: code,
      ...(await furnishFigures(world, council, code)),
      token: link.url.split('/').at(-1) ?? '',
    },
  };
}

/** The taskforce met once, and its only seat was there. */
async function furnishMeeting(planner: Client, taskforceId: string, memberId: string): Promise<string> {
  const body = { heldOn: '2026-04-01', purpose: 'First meeting' };
  const made = (await planner.post<TaskforceMeeting>(`/taskforces/${taskforceId}/meetings`, body)).ok();
  const seats = [{ memberId, state: 'present' }];
  (await planner.put(`/taskforce-meetings/${made.id}/attendance`, { seats }, made.version)).ok();
  return made.id;
}

/** Somebody was the deputy of another, and a third person is now. */
async function furnishHandover({ id, manager, planner }: Council): Promise<Record<string, string>> {
  const person = async (name: string, deputyId: string | null) =>
    (await planner.post<Person>(`/organisations/${id}/people`, { name, kind: 'officer', deputyId })).ok().id;
  const [from, receiver] = [await person('Giver', null), await person('Taker', null)];
  await person('Away', from);
  const { id: handover } = (await manager.post<Handover>(`/people/${from}/hand-over`, { toId: receiver })).ok();
  return { handover, receiver };
}

/** Money, a risk, an ask that is waited for, and a change of many actions. */
async function furnishDelivery(planner: Client, planId: string, action: Action): Promise<Record<string, string>> {
  const made = async (path: string, body: object) => (await planner.post<{ id: string }>(path, body)).ok().id;
  const rated = { event: 'No tutor is found', likelihood: 3, impact: 3, response: 'reduce' };
  const ask = await made('/asks', { wording: 'Longer notice', askedOf: 'Home Office' });
  const { id, version } = action;
  return {
    ask,
    funding_line: await made(`/plans/${planId}/funding-lines`, { source: 'Grant' }),
    risk: await made(`/plans/${planId}/risks`, rated),
    dependency: await made(`/plans/${planId}/dependencies`, { actionId: id, askId: ask }),
    bulk_change: await made(`/plans/${planId}/bulk-changes`, {
      actions: [{ id, version }],
      change: { dueOn: '2028-01-31' },
    }),
  };
}

/** The table that the last identifier in an address belongs to; null where there is none. */
export function tableOf(path: string): string | null {
  const name = [...path.matchAll(/\{(\w+)\}/g)].at(-1)?.[1];
  return name ? keyOf(path, name) : null;
}

/** The tables that the identifiers in an address belong to. */
export const tablesIn = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => keyOf(path, name ?? ''));

/** An operation's address with things in the places of its parameters; refuses an address that it does not know. */
export function addressOf({ path }: Operation, things: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const thing = things[keyOf(path, name)];
    if (thing === undefined) throw new Error(`${path}: say in test/support/furnished.ts what ${name} stands for`);
    return encodeURIComponent(thing);
  });
}

function keyOf(path: string, name: string): string {
  if (name === 'code') return 'indicator_code';
  const noun = path.split(`/{${name}}`)[0]?.split('/').at(-1) ?? '';
  return tables[`${noun}/${name}`] ?? tables[name] ?? name;
}
