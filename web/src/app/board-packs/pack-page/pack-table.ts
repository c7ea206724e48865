import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { PackSection } from '@waymark/contract/board-packs';
import { TextArea } from '../../ui/forms/text-area';
import { ScrollTable } from '../../ui/scroll-table';

/** The lines of a section, with a comment beside each where the section takes them. */
@Component({
  selector: 'wm-pack-table',
  imports: [FormField, ScrollTable, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-scroll-table [label]="tableLabel()">
      <table class="wm-table wm-table--stacked" role="table">
        <thead role="rowgroup">
          <tr role="row">
            @for (word of section().head; track word) {
              <th scope="col" role="columnheader">{{ word }}</th>
            }
            @if (section().commented) {
              <th scope="col" role="columnheader">{{ commentWord }}</th>
            }
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (line of section().lines; track line.key; let place = $index) {
            <tr role="row">
              @for (cell of line.cells; track $index) {
                @if ($first) {
                  <th scope="row" role="rowheader">{{ cell.text }}</th>
                } @else {
                  <td role="cell" [attr.data-head]="section().head[$index]">{{ cell.text }}</td>
                }
              }
              @if (section().commented) {
                <td
                  class="wm-pack-comment"
                  role="cell"
                  [class.wm-pack-comment--none]="!fields()[place] && !line.comment"
                  [attr.data-head]="commentWord"
                >
                  @if (fields()[place]; as field) {
                    <wm-text-area
                      [formField]="field"
                      [label]="commentLabel(line.cells[0]?.text ?? '')"
                      [hideLabel]="true"
                      [rows]="2"
                    />
                  } @else {
                    {{ line.comment }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </wm-scroll-table>
  `,
})
export class PackTable {
  readonly section = input.required<PackSection>();
  /** The comments, line by line; empty where nothing may be written. */
  readonly fields = input<readonly (FieldTree<string> | undefined)[]>([]);

  protected readonly commentWord = $localize`:@@board-packs.comment:Comment`;
  protected readonly tableLabel = computed(
    () => $localize`:@@board-packs.table-of:Table: ${this.section().title}:title:`,
  );

  protected commentLabel(what: string): string {
    return $localize`:@@board-packs.comment-on:Comment on ${what}:what:`;
  }
}
