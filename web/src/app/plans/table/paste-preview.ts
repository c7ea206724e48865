import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { PastedBlock, PastedCell, TableColumn } from '@waymark/domain/plans/action-table';
import { TextArea } from '../../ui/forms/text-area';
import { ScrollTable } from '../../ui/scroll-table';
import { cellText, columnWords, faultWords, isOwn, type TableNames, type TableRow, valueOf } from './table-cells';

/** What a pasted block becomes, cell by cell, and what cannot be read, before anything is saved. */
@Component({
  selector: 'wm-paste-preview',
  imports: [ScrollTable, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './paste-preview.html',
})
export class PastePreview {
  readonly block = input.required<PastedBlock<TableRow>>();
  readonly names = input.required<TableNames>();
  /** The columns that may be written now. */
  readonly editable = input.required<readonly string[]>();
  readonly applied = output<{ cells: PastedCell<TableRow>[]; reason: string }>();
  readonly closed = output();

  protected readonly reason = signal('');
  protected readonly words = columnWords;
  protected readonly changes = computed(() =>
    this.block().cells.filter(
      ({ row, column, read }) =>
        read.fault === null &&
        this.isOpen(row, column) &&
        JSON.stringify(read.value) !== JSON.stringify(valueOf(row.action, column)),
    ),
  );
  protected readonly faults = computed(() =>
    this.block().cells.filter(({ row, column, read }) => read.fault !== null || !this.isOpen(row, column)),
  );
  protected readonly sameCount = computed(
    () => this.block().cells.length - this.changes().length - this.faults().length,
  );
  protected readonly summary = computed(() => {
    const counts = { changes: this.changes().length, same: this.sameCount(), faults: this.faults().length };
    return $localize`:@@table.paste.summary:${counts.changes}:changes: cells change, ${counts.same}:same: are so already, ${counts.faults}:faults: cannot be used and stay as they are.`;
  });
  protected readonly beyond = computed(() => {
    const { rowsLeftOut, columnsLeftOut } = this.block();
    if (rowsLeftOut + columnsLeftOut === 0) return '';
    return $localize`:@@table.paste.beyond:${rowsLeftOut}:rows: rows and ${columnsLeftOut}:columns: columns lie beyond the table and are left out.`;
  });
  protected readonly saysStatus = computed(() => this.changes().some(({ column }) => column === 'deliveryStatus'));

  protected before({ row, column }: PastedCell<TableRow>): string {
    return cellText(column, valueOf(row.action, column), this.names());
  }

  protected after({ column, read }: PastedCell<TableRow>): string {
    return cellText(column, read.value, this.names());
  }

  protected why({ row, read }: PastedCell<TableRow>): string {
    if (!isOwn(row)) return $localize`:@@table.paste.linked:This action belongs to another plan and is changed there`;
    return read.fault === null
      ? $localize`:@@table.paste.locked:This column cannot be changed now`
      : faultWords[read.fault];
  }

  private isOpen(row: TableRow, column: TableColumn): boolean {
    return isOwn(row) && this.editable().includes(column);
  }

  protected apply(): void {
    this.applied.emit({ cells: this.changes(), reason: this.reason().trim() });
  }
}
