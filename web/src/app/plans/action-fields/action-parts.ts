/** The pages of an action in a guided first draft: a few questions each. */
export const actionParts = ['what', 'who', 'when', 'money', 'result', 'gain', 'public', 'inside'] as const;
export type ActionPart = (typeof actionParts)[number];

export const actionPartTitles: Readonly<Record<ActionPart, string>> = {
  what: $localize`:@@plans.action.part.what.ask:What will be done?`,
  who: $localize`:@@plans.action.part.who.ask:Who does it?`,
  when: $localize`:@@plans.action.part.when.ask:When does it happen?`,
  money: $localize`:@@plans.action.part.money.ask:What does it need?`,
  result: $localize`:@@plans.action.part.result.ask:What comes of it?`,
  gain: $localize`:@@plans.action.part.gain.ask:Who gains?`,
  public: $localize`:@@plans.action.part.public.ask:What may residents read?`,
  inside: $localize`:@@plans.action.part.inside.ask:What do only colleagues read?`,
};

export function isActionPart(part: string | undefined): part is ActionPart {
  return actionParts.some((known) => known === part);
}

export function nextActionPart(part: ActionPart): ActionPart | null {
  return actionParts[actionParts.indexOf(part) + 1] ?? null;
}
