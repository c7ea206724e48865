import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PartStatus } from '@waymark/domain/dashboards/movement';
import { indicatorStatusWords } from '../core/words/indicator-words';
import { deliveryStatusWords, milestoneStatusWords } from '../core/words/plan-words';
import type { Tone } from './tag';

export type MarkShape =
  'star' | 'disc' | 'triangle' | 'diamond' | 'half' | 'ring' | 'tick' | 'bars' | 'cross' | 'dash' | 'arrow';

const paths: Readonly<Record<MarkShape, string>> = {
  star: 'M7 .5l2 4.3 4.7.6-3.5 3.2.9 4.7L7 11l-4.1 2.3.9-4.7L.3 5.4 5 4.8z',
  disc: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1z',
  triangle: 'M7 1l6.5 12H.5z',
  diamond: 'M7 .3L13.7 7 7 13.7.3 7z',
  half: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1zm0 1.5v9a4.5 4.5 0 0 0 0-9z',
  ring: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1zm0 1.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6z',
  tick: 'M1 7.3l1.6-1.7 3 3L11.9 2l1.6 1.6-7.9 8.2z',
  bars: 'M3 1.5h3v11H3zm5 0h3v11H8z',
  cross: 'M2.6 1L7 5.4 11.4 1 13 2.6 8.6 7l4.4 4.4-1.6 1.6L7 8.6 2.6 13 1 11.4 5.4 7 1 2.6z',
  dash: 'M1.5 5.8h11v2.4h-11z',
  arrow: 'M1 5.8h7V2.5L13.5 7 8 11.5V8.2H1z',
};

const marks: Readonly<Record<PartStatus, readonly [MarkShape, Tone]>> = {
  'target-met': ['star', 'good'],
  'on-track': ['disc', 'good'],
  'slightly-behind': ['triangle', 'warn'],
  'at-risk': ['triangle', 'warn'],
  behind: ['diamond', 'bad'],
  'off-track': ['diamond', 'bad'],
  'cannot-tell': ['half', 'info'],
  'no-data': ['ring', 'neutral'],
  'no-judgement': ['dash', 'neutral'],
  'not-started': ['ring', 'neutral'],
  completed: ['tick', 'good'],
  'not-achieved': ['cross', 'bad'],
  cancelled: ['cross', 'neutral'],
  paused: ['bars', 'neutral'],
  merged: ['arrow', 'neutral'],
  done: ['tick', 'good'],
  dropped: ['cross', 'neutral'],
  late: ['diamond', 'bad'],
  'due-soon': ['half', 'info'],
  planned: ['ring', 'neutral'],
};

/** The status that a word of an address means; null where it means none. */
export const markedStatus = (word: string | undefined): PartStatus | null =>
  word !== undefined && Object.hasOwn(marks, word) ? (word as PartStatus) : null;

/** Shape, then word; the colour comes last. The same for actions, indicators and milestones. */
@Component({
  selector: 'wm-status-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span [class]="'wm-mark wm-mark--' + mark()[1]"
    ><svg viewBox="0 0 14 14" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" [attr.d]="path()" /></svg
    ><span [class.wm-hidden]="wordless()">{{ word() }}</span></span
  >`,
})
export class StatusMark {
  readonly status = input.required<PartStatus>();
  /** In a narrow cell whose head or key says the word; screen readers still hear it. */
  readonly wordless = input(false);

  protected readonly mark = computed(() => marks[this.status()]);
  protected readonly path = computed(() => paths[this.mark()[0]]);
  protected readonly word = computed(() => wordOf(this.status()));
}

function wordOf(status: PartStatus): string {
  const words: Readonly<Record<PartStatus, string>> = {
    ...milestoneStatusWords,
    ...indicatorStatusWords,
    ...deliveryStatusWords,
  };
  return words[status];
}
