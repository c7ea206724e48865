import { themes } from '@waymark/domain/frameworks/framework';
import type { DraftTask, DraftTaskState } from '@waymark/domain/plans/draft-tasks';
import { themeTitle } from '../problem-groups';
import type { Tone } from '../../ui/tag';

const own = {
  baseline: $localize`:@@draft.task.baseline:Baseline and self-assessment`,
  taskforce: $localize`:@@draft.task.taskforce:Who is on the taskforce`,
  leads: $localize`:@@draft.task.leads:Who leads the plan`,
  vision: $localize`:@@draft.task.vision:Vision and narrative`,
  residents: $localize`:@@draft.task.residents:Newcomers and longer-standing residents`,
  children: $localize`:@@draft.task.children:Children and young people`,
  consultation: $localize`:@@draft.task.consultation:Consultation`,
  'impact-assessment': $localize`:@@draft.task.impact:Impact assessment`,
  checks: $localize`:@@draft.task.checks:Look at the checks`,
  submit: $localize`:@@draft.task.submit:Submit for review`,
} as const;

const themeTitles = Object.fromEntries(themes.map((theme) => [theme, themeTitle(theme)])) as Record<
  (typeof themes)[number],
  string
>;

export const draftTaskWords: Readonly<Record<DraftTask, string>> = { ...own, ...themeTitles };

const themeHelp = $localize`:@@draft.help.theme:Goals, what is done for each, and how it is measured. A theme without a goal is in order when you say so.`;

/** What a task is about, in one or two sentences. */
export const draftTaskHelp: Readonly<Record<DraftTask, string>> = {
  baseline: $localize`:@@draft.help.baseline:Begin with where you stand: who lives here, what has changed, what you do well and what not. Goals rest on this.`,
  taskforce: $localize`:@@draft.help.taskforce:The people from council, services, business, faith and community who make the plan with you. It works once someone chairs it.`,
  leads: $localize`:@@draft.help.leads:One elected member answers for the plan, one officer leads it, and the day of its first review is set.`,
  vision: $localize`:@@draft.help.vision:What it will be like to live here, and the story that people old and new share. Write it with them.`,
  residents: $localize`:@@draft.help.residents:A plan for integration is for both sides: say who you mean by newcomers, and what people who were here before gain.`,
  T1: themeHelp,
  T2: themeHelp,
  T3: themeHelp,
  T4: themeHelp,
  T5: themeHelp,
  children: $localize`:@@draft.help.children:What the plan does for them, and how they were asked.`,
  consultation: $localize`:@@draft.help.consultation:Who was asked, how, what they said and what changed. You can begin before it is over.`,
  'impact-assessment': $localize`:@@draft.help.impact:What the equality impact assessment found. It starts with the draft and does not wait for its end.`,
  checks: $localize`:@@draft.help.checks:What is needed before review, and advice that would make the plan better. Each line leads to its place.`,
  submit: $localize`:@@draft.help.submit:The plan goes to those who approve it. It cannot be edited until they return it.`,
};

/** The parts of the list, each with its tasks. */
export const draftGroups: readonly { title: string; tasks: readonly DraftTask[] }[] = [
  { title: $localize`:@@draft.group.start:Prepare`, tasks: ['baseline', 'taskforce', 'leads'] },
  { title: $localize`:@@draft.group.story:Tell the story`, tasks: ['vision', 'residents'] },
  { title: $localize`:@@draft.group.themes:Goals, actions and measures`, tasks: [...themes] },
  { title: $localize`:@@draft.group.everyone:For everyone`, tasks: ['children', 'consultation', 'impact-assessment'] },
  { title: $localize`:@@draft.group.finish:Check and submit`, tasks: ['checks', 'submit'] },
];

export const draftStateWords: Readonly<Record<DraftTaskState, string>> = {
  'cannot-start': $localize`:@@draft.state.cannot-start:Cannot start yet`,
  'not-started': $localize`:@@draft.state.not-started:Not started`,
  'in-progress': $localize`:@@draft.state.in-progress:In progress`,
  complete: $localize`:@@draft.state.complete:Complete`,
};

export const draftStateTones: Readonly<Record<DraftTaskState, Tone>> = {
  'cannot-start': 'neutral',
  'not-started': 'info',
  'in-progress': 'warn',
  complete: 'good',
};
