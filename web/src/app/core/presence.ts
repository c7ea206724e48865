import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type { NewPresence, Presence as PresenceAnswer, Present } from '@waymark/contract/drafting';
import { root } from './address';

export interface Place extends NewPresence {
  planId: string;
}

const beatMilliseconds = 15_000;
const soonMilliseconds = 300;
/** Who has not touched the page for so long is no longer there, and their session may end. */
const awayAfterMilliseconds = 10 * 60_000;
const signsOfLife = ['keydown', 'pointerdown', 'scroll'] as const;

/** Tells colleagues in the same plan of each other, while the page is seen. A lost beat is no matter: the next one follows. */
@Injectable({ providedIn: 'root' })
export class Presence {
  private readonly http = inject(HttpClient);
  private readonly seen = signal<readonly Present[]>([]);
  readonly others = this.seen.asReadonly();
  private places: Place[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private aliveAt = Date.now();

  constructor() {
    document.addEventListener('visibilitychange', () => this.soon());
    for (const sign of signsOfLife) {
      document.addEventListener(sign, () => this.alive(), { capture: true, passive: true });
    }
  }

  /** One is at this place until the answer is called; of several places the last is told. */
  enter(place: Place): () => void {
    this.places = [...this.places, place];
    this.soon();
    return () => {
      this.places = this.places.filter((one) => one !== place);
      this.soon();
    };
  }

  private alive(): void {
    const wasAway = Date.now() - this.aliveAt > awayAfterMilliseconds;
    this.aliveAt = Date.now();
    if (wasAway) this.soon();
  }

  private soon(): void {
    if (this.places.length === 0) this.seen.set([]);
    this.beatAfter(soonMilliseconds);
  }

  private beatAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    if (this.places.length > 0 && document.visibilityState === 'visible') {
      this.timer = setTimeout(() => this.beat(), milliseconds);
    }
  }

  private beat(): void {
    const place = this.places.at(-1);
    if (place === undefined || Date.now() - this.aliveAt > awayAfterMilliseconds) return;
    const { planId, section, editing } = place;
    this.http.put<PresenceAnswer>(`${root}/plans/${planId}/presence`, { section, editing }).subscribe({
      next: ({ others }) => {
        if (this.places.at(-1)?.planId === planId) this.seen.set(others);
      },
      error: () => undefined,
      complete: () => undefined,
    });
    this.beatAfter(beatMilliseconds);
  }
}
