import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { themes } from '@waymark/domain/frameworks/framework';
import { type TableColumn, tableColumns } from '@waymark/domain/plans/action-table';
import { deliveryStatuses } from '@waymark/domain/plans/delivery-status';
import { themeWords } from '../../core/words/framework-words';
import { deliveryStatusWords } from '../../core/words/plan-words';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { choicesOf } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { columnWords } from './table-cells';
import type { TableQuery } from './table-query';

/** What the table shows: words, theme, status, lead, and which columns. */
@Component({
  selector: 'wm-table-filter',
  imports: [CheckboxGroup, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <search class="wm-filter">
      <wm-text-field
        [value]="query().search"
        (valueChange)="changed.emit({ search: $event })"
        type="search"
        width="middle"
        label="Search the actions"
        i18n-label="@@table.filter.search"
      />
      <wm-select-field
        [value]="query().theme"
        (valueChange)="changed.emit({ theme: $event })"
        [choices]="themeChoices"
        label="Theme"
        i18n-label="@@table.filter.theme"
        empty="All themes"
        i18n-empty="@@table.filter.theme.all"
      />
      <wm-select-field
        [value]="query().status"
        (valueChange)="changed.emit({ status: $event })"
        [choices]="statusChoices"
        label="Status"
        i18n-label="@@table.status"
        empty="All statuses"
        i18n-empty="@@table.filter.status.all"
      />
      <wm-select-field
        [value]="query().lead"
        (valueChange)="changed.emit({ lead: $event })"
        [choices]="leadChoices()"
        label="Council lead"
        i18n-label="@@table.council-lead"
        empty="Everyone"
        i18n-empty="@@table.filter.lead.all"
      />
    </search>
    <details class="wm-hint">
      <summary i18n="@@table.filter.columns">Columns</summary>
      <wm-checkbox-group
        [value]="columns()"
        (valueChange)="choose($event)"
        [choices]="columnChoices"
        label="Columns to show"
        i18n-label="@@table.filter.columns.show"
      />
    </details>
  `,
})
export class TableFilter {
  readonly query = input.required<TableQuery>();
  readonly columns = input.required<readonly TableColumn[]>();
  readonly people = input.required<readonly { id: string; name: string }[]>();
  readonly changed = output<Partial<Record<keyof TableQuery | 'columns', string | null>>>();

  protected readonly themeChoices = themes.map((code) => ({ value: code, text: `${code} ${themeWords[code]}` }));
  protected readonly statusChoices = choicesOf(deliveryStatuses, deliveryStatusWords);
  protected readonly columnChoices = choicesOf(
    tableColumns.filter((column) => column !== 'title'),
    columnWords,
  );
  protected readonly leadChoices = computed(() => [
    { value: 'nobody', text: $localize`:@@table.no-lead:Nobody yet` },
    ...this.people().map(({ id, name }) => ({ value: id, text: name })),
  ]);

  protected choose(columns: readonly string[]): void {
    this.changed.emit({ columns: ['title', ...columns.filter((column) => column !== 'title')].join(',') });
  }
}
