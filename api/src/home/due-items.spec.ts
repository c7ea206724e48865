import { dueItems } from './due-items';
import type { HomeAction, HomePlan } from './home-plan';

const today = '2027-06-01';
const looking = { today, soon: '2027-07-01', leadIds: new Set(['me']), mayApprove: () => false };

function action(id: string, parts: Partial<HomeAction>): HomeAction {
  const dates = { startsOn: '2027-05-31', dueOn: '2027-05-30', ongoing: false, reviewOn: null, lastUpdatedAt: null };
  const leads = { councilLeadId: null, taskforceLeadId: null };
  const said = { title: id, reference: '1.1', deliveryStatus: 'on-track', milestones: [] };
  return { id, ...dates, ...leads, ...said, ...parts } as unknown as HomeAction;
}

function plan(actions: HomeAction[], parts: Partial<HomePlan> = {}): HomePlan {
  const days = { targetDays: 30, acceptableDays: 60, staleDays: 90 };
  const stands = { id: 'p', title: 'Plan', status: 'in-delivery', reviewOn: null };
  return { ...stands, ...days, goals: [{ actions }], ...parts } as unknown as HomePlan;
}

const many = (count: number, parts: Partial<HomeAction>) =>
  Array.from({ length: count }, (_none, place) => action(`a${place}`, parts));

describe('what is due', () => {
  it('is listed up to 50 of one’s own and 20 of others’, and the rest is counted', () => {
    const { due, moreDueCount } = dueItems([plan([...many(60, {}), ...many(70, { councilLeadId: 'me' })])], looking);
    expect([due.length, due.filter((item) => item.mine).length, moreDueCount]).toEqual([70, 50, 60]);
    expect(due[0]?.mine).toBe(true);
  });

  it('keeps a plan that waits for approval among it, however much is due', () => {
    const waiting = plan([], { id: 'w', status: 'in-review' });
    const { due } = dueItems([plan(many(60, {})), waiting], looking);
    expect(due.filter((item) => item.kind === 'approval')).toMatchObject([{ id: 'w', mine: false, actionId: null }]);
  });

  it('leaves out what has ended, and plans that are not followed', () => {
    const ended = plan([action('a', { deliveryStatus: 'completed' })]);
    expect(dueItems([ended, plan(many(2, {}), { status: 'draft' })], looking)).toEqual({ due: [], moreDueCount: 0 });
  });

  it('orders by what is overdue, then by day', () => {
    const days = ['2027-06-20', '2027-05-02', '2027-06-10', '2027-05-01'];
    const { due } = dueItems([plan(days.map((dueOn) => action(dueOn, { dueOn })))], looking);
    expect(due.map((item) => item.dueOn)).toEqual(['2027-05-01', '2027-05-02', '2027-06-10', '2027-06-20']);
  });
});
