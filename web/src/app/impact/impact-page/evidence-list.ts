import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assessment, Evidence } from '@waymark/contract/impact';
import { AmountPipe, DayPipe, MonthsPipe } from '../../core/format';
import { MarkdownView } from '../../ui/markdown-view';
import { Tag } from '../../ui/tag';

/** What is known about the people whom a plan reaches, what is not, and what was put away. */
@Component({
  selector: 'wm-evidence-list',
  imports: [AmountPipe, DayPipe, MarkdownView, MonthsPipe, RouterLink, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evidence-list.html',
})
export class EvidenceList {
  readonly assessment = input.required<Assessment>();
  readonly archive = output<Evidence>();
  readonly restore = output<Evidence>();

  protected readonly standing = computed(() => this.assessment().evidence.filter((item) => !item.archived));
  protected readonly archived = computed(() => this.assessment().evidence.filter((item) => item.archived));
}
