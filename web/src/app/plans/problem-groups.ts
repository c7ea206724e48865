import type { Goal } from '@waymark/contract/goals';
import type { PlanProblem } from '@waymark/contract/plans';
import { ways, type Theme } from '@waymark/domain/frameworks/framework';
import type { PlanProblemCode } from '@waymark/domain/plans/plan-problem';
import { themeWords, wayWords } from '../core/words/framework-words';
import { planProblemWords } from '../core/words/plan-problem-words';
import { isNarrativeField } from './narrative-fields';
import type { Checked, Located } from './problem-place';

/** What to do, with the name of the smaller thing it is about. */
export function problemText({ code, place }: Checked, plan: Located): string {
  const words = planProblemWords[code as PlanProblemCode] ?? $localize`:@@plans.problem.other:Look at this again`;
  const subject = subjectOf(place, plan);
  return subject === null ? words : `${subject}: ${words}`;
}

function subjectOf(place: Checked['place'], plan: Located): string | null {
  const way = ways.find((one) => one === place.field);
  if (place.kind === 'theme' && place.theme) return themeTitle(place.theme);
  return way ? wayWords[way] : (namesIn(plan).get(place.id ?? '') ?? null);
}

/** What the smaller things of a plan are called, by their id. */
function namesIn({ goals }: Located): Map<string, string> {
  const actions = goals.flatMap((goal) => goal.actions);
  return new Map([
    ...actions.map(({ id, reference }) => [id, reference] as const),
    ...actions.flatMap(({ milestones }) => milestones.map(({ id, title }) => [id, title] as const)),
    ...goals.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name] as const)),
  ]);
}

/** Problems of one part of the page, under its heading. */
export interface ProblemGroup {
  title: string;
  problems: PlanProblem[];
}

/** Problems by the part of the plan they belong to, in the order of the page. */
export function groupProblems(problems: readonly PlanProblem[], plan: Located): ProblemGroup[] {
  const groups = new Map<string, PlanProblem[]>();
  const titles = [...partTitles(plan), wholePlan];
  for (const title of titles) groups.set(title, []);
  for (const problem of problems) groups.get(partOf(problem, plan))?.push(problem);
  return [...groups].filter(([, found]) => found.length > 0).map(([title, found]) => ({ title, problems: found }));
}

const aboutTitle = $localize`:@@plans.about.title:About the plan`;
const narrativeTitle = $localize`:@@plans.narrative.title:Narrative`;
const themesTitle = $localize`:@@plans.themes.title:Themes`;
const wholePlan = $localize`:@@plans.problem.whole:The plan as a whole`;

function partTitles(plan: Located): string[] {
  return [aboutTitle, narrativeTitle, themesTitle, ...plan.goals.map(goalTitle)];
}

function goalTitle(goal: Pick<Goal, 'number' | 'title'>): string {
  return $localize`:@@plans.problem.goal:Goal ${goal.number}:number:: ${goal.title}:title:`;
}

function partOf({ place, code }: PlanProblem, plan: Located): string {
  if (place.kind === 'theme' || code === 'no-goals') return themesTitle;
  if (place.kind === 'plan') {
    if (isNarrativeField(place.field)) return narrativeTitle;
    const whole = place.field === undefined || ways.some((way) => way === place.field);
    return whole ? wholePlan : aboutTitle;
  }
  const goal = plan.goals.find((one) => holds(one, place.id));
  return goal ? goalTitle(goal) : wholePlan;
}

function holds(goal: Located['goals'][number], id: string | null): boolean {
  const actions = goal.actions.flatMap((action) => [action.id, ...action.milestones.map((milestone) => milestone.id)]);
  return [goal.id, ...actions, ...goal.indicators.map((target) => target.id)].some((one) => one === id);
}

/** A theme in words: T1 Shared narrative. */
export function themeTitle(theme: Theme): string {
  return `${theme} ${themeWords[theme]}`;
}
