import fc from 'fast-check';
import { Refusal } from '../refusal';
import {
  assertOtherEyes,
  nextPlanStatus,
  permissionFor,
  planEditable,
  type PlanStatus,
  planStatuses,
  planSteps,
  possibleSteps,
  progressPossible,
  republishable,
  stepNeedsReason,
} from './plan-status';

const finalStatuses: PlanStatus[] = ['superseded', 'closed'];

function reachable(): Set<PlanStatus> {
  const found = new Set<PlanStatus>(['draft']);
  for (const status of found) {
    for (const step of possibleSteps(status)) found.add(nextPlanStatus(status, step));
  }
  return found;
}

describe('the life cycle of a plan', () => {
  it.each(planStatuses)('reaches %s from a draft', (status) => {
    expect(reachable().has(status)).toBe(true);
  });

  it.each(planStatuses)('leaves %s, unless it is final', (status) => {
    expect(possibleSteps(status).length === 0).toBe(finalStatuses.includes(status));
  });

  it.each(planSteps)('can take %s somewhere', (step) => {
    expect(planStatuses.some((status) => possibleSteps(status).includes(step))).toBe(true);
  });

  it.each([
    ['draft', 'submit', 'in-review'],
    ['returned', 'submit', 'in-review'],
    ['in-review', 'return', 'returned'],
    ['approved', 'return', 'returned'],
    ['in-review', 'approve', 'approved'],
    ['approved', 'publish', 'published'],
    ['published', 'start', 'in-delivery'],
    ['in-delivery', 'pause', 'paused'],
    ['paused', 'resume', 'in-delivery'],
    ['in-delivery', 'supersede', 'superseded'],
    ['in-delivery', 'close', 'closed'],
    ['paused', 'close', 'closed'],
  ] as const)('goes from %s by %s to %s', (from, step, to) => {
    expect(nextPlanStatus(from, step)).toBe(to);
  });

  it.each([
    ['draft', 'approve'],
    ['draft', 'publish'],
    ['in-review', 'publish'],
    ['returned', 'approve'],
    ['published', 'submit'],
    ['closed', 'resume'],
  ] as const)('does not go from %s by %s', (status, step) => {
    expect(() => nextPlanStatus(status, step)).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'step-not-possible' }),
    );
  });

  it('never comes to be published without having been approved, whatever steps are tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...planSteps), { maxLength: 40 }), (steps) => {
        const visited: PlanStatus[] = ['draft'];
        for (const step of steps) {
          const status = visited[visited.length - 1] ?? 'draft';
          if (possibleSteps(status).includes(step)) visited.push(nextPlanStatus(status, step));
          else expect(() => nextPlanStatus(status, step)).toThrow(Refusal);
        }
        const published = visited.indexOf('published');
        if (published >= 0) expect(visited[published - 1]).toBe('approved');
      }),
    );
  });
});

describe('steps', () => {
  it.each([
    ['submit', 'plan:submit', false],
    ['return', 'plan:return', true],
    ['approve', 'plan:approve', false],
    ['publish', 'plan:publish', false],
    ['start', 'plan:deliver', false],
    ['pause', 'plan:deliver', true],
    ['resume', 'plan:deliver', false],
    ['supersede', 'plan:deliver', false],
    ['close', 'plan:deliver', true],
  ] as const)('%s asks for %s and a reason: %s', (step, permission, needsReason) => {
    expect(permissionFor(step)).toBe(permission);
    expect(stepNeedsReason(step)).toBe(needsReason);
  });

  it('leaves approval to another person', () => {
    expect(() => assertOtherEyes('approve', 'u1', 'u1')).toThrow(
      expect.objectContaining({ kind: 'forbidden', code: 'own-submission' }),
    );
    expect(() => assertOtherEyes('approve', 'u2', 'u1')).not.toThrow();
    expect(() => assertOtherEyes('return', 'u1', 'u1')).not.toThrow();
  });
});

describe('what may be written', () => {
  it.each([
    ['draft', true, true, false],
    ['in-review', false, false, false],
    ['returned', true, true, false],
    ['approved', false, false, false],
    ['published', false, true, true],
    ['in-delivery', false, true, true],
    ['paused', false, true, true],
    ['superseded', false, false, false],
    ['closed', false, false, false],
  ] as const)(
    'of a plan that is %s: plan %s, progress %s, a new published version %s',
    (status, plan, progress, again) => {
      expect(planEditable(status)).toBe(plan);
      expect(progressPossible(status)).toBe(progress);
      expect(republishable(status)).toBe(again);
    },
  );
});
