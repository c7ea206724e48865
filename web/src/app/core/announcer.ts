import { Injectable, signal } from '@angular/core';

/** Says a short sentence to screen readers; the frame holds the live region. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly text = signal('');
  readonly message = this.text.asReadonly();

  say(message: string): void {
    this.text.set('');
    // An empty region first, so that the same sentence twice is read twice.
    setTimeout(() => this.text.set(message), 50);
  }
}
