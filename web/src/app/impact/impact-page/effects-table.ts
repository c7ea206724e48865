import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assessment } from '@waymark/contract/impact';
import { DayPipe } from '../../core/format';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { groupWords, impactTones, impactWords } from '../impact-words';

/** What a plan does to each group of people, on what evidence, and what makes it better. */
@Component({
  selector: 'wm-effects-table',
  imports: [DayPipe, RouterLink, ScrollTable, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './effects-table.html',
})
export class EffectsTable {
  readonly assessment = input.required<Assessment>();
  readonly planId = input.required<string>();

  protected readonly words = { groups: groupWords, impacts: impactWords };
  protected readonly tones = impactTones;
}
