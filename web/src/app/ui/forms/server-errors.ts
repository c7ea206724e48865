import type { FieldTree, ValidationError } from '@angular/forms/signals';
import type { FieldProblem } from '@waymark/contract/problem';

/** Puts what the API refused beside the fields: '/goals/0/title' is form.goals[0].title. What has no field stays at the form. */
export function serverErrors(
  form: FieldTree<unknown>,
  fields: readonly FieldProblem[],
): ValidationError.WithOptionalFieldTree[] {
  return fields.map(({ pointer, code }) => ({ kind: code, fieldTree: fieldAt(form, pointer) }));
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
