/** The pages of a goal in a guided first draft: a few questions each. */
export const goalParts = ['goal', 'why', 'change', 'leads', 'measures'] as const;
export type GoalPart = (typeof goalParts)[number];

export const goalPartTitles: Readonly<Record<GoalPart, string>> = {
  goal: $localize`:@@plans.goal.part.goal:What will be true?`,
  why: $localize`:@@plans.goal.part.why:Why, and for whom?`,
  change: $localize`:@@plans.goal.part.change:What will change, and when?`,
  leads: $localize`:@@plans.goal.part.leads:Who answers for it?`,
  measures: $localize`:@@plans.goal.part.measures:How will it be measured?`,
};

export const goalPartHelp: Readonly<Record<GoalPart, string>> = {
  goal: $localize`:@@plans.goal.part.goal.help:One sentence that a resident understands. It is saved once it has words and a theme.`,
  why: $localize`:@@plans.goal.part.why.help:A goal answers a need that can be shown. Use a figure, and the voice of someone who lives it.`,
  change: $localize`:@@plans.goal.part.change.help:Think from the end: what will be different for people in five years, and what must move first.`,
  leads: $localize`:@@plans.goal.part.leads.help:One elected member, one officer and one member of the taskforce stand behind each goal.`,
  measures: $localize`:@@plans.goal.part.measures.help:One or two indicators say whether the goal is being reached. Prefer those that have figures for your council already.`,
};

export function isGoalPart(part: string | undefined): part is GoalPart {
  return goalParts.some((known) => known === part);
}

export function nextGoalPart(part: GoalPart): GoalPart | null {
  return goalParts[goalParts.indexOf(part) + 1] ?? null;
}
