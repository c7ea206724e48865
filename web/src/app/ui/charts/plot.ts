import { afterEveryRender, afterNextRender, DestroyRef, ElementRef, inject, signal, type Signal } from '@angular/core';

/** Where the library drew its axes, so that what it cannot draw lands on the same scales. Lengths in pixels. */
export interface Plot<X, Y> {
  left: number;
  top: number;
  width: number;
  height: number;
  x: (value: X) => number;
  y: (value: Y) => number;
}

/** What we read of a chart of the library after it has laid itself out. */
export interface LaidOut {
  dims?: { width?: number; height?: number; xOffset?: number };
  margin: number[];
  xScale?: unknown;
  yScale?: unknown;
}

interface Scale {
  domain: () => unknown[];
}

/** Follows the layout of a chart. The library has no event for it, so it is read after each render and compared. */
export function plotOf<X, Y>(chart: () => LaidOut | undefined): Signal<Plot<X, Y> | null> {
  const plot = signal<Plot<X, Y> | null>(null);
  let last = '';
  afterEveryRender({
    read: () => {
      const now = chart();
      const key = keyOf(now);
      if (key === last) return;
      last = key;
      plot.set(now === undefined || key === '' ? null : read<X, Y>(now));
    },
  });
  return plot.asReadonly();
}

function keyOf(chart: LaidOut | undefined): string {
  if (!chart?.dims || !chart.xScale || !chart.yScale) return '';
  return JSON.stringify([chart.dims, (chart.xScale as Scale).domain(), (chart.yScale as Scale).domain()]);
}

function read<X, Y>({ dims, margin, xScale, yScale }: LaidOut): Plot<X, Y> {
  return {
    left: dims?.xOffset ?? 0,
    top: margin[0] ?? 0,
    width: dims?.width ?? 0,
    height: dims?.height ?? 0,
    x: xScale as (value: X) => number,
    y: yScale as (value: Y) => number,
  };
}

/** Width of the element that asks, in whole pixels; 0 until it is on the page. */
export function measuredWidth(): Signal<number> {
  const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const destroyed = inject(DestroyRef);
  const width = signal(0);
  afterNextRender(() => {
    const observer = new ResizeObserver(() => width.set(Math.floor(element.clientWidth)));
    observer.observe(element);
    destroyed.onDestroy(() => observer.disconnect());
  });
  return width.asReadonly();
}
