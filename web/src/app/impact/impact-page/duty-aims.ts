import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assessment } from '@waymark/contract/impact';
import { dutyAims } from '@waymark/domain/impact/vocabulary';
import { DayPipe } from '../../core/format';
import { MarkdownView } from '../../ui/markdown-view';
import { aimWords } from '../impact-words';

/** What the assessment says on each aim of the equality duty, and when it is looked at again. */
@Component({
  selector: 'wm-duty-aims',
  imports: [DayPipe, MarkdownView, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './duty-aims.html',
})
export class DutyAims {
  readonly assessment = input.required<Assessment>();

  protected readonly aims = dutyAims;
  protected readonly words = aimWords;
}
