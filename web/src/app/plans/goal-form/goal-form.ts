import { validate, type SchemaPathTree } from '@angular/forms/signals';
import type { Goal, NewGoal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import type { Theme, Way } from '@waymark/domain/frameworks/framework';
import { lineLength, paragraphLength, textLength } from '@waymark/domain/limits';
import { themeWords, wayWords } from '../../core/words/framework-words';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { valueWords } from '../../ui/meeting';
import { memberWords } from '../plan-names';

export interface GoalForm {
  title: string;
  theme: Theme | null;
  secondaryTheme: Theme | null;
  ways: readonly Way[];
  prioritySupport: string;
  need: string;
  beneficiaries: string;
  changeShort: string;
  changeMedium: string;
  changeLong: string;
  assumptions: string;
  accountableMemberId: string | null;
  accountableOfficerId: string | null;
  taskforceLeadId: string | null;
}

export const emptyGoal: GoalForm = {
  title: '',
  theme: null,
  secondaryTheme: null,
  ways: [],
  prioritySupport: '',
  need: '',
  beneficiaries: '',
  changeShort: '',
  changeMedium: '',
  changeLong: '',
  assumptions: '',
  accountableMemberId: null,
  accountableOfficerId: null,
  taskforceLeadId: null,
};

export const goalLabels: Readonly<Record<keyof GoalForm, string>> = {
  title: $localize`:@@plans.goal.title:Goal`,
  theme: $localize`:@@plans.goal.theme:Theme`,
  secondaryTheme: $localize`:@@plans.goal.second-theme:Second theme`,
  ways: $localize`:@@plans.ways:Ways of working`,
  prioritySupport: $localize`:@@plans.goal.priority:Priority of the council it supports`,
  need: $localize`:@@plans.goal.need:Need and evidence`,
  beneficiaries: $localize`:@@plans.goal.beneficiaries:Who gains`,
  changeShort: $localize`:@@plans.goal.change-short:What will change within a year or two`,
  changeMedium: $localize`:@@plans.goal.change-medium:What will change in three to five years`,
  changeLong: $localize`:@@plans.goal.change-long:What will change in five years and more`,
  assumptions: $localize`:@@plans.goal.assumptions:What this rests on`,
  accountableMemberId: $localize`:@@plans.goal.member:Elected member who answers for it`,
  accountableOfficerId: $localize`:@@plans.goal.officer:Officer who leads it`,
  taskforceLeadId: $localize`:@@plans.goal.taskforce:Taskforce lead`,
};

const fields = Object.keys(emptyGoal) as (keyof GoalForm)[];

export function goalOf(goal: Goal): GoalForm {
  return Object.fromEntries(fields.map((field) => [field, goal[field]])) as unknown as GoalForm;
}

export function sentGoal(goal: GoalForm): Omit<NewGoal, 'theme'> & { theme: Theme } {
  return { ...goal, theme: goal.theme ?? 'T1', ways: [...goal.ways] };
}

const paragraphs = [
  'prioritySupport',
  'beneficiaries',
  'changeShort',
  'changeMedium',
  'changeLong',
  'assumptions',
] as const;

/** Texts that two people may merge by hand. */
export const goalProse: readonly (keyof GoalForm)[] = ['need', ...paragraphs];

export function goalRules(path: SchemaPathTree<GoalForm>): void {
  filled(
    path.title,
    $localize`:@@plans.goal.title.required:Enter the goal, such as Everyone can learn English near home`,
  );
  atMost(path.title, lineLength);
  chosen(path.theme, $localize`:@@plans.goal.theme.required:Choose the theme that the goal serves most`);
  atMost(path.need, textLength);
  for (const field of paragraphs) atMost(path[field], paragraphLength);
  validate(path.secondaryTheme, ({ value, valueOf }) =>
    value() === null || value() !== valueOf(path.theme)
      ? null
      : {
          kind: 'secondary-theme-same',
          message: $localize`:@@plans.goal.second-theme.same:Choose another second theme, or none`,
        },
  );
}

/** What a field of the goal holds, in words, for the choice between two versions. */
export function goalWords(value: unknown, plan: Pick<Plan, 'people' | 'taskforceMembers'> | undefined): string {
  const people = Object.fromEntries((plan?.people ?? []).map(({ id, name }) => [id, name]));
  const members = Object.fromEntries((plan?.taskforceMembers ?? []).map((member) => [member.id, memberWords(member)]));
  return valueWords(value, { ...people, ...members, ...themeWords, ...wayWords });
}
