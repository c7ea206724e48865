import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { ChangeMilestone } from '@waymark/contract/milestones';
import type { AskedMilestone, AskedUpdate } from '@waymark/contract/progress';
import { todayIn, type Day } from '@waymark/domain/day';
import { dayWords } from '../../core/format';
import { movedWords } from '../../core/words/moved-words';
import type { ControlErrors } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { TextField } from '../../ui/forms/text-field';
import type { Answers } from '../answers';
import { AnsweredRow } from './answered-row';
import { rowDraft } from './row-draft';
import { RowSave } from './row-save';

interface Draft {
  dueOn: Day | null;
  reason: string;
}

const noMove: Draft = { dueOn: null, reason: '' };

/** A milestone was reached, or moves to another day for a reason. */
@Component({
  selector: 'wm-milestone-row',
  imports: [AnsweredRow, DateField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './milestone-row.html',
})
export class MilestoneRow {
  readonly item = input.required<AskedUpdate>();
  readonly milestone = input.required<AskedMilestone>();
  readonly answers = input.required<Answers>();
  readonly answered = output();

  protected readonly saves = new RowSave();
  protected readonly moving = signal(false);
  protected readonly draft = rowDraft<Draft>(
    () => this.item().key,
    () => noMove,
  );
  /** From the first try to save on, faults of the date stand beside it. */
  protected readonly tried = signal(false);
  protected readonly moved = computed(() => {
    const { movedCount, originalDueOn } = this.milestone();
    return movedCount === 0 ? null : movedWords(movedCount, originalDueOn);
  });
  protected readonly faults = computed(() => ({
    dueOn: this.draft().dueOn === null ? noDate : this.saves.errors('dueOn'),
    reason: this.saves.errors('movedReason'),
  }));

  protected done(): void {
    void this.send({ doneOn: todayIn(new Date()) }, $localize`:@@progress.milestone.done:done today`);
  }

  protected set(part: Partial<Draft>): void {
    this.saves.reopen();
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected move(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const { dueOn, reason: movedReason } = this.draft();
    if (dueOn === null) return;
    const words = $localize`:@@progress.milestone.moved-to:moved to ${dayWords(dueOn)}:day:`;
    void this.send({ dueOn, movedReason }, words);
  }

  private async send(body: ChangeMilestone, words: string): Promise<void> {
    const { id } = this.item();
    const saved = await this.saves.run(async () => {
      await this.answers().settle(id, this.milestone().version, body);
      return words;
    });
    if (!saved) return;
    this.draft.set(noMove);
    this.answered.emit();
  }
}

const noDate: ControlErrors = [
  { kind: 'required', message: $localize`:@@progress.milestone.no-date:Enter the new date` },
];
