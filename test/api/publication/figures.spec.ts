import type { PublishedContent } from '@waymark/contract/published-plan';
import type { Target } from '@waymark/contract/targets';
import { World } from '../../support/world';
import { draftedPlan, publish, setStatus } from './published';

describe('published figures', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-03-01');
  });
  afterAll(() => world.close());

  async function contentOf(path: string): Promise<PublishedContent> {
    return (await world.anyone.page(`${path}.json`)).body as unknown as PublishedContent;
  }

  const indicatorId = async (code: string): Promise<string> =>
    (await world.rows<{ id: string }>('select id from indicator where code = $1', [code]))[0]?.id ?? '';

  it('come with status, source and a chart that has its table', async () => {
    const council = await world.council({ areaCode: 'E08000003' });
    const { plan, goal } = await draftedPlan(world, council);
    const target = {
      indicatorId: await indicatorId('E6'),
      ...{ baselineOn: '2024-12-31', baselineValue: 6.2, targetOn: '2028-12-31', targetValue: 5 },
    };
    (await council.planner.post<Target>(`/goals/${goal.id}/indicators`, target)).ok();
    await setStatus(world, plan.id, 'approved');
    (await publish(council.approver, plan.id)).ok();
    const path = `/plans/${council.slug}/integration-strategy-2027-2030`;
    const [indicator] = (await contentOf(path)).goals[0]?.indicators ?? [];
    expect(indicator).toMatchObject({
      code: 'E6',
      status: 'slightly-behind',
      latest: { value: 6, periodEnd: '2025-12-31' },
    });
    expect(indicator?.course).toEqual([
      { on: '2024-12-31', value: 6.2 },
      { on: '2028-12-31', value: 5 },
    ]);
    expect(indicator?.sources[0]).toMatchObject({ releasedOn: '2026-06-26', licence: 'Open Government Licence v3.0' });
    const { text } = await world.anyone.page(path);
    expect(text).toMatch(/<svg[^>]*role="img"/);
    expect(text).toContain('Claimant count rate: 6.0% (2025), slightly behind');
    expect(text).toContain('<th scope="row">2025</th>');
  });

  it('about few people are hidden, with all that they could be worked out from', async () => {
    const council = await world.council();
    const { plan, goal } = await draftedPlan(world, council);
    const id = await indicatorId('E17');
    (await council.planner.post<Target>(`/goals/${goal.id}/indicators`, { indicatorId: id })).ok();
    const figure = { areaCode: council.areaCode, source: 'Own records', numerator: 3, denominator: 17 };
    const period = { periodStart: '2026-07-01', periodEnd: '2026-09-30' };
    (
      await council.manager.post(`/indicators/E17/observations?organisation=${council.id}`, { ...figure, ...period })
    ).ok();
    await setStatus(world, plan.id, 'approved');
    (await publish(council.approver, plan.id)).ok();
    const path = `/plans/${council.slug}/integration-strategy-2027-2030`;
    const [indicator] = (await contentOf(path)).goals[0]?.indicators ?? [];
    expect(indicator?.series).toEqual([{ ...period, value: null, lower: null, upper: null, status: 'suppressed' }]);
    expect((await world.anyone.page(path)).text).toContain('Not shown, to protect people');
  });
});
