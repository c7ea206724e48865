import type { Action } from '@waymark/contract/actions';
import type { CommentThread, Mentionable, PlanComments } from '@waymark/contract/comments';
import type { Goal } from '@waymark/contract/goals';
import type { Home } from '@waymark/contract/home';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import type { Client } from '../../support/client';
import { type Council, World } from '../../support/world';

let world: World;
let council: Council;
let adviser: Client;
let plan: Plan;
let goal: Goal;
let action: Action;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  council = await world.council();
  adviser = await world.person({ organisationId: council.id, roles: ['adviser'] }, 'Ada Adviser');
  plan = await world.plan(council.planner);
  goal = await world.goal(council.planner, plan.id);
  action = await world.action(council.planner, goal.id);
});

const say = async (by: Client, body: object): Promise<CommentThread> => {
  const about = { subjectKind: 'action', subjectId: action.id, text: 'Who teaches?' };
  return (await by.post<CommentThread>(`/plans/${plan.id}/comments`, { ...about, ...body })).ok();
};
const list = async (by: Client, query = ''): Promise<PlanComments> =>
  (await by.get<PlanComments>(`/plans/${plan.id}/comments${query}`)).ok();

describe('a comment', () => {
  it('stands at a field of an action, with its reference, title and way there', async () => {
    const thread = await say(adviser, { field: 'dates' });
    expect(thread).toMatchObject({
      place: {
        kind: 'action',
        field: 'dates',
        reference: '1.1',
        title: action.title,
        goalId: goal.id,
        actionId: action.id,
      },
      comments: [{ text: 'Who teaches?', writtenBy: 'Ada Adviser', mine: true, editedAt: null }],
      resolvedAt: null,
    });
    expect((await list(council.viewer)).threads).toHaveLength(1);
  });

  it.each(['plan', 'goal', 'action'] as const)('stands at a %s as a whole', async (subjectKind) => {
    const subjectId = { plan: plan.id, goal: goal.id, action: action.id }[subjectKind];
    const thread = await say(council.planner, { subjectKind, subjectId });
    expect(thread.place).toMatchObject({ kind: subjectKind, id: subjectId, field: null });
  });

  it('is answered in its thread, and asks who is mentioned until they answer', async () => {
    const thread = await say(council.planner, { mentions: [adviser.userId] });
    expect(thread.comments[0]?.mentions).toEqual([{ userId: adviser.userId, name: 'Ada Adviser' }]);
    expect(await list(adviser, '?of=mentions-me')).toMatchObject({ awaitingMeCount: 1, threads: [{ awaitsMe: true }] });
    const { waiting } = (await adviser.get<Home>('/home')).ok();
    expect(waiting).toMatchObject([{ kind: 'mention', planId: plan.id, text: 'Who teaches?' }]);

    const answered = await say(adviser, { replyTo: thread.id, text: 'The college does.' });
    expect(answered).toMatchObject({ id: thread.id, awaitsMe: false, comments: [{}, { text: 'The college does.' }] });
    expect((await adviser.get<Home>('/home')).ok().waiting).toEqual([]);
  });

  it('is resolved and opened again by who drafts, with who and when', async () => {
    const thread = await say(adviser, {});
    const resolved = await council.planner.post<CommentThread>(`/comments/${thread.id}/resolve`);
    expect(resolved.body).toMatchObject({ resolvedBy: council.planner.name, resolvedAt: expect.any(String) as string });
    expect(await list(adviser, '?state=open')).toMatchObject({ threads: [], openCount: 0, resolvedCount: 1 });

    await council.planner.post(`/comments/${thread.id}/reopen`);
    expect((await list(adviser, '?state=open')).threads).toHaveLength(1);
  });

  it('is resolved by who began it, and by nobody else without drafting', async () => {
    const [own, other] = [await say(adviser, {}), await say(council.planner, {})];
    expect((await adviser.post(`/comments/${own.id}/resolve`)).status).toBe(200);
    expect((await adviser.post(`/comments/${other.id}/resolve`)).status).toBe(403);
  });

  it('is edited and taken back by its writer alone, and can be brought back', async () => {
    const thread = await say(adviser, {});
    const at = `/comments/${thread.id}`;
    expect((await council.planner.patch<Problem>(at, { text: 'No' }, 1)).body.code).toBe('not-own-comment');
    expect((await council.planner.delete(at, 1)).status).toBe(403);

    const edited = (await adviser.patch<CommentThread>(at, { text: 'Who teaches it?' }, 1)).ok();
    expect(edited.comments[0]).toMatchObject({ text: 'Who teaches it?', editedAt: expect.any(String) as string });
    expect((await adviser.delete(at, 2)).status).toBe(204);
    expect((await list(council.planner)).threads).toEqual([]);
    expect((await list(adviser)).threads).toMatchObject([{ comments: [{ archived: true, text: 'Who teaches it?' }] }]);
    await adviser.post(`${at}/restore`);
    expect((await list(council.planner)).threads).toHaveLength(1);
  });

  it('keeps a thread whose first word was taken back, without showing that word to others', async () => {
    const thread = await say(adviser, { text: 'A slip' });
    await say(council.planner, { replyTo: thread.id, text: 'Thank you.' });
    await adviser.delete(`/comments/${thread.id}`, 1);
    expect((await list(council.viewer)).threads).toMatchObject([
      { comments: [{ archived: true, text: '' }, { text: 'Thank you.' }] },
    ]);
  });

  it.each([
    ['another field', { field: 'vision' }, '/field', 'not-a-choice'],
    ['no words', { text: '  ' }, '/text', 'required'],
    ['a part of no plan', { subjectId: '01990000-0000-7000-8000-000000000000' }, '/subjectId', 'unknown'],
    ['a thread that is none', { replyTo: '01990000-0000-7000-8000-000000000000' }, '/replyTo', 'unknown'],
    ['somebody elsewhere', { mentions: ['01990000-0000-7000-8000-000000000000'] }, '/mentions/0', 'unknown'],
  ])('is refused with %s', async (_story, wrong, pointer, code) => {
    const body = { subjectKind: 'action', subjectId: action.id, text: 'Words', ...wrong };
    const answer = await council.planner.post<Problem>(`/plans/${plan.id}/comments`, body);
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ pointer, code }] } });
  });

  it('is read by viewers, written by those who comment, and unknown elsewhere', async () => {
    const body = { subjectKind: 'plan', subjectId: plan.id, text: 'Words' };
    expect((await council.viewer.post(`/plans/${plan.id}/comments`, body)).status).toBe(403);
    expect((await list(council.viewer)).mayWrite).toBe(false);
    expect((await world.stranger.get(`/plans/${plan.id}/comments`)).status).toBe(404);
    expect((await world.stranger.post(`/plans/${plan.id}/comments`, body)).status).toBe(404);
    const { accounts } = (await adviser.get<Mentionable>(`/plans/${plan.id}/mentionable`)).ok();
    expect(accounts.map(({ userId }) => userId)).toContain(council.planner.userId);
  });
});
