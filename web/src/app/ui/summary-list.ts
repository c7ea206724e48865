import { ChangeDetectionStrategy, Component, contentChildren, Directive, input, TemplateRef } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';

/** One line of a summary list: <ng-template wmRow="Adopted on">3 March 2027</ng-template>. */
@Directive({ selector: 'ng-template[wmRow]' })
export class SummaryRow {
  readonly wmRow = input.required<string>();
}

/** Names and their values. */
@Component({
  selector: 'wm-summary-list',
  imports: [NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="govuk-summary-list">
      @for (row of rows(); track $index) {
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{{ row.wmRow() }}</dt>
          <dd class="govuk-summary-list__value"><ng-container *ngTemplateOutlet="templates()[$index] ?? null" /></dd>
        </div>
      }
    </dl>
  `,
})
export class SummaryList {
  protected readonly rows = contentChildren(SummaryRow);
  protected readonly templates = contentChildren(SummaryRow, { read: TemplateRef });
}
