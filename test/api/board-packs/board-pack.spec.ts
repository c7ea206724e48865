import type { Action } from '@waymark/contract/actions';
import type { BoardPack, BoardPackLine, BoardPacks } from '@waymark/contract/board-packs';
import type { Plan } from '@waymark/contract/plans';
import { Database } from '../../../api/src/platform/database';
import { systemUser } from '../../../api/src/platform/viewer';
import { onDay } from '../../support/moved-clock';
import { type Council, World } from '../../support/world';

/** Quarter two of 2027/28, told of on 15 October 2027. */
const quarter = { periodStart: '2027-07-01', periodEnd: '2027-09-30' };

let world: World;
let council: Council;
let plan: Plan;
const actions: Record<'opened' | 'stuck' | 'silent', Action> = {} as never;

beforeAll(async () => {
  world = await World.open();
  council = await world.council();
  const { planner } = council;
  plan = await world.plan(planner, { startsOn: '2027-04-01', title: 'Welcome plan' });
  const goal = await world.goal(planner, plan.id);
  for (const [name, title] of [
    ['opened', 'Open the desk'],
    ['stuck', 'Find tutors'],
    ['silent', 'Print the guide'],
  ] as const) {
    actions[name] = await world.action(planner, goal.id, { title, dueOn: '2028-03-31' });
  }
  // Made after the quarter.
  await onDay(world, '2027-10-05', () => world.action(planner, goal.id, { title: 'Ring schools', ongoing: true }));
  await world.rows(`update plan set status = 'in-delivery' where id = $1`, [plan.id]);
  await says('opened', '2027-06-20', { status: 'at-risk', text: 'The room is not ready.' });
  await says('opened', '2027-08-02', { status: 'completed', text: 'The desk is open.', completedOn: '2027-08-01' });
  await says('stuck', '2027-06-21', { status: 'on-track', text: 'Advertised.' });
  await says('stuck', '2027-09-29', {
    status: 'off-track',
    text: 'Nobody applied.',
    correctiveAction: 'Ask the college.',
    reason: 'The wage is too low',
  });
  // What is said after the quarter is no part of it.
  await says('silent', '2027-10-02', { status: 'on-track', text: 'Begun.' });
  await says('stuck', '2027-10-06', { status: 'on-track', text: 'Two applied.' });
  world.today('2027-10-15');
  await aimsAt(goal.id);
});
afterAll(() => world.close());

/** Registered with a GP: 40 % in March, 80 % a year later; 48 % in September, which came out in October. */
async function aimsAt(goalId: string): Promise<void> {
  const [indicator] = await world.rows<{ id: string }>(`select id from indicator where code = 'S19'`);
  const body = {
    indicatorId: indicator?.id,
    ...{ baselineOn: '2027-03-31', baselineValue: 40, targetOn: '2028-03-31', targetValue: 80 },
    judgeWithInterval: false,
  };
  (await council.planner.post(`/goals/${goalId}/indicators`, body)).ok();
  for (const [periodStart, periodEnd, numerator] of [
    ['2027-04-01', '2027-06-30', 50],
    ['2027-07-01', '2027-09-30', 48],
  ]) {
    const figure = {
      areaCode: council.areaCode,
      periodStart,
      periodEnd,
      numerator,
      denominator: 100,
      source: 'Register',
    };
    (await council.manager.post('/indicators/S19/observations', figure)).ok();
  }
}

async function says(name: keyof typeof actions, day: string, body: object): Promise<void> {
  await onDay(world, day, async () => (await council.manager.post(`/actions/${actions[name].id}/updates`, body)).ok());
}

const prepared = async (body: object = {}): Promise<BoardPack> =>
  (await council.planner.post<BoardPack>(`/plans/${plan.id}/board-packs`, body)).ok();
const section = (pack: BoardPack, code: string): BoardPack['sections'][number] =>
  pack.sections.find((one) => one.code === code) ?? raise(code);
const raise = (code: string): never => {
  throw new Error(`no section ${code}`);
};
const cellsOf = (pack: BoardPack, code: string): string[][] =>
  section(pack, code).lines.map(({ cells }) => cells.map(({ text }) => text));

describe('a board pack', () => {
  it('is prepared in one step for the last full quarter and says how things stood at its end', async () => {
    const pack = await prepared();
    expect(pack).toMatchObject({ ...quarter, state: 'draft', title: 'Board pack, July to September 2027' });
    expect(section(pack, 'summary').text).toContain('Of 3 actions on 30 September 2027: 1 not started, 1 off track, 1');
    expect(cellsOf(pack, 'good')).toEqual([['1.1 Open the desk', 'Completed, 1 August 2027', 'The desk is open.']]);
    expect(cellsOf(pack, 'red')).toEqual([
      ['1.2 Find tutors', 'Nobody yet', 'The wage is too low', 'Ask the college.'],
      [
        'Registered with a GP within 4 weeks of arrival',
        'Nobody yet',
        'Expected 60.00% on 30 September 2027, observed 48.0%, tolerance 4.00%.',
        'Not said yet',
      ],
    ]);
    expect(cellsOf(pack, 'decisions')).toEqual([
      ['1.2 Find tutors', 'Nobody yet', 'It is off track: continue, change or stop?'],
    ]);
    expect(cellsOf(pack, 'indicators')).toEqual([
      [
        'Registered with a GP within 4 weeks of arrival',
        '48.0% (30 September 2027)',
        '60.0%',
        'Behind',
        'Before: 50.0% (30 June 2027)',
      ],
    ]);
  });

  it('tells of another period when asked, with what had been said by then', async () => {
    const pack = await prepared({ periodStart: '2027-04-01', periodEnd: '2027-06-30' });
    expect(cellsOf(pack, 'red')).toEqual([]);
    expect(section(pack, 'summary').text).toContain('1 not started, 1 on track, 1 at risk');
  });

  it('takes texts and comments, which stay when the records are read again', async () => {
    const pack = await prepared();
    const key = section(pack, 'red').lines[0]?.key;
    const written = {
      title: 'For the October board',
      texts: [{ section: 'summary', text: 'A good quarter, but for tutors.' }],
      comments: [{ key, comment: 'The college answers on Friday.' }],
    };
    const changed = (await council.planner.patch<BoardPack>(`/board-packs/${pack.id}`, written, pack.version)).ok();
    const again = (
      await council.planner.post<BoardPack>(`/board-packs/${pack.id}/refresh`, undefined, version(changed))
    ).ok();
    expect(section(again, 'summary')).toMatchObject({ text: 'A good quarter, but for tutors.', written: true });
    expect(section(again, 'red').lines[0]?.comment).toBe('The college answers on Friday.');
    const late = await council.planner.patch(`/board-packs/${pack.id}`, { title: 'Mine' }, pack.version);
    expect(late.status).toBe(412);
    const emptied = { texts: [{ section: 'summary', text: '' }] };
    const back = (await council.planner.patch<BoardPack>(`/board-packs/${pack.id}`, emptied, again.version)).ok();
    expect(section(back, 'summary')).toMatchObject({ written: false });
  });

  it('refuses a comment on what is not in it, by name', async () => {
    const pack = await prepared();
    const wrong = { comments: [{ key: 'action:nothing', comment: 'Where?' }] };
    const answer = await council.planner.patch(`/board-packs/${pack.id}`, wrong, pack.version);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ fields: [{ pointer: '/comments/0/key', code: 'unknown' }] });
  });

  it('is printed again exactly as it was once it is frozen', async () => {
    const pack = await prepared();
    // Half past midnight of a British summer’s night.
    world.now('2027-10-15T23:30:00Z');
    const frozen = (
      await council.planner.post<BoardPack>(`/board-packs/${pack.id}/freeze`, undefined, version(pack))
    ).ok();
    expect(frozen).toMatchObject({ state: 'frozen', mayEdit: false });
    const before = await printed(pack.id);
    await world.rows(`update action set title = 'Another title' where id = $1`, [actions.stuck.id]);
    await world.rows(
      `insert into document_layout (organisation_id, footer_line) values ($1, 'Another footer')
       on conflict (organisation_id) do update set footer_line = excluded.footer_line`,
      [council.id],
    );
    world.today('2028-02-01');
    const after = await printed(pack.id);
    world.today('2027-10-15');
    await world.rows(`update action set title = 'Find tutors' where id = $1`, [actions.stuck.id]);
    await world.rows(`update document_layout set footer_line = '' where organisation_id = $1`, [council.id]);
    expect(after).toEqual(before);
    expect(before['pack.html']).toContain('Find tutors');
    expect(before['pack.html']).toContain('16 October 2027');
    expect(before['summary.html']).toContain('What is off track');
    for (const change of [
      () => council.planner.patch(`/board-packs/${pack.id}`, { title: 'Other' }, frozen.version),
      () => council.planner.post(`/board-packs/${pack.id}/refresh`, undefined, version(frozen)),
      () => council.planner.post(`/board-packs/${pack.id}/freeze`, undefined, version(frozen)),
      () => council.planner.delete(`/board-packs/${pack.id}`, frozen.version),
    ]) {
      expect(await change()).toMatchObject({ status: 409, body: { code: 'board-pack-frozen' } });
    }
  });

  it('is put away and brought back while it is a draft', async () => {
    const pack = await prepared();
    expect((await council.planner.delete(`/board-packs/${pack.id}`, pack.version)).status).toBe(204);
    expect((await council.planner.get(`/board-packs/${pack.id}`)).status).toBe(404);
    const away = (await council.planner.get<BoardPacks>(`/plans/${plan.id}/board-packs?archived=true`)).ok();
    expect(away.packs.map(({ id }: BoardPackLine) => id)).toEqual([pack.id]);
    (await council.planner.post(`/board-packs/${pack.id}/restore`)).ok();
    expect((await council.planner.get(`/board-packs/${pack.id}`)).status).toBe(200);
  });

  it('is read by the council, written by those who plan, and unknown to others', async () => {
    const pack = await prepared();
    expect((await council.viewer.get(`/board-packs/${pack.id}/pack.html`)).status).toBe(200);
    expect((await council.viewer.patch(`/board-packs/${pack.id}`, { title: 'Mine' }, pack.version)).status).toBe(403);
    for (const path of ['', '/pack.html', '/summary.docx']) {
      expect((await world.stranger.get(`/board-packs/${pack.id}${path}`)).status).toBe(404);
    }
  });

  it('is never changed in the database once it is frozen', async () => {
    const pack = await prepared();
    (await council.planner.post(`/board-packs/${pack.id}/freeze`, undefined, version(pack))).ok();
    const app = world.app.get(Database);
    const changed = await app.within({ userId: systemUser }, council.id, (tx) =>
      tx.query<[unknown[], number]>(`update board_pack set title = 'Other' where id = $1`, [pack.id]),
    );
    expect(changed[1]).toBe(0);
  });
});

const version = (pack: BoardPack) => ({ 'if-match': `"${pack.version}"` });

/** The documents, without the nonce that each answer has of its own. */
async function printed(id: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of ['pack.html', 'pack.docx', 'summary.html', 'summary.docx']) {
    const answer = await council.viewer.get(`/board-packs/${id}/${name}`);
    files[name] = answer.text.replace(/nonce="[^"]+"/, '');
  }
  return files;
}
