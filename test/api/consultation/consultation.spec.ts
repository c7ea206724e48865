import type { Consultation, Consultations } from '@waymark/contract/consultation';
import type { Problem } from '@waymark/contract/problem';
import { type Council, World } from '../../support/world';

const asked = {
  title: 'What do you think of our draft?',
  purpose: 'We want to hear what is missing.',
  opensOn: '2027-01-04',
  closesOn: '2027-02-14',
  methods: ['survey', 'workshop'],
  languages: ['English', 'Arabic'],
  formats: ['easy-read'],
  support: ['interpreters', 'childcare'],
};

describe('consultations of a plan', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
    world.today('2027-01-10');
  });
  afterAll(() => world.close());

  const opened = async (overrides: object = {}): Promise<{ planId: string; consultation: Consultation }> => {
    const plan = await world.plan(council.planner);
    const body = { ...asked, ...overrides };
    const consultation = (await council.planner.post<Consultation>(`/plans/${plan.id}/consultations`, body)).ok();
    return { planId: plan.id, consultation };
  };
  const addGroup = async (id: string, name: string, responses: number | null) =>
    (await council.planner.post<Consultation>(`/consultations/${id}/groups`, { name, responses })).ok();
  const shown = ({ groups }: Consultation) =>
    Object.fromEntries(groups.map((group) => [group.name, group.responsesHidden ? 'hidden' : group.responses]));

  it('hold dates, methods, languages, formats and support', async () => {
    const { planId, consultation } = await opened();
    expect(consultation).toMatchObject(asked);
    const list = (await council.viewer.get<Consultations>(`/plans/${planId}/consultations`)).ok();
    expect([list.mayEdit, list.consultations.map(({ id }) => id)]).toEqual([false, [consultation.id]]);
    const reversed = await council.planner.patch<Problem>(
      `/consultations/${consultation.id}`,
      { closesOn: '2027-01-03' },
      consultation.version,
    );
    expect(reversed.body.fields).toEqual([{ pointer: '/closesOn', code: 'not-after-start' }]);
  });

  it('show counts of few people to nobody, and no total that gives one away', async () => {
    const { consultation } = await opened({ responseTotal: 55 });
    const { id } = consultation;
    await addGroup(id, 'Young people', 40);
    await addGroup(id, 'Carers', 12);
    const counted = await addGroup(id, 'Refugees', 3);
    // 55 − 40 − 12 would tell the 3, so the smallest other count hides with it.
    expect(shown(counted)).toEqual({ 'Young people': 40, Carers: 'hidden', Refugees: 'hidden' });
    expect(counted.responseTotal).toBe(55);
    for (const reader of [council.manager, council.planner, council.viewer]) {
      const { text } = await reader.get(`/consultations/${id}`);
      expect(text).not.toMatch(/"responses":(3|12)\b/);
    }
    const few = await opened({ responseTotal: 4 });
    const only = await addGroup(few.consultation.id, 'Refugees', 4);
    expect([only.responseTotal, only.responseTotalHidden, shown(only)]).toEqual([null, true, { Refugees: 'hidden' }]);
  });

  it('keep a hidden count when the rest of the group is changed, and write no count into the events', async () => {
    const { consultation } = await opened();
    const group = (await addGroup(consultation.id, 'Refugees', 3)).groups[0];
    const at = `/consultation-groups/${group?.id}`;
    const renamed = (await council.planner.patch<Consultation>(at, { name: 'Refugee women' }, group?.version)).ok();
    expect(shown(renamed)).toEqual({ 'Refugee women': 'hidden' });
    const stale = await council.planner.patch<Problem>(at, { responses: 50 }, group?.version);
    expect([stale.status, (stale.body.current as { responses: unknown }).responses]).toEqual([412, null]);
    const recorded = await council.planner.patch<Consultation>(at, { responses: 50 }, renamed.groups[0]?.version);
    expect(shown(recorded.ok())).toEqual({ 'Refugee women': 50 });
    const events = await world.rows<{ told: string }>(
      `select concat(before, after) as told from audit_event where subject_id = $1`,
      [group?.id],
    );
    expect(events).toHaveLength(3);
    expect(events.map(({ told }) => told).join()).not.toMatch(/"responses": *\d/);
  });

  it('put a group away and bring it back', async () => {
    const { consultation } = await opened();
    const group = (await addGroup(consultation.id, 'Carers', 20)).groups[0];
    const at = `/consultation-groups/${group?.id}`;
    expect((await council.planner.delete(at, group?.version)).status).toBe(204);
    const away = (await council.planner.get<Consultation>(`/consultations/${consultation.id}`)).ok();
    expect([away.groups[0]?.archived, shown(away)]).toEqual([true, { Carers: 'hidden' }]);
    expect(shown((await council.planner.post<Consultation>(`${at}/restore`)).ok())).toEqual({ Carers: 20 });
  });

  it('answer what people said by what changed in the plan, or by why nothing did', async () => {
    const { planId, consultation } = await opened();
    const goal = await world.goal(council.planner, planId);
    const action = await world.action(council.planner, goal.id);
    const at = `/consultations/${consultation.id}/themes`;
    const theme = { title: 'Evening classes', said: 'We work by day', did: 'Classes at 7 pm', actionId: action.id };
    const answered = (await council.planner.post<Consultation>(at, theme)).ok();
    expect(answered.themes[0]).toMatchObject({ title: 'Evening classes', actionTitle: 'Open evening classes' });
    const open = (await council.planner.post<Consultation>(at, { title: 'Buses' })).ok();
    const buses = open.themes.find(({ title }) => title === 'Buses');
    expect(open.problems.filter(({ id }) => id === buses?.id).map(({ code }) => code)).toEqual([
      'theme-without-answer',
      'theme-without-change',
    ]);
    const reason = { noChangeReason: 'Buses are run by the region' };
    const closed = await council.planner.patch<Consultation>(
      `/consultation-themes/${buses?.id}`,
      reason,
      buses?.version,
    );
    expect(closed.ok().problems.filter(({ place }) => place === 'theme')).toEqual([]);
    const elsewhere = await world.goal(council.planner, (await world.plan(council.planner)).id);
    const refused = await council.planner.post<Problem>(at, { title: 'Other', goalId: elsewhere.id });
    expect(refused.body.fields).toEqual([{ pointer: '/goalId', code: 'unknown' }]);
  });

  it('belong to those who edit them, and do not exist for strangers', async () => {
    const { planId, consultation } = await opened();
    const at = `/consultations/${consultation.id}`;
    expect((await council.contributor.patch(at, { title: 'Mine' }, consultation.version)).status).toBe(403);
    expect((await world.stranger.get(at)).status).toBe(404);
    expect((await world.stranger.post(`/plans/${planId}/consultations`, asked)).status).toBe(404);
    expect((await council.contributor.get(`${at}/feedback`)).status).toBe(403);
  });

  it('can be put away and brought back', async () => {
    const { consultation } = await opened();
    const at = `/consultations/${consultation.id}`;
    expect((await council.planner.delete(at, consultation.version)).status).toBe(204);
    const group = await council.planner.post<Problem>(`${at}/groups`, { name: 'Carers' });
    expect(group.body.code).toBe('consultation-archived');
    expect((await council.planner.post<Consultation>(`${at}/restore`)).ok().archived).toBe(false);
    expect((await council.planner.post<Problem>(`${at}/restore`)).body.code).toBe('not-archived');
  });
});
