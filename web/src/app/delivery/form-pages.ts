import { computed, type Signal } from '@angular/core';
import type { Plan } from '@waymark/contract/plans';
import type { Choice } from '../ui/forms/control';
import type { Crumb } from '../ui/crumbs';

/** The way back from a form to the list it belongs to. */
export function formCrumbs(plan: Signal<Plan | null>, planId: Signal<string>): Signal<Crumb[]> {
  return computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    { text: plan()?.title ?? '', link: ['/plans', planId()] },
    { text: $localize`:@@delivery.title:Funding and risks`, link: ['/plans', planId(), 'delivery'] },
  ]);
}

/** The actions of the plan itself, to choose from. */
export function actionChoices(plan: Plan | null): Choice[] {
  return (plan?.goals ?? []).flatMap((goal) =>
    goal.actions
      .filter(({ linkedFrom }) => linkedFrom === null)
      .map(({ id, reference, title }) => ({ value: id, text: `${reference} ${title}` })),
  );
}

export function goalChoices(plan: Plan | null): Choice[] {
  return (plan?.goals ?? []).map(({ id, theme, title }) => ({ value: id, text: `${theme} ${title}` }));
}
