import type { Consultation } from '@waymark/contract/consultation';
import { placedNodes, type PlanContent } from '@waymark/domain/versions/content-tree';
import { type Council, World } from '../../support/world';

describe('a kept version', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  it('holds the assessment and the consultations, with counts protected and no feedback of the public', async () => {
    const { planner } = council;
    const plan = await world.plan(planner);
    const evidence = { kind: 'gap', title: 'Carers were not asked', nextStep: 'Ask them in May' };
    (await planner.post(`/plans/${plan.id}/assessment/evidence`, evidence)).ok();
    const body = { title: 'Our draft', responseTotal: 48 };
    const { id } = (await planner.post<Consultation>(`/plans/${plan.id}/consultations`, body)).ok();
    (await planner.post(`/consultations/${id}/groups`, { name: 'Refugees', responses: 3 })).ok();
    (await planner.post(`/consultations/${id}/groups`, { name: 'Neighbours', responses: 45 })).ok();
    (await planner.post(`/consultations/${id}/themes`, { title: 'Times', said: 'We work by day' })).ok();
    (await planner.post(`/plans/${plan.id}/versions`, {})).ok();
    const [kept] = await world.rows<{ content: PlanContent }>('select content from plan_version where plan_id = $1', [
      plan.id,
    ]);
    if (!kept) throw new Error('nothing was kept');
    const nodes = placedNodes(kept.content.root).map(({ node }) => node);
    const of = (kind: string) => nodes.filter((node) => node.kind === kind);
    expect(of('assessment-finding').map(({ title }) => title)).toContain('Gender reassignment');
    expect(of('evidence-gap')[0]?.fields.find(({ name }) => name === 'nextStep')?.shown).toBe('Ask them in May');
    expect(of('consultation-theme')[0]?.fields[0]).toMatchObject({ label: 'You said', shown: 'We work by day' });
    const counts = of('consultation-group').map(({ fields }) => fields.find(({ name }) => name === 'responses'));
    expect(counts).toEqual([
      expect.objectContaining({ value: null, shown: 'Not shown, to protect people' }),
      expect.objectContaining({ value: null, shown: 'Not shown, to protect people' }),
    ]);
  });
});
