import { draftTaskOf, draftTasks, type DraftTask, type DraftToJudge, judgeDraft, nextDraftTask } from './draft-tasks';
import { problem } from './plan-problem';

const empty: DraftToJudge = {
  status: 'draft',
  reviewOn: null,
  vision: '',
  narrative: '',
  context: '',
  newcomers: '',
  longerStandingResidents: '',
  childrenAndYoungPeople: '',
  consultation: '',
  impactAssessment: '',
  memberLeadId: null,
  officerLeadId: null,
  managerId: null,
  goals: [],
  taskforceMembers: [],
  problems: [],
};
const planPlace = { kind: 'plan', id: null } as const;
const goal = {
  id: 'goal',
  theme: 'T2',
  actions: [{ id: 'action', milestones: [{ id: 'milestone' }] }],
  indicators: [{ id: 'target' }],
} as const;

const stateOf = (task: DraftTask, plan: Partial<DraftToJudge>, finished: readonly DraftTask[] = []) =>
  judgeDraft({ ...empty, ...plan }, finished).find((one) => one.task === task)?.state;

describe('a task of the plan’s own texts', () => {
  it.each([
    ['baseline', 'not-started', {}],
    ['baseline', 'not-started', { context: '  \n ' }],
    ['baseline', 'complete', { context: 'One in six was born abroad.' }],
    ['vision', 'in-progress', { vision: 'A place for everyone.' }],
    ['vision', 'complete', { vision: 'A place for everyone.', narrative: 'People have always come.' }],
    ['residents', 'in-progress', { longerStandingResidents: 'Neighbours gain.' }],
    ['leads', 'not-started', {}],
    ['leads', 'in-progress', { managerId: 'someone' }],
    ['leads', 'complete', { memberLeadId: 'a', officerLeadId: 'b', reviewOn: '2028-04-01' }],
    ['consultation', 'not-started', {}],
    ['impact-assessment', 'complete', { impactAssessment: 'Done in March.' }],
  ] as const)('%s is %s', (task, state, plan) => {
    expect(stateOf(task, plan)).toBe(state);
  });

  it('is in progress while a check of its fields is open', () => {
    const filled = { memberLeadId: 'a', officerLeadId: 'b', reviewOn: '2028-04-01' };
    const problems = [problem('review-outside-plan', planPlace)];
    expect(stateOf('leads', { ...filled, problems })).toBe('in-progress');
  });
});

describe('the taskforce', () => {
  it.each([
    ['not-started', []],
    ['in-progress', [{ role: 'member' }]],
    ['complete', [{ role: 'member' }, { role: 'chair' }]],
  ] as const)('is %s with %j', (state, taskforceMembers) => {
    expect(stateOf('taskforce', { taskforceMembers })).toBe(state);
  });
});

describe('a theme', () => {
  const must = problem('goal-without-need', { kind: 'goal', id: 'goal' });
  const should = problem('goal-without-priority', { kind: 'goal', id: 'goal' });

  it.each([
    ['T2', 'not-started', {}, []],
    ['T2', 'complete', {}, ['T2']], // someone said that it needs no goal
    ['T2', 'complete', { goals: [goal] }, []],
    ['T2', 'in-progress', { goals: [goal], problems: [must] }, ['T2']],
    ['T2', 'complete', { goals: [goal], problems: [should] }, []],
    ['T3', 'not-started', { goals: [goal], problems: [must] }, []],
  ] as const)('%s is %s', (task, state, plan, finished) => {
    expect(stateOf(task, plan, finished)).toBe(state);
  });
});

describe('checks and submission', () => {
  const must = problem('no-vision', planPlace);
  it.each([
    ['checks', 'cannot-start', {}],
    ['checks', 'in-progress', { goals: [goal], problems: [must] }],
    ['checks', 'complete', { goals: [goal] }],
    ['submit', 'cannot-start', {}],
    ['submit', 'cannot-start', { goals: [goal], problems: [must] }],
    ['submit', 'not-started', { goals: [goal] }],
    ['submit', 'not-started', { goals: [goal], status: 'returned' }],
    ['submit', 'complete', { goals: [goal], status: 'in-review' }],
  ] as const)('%s is %s', (task, state, plan) => {
    expect(stateOf(task, plan)).toBe(state);
  });
});

describe('draftTaskOf', () => {
  it.each([
    ['vision', problem('no-narrative', planPlace)],
    ['leads', problem('no-review-date', planPlace)],
    ['T4', problem('theme-without-goal', { kind: 'theme', id: null, theme: 'T4' })],
    ['T2', problem('goal-without-need', { kind: 'goal', id: 'goal' })],
    ['T2', problem('action-without-description', { kind: 'action', id: 'action' })],
    ['T2', problem('milestone-after-action', { kind: 'milestone', id: 'milestone' })],
    ['T2', problem('indicator-without-target', { kind: 'indicator', id: 'target' })],
    ['checks', problem('no-goals', planPlace)],
    ['checks', problem('goal-without-need', { kind: 'goal', id: 'elsewhere' })],
  ] as const)('sends to %s', (task, found) => {
    expect(draftTaskOf({ goals: [goal] }, found)).toBe(task);
  });
});

describe('nextDraftTask', () => {
  it('begins with the baseline and skips what is complete or cannot start', () => {
    expect(nextDraftTask(judgeDraft(empty, []))).toBe('baseline');
    expect(nextDraftTask(judgeDraft({ ...empty, context: 'Figures.' }, []))).toBe('taskforce');
  });

  it('ends when everything is done', () => {
    expect(nextDraftTask(draftTasks.map((task) => ({ task, state: 'complete', open: 0 })))).toBeNull();
  });
});
