import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Consultation } from '@waymark/contract/consultation';
import { DayPipe, InstantPipe } from '../../core/format';
import { Tag } from '../../ui/tag';
import type { Asked } from './asked';
import { WithdrawPanel } from './withdraw-panel';

/** What the public sees of a consultation: the draft, until when it can be answered, and what it sent. */
@Component({
  selector: 'wm-consultation-draft',
  imports: [DayPipe, InstantPipe, RouterLink, Tag, WithdrawPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './consultation-draft.html',
})
export class ConsultationDraft {
  readonly consultation = input.required<Consultation>();
  readonly mayModerate = input.required<boolean>();
  readonly mayPublish = input.required<boolean>();
  readonly asked = output<Asked>();
  /** The draft was withdrawn, or somebody else changed the consultation: it is to be read again. */
  readonly changed = output<void>();

  protected readonly withdrawing = signal(false);
  protected readonly ready = computed(() => {
    const { opensOn, closesOn } = this.consultation();
    return opensOn !== null && closesOn !== null;
  });

  protected close(): void {
    this.withdrawing.set(false);
    this.changed.emit();
  }
}
