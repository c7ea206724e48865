import type { FrontSheet } from '@waymark/contract/reports';
import { type Council, World } from '../../support/world';

describe('the front sheet of a committee report', () => {
  let world: World;
  let council: Council;
  let planId: string;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-01-15');
    council = await world.council({ areaCode: 'E08000003' }).catch(() => world.council());
    planId = (await world.plan(council.planner, { title: 'A city of welcome' })).id;
  });
  afterAll(() => world.close());

  const sheet = async () => (await council.viewer.get<FrontSheet>(`/plans/${planId}/front-sheet`)).ok();
  const line = async (code: string) => (await sheet()).lines.find((one) => one.code === code);

  it('says of everything that is missing what is to be completed', async () => {
    const { lines, version, mayChange } = await sheet();
    expect([version, mayChange]).toEqual([0, false]);
    expect(lines).toHaveLength(16);
    for (const { text, missing } of lines)
      expect([missing, text.startsWith('To be completed: ')]).toEqual([true, true]);
  });

  it('takes what is written for it, from those who plan alone', async () => {
    const address = `/plans/${planId}/front-sheet`;
    const texts = {
      wards: 'All',
      keyDecision: 'yes',
      keyDecisionReason: 'It affects all wards',
      recommendations: '1. Adopt the plan',
    };
    expect((await council.viewer.patch(address, texts, 0)).status).toBe(403);
    expect((await council.planner.patch<FrontSheet>(address, texts, 0)).ok().version).toBe(1);
    expect((await council.planner.patch(address, { wards: 'None' }, 0)).status).toBe(412);
    expect(await line('wards')).toMatchObject({ text: 'All', missing: false });
    expect(await line('key-decision')).toMatchObject({ text: 'Yes: It affects all wards' });
  });

  it('fills itself from the records of governance: body, day, 28 clear days and call-in', async () => {
    const record = (body: object) => council.planner.post(`/plans/${planId}/governance-records`, body);
    const made = await record({
      kind: 'decision',
      body: 'Cabinet',
      heldOn: '2027-03-10',
      publishedOn: '2027-03-10',
      keyDecision: true,
    });
    made.ok();
    (await record({ kind: 'forward-plan', body: 'Cabinet', heldOn: '2027-01-12' })).ok();
    expect(await line('report-to')).toMatchObject({ text: 'Cabinet' });
    expect(await line('meeting-date')).toMatchObject({ text: '10 March 2027' });
    expect((await line('forward-plan'))?.text).toBe(
      'Entered on 12 January 2027; notice was given in time; the last day for 28 clear days is 9 February 2027',
    );
    expect((await line('call-in'))?.text).toBe('Ends on 17 March 2027');
  });

  it('tells funding and risks, and officers by job title', async () => {
    const { planner } = council;
    const at = `/organisations/${council.id}/people`;
    const person = await planner.post<{ id: string }>(at, {
      name: 'Ama Owusu',
      kind: 'officer',
      jobTitle: 'Director of Communities',
    });
    const { version } = (await planner.get<{ version: number }>(`/plans/${planId}`)).ok();
    (await planner.patch(`/plans/${planId}`, { officerLeadId: person.ok().id }, version)).ok();
    const goal = await world.goal(planner, planId);
    await world.action(planner, goal.id, { cost: 60_000 });
    await world.rows(
      `with line as (insert into funding_line (organisation_id, plan_id, source) values ($1, $2, 'Grant') returning id)
       insert into funding_year select $1, id, 2027, 45000 from line`,
      [council.id, planId],
    );
    await world.rows(
      `insert into risk (organisation_id, plan_id, event, likelihood, impact, response) values ($1, $2, 'Grant ends', 4, 5, 'reduce')`,
      [council.id, planId],
    );
    expect((await line('report-of'))?.text).toBe('Director of Communities');
    expect((await line('financial'))?.text).toBe(
      'The actions cost £60,000; funding lines come to £45,000. The gap is £15,000.',
    );
    expect((await line('risks'))?.text).toBe('- Grant ends (very high, 20 of 25)');
    const { text } = await council.viewer.page(`/api/v1/plans/${planId}/documents/front-sheet.html`);
    expect(text).toContain('Director of Communities');
    expect(text).not.toContain('Ama Owusu');
  });

  it('is there for nobody else', async () => {
    expect((await world.stranger.get(`/plans/${planId}/front-sheet`)).status).toBe(404);
    expect((await world.stranger.page(`/api/v1/plans/${planId}/documents/front-sheet.docx`)).status).toBe(404);
  });
});
