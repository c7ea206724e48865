import { ChangeDetectionStrategy, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { controlView, type ControlErrors } from '../../ui/forms/control';
import { FieldsetShell } from '../../ui/forms/fieldset-shell';
import { StatusMark } from '../../ui/status-mark';

/** One delivery status, each with its mark. */
@Component({
  selector: 'wm-status-choice',
  imports: [FieldsetShell, StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-fieldset-shell [view]="view" [label]="label()" [hint]="hint()">
      <div class="govuk-radios govuk-radios--small" [id]="view.id()">
        @for (status of statuses; track status) {
          <div class="govuk-radios__item">
            <input
              #control
              class="govuk-radios__input"
              type="radio"
              [name]="view.id()"
              [id]="view.id() + '-' + status"
              [value]="status"
              [checked]="status === value()"
              [disabled]="disabled()"
              (change)="value.set(status)"
              (blur)="touched.set(true)"
            />
            <label class="govuk-label govuk-radios__label" [attr.for]="view.id() + '-' + status"
              ><wm-status-mark [status]="status"
            /></label>
          </div>
        }
      </div>
    </wm-fieldset-shell>
  `,
})
export class StatusChoice implements FormValueControl<DeliveryStatus> {
  readonly value = model.required<DeliveryStatus>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);

  protected readonly statuses = deliveryStatuses;
  protected readonly view = controlView(this);
  private readonly control = viewChild<ElementRef<HTMLInputElement>>('control');

  focus(options?: FocusOptions): void {
    this.control()?.nativeElement.focus(options);
  }
}
