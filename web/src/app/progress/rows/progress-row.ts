import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AskedAction, AskedUpdate } from '@waymark/contract/progress';
import type { NewUpdate } from '@waymark/contract/updates';
import { todayIn } from '@waymark/domain/day';
import { reasonRequired } from '@waymark/domain/plans/action-suggestion';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { DayPipe } from '../../core/format';
import { deliveryStatusWords } from '../../core/words/plan-words';
import { choicesOf } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { StatusMark } from '../../ui/status-mark';
import type { Answers } from '../answers';
import { AnsweredRow } from './answered-row';
import { rowDraft } from './row-draft';
import { RowSave } from './row-save';

interface Draft {
  status: DeliveryStatus;
  text: string;
  correctiveAction: string;
  reason: string;
}

/** How an action stands: a status and a line of text, or that nothing changed. */
@Component({
  selector: 'wm-progress-row',
  imports: [AnsweredRow, DayPipe, RouterLink, SelectField, StatusMark, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './progress-row.html',
})
export class ProgressRow {
  readonly item = input.required<AskedUpdate>();
  readonly action = input.required<AskedAction>();
  readonly answers = input.required<Answers>();
  /** Whether the row may lead to other pages, which a link does not open. */
  readonly linked = input(false);
  readonly answered = output();

  protected readonly saves = new RowSave();
  protected readonly choices = choicesOf(deliveryStatuses, deliveryStatusWords);
  private readonly empty = computed<Draft>(() => ({
    status: this.action().deliveryStatus,
    text: '',
    correctiveAction: this.action().correctiveAction,
    reason: this.action().statusReason,
  }));
  protected readonly draft = rowDraft(() => this.item().key, this.empty);
  protected readonly needsReason = computed(
    () => reasonRequired(this.draft().status, this.action().suggestedStatus) || this.saves.errors('reason').length > 0,
  );
  protected readonly offTrack = computed(() => this.draft().status === 'off-track');
  protected readonly faults = computed(() => ({
    text: this.saves.errors('text'),
    correctiveAction: this.saves.errors('correctiveAction'),
    reason: this.saves.errors('reason'),
    status: this.saves.errors('status', 'completedOn'),
  }));

  protected set(part: Partial<Draft>): void {
    this.saves.reopen();
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  /** The reason that was given for one status is none for another. */
  protected choose(status: DeliveryStatus): void {
    const { deliveryStatus, statusReason } = this.action();
    const { reason } = this.draft();
    if (reason === '' || reason === statusReason)
      this.set({ status, reason: status === deliveryStatus ? statusReason : '' });
    else this.set({ status });
  }

  protected save(event: Event): void {
    event.preventDefault();
    void this.send(() => bodyOf(this.draft(), this.needsReason()));
  }

  /** Says the last status again, with the reason and the correction that hold for it; a line that was typed is said with it. */
  protected noChange(): void {
    void this.send(() => {
      const { deliveryStatus: status, suggestedStatus } = this.action();
      const draft = { ...this.draft(), status };
      if (draft.text.trim() !== '') return bodyOf(draft, reasonRequired(status, suggestedStatus));
      const { reason, correctiveAction } = draft;
      return {
        ...{ status, text: noChangeWords, unchanged: true },
        ...{ reason: reason.trim() || null, correctiveAction: correctiveAction.trim() || null },
      };
    });
  }

  /** The body is made when it is sent: what is typed while a row waits for the network goes with it. */
  private async send(body: () => NewUpdate): Promise<void> {
    const saved = await this.saves.run(async () => {
      const update = await this.answers().say(this.item().actionId ?? '', body());
      return deliveryStatusWords[update.status];
    });
    if (!saved) return;
    this.draft.set(this.empty());
    this.answered.emit();
  }
}

const noChangeWords = $localize`:@@progress.no-change.text:No change`;

function bodyOf({ status, text, correctiveAction, reason }: Draft, needsReason: boolean): NewUpdate {
  return {
    ...{ status, text },
    correctiveAction: status === 'off-track' ? correctiveAction.trim() || null : null,
    reason: needsReason ? reason.trim() || null : null,
    completedOn: status === 'completed' ? todayIn(new Date()) : null,
  };
}
