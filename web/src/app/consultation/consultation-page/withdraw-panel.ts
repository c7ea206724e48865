import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { Consultation } from '@waymark/contract/consultation';
import { paragraphLength } from '@waymark/domain/limits';
import { Announcer } from '../../core/announcer';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { ConsultationClient } from '../consultation.client';

/** Asks why a draft is taken back from the public, and says what that does. */
@Component({
  selector: 'wm-withdraw-panel',
  imports: [FormField, FormFrame, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './withdraw-panel.html',
})
export class WithdrawPanel {
  readonly consultation = input.required<Consultation>();
  readonly withdrawn = output<void>();
  readonly cancelled = output<void>();
  /** Someone else changed the consultation: it is to be read again. */
  readonly outdated = output<void>();

  private readonly client = inject(ConsultationClient);
  private readonly announcer = inject(Announcer);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly limit = paragraphLength;
  protected readonly form = form(signal({ reason: '' }), (path) => {
    filled(path.reason, $localize`:@@consultation.withdraw.reason.required:Say why; everybody can read it`);
    atMost(path.reason, paragraphLength);
  });

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected readonly save = async () => {
    await this.client.withdraw(this.consultation(), this.form().value().reason);
  };

  protected done(): void {
    this.announcer.say($localize`:@@consultation.done.withdraw:The draft is withdrawn`);
    this.withdrawn.emit();
  }
}
