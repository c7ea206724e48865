import { Injectable, signal } from '@angular/core';

const place = 'waymark.drafting-plans';

/** Which of the plans that pages have shown are drafted now: only in those is there a first draft to go on with. */
@Injectable({ providedIn: 'root' })
export class DraftingPlans {
  private readonly known = signal<ReadonlyMap<string, boolean>>(remembered());

  note(planId: string, drafting: boolean): void {
    if (this.known().get(planId) === drafting) return;
    this.known.update((known) => new Map(known).set(planId, drafting));
    this.remember();
  }

  has(planId: string): boolean {
    return this.known().get(planId) ?? false;
  }

  /** A page that is loaded again still knows, as long as its tab is open. */
  private remember(): void {
    try {
      sessionStorage.setItem(place, JSON.stringify([...this.known()]));
    } catch {
      // A browser that keeps nothing shows the first draft again once the plan's page was read.
    }
  }
}

function remembered(): ReadonlyMap<string, boolean> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(place) ?? '[]') as [string, boolean][]);
  } catch {
    return new Map();
  }
}
