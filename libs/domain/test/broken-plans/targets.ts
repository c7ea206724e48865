import { type BrokenPlan, targetOf } from '../sound-plan';

type Target = ReturnType<typeof targetOf>;

const onTarget = (
  code: BrokenPlan['code'],
  field: keyof Target,
  change: Partial<Target>,
  edge: Partial<Target>,
): BrokenPlan => ({
  code,
  place: { kind: 'indicator', id: 'i1', field },
  breaks: (plan) => Object.assign(targetOf(plan), change),
  spares: (plan) => Object.assign(targetOf(plan), edge),
});

const bare: Partial<Target> = { baselineOn: null, baselineValue: null, targetOn: null, targetValue: null };

export const brokenTargets: BrokenPlan[] = [
  onTarget('indicator-without-baseline', 'baselineValue', { baselineValue: null }, { baselineValue: 0 }),
  onTarget('indicator-without-baseline', 'baselineValue', { baselineOn: null }, { ...bare, kind: 'context' }),
  onTarget(
    'indicator-without-target',
    'targetValue',
    { targetValue: null },
    { targetValue: 0, baselineValue: 10, direction: 'lower' },
  ),
  onTarget('indicator-without-target', 'targetValue', { targetOn: null }, { ...bare, direction: 'none' }),
  onTarget('indicator-without-direction', 'direction', { direction: null }, { direction: 'higher' }),
  onTarget('indicator-without-direction', 'direction', { direction: 'none' }, { ...bare, direction: 'none' }),
  onTarget('indicator-without-owner', 'ownerId', { ownerId: null }, { ownerId: 'p1' }),
  onTarget('indicator-without-rationale', 'rationale', { rationale: '' }, { rationale: 'Agreed in cabinet' }),
  onTarget('target-before-baseline', 'targetOn', { targetOn: '2026-03-31' }, { targetOn: '2026-04-01' }),
  onTarget('target-after-plan', 'targetOn', { targetOn: '2029-04-01' }, { targetOn: '2029-03-31' }),
  onTarget('target-against-direction', 'targetValue', { direction: 'lower' }, { direction: 'lower', targetValue: 39 }),
  onTarget('target-against-direction', 'targetValue', { targetValue: 39 }, { targetValue: 41 }),
  onTarget(
    'level-without-tolerance',
    'toleranceAbsolute',
    { targetValue: 40 },
    { targetValue: 40, toleranceAbsolute: 0 },
  ),
  onTarget(
    'path-without-points',
    'points',
    { path: 'by-hand' },
    { path: 'by-hand', points: [{ on: '2027-03-31', value: 42 }] },
  ),
  onTarget(
    'point-outside-path',
    'points',
    { path: 'stepped', points: [{ on: '2029-04-01', value: 50 }] },
    { path: 'stepped', points: [{ on: '2029-03-31', value: 50 }] },
  ),
  onTarget(
    'point-outside-path',
    'points',
    { path: 'stepped', points: [{ on: '2026-03-30', value: 50 }] },
    { path: 'straight', points: [{ on: '2026-03-30', value: 50 }] }, // a straight path asks for no points
  ),
];
