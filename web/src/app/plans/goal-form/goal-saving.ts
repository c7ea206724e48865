import type { Signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { Goal, NewGoal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import { Autosave } from '../../ui/autosave';
import type { PlansClient } from '../plans.client';
import { goalLabels, goalOf, goalProse, goalWords, sentGoal, type GoalForm } from './goal-form';

interface GoalSaving {
  form: FieldTree<GoalForm>;
  planId: Signal<string>;
  plan: Signal<Plan | undefined>;
  /** The goal that is changed; undefined until its first save. */
  id: Signal<string | undefined>;
  saved: (goal: Goal) => void;
}

export type GoalAutosave = Autosave<Goal, GoalForm, ReturnType<typeof sentGoal>>;

/** A goal saves itself; the first save makes it, once it has words and a theme. */
export function autosaveGoal(client: PlansClient, { form, planId, plan, id, saved }: GoalSaving): GoalAutosave {
  return new Autosave({
    form,
    formOf: goalOf,
    bodyOf: sentGoal,
    words: (field, value) => ({
      label: goalLabels[field],
      text: goalWords(value, plan()),
      prose: goalProse.includes(field),
    }),
    needs: ['title', 'theme'],
    send: (changes, version) => {
      const goalId = id();
      return version === null || goalId === undefined
        ? client.openGoal(planId(), changes as NewGoal)
        : client.changeGoal(goalId, version, changes);
    },
    saved,
  });
}
