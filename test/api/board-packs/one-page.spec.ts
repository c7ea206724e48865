import type { BoardPack } from '@waymark/contract/board-packs';
import { converted } from '../../support/libreoffice.mjs';
import { png } from '../../support/png';
import { type Council, World } from '../../support/world';

describe('the summary of a board pack', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  it('stays on one page of A4 however much there is to tell', async () => {
    const { administrator, planner } = council;
    const layout = `/organisations/${council.id}/layout`;
    const said = { leadText: 'A word before everything. '.repeat(40), footerLine: 'Town Hall, M60 2LA' };
    (await administrator.patch(layout, said, 0)).ok();
    (await administrator.put(`${layout}/logo`, { image: png(40, 20).toString('base64') }, 1)).ok();
    const plan = await world.plan(planner, {
      startsOn: '2026-01-01',
      title: 'A plan with a rather long title for all',
    });
    const goal = await world.goal(planner, plan.id);
    for (let number = 1; number <= 16; number += 1) {
      const title = `Action ${number} ${'with a title that goes on and on '.repeat(4)}`.trim();
      await world.action(planner, goal.id, { title, dueOn: '2026-03-31' });
    }
    await world.rows(
      `update action set delivery_status = case when position <= 4 then 'completed' else 'off-track' end,
         completed_on = case when position <= 4 then date '2026-08-01' end where organisation_id = $1`,
      [council.id],
    );
    const indicators = await world.rows<{ id: string }>(
      `select i.id from indicator i join organisation o on o.id = i.organisation_id
       where o.kind = 'library' and not i.computed order by length(i.name) desc limit 8`,
    );
    for (const { id } of indicators) (await planner.post(`/goals/${goal.id}/indicators`, { indicatorId: id })).ok();
    world.today('2026-09-30');
    const body = { periodStart: '2026-07-01', periodEnd: '2026-09-30' };
    const pack = (await planner.post<BoardPack>(`/plans/${plan.id}/board-packs`, body)).ok();
    const texts = [{ section: 'summary', text: 'Many words about the quarter that was. '.repeat(60) }];
    (await planner.patch(`/board-packs/${pack.id}`, { texts }, pack.version)).ok();
    const { cookie } = planner.holder;
    const file = await world.app.inject({
      url: `/api/v1/board-packs/${pack.id}/summary.docx`,
      headers: { cookie: cookie ?? '' },
    });
    const text = converted(file.rawPayload, 'docx', 'pdf').toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }, 120_000);
});
