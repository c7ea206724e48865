import fc from 'fast-check';
import { addDays } from '../day';
import {
  carriedActions,
  carriedDates,
  carriedGoals,
  carriedOwners,
  carriedTargets,
  carryCounts,
  type CarryChoices,
  carryForward,
  isOpen,
  type PlanToCarry,
} from './carry-forward';
import { deliveryStatuses } from './delivery-status';

const today = '2027-03-01';
const period = { startsOn: '2027-04-01', endsOn: '2030-03-31' };
const choices: CarryChoices = { goals: 'all', actions: 'open', targets: 'same', owners: 'keep', dates: 'keep' };
const latest = new Map([['t1', { on: '2026-12-31', value: 14 }]]);
const next = { period, latest, today };

const action = {
  id: 'a1',
  deliveryStatus: 'on-track' as const,
  councilLeadId: 'p1',
  taskforceLeadId: 'm1',
  partnerIds: ['m1', 'm2'],
  startsOn: '2024-05-31',
  dueOn: '2027-09-30',
  reviewOn: null,
  milestones: [
    { title: 'Done', dueOn: '2025-01-01', doneOn: '2025-01-01', droppedReason: null },
    { title: 'Open', dueOn: '2027-06-30', doneOn: null, droppedReason: null },
    { title: 'Dropped', dueOn: '2027-06-30', doneOn: null, droppedReason: 'No need' },
  ],
};
const target = {
  id: 't1',
  baselineOn: '2024-03-31',
  baselineValue: 10,
  targetOn: '2027-03-31',
  targetValue: 20,
  points: [
    { on: '2025-03-31', value: 12 },
    { on: '2027-01-31', value: 18 },
  ],
  ownerId: 'p2',
};
const plan: PlanToCarry = {
  startsOn: '2024-04-01',
  people: [
    { id: 'p1', leftOn: null },
    { id: 'p2', leftOn: '2027-02-28' },
  ],
  taskforceMembers: [
    { id: 'm1', endsOn: null },
    { id: 'm2', endsOn: '2026-12-31' },
  ],
  goals: [
    {
      id: 'g1',
      accountableMemberId: 'p1',
      accountableOfficerId: 'p2',
      taskforceLeadId: 'm2',
      actions: [action, { ...action, id: 'a2', deliveryStatus: 'completed' }],
      indicators: [target],
    },
    {
      id: 'g2',
      accountableMemberId: null,
      accountableOfficerId: null,
      taskforceLeadId: null,
      actions: [{ ...action, id: 'a3', deliveryStatus: 'merged' }],
      indicators: [],
    },
  ],
};

describe('carryForward', () => {
  it('takes open actions over with owners who still serve and milestones that are open', () => {
    const [goal] = carryForward(plan, choices, next);
    expect(goal).toMatchObject({ originId: 'g1', accountableMemberId: 'p1', accountableOfficerId: null });
    expect(goal?.taskforceLeadId).toBeNull();
    expect(goal?.actions).toEqual([
      {
        originId: 'a1',
        councilLeadId: 'p1',
        taskforceLeadId: 'm1',
        partnerIds: ['m1'],
        startsOn: null, // before the new period
        dueOn: '2027-09-30',
        reviewOn: null,
        milestones: [{ title: 'Open', dueOn: '2027-06-30' }],
      },
    ]);
  });

  it.each([
    ['all', ['g1', 'g2']],
    ['with-open-actions', ['g1']],
    ['none', []],
  ] as const)('takes of the goals %s', (goals, ids) => {
    expect(carryForward(plan, { ...choices, goals }, next).map((goal) => goal.originId)).toEqual(ids);
  });

  it.each([
    ['keep', null, '2027-09-30'],
    ['shift', '2027-05-31', '2030-09-30'], // three years, as the period
    ['clear', null, null],
  ] as const)('with dates "%s" an action runs from %s to %s', (dates, startsOn, dueOn) => {
    expect(carryForward(plan, { ...choices, dates }, next)[0]?.actions[0]).toMatchObject({ startsOn, dueOn });
  });

  it.each([
    ['same', '2024-03-31', 10, '2027-03-31', 2],
    ['new-baseline', '2026-12-31', 14, '2027-03-31', 1],
    ['shifted', '2027-03-31', 10, '2030-03-31', 2],
  ] as const)(
    'with targets "%s" starts on %s from %d until %s',
    (targets, baselineOn, baselineValue, targetOn, points) => {
      const carried = carryForward(plan, { ...choices, targets }, next)[0]?.targets[0];
      expect(carried).toMatchObject({
        originId: 't1',
        baselineOn,
        baselineValue,
        targetOn,
        targetValue: 20,
        ownerId: null,
      });
      expect(carried?.points).toHaveLength(points);
    },
  );

  it('keeps the baseline where the latest figure is not before the day of the target, or there is none', () => {
    for (const figures of [new Map(), new Map([['t1', { on: '2027-03-31', value: 19 }]])]) {
      const carried = carryForward(plan, { ...choices, targets: 'new-baseline' }, { ...next, latest: figures });
      expect(carried[0]?.targets[0]).toMatchObject({ baselineOn: '2024-03-31', baselineValue: 10 });
    }
  });

  it('counts what is taken over and what stays', () => {
    expect(carryCounts(plan, carryForward(plan, choices, next))).toEqual({
      goalCount: 2,
      actionCount: 1,
      milestoneCount: 1,
      targetCount: 1,
      endedActionCount: 2,
      actionsWithoutLeadCount: 0,
    });
  });
});

const anyChoices = fc.record({
  goals: fc.constantFrom(...carriedGoals),
  actions: fc.constantFrom(...carriedActions),
  targets: fc.constantFrom(...carriedTargets),
  owners: fc.constantFrom(...carriedOwners),
  dates: fc.constantFrom(...carriedDates),
});
const anyId = fc.constantFrom('p1', 'p2', 'm1', 'm2', null);
const anyDay = fc.option(
  fc.integer({ min: -900, max: 900 }).map((days) => addDays(today, days)),
  { nil: null },
);
const anyAction = fc.record({
  deliveryStatus: fc.constantFrom(...deliveryStatuses),
  councilLeadId: anyId,
  taskforceLeadId: anyId,
  partnerIds: fc.constant(['m1', 'm2']),
  startsOn: anyDay,
  dueOn: anyDay,
  reviewOn: anyDay,
  milestones: fc.constant(action.milestones),
});
const anyGoal = fc.record({
  accountableMemberId: anyId,
  accountableOfficerId: anyId,
  taskforceLeadId: anyId,
  actions: fc.array(anyAction, { maxLength: 5 }),
  targetCount: fc.nat({ max: 3 }),
});
const anyPlan: fc.Arbitrary<PlanToCarry> = fc.array(anyGoal, { maxLength: 5 }).map((goals) => ({
  ...plan,
  goals: goals.map(({ targetCount, actions, ...goal }, g) => ({
    ...goal,
    id: `g${g}`,
    actions: actions.map((one, a) => ({ ...one, id: `g${g}a${a}` })),
    indicators: Array.from({ length: targetCount }, (_none, t) => ({ ...target, id: `g${g}t${t}` })),
  })),
}));

describe('whatever plan is carried forward, by whatever choices', () => {
  it('keeps counts and links', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (former, chosen) => {
        const carried = carryForward(former, chosen, next);
        const goals = new Map(former.goals.map((goal) => [goal.id, goal]));
        for (const goal of carried) {
          const origin = goals.get(goal.originId);
          const open = origin?.actions.filter(isOpen).map(({ id }) => id) ?? [];
          // Each carried action is one of its own goal that is open, and every open one is there, once and in order.
          expect(goal.actions.map(({ originId }) => originId)).toEqual(chosen.actions === 'open' ? open : []);
          expect(goal.targets.map(({ originId }) => originId)).toEqual(
            chosen.targets === 'none' ? [] : origin?.indicators.map(({ id }) => id),
          );
          if (chosen.goals === 'with-open-actions') expect(open.length).toBeGreaterThan(0);
        }
        const ids = carried.map(({ originId }) => originId);
        expect(new Set(ids).size).toBe(ids.length);
        if (chosen.goals === 'all') expect(ids).toEqual(former.goals.map(({ id }) => id));
        if (chosen.goals === 'none') expect(ids).toEqual([]);
      }),
    );
  });

  it('takes nobody over who left, and nobody at all when owners are cleared', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (former, chosen) => {
        const carried = carryForward(former, chosen, next);
        const named = carried.flatMap((goal) => [
          ...[goal.accountableMemberId, goal.accountableOfficerId, goal.taskforceLeadId],
          ...goal.actions.flatMap((one) => [one.councilLeadId, one.taskforceLeadId, ...one.partnerIds]),
          ...goal.targets.map((one) => one.ownerId),
        ]);
        const allowed = chosen.owners === 'keep' ? ['p1', 'm1'] : [];
        expect(named.filter((id) => id !== null && !allowed.includes(id))).toEqual([]);
      }),
    );
  });
});
