import { afterNextRender, effect, inject, Injector, type Signal } from '@angular/core';

/**
 * Scrolls to the latest periods, where figures are entered, each time that other periods are shown: at first, after a
 * choice above the table, and when a narrow window becomes wide. Call where injection is possible.
 */
export function keepLatestInSight(columns: Signal<readonly number[]>, scroller: () => Element | null): void {
  const injector = inject(Injector);
  const toLatest = (): void => {
    const scroll = scroller();
    if (scroll) scroll.scrollLeft = scroll.scrollWidth;
  };
  effect(() => {
    if (columns().length > 0) afterNextRender(toLatest, { injector });
  });
}
