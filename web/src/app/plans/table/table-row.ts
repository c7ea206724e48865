import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CellValue, TableColumn } from '@waymark/domain/plans/action-table';
import { refusalWords, fieldWords } from '../../core/words/refusal-words';
import { CellEditor, type Edited } from './cell-editor';
import type { RowState } from './row-states';
import { cellText, columnWords, isOwn, type TableNames, type TableRow, valueOf } from './table-cells';

export interface Editing {
  typed: string | null;
}

/** One action as a row. Cells are plain text until they are edited, so that hundreds of rows stay quick. */
@Component({
  selector: 'tr[wm-table-row]',
  imports: [CellEditor, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './table-row.html',
})
export class TableRowView {
  readonly row = input.required<TableRow>();
  readonly place = input.required<number>();
  readonly columns = input.required<readonly TableColumn[]>();
  readonly names = input.required<TableNames>();
  readonly editable = input.required<readonly TableColumn[]>();
  readonly state = input<RowState>();
  readonly selected = input(false);
  readonly selectable = input(false);
  /** The column that the keyboard stands on in this row; null in all others. */
  readonly active = input<number | null>(null);
  readonly editing = input<Editing | null>(null);
  readonly edited = output<Edited>();
  readonly cancelled = output();
  readonly chosen = output();
  readonly again = output();
  readonly keep = output();
  readonly take = output();
  readonly letGo = output();

  /** The columns that may be written in this row. */
  protected readonly open = computed(() => (isOwn(this.row()) ? this.editable() : []));
  protected readonly link = computed(() => {
    const { id, linkedFrom } = this.row().action;
    return linkedFrom === null ? ['..', 'actions', id] : ['/plans', linkedFrom.planId, 'actions', id];
  });
  protected readonly reference = computed(() => this.row().action.reference);
  protected readonly conflicts = computed(() => {
    const state = this.state();
    const { theirs } = state ?? {};
    if (!theirs || !state) return [];
    return (Object.keys(state.mine) as TableColumn[]).map((column) => ({
      label: columnWords[column],
      mine: this.shown(column, state.mine[column] ?? null),
      theirs: this.shown(column, valueOf(theirs, column)),
    }));
  });
  protected readonly why = computed(() => {
    const problem = this.state()?.problem;
    if (!problem) return '';
    const field = problem.fields[0];
    if (!field) return refusalWords(problem);
    const column = (Object.keys(columnWords) as TableColumn[]).find((one) => field.pointer.startsWith(`/${one}`));
    return column ? `${columnWords[column]}: ${fieldWords(field.code)}` : fieldWords(field.code);
  });

  protected value(column: TableColumn): CellValue {
    const mine = this.state()?.mine[column];
    return mine === undefined ? valueOf(this.row().action, column) : mine;
  }

  protected shown(column: TableColumn, value: CellValue): string {
    return cellText(column, value, this.names());
  }
}
