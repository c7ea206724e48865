import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Commitment } from '@waymark/contract/commitments';
import { Announcer } from '../../core/announcer';
import { DayPipe, InstantPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { RefusalPanel } from '../../ui/refusal-panel';
import { CommitmentAnswerForm } from './commitment-answer';
import { CommitmentMark } from './commitment-mark';
import { changeWords, toldWords } from './commitment-words';
import { CommitmentsClient } from './commitments.client';

/** One question to a partner, from asking to answer. */
@Component({
  selector: 'wm-commitment-card',
  imports: [CommitmentAnswerForm, CommitmentMark, DayPipe, InstantPipe, RefusalPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './commitment-card.html',
})
export class CommitmentCard {
  readonly commitment = input.required<Commitment>();
  readonly changed = output<void>();

  private readonly client = inject(CommitmentsClient);
  private readonly announcer = inject(Announcer);
  private readonly card = viewChild.required<ElementRef<HTMLElement>>('card');
  protected readonly answering = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly told = toldWords;
  protected readonly changeWords = changeWords;

  protected done(): void {
    this.answering.set(false);
    this.card().nativeElement.focus();
    this.announcer.say($localize`:@@commitments.answered:The answer is saved`);
    this.changed.emit();
  }

  protected close(): void {
    this.answering.set(false);
    this.card().nativeElement.focus();
  }

  protected async withdraw(): Promise<void> {
    this.refusal.set(null);
    try {
      await this.client.withdraw(this.commitment());
      this.card().nativeElement.focus();
      this.announcer.say($localize`:@@commitments.is-withdrawn:The question is withdrawn`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.changed.emit();
  }
}
