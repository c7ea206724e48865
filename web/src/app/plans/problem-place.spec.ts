import type { PlanProblem } from '@waymark/contract/plans';
import type { ProblemPlace } from '@waymark/domain/plans/plan-problem';
import { groupProblems, problemText } from './problem-groups';
import { placeOf, type Located } from './problem-place';

const plan: Located = {
  id: 'p',
  mayEdit: true,
  goals: [
    {
      id: 'g',
      number: 1,
      title: 'Everyone can learn English',
      theme: 'T4',
      actions: [{ id: 'a', reference: '1.1', milestones: [{ id: 'm', title: 'Rooms found' }] }],
      indicators: [{ id: 'i', name: 'Adults in classes' }],
    },
  ],
};
const problem = (code: string, place: ProblemPlace): PlanProblem => ({ code, level: 'must', place });

describe('placeOf', () => {
  it.each([
    [
      'a text of the plan',
      { kind: 'plan', id: null, field: 'vision' },
      { commands: ['/plans', 'p'], queryParams: { edit: 'vision' }, fragment: 'vision' },
    ],
    [
      'a lead of the plan',
      { kind: 'plan', id: null, field: 'officerLeadId' },
      { commands: ['/plans', 'p', 'about'], fragment: 'officerLeadId' },
    ],
    ['the plan as a whole', { kind: 'plan', id: null }, { commands: ['/plans', 'p'], fragment: 'coverage' }],
    ['a way of working', { kind: 'plan', id: null, field: 'W2' }, { commands: ['/plans', 'p'], fragment: 'coverage' }],
    [
      'a theme without goals',
      { kind: 'theme', id: null, theme: 'T3' },
      { commands: ['/plans', 'p', 'add-goal'], queryParams: { theme: 'T3' } },
    ],
    [
      'a field of a goal',
      { kind: 'goal', id: 'g', field: 'need' },
      { commands: ['/plans', 'p', 'goals', 'g'], fragment: 'need' },
    ],
    [
      'a goal without actions',
      { kind: 'goal', id: 'g', field: 'actions' },
      { commands: ['/plans', 'p', 'goals', 'g', 'add-action'] },
    ],
    [
      'a milestone',
      { kind: 'milestone', id: 'm', field: 'dueOn' },
      { commands: ['/plans', 'p', 'actions', 'a'], fragment: 'milestone-m' },
    ],
  ] as [string, ProblemPlace, object][])('leads from %s to its place', (_story, place, expected) => {
    expect(placeOf({ code: 'no-vision', place }, plan)).toEqual(expected);
  });

  it('leads who may not edit to where it shows', () => {
    const reader = { ...plan, mayEdit: false };
    const places = [
      placeOf(problem('no-vision', { kind: 'plan', id: null, field: 'vision' }), reader),
      placeOf(problem('no-officer-lead', { kind: 'plan', id: null, field: 'officerLeadId' }), reader),
      placeOf(problem('goal-without-need', { kind: 'goal', id: 'g', field: 'need' }), reader),
      placeOf(problem('theme-without-goal', { kind: 'theme', id: null, theme: 'T3' }), reader),
    ];
    expect(places.map(({ fragment }) => fragment)).toEqual(['vision', 'about', 'goal-g', 'T3']);
    expect(places.every(({ commands }) => commands.join('/') === '/plans/p')).toBe(true);
  });
});

describe('problemText', () => {
  it.each([
    ['action-without-description', { kind: 'action', id: 'a' }, '1.1: Describe this action'],
    ['milestone-after-action', { kind: 'milestone', id: 'm' }, 'Rooms found: This milestone is due after its action'],
    ['indicator-without-target', { kind: 'indicator', id: 'i' }, 'Adults in classes: Set the target of this indicator'],
    [
      'way-without-goal',
      { kind: 'plan', id: null, field: 'W4' },
      'Data and evidence: No goal follows this way of working',
    ],
    ['no-vision', { kind: 'plan', id: null, field: 'vision' }, 'Say what the area will be like: the vision'],
  ] as [string, ProblemPlace, string][])('names what %s is about', (code, place, text) => {
    expect(problemText(problem(code, place), plan)).toBe(text);
  });
});

describe('groupProblems', () => {
  it('keeps the order of the page', () => {
    const groups = groupProblems(
      [
        problem('one-owner-for-every-action', { kind: 'plan', id: null }),
        problem('goal-without-need', { kind: 'goal', id: 'g', field: 'need' }),
        problem('action-without-description', { kind: 'action', id: 'a' }),
        problem('theme-without-goal', { kind: 'theme', id: null, theme: 'T1' }),
        problem('no-vision', { kind: 'plan', id: null, field: 'vision' }),
        problem('no-officer-lead', { kind: 'plan', id: null, field: 'officerLeadId' }),
      ],
      plan,
    );
    expect(groups.map(({ title, problems }) => `${title} ${problems.length}`)).toEqual([
      'About the plan 1',
      'Narrative 1',
      'Themes 1',
      'Goal 1: Everyone can learn English 2',
      'The plan as a whole 1',
    ]);
  });
});
