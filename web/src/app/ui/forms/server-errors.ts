import type { WritableSignal } from '@angular/core';
import type { FieldTree, ValidationError } from '@angular/forms/signals';
import type { FieldProblem } from '@waymark/contract/problem';

/** Puts what the API refused beside the fields: '/goals/0/title' is form.goals[0].title. What has no field stays at the form. */
export function serverErrors(
  form: FieldTree<unknown>,
  fields: readonly FieldProblem[],
): (ValidationError.WithOptionalFieldTree & { fieldTree: FieldTree<unknown> })[] {
  return fields.map(({ pointer, code }) => ({ kind: code, fieldTree: fieldAt(form, pointer) }));
}

/** Where Angular keeps what a submission refused. It offers no way to take that away; the test beside this file watches it. */
interface Submitted {
  submitState: { submissionErrors: WritableSignal<readonly ValidationError[]> };
}

/**
 * Takes refusals away again, so that the form can be sent. A refusal holds until its own field changes, but what mends it may
 * stand in another: a denominator for a numerator.
 */
export function forgetServerErrors(refused: readonly FieldTree<unknown>[]): void {
  for (const field of refused) (field() as unknown as Submitted).submitState.submissionErrors.set([]);
}

function fieldAt(form: FieldTree<unknown>, pointer: string): FieldTree<unknown> {
  let found: FieldTree<unknown> = form;
  for (const step of pointer.split('/').slice(1)) {
    const next = (found as unknown as Record<string, FieldTree<unknown> | undefined>)[step];
    if (typeof next !== 'function') return found;
    found = next;
  }
  return found;
}
