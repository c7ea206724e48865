import { validate, type SchemaPathTree } from '@angular/forms/signals';
import type { Day } from '@waymark/domain/day';

interface Period {
  startsOn: Day | null;
  endsOn: Day | null;
}

/** A plan ends after it starts. */
export function startsBeforeEnd(path: SchemaPathTree<Period>): void {
  validate(path.endsOn, ({ value, valueOf }) => {
    const [startsOn, endsOn] = [valueOf(path.startsOn), value()];
    if (startsOn === null || endsOn === null || startsOn < endsOn) return null;
    return {
      kind: 'not-after-start',
      message: $localize`:@@plans.ends-on.after:Enter a last day that comes after the first day`,
    };
  });
}
