import { effect, type Resource, untracked } from '@angular/core';

/**
 * Fills a form when its thing is there for the first time; a later reading leaves what is typed alone. The thing is a resource, or
 * what was found in one: while that is null or undefined, as where something new is entered, the form stays as it is. Call where
 * injection is possible.
 */
export function fillOnce<T>(
  source: Resource<T | undefined> | (() => T | null | undefined),
  fill: (thing: T) => void,
): void {
  const read = typeof source === 'function' ? source : () => (source.hasValue() ? source.value() : undefined);
  let filled = false;
  effect(() => {
    const thing = filled ? null : read();
    if (thing === null || thing === undefined) return;
    filled = true;
    untracked(() => fill(thing));
  });
}
