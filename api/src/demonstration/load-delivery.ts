import type { LoadedCouncil, Loading } from './load-council';
import type { LoadedPlan } from './load-plan';
import { insertRows } from './rows';

/** What pays for the example plan, what may go wrong with it and what it waits for; one grant ends within a year. */
export async function loadDelivery(loading: Loading, council: LoadedCouncil, plan: LoadedPlan): Promise<void> {
  const first = plan.actions.find(({ example }) => example.title.startsWith('One front door'));
  const second = plan.actions.find(({ example }) => example.title.startsWith('Classes for people'));
  const owner = council.people.get('lead');
  if (!first || !second || !owner) return;
  await loadFunding(loading, council, { planId: plan.id, actionId: first.id });
  await loadRisks(loading, council, { planId: plan.id, actionId: first.id, owner });
  await loadDependencies(loading, council, { planId: plan.id, waiting: first.id, awaited: second.id });
}

type Council = LoadedCouncil;

async function loadFunding(
  { tx, ids }: Loading,
  { organisation: { id: organisationId } }: Council,
  { planId, actionId }: { planId: string; actionId: string },
): Promise<void> {
  const at = { organisation_id: organisationId, version: 1, plan_id: planId };
  const [budget, grant] = [ids.next(), ids.next()];
  await insertRows(tx, 'funding_line', [
    {
      ...{ ...at, id: budget, action_id: null, source: 'Council budget for communities', restricted: false },
      ...{ restriction: '', ends_on: null, posts: 'Integration lead', post_count: 1 },
    },
    {
      ...{ ...at, id: grant, action_id: actionId, source: 'Migration fund, community strand', restricted: true },
      ...{ restriction: 'English for adults who do not work', ends_on: '2027-03-31' },
      ...{ posts: 'Two advisers at the front door for English classes', post_count: 2 },
    },
  ]);
  await insertRows(
    tx,
    'funding_year',
    [
      { funding_line_id: budget, year: 2026, amount: 62_000 },
      { funding_line_id: budget, year: 2027, amount: 64_000 },
      { funding_line_id: budget, year: 2028, amount: 66_000 },
      { funding_line_id: grant, year: 2026, amount: 118_000 },
    ].map((row) => ({ organisation_id: organisationId, ...row })),
  );
}

async function loadRisks(
  { tx, ids }: Loading,
  { organisation }: Council,
  { planId, actionId, owner }: { planId: string; actionId: string; owner: string },
): Promise<void> {
  const at = { organisation_id: organisation.id, version: 1, plan_id: planId, owner_id: owner };
  await insertRows(tx, 'risk', [
    {
      ...{ ...at, id: ids.next(), action_id: actionId, cause: 'The grant ends in March 2027 and nothing follows it' },
      ...{ event: 'The front door for English classes closes', effect: 'Waiting times grow again within a term' },
      ...{ likelihood: 4, impact: 4, target_likelihood: 2, target_impact: 4, response: 'reduce' },
      ...{ response_text: 'A case for the council budget goes to cabinet in January', review_on: '2026-10-31' },
    },
    {
      ...{ ...at, id: ids.next(), action_id: null, cause: 'Partners lose their own funding' },
      ...{ event: 'Community venues reduce their hours', effect: 'Evening classes have nowhere to meet' },
      ...{ likelihood: 3, impact: 3, target_likelihood: 3, target_impact: 2, response: 'transfer' },
      ...{ response_text: 'Schools agree to open rooms in the evening', review_on: '2027-04-30' },
    },
    {
      ...{ ...at, id: ids.next(), action_id: null, cause: 'A hostile debate on social media' },
      ...{ event: 'People stay away from events', effect: 'Fewer people from different backgrounds meet' },
      ...{ likelihood: 2, impact: 4, target_likelihood: 2, target_impact: 2, response: 'reduce' },
      ...{ response_text: 'Communications plan with trusted local voices', review_on: '2027-01-31' },
    },
  ]);
}

async function loadDependencies(
  { tx, ids }: Loading,
  { organisation }: Council,
  { planId, waiting, awaited }: { planId: string; waiting: string; awaited: string },
): Promise<void> {
  const organisationId = organisation.id;
  const ask = ids.next();
  await insertRows(tx, 'ask', [
    {
      ...{ organisation_id: organisationId, id: ask, version: 1, asked_of: 'Home Office', status: 'made' },
      ...{ wording: 'At least 56 days’ notice before people granted asylum leave their accommodation' },
      ...{ made_on: '2026-06-12', answered_on: null, answer: '' },
    },
  ]);
  const at = { organisation_id: organisationId, version: 1, plan_id: planId, action_id: waiting, goal_id: null };
  await insertRows(tx, 'dependency', [
    {
      ...at,
      id: ids.next(),
      on_action_id: awaited,
      ask_id: null,
      note: 'The front door needs classes to send people to',
    },
    { ...at, id: ids.next(), on_action_id: null, ask_id: ask, note: 'Notice decides how many people ask at once' },
  ]);
}
