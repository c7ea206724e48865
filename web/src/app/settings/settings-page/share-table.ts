import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Share } from '@waymark/contract/organisations';
import { todayIn } from '@waymark/domain/day';
import { DayPipe } from '../../core/format';
import { shareSubjectWords } from '../../core/words/organisation-words';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { shareSentence } from '../share-sentence';

/** Shares line by line: with whom, what they read by it in plain words, from when to when. */
@Component({
  selector: 'wm-share-table',
  imports: [DayPipe, ScrollTable, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './share-table.html',
})
export class ShareTable {
  readonly shares = input.required<readonly Share[]>();
  readonly direction = input.required<'given' | 'received'>();
  readonly mayEnd = input(false);
  readonly endAsked = output<Share>();

  private readonly today = todayIn(new Date());
  protected readonly given = computed(() => this.direction() === 'given');
  protected readonly subjects = shareSubjectWords;
  protected readonly says = shareSentence;

  protected mayStillEnd({ endsOn }: Share): boolean {
    return endsOn === null || endsOn > this.today;
  }

  protected isToCome({ startsOn }: Share): boolean {
    return startsOn > this.today;
  }
}
