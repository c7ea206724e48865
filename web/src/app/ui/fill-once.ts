import { effect, type Resource, untracked } from '@angular/core';

/** Fills a form when its thing is first read; a later reading leaves what is typed alone. Call where injection is possible. */
export function fillOnce<T>(resource: Resource<T | undefined>, fill: (value: T) => void): void {
  let filled = false;
  effect(() => {
    if (filled || !resource.hasValue()) return;
    const value = resource.value() as T;
    filled = true;
    untracked(() => fill(value));
  });
}
