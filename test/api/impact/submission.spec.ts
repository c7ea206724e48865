import type { Assessment } from '@waymark/contract/impact';
import type { Organisation } from '@waymark/contract/organisations';
import type { Plan } from '@waymark/contract/plans';
import { screeningQuestions } from '@waymark/domain/impact/vocabulary';
import { completePlan } from '../../support/complete-plan';
import { type Council, World } from '../../support/world';

/** A plan, or why it was refused. */
interface Told {
  status: unknown;
  code?: string;
  details?: unknown;
}

const aims = { eliminateDiscrimination: 'Training', advanceEquality: 'Classes', fosterRelations: 'Events' };
const yes = screeningQuestions.map((question) => ({ question, answer: 'yes' }));

describe('a plan that is submitted without a signed assessment', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  const submit = async (planId: string) => {
    const plan = (await council.planner.get<Plan>(`/plans/${planId}`)).ok();
    return council.planner.send<Told>('POST', `/api/v1/plans/${planId}/steps`, {
      body: { step: 'submit' },
      version: plan.version,
    });
  };
  const rule = async (unsignedAssessment: string) => {
    const at = `/organisations/${council.id}`;
    const { version } = (await council.administrator.get<Organisation>(at)).ok();
    (await council.administrator.patch(at, { unsignedAssessment }, version)).ok();
  };
  const read = async (planId: string) => (await council.planner.get<Assessment>(`/plans/${planId}/assessment`)).ok();
  const patch = async (planId: string, body: object) =>
    (await council.planner.patch(`/plans/${planId}/assessment`, body, (await read(planId)).version)).ok();
  const sign = async (planId: string) => {
    const { version, revision } = await read(planId);
    const asked = { body: { revision }, version };
    (await council.approver.send('POST', `/api/v1/plans/${planId}/assessment/sign-off`, asked)).ok();
  };
  const named = async (planId: string) =>
    (await council.planner.get<Plan>(`/plans/${planId}`))
      .ok()
      .problems.filter(({ code }) => code.startsWith('assessment-'))
      .map(({ code, level }) => [code, level]);

  it('warns on the plan page unless the organisation decides otherwise', async () => {
    const { id } = await completePlan(world, council);
    expect(await named(id)).toEqual([['assessment-not-signed', 'should']]);
    expect((await submit(id)).ok().status).toBe('in-review');
  });

  it('is blocked by setting, told place by place, until the assessment is signed', async () => {
    const { id } = await completePlan(world, council);
    await rule('block');
    await patch(id, { answers: yes, ...aims });
    const census = { kind: 'evidence', title: 'Census 2021' };
    (await council.planner.post(`/plans/${id}/assessment/evidence`, census)).ok();
    await world.rows(
      `update assessment_finding set impact = 'none', how = 'Looked at'
         where assessment_id = (select id from assessment where plan_id = $1)`,
      [id],
    );
    expect(await named(id)).toEqual([['assessment-required', 'must']]);
    const lacking = await submit(id);
    expect([lacking.status, lacking.body.code, lacking.body.details]).toEqual([
      422,
      'assessment-incomplete',
      [{ code: 'no-review-date', place: 'assessment', of: null }],
    ]);
    await patch(id, { reviewOn: '2028-04-01' });
    expect((await submit(id)).body.code).toBe('assessment-unsigned');
    await sign(id);
    expect(await named(id)).toEqual([]);
    expect((await submit(id)).ok().status).toBe('in-review');
    await rule('warn');
  });
});

describe('the impact assessment of a council in Wales', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('has the Welsh-language sections, and asks for each of them', async () => {
    const cardiff = await world.council({ areaCode: 'W06000015' });
    const plan = await world.plan(cardiff.planner);
    const at = `/plans/${plan.id}/assessment`;
    const begun = (await cardiff.planner.get<Assessment>(at)).ok();
    expect(begun.welsh).toBe(true);
    expect(begun.findings.map(({ group }) => group)).toContain('welsh-speakers');
    const open = begun.problems.filter(({ place }) => place === 'welsh').map(({ of }) => of);
    expect(open).toEqual(['welshOpportunities', 'welshTreatment', 'welshChanges', 'welshViews']);
    const said = { welshOpportunities: 'More', welshTreatment: 'Equal', welshChanges: 'Signs', welshViews: 'Menter' };
    const done = (await cardiff.planner.patch<Assessment>(at, said, begun.version)).ok();
    expect(done.problems.filter(({ place }) => place === 'welsh')).toEqual([]);
  });
});
