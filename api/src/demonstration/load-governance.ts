import type { LoadedCouncil, Loading } from './load-council';
import { actionOn, type LoadedPlan } from './load-plan';
import { insertRows, type Row } from './rows';

const scrutiny = 'Communities and equalities scrutiny committee';

const records: readonly Row[] = [
  {
    ...{ kind: 'mandate', body: 'Council', held_on: '2026-01-28', minute_reference: 'CC/26/09' },
    decision: 'The Council names two leads, appoints a taskforce and asks for a plan and a report each year.',
  },
  {
    ...{ kind: 'forward-plan', body: 'Register of key decisions', held_on: '2026-05-08', minute_reference: null },
    decision: 'Entered as a key decision of the Executive.',
  },
  {
    ...{ kind: 'scrutiny', body: scrutiny, held_on: '2026-06-03', minute_reference: 'CESC/26/31' },
    decision: 'The committee welcomes the plan and makes two recommendations.',
  },
  {
    ...{ kind: 'decision', body: 'Executive', held_on: '2026-06-17', minute_reference: 'Exe/26/58' },
    decision: 'The plan is adopted; the director may correct it in detail before it is published.',
    ...{ published_on: '2026-06-19', key_decision: true },
    private_text: 'The price of the contract for evening classes was discussed without the public.',
  },
  {
    ...{ kind: 'call-in-end', body: 'Executive', held_on: '2026-06-26', minute_reference: null },
    decision: 'Not called in.',
  },
  { ...{ kind: 'review', body: scrutiny, held_on: '2027-06-02', minute_reference: null }, decision: '' },
];

const shiftClasses = 'Classes for people who work shifts';

/** What the example plan went through, what scrutiny recommended, and the lock before the next elections. */
export async function loadGovernance(loading: Loading, council: LoadedCouncil, plan: LoadedPlan): Promise<void> {
  const { tx, ids, accounts } = loading;
  const organisation = { organisation_id: council.organisation.id, version: 1 };
  const by = { changed_at: '2026-06-29T10:00:00Z', changed_by: `Strategy manager, ${council.organisation.shortName}` };
  const blank = { published_on: null, key_decision: false, private_text: '', documents: [], plan_version: null };
  const rows = records.map((record) => ({
    ...organisation,
    id: ids.next(),
    plan_id: plan.id,
    ...blank,
    ...record,
    ...by,
  }));
  await insertRows(tx, 'governance_record', rows);
  const meeting = rows.find((row) => (row as Row)['kind'] === 'scrutiny')?.id ?? null;
  const received = { plan_id: plan.id, record_id: meeting, received_on: '2026-06-04', from_body: scrutiny };
  await insertRows(tx, 'recommendation', [
    {
      ...{ ...organisation, id: ids.next(), ...received },
      text: 'Offer some of the English classes at weekends, for people who work during the week.',
      ...{ answer: 'in-part', answer_reason: 'In two libraries first; more when attendance is known.' },
      ...{ answered_by: 'Executive', answered_on: '2026-06-17', action_id: actionOn(plan, shiftClasses) },
    },
    {
      ...{ ...organisation, id: ids.next(), ...received },
      text: 'Report to the committee every six months on what people in temporary accommodation were offered.',
      ...{ answer: null, answer_reason: '', answered_by: null, answered_on: null, action_id: null },
    },
  ]);
  const lock = {
    title: 'Pre-election period, local elections 6 May 2027',
    starts_on: '2027-03-23',
    ends_on: '2027-05-06',
  };
  await insertRows(tx, 'publishing_lock', [{ ...organisation, id: ids.next(), ...lock }]);
  const approver = accounts.get('approver@manchester.example');
  if (!approver) return;
  const approval = {
    id: ids.next(),
    plan_id: plan.id,
    step: 1,
    approver_id: approver.id,
    approver_name: approver.name,
  };
  const { organisation_id } = organisation;
  await insertRows(tx, 'plan_approval', [{ organisation_id, ...approval, given_at: '2026-06-17T09:30:00Z' }]);
}
