import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ControlView } from './control';

/** Label, hint and error around one control. */
@Component({
  selector: 'wm-field-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="view().error() !== null">
      <label class="govuk-label" [class.wm-hidden]="hideLabel()" [attr.for]="view().id()">{{ label() }}</label>
      @if (hint()) {
        <div class="govuk-hint" [id]="view().hintId()">{{ hint() }}</div>
      }
      @if (view().error(); as error) {
        <p class="govuk-error-message" [id]="view().errorId()">
          <span class="wm-hidden" i18n="@@ui.error">Error:</span> {{ error }}
        </p>
      }
      <ng-content />
    </div>
  `,
})
export class FieldShell {
  readonly view = input.required<ControlView>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly hideLabel = input(false);
}
