import type { FieldEvent, FieldHistory, PartHistory } from '@waymark/contract/versions';
import { instantWords } from '../../core/format';

type Part = Pick<PartHistory | FieldHistory, 'kind' | 'kindLabel' | 'reference' | 'title'>;

/** Action 1.2 Open evening classes. */
export function partName({ kind, kindLabel, reference, title }: Part): string {
  return kind === 'plan' ? title : [kindLabel, reference, title].filter(Boolean).join(' ');
}

/** What a line of the history says above the texts. */
export function eventTitle({ before, by, at, restored }: FieldEvent): string {
  const when = instantWords(at);
  if (restored !== null) {
    return $localize`:@@versions.history.restored:${by}:by: put back on ${when}:at: what it said before the change of ${instantWords(restored)}:change:`;
  }
  return before === null
    ? $localize`:@@versions.history.entered:Entered by ${by}:by: on ${when}:at:`
    : $localize`:@@versions.history.changed:Changed by ${by}:by: on ${when}:at:`;
}
