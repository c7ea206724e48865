import { ChangeDetectionStrategy, Component, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Action } from '@waymark/contract/actions';
import type { Milestone } from '@waymark/contract/milestones';
import type { MilestoneStatus } from '@waymark/domain/plans/milestone-status';
import { DayPipe } from '../../core/format';
import { movedWords } from '../../core/words/moved-words';
import { milestoneStatusWords } from '../../core/words/plan-words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { HistoryLink } from '../../ui/history-link';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag, type Tone } from '../../ui/tag';

const tones: Readonly<Record<MilestoneStatus, Tone>> = {
  done: 'good',
  dropped: 'neutral',
  late: 'bad',
  'due-soon': 'warn',
  planned: 'neutral',
};

@Component({
  selector: 'wm-milestone-table',
  imports: [ConfirmDialog, DayPipe, EmptyState, HistoryLink, RouterLink, ScrollTable, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './milestone-table.html',
})
export class MilestoneTable {
  readonly planId = input.required<string>();
  readonly action = input.required<Action>();
  /** Whether milestones may be added, renamed and removed. */
  readonly mayEdit = input.required<boolean>();
  /** Whether what becomes of them may be recorded: done, moved, dropped. */
  readonly maySettle = input.required<boolean>();
  readonly remove = output<Milestone>();

  protected readonly words = milestoneStatusWords;
  protected readonly movedWords = ({ movedCount, originalDueOn }: Milestone): string =>
    movedWords(movedCount, originalDueOn);
  protected readonly tones = tones;
  protected readonly leaving = signal<Milestone | null>(null);
  private readonly sure = viewChild.required<ConfirmDialog>('sure');

  protected isOpen({ status }: Milestone): boolean {
    return status !== 'done' && status !== 'dropped';
  }

  protected async askToRemove(milestone: Milestone): Promise<void> {
    this.leaving.set(milestone);
    if (await this.sure().ask()) this.remove.emit(milestone);
  }
}
