import { brokenActions } from '../../test/broken-plans/actions';
import { brokenDates } from '../../test/broken-plans/dates';
import { brokenGoals } from '../../test/broken-plans/goals';
import { brokenLeads } from '../../test/broken-plans/leads';
import { brokenPlanTexts } from '../../test/broken-plans/plan-text';
import { brokenReach } from '../../test/broken-plans/reach';
import { brokenTargets } from '../../test/broken-plans/targets';
import { actionOf, type BrokenPlan, type DraftPlan, soundPlan, todayOfPlan } from '../../test/sound-plan';
import { checkPlan, mayBeSubmitted } from './plan-checks';
import { planProblemCodes, planProblemLevels } from './plan-problem';

const subjects: [string, BrokenPlan[]][] = [
  ['the plan itself', brokenPlanTexts],
  ['its reach', brokenReach],
  ['its goals', brokenGoals],
  ['its actions', brokenActions],
  ['its dates', brokenDates],
  ['its targets', brokenTargets],
  ['its leads', brokenLeads],
];

const changed = (change: (plan: DraftPlan) => void) => {
  const plan = soundPlan();
  change(plan);
  return plan;
};

describe('checkPlan', () => {
  it('finds nothing in a sound plan', () => {
    expect(checkPlan(soundPlan(), todayOfPlan)).toEqual([]);
  });

  it('has a broken plan for every rule', () => {
    const broken = new Set(subjects.flatMap(([, plans]) => plans.map(({ code }) => code)));
    expect(planProblemCodes.filter((code) => !broken.has(code))).toEqual([]);
  });

  it('puts the musts first', () => {
    const plan = changed((draft) => {
      draft.context = '';
      draft.vision = '';
      actionOf(draft).directorate = '';
      actionOf(draft).description = '';
    });
    expect(checkPlan(plan, todayOfPlan).map(({ level }) => level)).toEqual(['must', 'must', 'should', 'should']);
  });

  it('asks for no case study before there is a story to tell', () => {
    const plan = changed((draft) => (draft.caseStudy = null));
    expect(checkPlan(plan, plan.startsOn)).toEqual([]);
  });

  it('lets an action that has ended keep the lead it had', () => {
    const plan = changed((draft) => {
      draft.people.push({ id: 'gone', leftOn: '2027-01-01' });
      Object.assign(actionOf(draft), { councilLeadId: 'gone', deliveryStatus: 'cancelled' });
    });
    expect(checkPlan(plan, todayOfPlan)).toEqual([]);
  });
});

describe.each(subjects)('checkPlan, of %s', (_, plans) => {
  it.each(plans)('finds $code at $place.kind $place.field', ({ code, place, breaks }) => {
    const expected = { code, level: planProblemLevels[code], place };
    expect(checkPlan(changed(breaks), todayOfPlan)).toContainEqual(expected);
  });

  it.each(plans)('lets pass what is on the right side of $code at $place.kind $place.field', ({ code, spares }) => {
    expect(checkPlan(changed(spares), todayOfPlan).map((problem) => problem.code)).not.toContain(code);
  });
});

describe('mayBeSubmitted', () => {
  it('holds a plan back for a must, not for a should', () => {
    const withShould = checkPlan(
      changed((plan) => (plan.context = '')),
      todayOfPlan,
    );
    const withMust = checkPlan(
      changed((plan) => (plan.vision = '')),
      todayOfPlan,
    );
    expect([mayBeSubmitted([]), mayBeSubmitted(withShould), mayBeSubmitted(withMust)]).toEqual([true, true, false]);
  });
});
