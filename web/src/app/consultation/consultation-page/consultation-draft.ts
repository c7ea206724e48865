import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Consultation } from '@waymark/contract/consultation';
import { DayPipe } from '../../core/format';
import { Tag } from '../../ui/tag';
import type { Asked } from './asked';

/** What the public sees of a consultation: the draft, until when it can be answered, and what it sent. */
@Component({
  selector: 'wm-consultation-draft',
  imports: [DayPipe, RouterLink, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './consultation-draft.html',
})
export class ConsultationDraft {
  readonly consultation = input.required<Consultation>();
  readonly mayModerate = input.required<boolean>();
  readonly mayPublish = input.required<boolean>();
  readonly asked = output<Asked>();

  protected readonly ready = computed(() => {
    const { opensOn, closesOn } = this.consultation();
    return opensOn !== null && closesOn !== null;
  });
}
