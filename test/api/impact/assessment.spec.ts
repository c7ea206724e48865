import type { Assessment, Evidence } from '@waymark/contract/impact';
import type { Problem } from '@waymark/contract/problem';
import { screeningQuestions } from '@waymark/domain/impact/vocabulary';
import { completePlan } from '../../support/complete-plan';
import { type Council, World } from '../../support/world';

const all = (answer: string) => screeningQuestions.map((question) => ({ question, answer }));
const aims = { eliminateDiscrimination: 'Training', advanceEquality: 'Classes', fosterRelations: 'Events' };

describe('the impact assessment of a plan', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  const read = async (planId: string, by = council.planner) =>
    (await by.get<Assessment>(`/plans/${planId}/assessment`)).ok();
  const patch = async (planId: string, body: object, by = council.planner) => {
    const { version } = await read(planId);
    return by.patch<Assessment & Problem>(`/plans/${planId}/assessment`, body, version);
  };
  const patchFinding = async (planId: string, group: string, body: object, by = council.planner) => {
    const finding = (await read(planId)).findings.find((one) => one.group === group);
    return by.patch<Assessment & Problem>(`/assessment-findings/${finding?.id}`, body, finding?.version);
  };
  const sign = async (planId: string, by = council.approver) => {
    const { version, revision } = await read(planId);
    return by.send<Assessment & Problem>('POST', `/api/v1/plans/${planId}/assessment/sign-off`, {
      body: { revision },
      version,
    });
  };
  const codes = ({ problems }: Assessment) => [...new Set(problems.map(({ code }) => code))];

  /** Everything that a full assessment asks for, written by the planner. */
  const complete = async (planId: string): Promise<void> => {
    (await patch(planId, { answers: all('yes'), ...aims, reviewOn: '2028-04-01' })).ok();
    (
      await council.planner.post(`/plans/${planId}/assessment/evidence`, { kind: 'evidence', title: 'Census 2021' })
    ).ok();
    await world.rows(
      `update assessment_finding set impact = 'none', how = 'Looked at'
       where assessment_id = (select id from assessment where plan_id = $1)`,
      [planId],
    );
  };

  it('stands begun from the first day, with a place for each characteristic and local group', async () => {
    const plan = await world.plan(council.planner);
    const [first, again] = [await read(plan.id, council.viewer), await read(plan.id)];
    expect([first.state, first.outcome, first.revision]).toEqual(['begun', 'open', 0]);
    expect(first.findings).toHaveLength(14);
    expect(first.welsh).toBe(false);
    expect(again.id).toBe(first.id);
    expect([first.mayEdit, again.mayEdit]).toEqual([false, true]);
  });

  it('decides by its screening whether it is needed, and asks for a reason and a name when it is not', async () => {
    const plan = await world.plan(council.planner);
    const out = (await patch(plan.id, { answers: all('no') })).ok();
    expect([out.outcome, codes(out)]).toEqual([
      'screened-out',
      ['screened-out-without-reason', 'screened-out-without-name'],
    ]);
    const officer = (
      await council.planner.post<{ id: string }>(`/organisations/${council.id}/people`, {
        name: 'Aisha Rahman',
        kind: 'officer',
      })
    ).ok();
    const named = { screenedOutReason: 'Only titles change', screenedOutById: officer.id };
    const done = (await patch(plan.id, named)).ok();
    expect([done.state, done.screenedOutByName]).toEqual(['complete', 'Aisha Rahman']);
    const full = (await patch(plan.id, { answers: [{ question: 'moves-money', answer: 'not-sure' }] })).ok();
    expect(full.outcome).toBe('full');
  });

  it('links evidence to an indicator with its figure for the area, hiding a small count of the council', async () => {
    const plan = await world.plan(council.planner);
    const [library] = await world.rows<{ id: string }>(
      `select i.id from indicator i join latest_observation l on l.organisation_id = i.organisation_id and l.indicator_id = i.id
       join organisation o on o.id = i.organisation_id and o.kind = 'library' where l.area_code = $1 and l.breakdown = '' and l.value is not null order by i.position limit 1`,
      [council.areaCode],
    );
    const evidence = { kind: 'evidence', title: 'What the census says', indicatorId: library?.id };
    const linked = (await council.planner.post<Assessment>(`/plans/${plan.id}/assessment/evidence`, evidence)).ok();
    expect(linked.evidence[0]?.figure?.value).not.toBeNull();
    const small = await ownCount(plan.id, 3);
    expect([small.figure?.value, small.figure?.status]).toEqual([null, 'suppressed']);
    const strange = { kind: 'gap', title: 'Unknown', indicatorId: plan.id };
    const refused = await council.planner.post<Problem>(`/plans/${plan.id}/assessment/evidence`, strange);
    expect(refused.body.fields).toEqual([{ pointer: '/indicatorId', code: 'unknown' }]);
  });

  const ownCount = async (planId: string, value: number): Promise<Evidence> => {
    const [indicator] = await world.rows<{ id: string }>(
      `insert into indicator (organisation_id, code, name, plain, definition, kind, population, value_type, unit, decimals,
         direction, source_organisation, source_dataset, licence, source_type, frequency, lag_months, nations, levels,
         interval_method, roll_up, disclosure_rule, perverse_incentive)
       values ($1, 'OWN-1', 'Learners', 'Learners', 'Learners', 'outcome', 'Adults', 'count', 'people', 0, 'higher', 'Council',
         'Survey', 'OGL', 'survey', 'annual', 1, '{England}', '{council}', 'none', 'sum', 'counts', '') returning id`,
      [council.id],
    );
    const [release] = await world.rows<{ id: string }>(
      `insert into release (organisation_id, source) values ($1, 'Survey') returning id`,
      [council.id],
    );
    await world.rows(
      `insert into latest_observation (organisation_id, indicator_id, area_code, period_start, period_end, value, release_id, hidden)
       values ($1, $2, $3, '2026-01-01', '2026-12-31', $4, $5, false)`,
      [council.id, indicator?.id, council.areaCode, value, release?.id],
    );
    const body = { kind: 'evidence', title: 'Own survey', indicatorId: indicator?.id };
    const answer = (await council.planner.post<Assessment>(`/plans/${planId}/assessment/evidence`, body)).ok();
    const found = answer.evidence.find(({ title }) => title === 'Own survey');
    if (!found) throw new Error('the evidence is not there');
    return found;
  };

  it('puts evidence away and brings it back', async () => {
    const plan = await world.plan(council.planner);
    const body = { kind: 'gap', title: 'Nobody has asked carers', nextStep: 'Ask them in May' };
    const [gap] = (await council.planner.post<Assessment>(`/plans/${plan.id}/assessment/evidence`, body)).ok().evidence;
    const at = `/assessment-evidence/${gap?.id}`;
    expect((await council.planner.delete(at, gap?.version)).status).toBe(204);
    expect((await read(plan.id)).evidence[0]?.archived).toBe(true);
    const back = (await council.planner.post<Assessment>(`${at}/restore`)).ok();
    expect(back.evidence[0]).toMatchObject({ archived: false, nextStep: 'Ask them in May' });
    expect((await council.planner.post<Problem>(`${at}/restore`)).body.code).toBe('not-archived');
    const changed = await council.planner.patch<Assessment>(at, { nextStep: 'Ask in June' }, back.evidence[0]?.version);
    expect(changed.ok().evidence[0]?.nextStep).toBe('Ask in June');
  });

  it('takes as mitigation only an action of the same plan, with its owner and day', async () => {
    const { id, goalId, actionId, officerId } = await completePlan(world, council);
    await complete(id);
    const harm = { impact: 'negative', how: 'Forms are online alone', evidence: 'Survey' };
    expect(codes((await patchFinding(id, 'disability', harm)).ok())).toEqual(['negative-without-mitigation']);
    const other = await world.plan(council.planner, { title: 'Another' });
    const elsewhere = await world.action(council.planner, (await world.goal(council.planner, other.id)).id);
    const refused = await patchFinding(id, 'disability', { mitigationActionId: elsewhere.id });
    expect(refused.body.fields).toEqual([{ pointer: '/mitigationActionId', code: 'unknown' }]);
    const linked = { mitigationActionId: actionId, ownerId: officerId, dueOn: '2027-06-30' };
    const done = (await patchFinding(id, 'disability', linked)).ok();
    const finding = done.findings.find(({ group }) => group === 'disability');
    expect([done.problems, finding?.mitigationTitle]).toEqual([[], 'Open evening classes']);
    expect(goalId).toBeTruthy();
  });

  it('is signed by somebody who wrote none of it, and needs signing again after a change', async () => {
    const plan = await world.plan(council.planner);
    expect((await sign(plan.id)).body.code).toBe('assessment-incomplete');
    await complete(plan.id);
    expect((await sign(plan.id, council.planner)).status).toBe(403);
    (await patch(plan.id, { fosterRelations: 'Shared events' }, council.manager)).ok();
    expect((await sign(plan.id, council.manager)).body.code).toBe('own-assessment');
    const signed = (await sign(plan.id)).ok();
    expect([signed.state, signed.signOff?.by, signed.signOff?.revision]).toEqual([
      'signed',
      council.approver.name,
      signed.revision,
    ]);
    expect((await sign(plan.id)).body.code).toBe('assessment-signed');
    (await patchFinding(plan.id, 'age', { how: 'Looked at again' })).ok();
    const changed = await read(plan.id);
    expect([changed.state, changed.signOff?.changedSince]).toEqual(['changed-since', true]);
    expect((await sign(plan.id, council.manager)).ok().state).toBe('signed');
  });

  it('lets nobody sign what changed while they read', async () => {
    const plan = await world.plan(council.planner);
    await complete(plan.id);
    const { version, revision } = await read(plan.id);
    (await patchFinding(plan.id, 'age', { how: 'Otherwise' })).ok();
    const late = await council.approver.send<Problem>('POST', `/api/v1/plans/${plan.id}/assessment/sign-off`, {
      body: { revision },
      version,
    });
    expect(late.status).toBe(412);
  });

  it('lets only who drafts write, hides it from strangers, and refuses leads of others', async () => {
    const plan = await world.plan(council.planner);
    expect((await patch(plan.id, aims, council.contributor)).status).toBe(403);
    expect((await world.stranger.get(`/plans/${plan.id}/assessment`)).status).toBe(404);
    const finding = (await read(plan.id)).findings[0];
    const strange = await world.stranger.patch(`/assessment-findings/${finding?.id}`, {}, finding?.version);
    expect(strange.status).toBe(404);
    const refused = await patch(plan.id, { screenedOutById: plan.id });
    expect(refused.body.fields).toEqual([{ pointer: '/screenedOutById', code: 'unknown' }]);
  });
});
