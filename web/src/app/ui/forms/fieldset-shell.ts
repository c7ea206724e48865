import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ControlView } from './control';

/** Legend, hint and error around controls that belong together. */
@Component({
  selector: 'wm-fieldset-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="view().error() !== null">
      <fieldset class="govuk-fieldset" [attr.aria-describedby]="view().describedBy()">
        <legend class="govuk-fieldset__legend">{{ label() }}</legend>
        @if (hint()) {
          <div class="govuk-hint" [id]="view().hintId()">{{ hint() }}</div>
        }
        @if (view().error(); as error) {
          <p class="govuk-error-message" [id]="view().errorId()">
            <span class="wm-hidden" i18n="@@ui.error">Error:</span> {{ error }}
          </p>
        }
        <ng-content />
      </fieldset>
    </div>
  `,
})
export class FieldsetShell {
  readonly view = input.required<ControlView>();
  readonly label = input.required<string>();
  readonly hint = input('');
}
