import type { ContentNode, PlanContent } from '@waymark/domain/versions/content-tree';
import type { VersionOccasion } from '@waymark/domain/versions/occasions';
import { Database } from '../../../api/src/platform/database';
import { contentHash, keepVersion } from '../../../api/src/versions/keep-version';
import { gatherContent } from '../../../api/src/versions/gather-content';
import type { Client } from '../../support/client';
import { type Council, World } from '../../support/world';

describe('the content of a plan', () => {
  let world: World;
  let council: Council;
  let planner: Client;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
    ({ planner } = council);
  });
  afterAll(() => world.close());

  const within = <T>(work: Parameters<Database['within']>[2]) =>
    world.app.get(Database).within(planner, council.id, work) as Promise<T>;
  const contentOf = (id: string) => within<PlanContent>((tx) => gatherContent(tx, { organisationId: council.id, id }));
  const keep = (id: string, occasion: VersionOccasion) =>
    within<number>((tx) =>
      keepVersion(
        tx,
        { userId: planner.userId, name: 'Planner', requestId: 'test' },
        { organisationId: council.id, id },
        occasion,
      ),
    );
  const fieldOf = (node: ContentNode | undefined, name: string) => node?.fields.find((field) => field.name === name);

  it('explains itself: names of people and partners, words of codes, days and money as words', async () => {
    const person = (
      await planner.post<{ id: string }>(`/organisations/${council.id}/people`, { name: 'Ada Green', kind: 'officer' })
    ).ok();
    const plan = await world.plan(planner, { vision: 'A city for all', officerLeadId: person.id });
    const goal = await world.goal(planner, plan.id, { theme: 'T2', ways: ['W1'] });
    const first = await world.goal(planner, plan.id, { theme: 'T1', title: 'One story' });
    const action = await world.action(planner, goal.id, {
      cost: 12500,
      councilLeadId: person.id,
      internalNote: 'Hush',
    });
    (await planner.post(`/actions/${action.id}/milestones`, { title: 'First class', dueOn: '2027-09-30' })).ok();

    const { council: name, root } = await contentOf(plan.id);

    expect(name).toBe(council.name);
    expect(fieldOf(root, 'officerLeadId')).toMatchObject({ label: 'Officer who leads the plan', shown: 'Ada Green' });
    expect(fieldOf(root, 'startsOn')).toMatchObject({ form: 'day', value: '2027-04-01', shown: '1 April 2027' });
    expect(root.children.map((one) => [one.reference, one.id])).toEqual([
      ['1', first.id],
      ['2', goal.id],
    ]);
    const [found] = root.children[1]?.children ?? [];
    expect(found).toMatchObject({ kind: 'action', reference: '2.1', title: 'Open evening classes' });
    expect(fieldOf(found, 'cost')?.shown).toBe('£12,500');
    expect(fieldOf(found, 'deliveryStatus')?.shown).toBe('Not started');
    expect(fieldOf(found, 'internalNote')).toMatchObject({ value: 'Hush', internal: true });
    expect(found?.children[0]).toMatchObject({ kind: 'milestone', title: 'First class' });
    expect(fieldOf(root.children[1], 'theme')?.shown).toMatch(/econom/);
  });

  it('is kept under numbers that count up, with a fingerprint that the kept rows still bear', async () => {
    const plan = await world.plan(planner);

    expect(await keep(plan.id, 'kept')).toBe(1);
    expect(await keep(plan.id, 'submission')).toBe(2);

    const rows = await world.rows<{ content: PlanContent; content_hash: string; occasion: string }>(
      'select content, content_hash, occasion from plan_version where plan_id = $1 order by number',
      [plan.id],
    );
    expect(rows.map((row) => row.occasion)).toEqual(['kept', 'submission']);
    expect(rows.map((row) => contentHash(row.content))).toEqual(rows.map((row) => row.content_hash));
  });
});
