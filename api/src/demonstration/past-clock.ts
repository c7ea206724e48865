import type { Day } from '@waymark/domain/day';
import { Clock } from '../platform/clock';

/** The morning of a day that is past: what was made then was made with what was known then. */
export class PastClock extends Clock {
  constructor(private readonly day: Day) {
    super();
  }

  override now(): Date {
    return new Date(`${this.day}T09:00:00Z`);
  }
}
