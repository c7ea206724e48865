import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Two examples of one field, one after the other. They are invented, and the page says so. */
export type ExamplePair = readonly [string, string];

/** Opens two good examples of what a field may say. */
@Component({
  selector: 'wm-examples',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="govuk-details wm-examples">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text"
          ><ng-container i18n="@@examples.two">Two examples</ng-container
          ><span class="wm-hidden">: {{ of() }}</span></span
        >
      </summary>
      <div class="govuk-details__text">
        @for (example of pair(); track $index) {
          <blockquote>{{ example }}</blockquote>
        }
        <p class="wm-muted" i18n="@@examples.invented">Both are invented. Put your own place, people and figures.</p>
      </div>
    </details>
  `,
})
export class Examples {
  /** The label of the field. */
  readonly of = input.required<string>();
  readonly pair = input.required<ExamplePair>();
}
