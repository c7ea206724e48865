import type { Signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { Action, NewAction } from '@waymark/contract/actions';
import type { Tag } from '@waymark/contract/frameworks';
import type { Plan } from '@waymark/contract/plans';
import { Autosave } from '../../ui/autosave';
import { actionProse, bodyOfAction, formOfAction, tagListsOf, type ActionForm } from '../action-fields/action-form';
import { actionFieldWords, actionValueWords } from '../action-fields/action-words';
import type { ActionsClient } from '../actions.client';

interface ActionSaving {
  form: FieldTree<ActionForm>;
  plan: Signal<Plan | undefined>;
  tags: Signal<readonly Tag[]>;
  /** The goal that a new action goes under. */
  goalId: Signal<string | undefined>;
  /** The action that is changed; undefined until its first save. */
  id: Signal<string | undefined>;
  saved: (action: Action) => void;
}

export type ActionAutosave = Autosave<Action, ActionForm, NewAction>;

/** An action saves itself; the first save makes it, once it has a title. */
export function autosaveAction(client: ActionsClient, parts: ActionSaving): ActionAutosave {
  const { form, plan, tags, goalId, id, saved } = parts;
  return new Autosave({
    form,
    formOf: (action: Action) => formOfAction(action, tagListsOf(tags())),
    bodyOf: bodyOfAction,
    words: (field, value) => {
      const found = plan();
      const text = found ? actionValueWords(field, value as ActionForm[typeof field], found, tags()) : '';
      return { label: actionFieldWords[field], text, prose: actionProse.includes(field) };
    },
    needs: ['title'],
    send: (changes, version) => {
      const actionId = id();
      return version === null || actionId === undefined
        ? client.add(goalId() ?? '', changes as NewAction)
        : client.change(actionId, version, changes);
    },
    saved,
  });
}
