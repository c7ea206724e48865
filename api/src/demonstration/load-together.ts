import type { Account } from './load-organisations';
import type { LoadedCouncil, Loading } from './load-council';
import type { LoadedPlan } from './load-plan';
import { insertRows } from './rows';

interface Around {
  loading: Loading;
  council: LoadedCouncil;
  planId: string;
  /** The identifier of the action whose title begins so. */
  action: (begins: string) => string;
  planner: Account;
  partner: Account;
}

/** What people say, agree and accept about a plan that is being drafted: every state that one may meet. */
export async function loadTogether(loading: Loading, council: LoadedCouncil, plan: LoadedPlan): Promise<void> {
  const planner = council.holders.get('lead');
  const partner = council.holders.get('network');
  if (!planner || !partner) return;
  const action = (begins: string): string => {
    const found = plan.actions.find(({ example }) => example.title.startsWith(begins));
    if (!found) throw new Error(`no action begins with ${begins}`);
    return found.id;
  };
  const around = { loading, council, planId: plan.id, action, planner, partner };
  await loadComments(around);
  await loadNarratives(around);
  await loadCommitments(around);
}

async function loadComments({
  loading: { tx, ids },
  council,
  planId,
  action,
  planner,
  partner,
}: Around): Promise<void> {
  const organisationId = council.organisation.id;
  const [question, answer, settled, wish] = [ids.next(), ids.next(), ids.next(), ids.next()];
  const by = ({ id, name }: Account, at: string) => ({ user_id: id, written_by: name, written_at: at });
  const about = { organisation_id: organisationId, version: 1, plan_id: planId, resolved_at: null, resolved_by: null };
  const ofAction = (begins: string, field: string) => ({ subject_kind: 'action', subject_id: action(begins), field });
  const ofPlan = (field: string) => ({ subject_kind: 'plan', subject_id: planId, field });
  await insertRows(tx, 'comment', [
    {
      ...{ ...about, id: question, ...ofAction('Work and English', 'dates'), reply_to: null },
      ...{ text: 'Can the first group start before the summer?', ...by(planner, '2026-11-02T10:12:00Z') },
    },
    {
      ...{ ...about, id: answer, ...ofAction('Work and English', 'dates'), reply_to: question },
      ...{ text: 'Yes, if employers release people for two hours a week.', ...by(partner, '2026-11-03T08:40:00Z') },
    },
    {
      ...{ ...about, id: settled, ...ofPlan('vision'), reply_to: null },
      ...{ text: 'Say what people will notice in their own street.', ...by(partner, '2026-10-20T15:05:00Z') },
      ...{ resolved_at: '2026-10-22T09:30:00Z', resolved_by: planner.name },
    },
    {
      ...{ ...about, id: wish, ...ofPlan('longerStandingResidents'), reply_to: null },
      ...{ text: 'Which groups told us this? Please add who was asked.', ...by(planner, '2026-11-12T13:20:00Z') },
    },
  ]);
  await insertRows(
    tx,
    'comment_mention',
    [question, wish].map((commentId) => ({
      ...{ organisation_id: organisationId, comment_id: commentId, user_id: partner.id },
    })),
  );
}

async function loadNarratives({ loading: { tx, ids }, council, planId, planner }: Around): Promise<void> {
  const organisationId = council.organisation.id;
  const [first, second] = [ids.next(), ids.next()];
  const of = { organisation_id: organisationId, version: 1, plan_id: planId, written_by: planner.name };
  const [present] = await tx.query<{ narrative: string }[]>(
    'select narrative from plan where organisation_id = $1 and id = $2',
    [organisationId, planId],
  );
  const text = present?.narrative ?? '';
  const taken = { taken_at: '2026-10-16T09:00:00Z', taken_by: planner.name };
  await insertRows(tx, 'narrative', [
    {
      ...{ ...of, id: first, number: 1, text, note: '', written_at: '2026-09-14T09:00:00Z' },
      ...{ agreed_by: 'Integration partnership', agreed_on: '2026-10-15', ...taken },
    },
    {
      ...{ ...of, id: second, number: 2, text: `${text} We ask those who came last year to tell the next chapter.` },
      ...{ note: 'Begins with those who came last', written_at: '2026-11-09T09:00:00Z' },
      ...{ agreed_by: null, agreed_on: null, taken_at: null, taken_by: null },
    },
  ]);
  const note = { organisation_id: organisationId, version: 1, narrative_id: first };
  await insertRows(tx, 'narrative_use', [
    { ...note, id: ids.next(), place: 'Welcome leaflet in the libraries', since: '2026-10-20', link: null },
  ]);
  await insertRows(tx, 'narrative_test', [
    {
      ...{ ...note, id: ids.next(), tested_with: 'Youth forum', tested_on: '2026-09-24', people_count: 14 },
      ...{ said: 'The docks mean little to us.', changed: 'The studios and the university are named as well.' },
    },
    {
      ...{ ...note, id: ids.next(), tested_with: 'Conversation group', tested_on: '2026-09-30', people_count: 4 },
      ...{ said: 'Too many long words.', changed: 'Shorter sentences.' },
    },
  ]);
}

/** One waits, one is accepted, one declined, and one was accepted before its date moved. */
async function loadCommitments({ loading: { tx, ids }, council, planId, action, planner }: Around): Promise<void> {
  const asked = (begins: string, seat: string, note: string) => ({
    ...{ organisation_id: council.organisation.id, id: ids.next(), version: 1, plan_id: planId },
    ...{ action_id: action(begins), member_id: council.seats.get(seat), note },
    ...{ asked_by: planner.name, asked_at: '2026-10-26T09:00:00Z' },
  });
  const bare = { status: 'waiting', reason: null, answered_at: null, answered_by: null, told_how: null, told_on: null };
  const told = {
    answered_at: '2026-11-05T16:00:00Z',
    answered_by: planner.name,
    told_how: 'meeting',
    told_on: '2026-11-05',
  };
  await insertRows(tx, 'commitment', [
    { ...asked('Conversations about', 'network', 'Six evenings in community rooms.'), ...bare },
    { ...asked('Work and English', 'college', 'Two teachers from January.'), ...bare },
    {
      ...asked('Work and English', 'chamber', 'Ten employers who release people.'),
      ...{ ...bare, ...told, status: 'declined', reason: 'Our members decide in spring.' },
    },
    { ...asked('Advice before', 'homes', 'Advisers see tenants before notice is given.'), ...bare, ...told },
  ]);
  await tx.query(
    `update commitment c set status = 'accepted', accepted = jsonb_build_object('title', a.title, 'description', a.description,
       'dueOn', a.due_on - 31, 'councilLeadId', a.council_lead_id, 'taskforceLeadId', a.taskforce_lead_id)
     from action a where a.organisation_id = c.organisation_id and a.id = c.action_id and c.organisation_id = $1
       and c.told_on is not null and c.reason is null`,
    [council.organisation.id],
  );
}
