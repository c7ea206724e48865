import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** Whether the window is as narrow as a phone's. Call where injection is possible. */
export function narrowWindow(): Signal<boolean> {
  const query = typeof window.matchMedia === 'function' ? window.matchMedia('(max-width: 40em)') : null;
  const narrow = signal(query?.matches ?? false);
  const look = (event: MediaQueryListEvent): void => narrow.set(event.matches);
  query?.addEventListener('change', look);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', look));
  return narrow.asReadonly();
}
