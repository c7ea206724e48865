import { Injectable, signal } from '@angular/core';

/** Which of the plans that pages have shown are drafted now: only in those is there a first draft to go on with. */
@Injectable({ providedIn: 'root' })
export class DraftingPlans {
  private readonly known = signal<ReadonlyMap<string, boolean>>(new Map());

  note(planId: string, drafting: boolean): void {
    if (this.known().get(planId) !== drafting) this.known.update((known) => new Map(known).set(planId, drafting));
  }

  has(planId: string): boolean {
    return this.known().get(planId) ?? false;
  }
}
