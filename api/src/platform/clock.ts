import { Injectable } from '@nestjs/common';
import { type Day, todayIn } from '@waymark/domain/day';

/** The one place where the time is read; tests put another in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  today(): Day {
    return todayIn(this.now());
  }
}
