import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { BenchmarkVerdict } from '@waymark/domain/comparison/benchmark';
import { benchmarkVerdictWords } from '../core/words/comparison-words';
import type { Tone } from '../ui/tag';

const marks: Readonly<Record<BenchmarkVerdict, readonly [path: string, tone: Tone]>> = {
  better: ['M1 7.3l1.6-1.7 3 3L11.9 2l1.6 1.6-7.9 8.2z', 'good'],
  worse: ['M7 .3L13.7 7 7 13.7.3 7z', 'bad'],
  similar: ['M1.5 3.6h11v2.2h-11zm0 4.6h11v2.2h-11z', 'info'],
  higher: ['M7 1.5l6 10.5H1z', 'neutral'],
  lower: ['M7 12.5L1 2h12z', 'neutral'],
  'not-compared': ['M4.5 6h5v2h-5z', 'neutral'],
};

/** How a figure stands to another: a shape and its word. */
@Component({
  selector: 'wm-verdict-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span [class]="'wm-mark wm-mark--' + mark()[1]"
    ><svg viewBox="0 0 14 14" aria-hidden="true"><path fill="currentColor" [attr.d]="mark()[0]" /></svg
    ><span [class.wm-hidden]="wordless()">{{ word() }}</span></span
  >`,
})
export class VerdictMark {
  readonly verdict = input.required<BenchmarkVerdict>();
  /** In a narrow cell with a key beside it; screen readers still hear the word. */
  readonly wordless = input(false);

  protected readonly mark = computed(() => marks[this.verdict()]);
  protected readonly word = computed(() => benchmarkVerdictWords[this.verdict()]);
}
