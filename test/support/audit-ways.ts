import { noCouncilRules } from '@waymark/domain/judging/council-rules';
import type { Client } from './client';
import type { Furnished } from './furnished';
import { datasetWays } from './dataset-ways';
import { figureWays } from './figure-ways';
import { impactWays } from './furnished-impact';
import { importWays } from './import-files';
import { png } from './png';
import type { Site, Way } from './way';

const byLink = ({ things }: Site) => ({ 'x-update-link': things['update_link_token'] ?? '' });
const nobody = ({ world }: Site): Client => world.anyone;
const ledByLink = `update action set council_lead_id = (select person_id from update_link l
  where l.organisation_id = action.organisation_id order by l.id desc limit 1)`;

/** A figure that came back to whom the link is for, who has an account; under the identifier of the target. */
const returnedByLink = `with holder as (
    select l.organisation_id, l.person_id, m.user_id from update_link l
    join membership m on m.organisation_id = l.organisation_id and m.roles = '{contributor}'
    order by l.id desc, m.user_id limit 1
  ), given as (
    update person p set user_id = h.user_id from holder h
    where p.organisation_id = h.organisation_id and p.id = h.person_id
  )
  insert into figure_entry (organisation_id, id, indicator_id, area_code, period_start, period_end, state, value,
    entered_by, entered_by_id, entered_at)
  select t.organisation_id, t.id, t.indicator_id, o.area_code, '2025-04-01', '2026-03-31', 'returned', 1, 'Somebody',
    h.user_id, now()
  from holder h join target t on t.organisation_id = h.organisation_id join organisation o on o.id = t.organisation_id
  on conflict do nothing`;

const administrator = ({ council }: Furnished): Client => council.administrator;

/** What is kept once for an organisation or a plan, at the version of that. */
const firstLayout = `insert into document_layout (organisation_id, version, logo, logo_type)
  select id, version, 'x', 'image/png' from organisation
  on conflict (organisation_id) do update set version = excluded.version`;
const firstSheet = `insert into front_sheet (organisation_id, plan_id, version) select organisation_id, id, version from plan
  on conflict (organisation_id, plan_id) do update set version = excluded.version`;
const archived = (table: string) => `update ${table} set archived_at = now()`;
const another = (table: string, columns: string) =>
  `insert into ${table} (organisation_id, position, ${columns}) select organisation_id, position + 1, ${columns} from ${table}`;

const wishes = `insert into mail_preference (address, version, stop_token) select email, 1, id::text from user_account
  on conflict (address) do update set version = 1`;

/** Every manager stands in the directory. */
const inDirectory = `insert into person (organisation_id, name, kind, user_id)
  select organisation_id, 'Manager', 'officer', user_id from membership where 'manager' = any(roles)
  on conflict (organisation_id, user_id) where user_id is not null do nothing`;

/** How a change is brought about where the least body of its contract, by a manager, is not enough. */
export const ways: Readonly<Record<string, Way>> = {
  ...figureWays,
  'post /organisations': {
    by: ({ world }) => world.operator,
    body: ({ freeArea }) => ({ areaCode: freeArea, administratorEmail: 'a@b.uk' }),
  },
  'patch /organisations/{organisationId}': { by: administrator, body: () => ({ disclosureThreshold: 6 }) },
  'post /organisations/{organisationId}/shares': {
    body: ({ office }) => ({
      receiverId: office.id,
      subject: 'plans',
      level: 'full',
      startsOn: '2026-01-01',
      endsOn: null,
    }),
  },
  'post /indicators/{code}/observations': {
    body: ({ council }) => ({
      areaCode: council.areaCode,
      periodStart: '2026-03-01',
      periodEnd: '2026-03-31',
      value: 12,
      source: 'Survey',
    }),
  },
  'post /taskforces/{taskforceId}/members': {
    body: () => ({ seat: 'Chair', organisationName: 'Forum', sector: 'faith', role: 'member', startsOn: '2026-01-01' }),
  },
  // An observer is expected by nobody, so that one seat says it all.
  'put /taskforce-meetings/{meetingId}/attendance': {
    before: `update taskforce_member set role = 'observer'`,
    body: ({ things }) => ({ seats: [{ memberId: things['taskforce_member'], state: 'present' }] }),
  },
  'post /taskforce-meetings/{meetingId}/restore': { before: archived('taskforce_meeting') },
  ...impactWays,
  'patch /organisations/{organisationId}/layout': {
    by: administrator,
    body: () => ({ footerLine: 'Town Hall' }),
    before: firstLayout,
  },
  'put /organisations/{organisationId}/layout/logo': {
    by: administrator,
    body: () => ({ image: png(2, 2).toString('base64') }),
    before: firstLayout,
  },
  'delete /organisations/{organisationId}/layout/logo': { by: administrator, before: firstLayout },
  'patch /plans/{planId}/front-sheet': { before: firstSheet },
  'put /organisations/{organisationId}/judging': {
    before: `insert into judging_rules (organisation_id, version, set_by) select id, version, 'Somebody' from organisation
      on conflict do nothing`,
    body: () => ({ ...noCouncilRules, onlyIfWorse: true }),
  },
  ...importWays,
  ...datasetWays,
  'post /plans/{planId}/restore': { before: archived('plan') },
  'post /plans/{planId}/steps': {
    before: `update plan set status = 'published' where status = 'draft'`,
    body: () => ({ step: 'start' }),
  },
  'post /plans/{planId}/publications': {
    before: `with waiting as (update published_plan set cancelled_at = now() where cancelled_at is null)
      update plan set status = 'approved' where status = 'draft'`,
  },
  'put /plans/{planId}/draft': { body: () => ({ task: 'T5', finished: true }) },
  'post /plans/{planId}/bulk-changes': {
    body: ({ things }) => ({ actions: [{ id: things['action'], version: 2 }], change: { dueOn: '2028-02-29' } }),
  },
  'post /plans/{planId}/dependencies': {
    before: archived('dependency'),
    body: ({ things }) => ({ goalId: things['goal'], askId: things['ask'] }),
  },
  'post /milestones/{milestoneId}/restore': { before: archived('milestone') },
  'post /targets/{targetId}/restore': { before: archived('target') },
  'patch /indicators/{code}': { body: () => ({ plain: 'Other words', reason: 'Plainer', meaningChanged: false }) },
  // Only an office has members to offer something to.
  'post /indicators/{code}/offer': {
    before: `update organisation set kind = 'combined-authority' where kind = 'council'`,
  },
  'delete /indicators/{code}/offer': {
    before: `update indicator set offered_from = current_date, offered_until = null
      where organisation_id in (select id from organisation where kind <> 'library')`,
  },
  'post /indicators/{code}/restore': {
    before: `${archived('indicator')} where organisation_id in (select id from organisation where kind <> 'library')`,
  },
  'post /asks/{askId}/restore': { before: archived('ask') },
  'post /board-packs/{boardPackId}/restore': { before: archived('board_pack') },
  'patch /board-packs/{boardPackId}': { body: () => ({ title: 'For the board' }) },
  'post /funding-lines/{fundingLineId}/restore': { before: archived('funding_line') },
  'post /risks/{riskId}/restore': { before: archived('risk') },
  'post /dependencies/{dependencyId}/restore': { before: archived('dependency') },
  'post /plans/{planId}/fields/{subjectId}/{field}/restore': {
    body: ({ things }) => ({ eventId: things['field_event'] }),
  },
  'post /plans/{planId}/carry-forward': {
    body: () => ({
      ...{ title: 'The next plan', startsOn: '2030-04-01', endsOn: '2033-03-31' },
      ...{ goals: 'all', actions: 'open', targets: 'same', owners: 'keep', dates: 'keep' },
    }),
  },
  'post /governance-records/{recordId}/restore': { before: archived('governance_record') },
  'post /recommendations/{recommendationId}/restore': { before: archived('recommendation') },
  'post /recommendations/{recommendationId}/answer': {
    body: () => ({ answer: 'accepted', answeredBy: 'Cabinet', answeredOn: '2026-01-31' }),
  },
  'post /recommendations/{recommendationId}/action': {
    before: `update recommendation set answer = 'accepted'`,
    body: ({ things }) => ({ actionId: things['action'] }),
  },
  'post /publishing-locks/{lockId}/restore': { before: archived('publishing_lock') },
  'patch /organisations/{organisationId}/approval': {
    by: administrator,
    before:
      'insert into approval_setting (organisation_id, steps) select id, 1 from organisation on conflict do nothing',
    body: () => ({ steps: 2 }),
  },
  'post /organisations/{organisationId}/approval-delegations': {
    by: ({ council }) => council.approver,
    body: ({ council }) => ({ delegateId: council.planner.userId, startsOn: '2026-01-01', endsOn: '2030-12-31' }),
  },
  'delete /approval-delegations/{delegationId}': { by: ({ council }) => council.approver },
  'post /goals/{goalId}/restore': { before: archived('goal') },
  'post /goals/{goalId}/move': { before: another('goal', 'plan_id, title, theme'), body: () => ({ move: 'down' }) },
  'post /goals/{goalId}/indicators': { body: ({ indicatorId }) => ({ indicatorId }) },
  'post /actions/{actionId}/restore': { before: archived('action') },
  'post /actions/{actionId}/move': {
    before: another('action', 'plan_id, goal_id, title'),
    body: () => ({ move: 'down' }),
  },
  'post /actions/{actionId}/decisions': {
    body: () => ({ decision: 'continue', reason: 'It works', decidedBy: 'Board', decidedOn: '2026-01-01' }),
  },
  'post /linked/figures/{askedFigureId}': {
    ...{ by: nobody, headers: byLink, before: returnedByLink },
    body: () => ({ value: 2 }),
  },
  'post /people/{personId}/hand-over': {
    before: `update person p set deputy_id = l.person_id from update_link l
      where l.organisation_id = p.organisation_id and p.id <> l.person_id`,
    body: ({ things }) => ({ toId: things['receiver'] }),
  },
  'post /linked/actions/{actionId}/updates': {
    ...{ by: nobody, headers: byLink, before: ledByLink },
    body: () => ({ status: 'at-risk', text: 'Slow' }),
  },
  'patch /linked/milestones/{milestoneId}': {
    ...{ by: nobody, headers: byLink, before: ledByLink },
    body: () => ({ evidence: 'Photo' }),
  },
  'post /goals/{goalId}/action-links': { body: ({ things }) => ({ actionId: things['elsewhere_action'] }) },
  'post /action-links/{linkId}/restore': { before: archived('action_link') },
  'post /plans/{planId}/comments': {
    body: ({ things }) => ({ subjectKind: 'plan', subjectId: things['plan'], text: 'Words' }),
  },
  'post /comments/{commentId}/restore': { before: archived('comment') },
  'post /comments/{commentId}/reopen': { before: `update comment set resolved_at = now(), resolved_by = 'Somebody'` },
  'post /actions/{actionId}/commitments': {
    before: `update commitment set status = 'withdrawn'`,
    body: ({ things }) => ({ memberId: things['taskforce_member'] }),
  },
  'post /commitments/{commitmentId}/answer': {
    body: () => ({ answer: 'accepted', toldHow: 'meeting', toldOn: '2026-01-01' }),
  },
  'post /narratives/{narrativeId}/restore': { before: archived('narrative') },
  'post /narratives/{narrativeId}/agreement': { body: () => ({ agreedBy: 'Cabinet', agreedOn: '2026-01-01' }) },
  'post /narratives/{narrativeId}/take': {
    before: `with agreed as (update narrative set agreed_by = 'Cabinet', agreed_on = '2026-01-01' returning 1)
      update plan set version = 1`,
    body: () => ({ planVersion: 1 }),
  },
  'post /narratives/{narrativeId}/tests': { body: () => ({ testedWith: 'Youth forum', testedOn: '2026-01-01' }) },
  'patch /narrative-tests/{testId}': { body: () => ({ said: 'Too long' }) },
  'post /narrative-uses/{useId}/restore': { before: archived('narrative_use') },
  'patch /narrative-uses/{useId}': { body: () => ({ place: 'Leaflet' }) },
  'post /narrative-tests/{testId}/restore': { before: archived('narrative_test') },
  'patch /notifications': { before: wishes, body: () => ({ hour: 9 }) },
  'post /organisations/{organisationId}/own-link': { before: inDirectory },
  'post /organisations/{organisationId}/mail/test': { by: administrator },
  'post /mail/{mailId}/send-again': { by: administrator },
  'post /mail/{mailId}/set-aside': { by: administrator },
  'patch /members/{memberId}': { by: administrator, body: () => ({ roles: ['contributor'] }) },
  'post /organisations/{organisationId}/invitations': { by: administrator },
  'post /organisations/{organisationId}/contacts-not-to-invite': {
    by: administrator,
    before: 'update person set to_invite = true',
    body: ({ things }) => ({ contactId: things['person'] }),
  },
  'delete /invitations/{invitationId}': { by: administrator },
  'post /invitations/{token}': {
    by: ({ world }) => world.anyone,
    body: () => ({ name: 'Guest', password: 'nine brass lanterns hum' }),
  },
};
