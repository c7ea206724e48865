import type { FieldTree } from '@angular/forms/signals';

/** Brings a place of the page to the top and lets the keyboard go on from there: from its heading, if it has one. */
export function focusPlace(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  place.scrollIntoView({ block: 'start' });
  const heading = place.querySelector<HTMLElement>('h2[tabindex], h3[tabindex]');
  (heading ?? place).focus({ preventScroll: true });
}

/** Brings the keyboard to a field of a form, when the form has it. */
export function focusField(form: FieldTree<unknown>, field: string | null): void {
  const found = (form as unknown as Record<string, FieldTree<unknown> | undefined>)[field ?? ''];
  if (typeof found === 'function') found().focusBoundControl();
}
