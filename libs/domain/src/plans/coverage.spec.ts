import { countByStatus, type GoalToCover, planCoverage } from './coverage';
import { deliveryStatuses } from './delivery-status';

const action = { deliveryStatus: 'on-track', councilLeadId: 'p1', taskforceLeadId: null } as const;

const goals: GoalToCover[] = [
  {
    theme: 'T1',
    ways: ['W1', 'W3'],
    indicators: [{}, {}],
    actions: [
      action,
      { ...action, deliveryStatus: 'off-track', taskforceLeadId: 'm1' },
      { ...action, deliveryStatus: 'merged', councilLeadId: 'p2', taskforceLeadId: 'm1' },
    ],
  },
  { theme: 'T1', ways: ['W1'], indicators: [{}], actions: [] },
  { theme: 'T4', ways: [], indicators: [], actions: [{ ...action, councilLeadId: null }] },
];

describe('planCoverage', () => {
  it('counts goals, actions, indicators and owners by theme', () => {
    expect(planCoverage({ goals }).themes[0]).toEqual({
      theme: 'T1',
      goalCount: 2,
      actionCount: 3,
      indicatorCount: 3,
      ownerCount: 3,
      notStartedCount: 0,
      onTrackCount: 1,
      atRiskCount: 0,
      offTrackCount: 1,
      completedCount: 0,
      otherCount: 1,
    });
  });

  it('shows every theme and way, those with nothing too', () => {
    const { themes, ways } = planCoverage({ goals });
    expect(themes.map(({ theme, goalCount }) => [theme, goalCount])).toEqual([
      ['T1', 2],
      ['T2', 0],
      ['T3', 0],
      ['T4', 1],
      ['T5', 0],
    ]);
    expect(ways).toEqual([
      { way: 'W1', goalCount: 2, actionCount: 3 },
      { way: 'W2', goalCount: 0, actionCount: 0 },
      { way: 'W3', goalCount: 1, actionCount: 3 },
      { way: 'W4', goalCount: 0, actionCount: 0 },
      { way: 'W5', goalCount: 0, actionCount: 0 },
    ]);
  });

  it('counts each action once, whatever its status', () => {
    const one = { theme: 'T2' as const, ways: [], indicators: [] };
    for (const deliveryStatus of deliveryStatuses) {
      const found = planCoverage({ goals: [{ ...one, actions: [{ ...action, deliveryStatus }] }] }).themes[1];
      if (found === undefined) throw new Error('no theme');
      const { notStartedCount, onTrackCount, atRiskCount, offTrackCount, completedCount, otherCount } = found;
      expect(notStartedCount + onTrackCount + atRiskCount + offTrackCount + completedCount + otherCount).toBe(1);
    }
  });
});

describe('countByStatus', () => {
  it('leaves out a status without an action', () => {
    expect(countByStatus([action, action, { deliveryStatus: 'paused' }])).toEqual({ 'on-track': 2, paused: 1 });
  });
});
