import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ScrollTable } from '../../ui/scroll-table';
import { leftOutWords } from './entry-words';
import type { PasteReport } from './grid-paste';

/** What became of a pasted block: what is in the table, and each figure that found no place, with the reason. */
@Component({
  selector: 'wm-paste-report',
  imports: [ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="wm-panel" aria-labelledby="pasted">
      <h2 id="pasted" tabindex="-1" i18n="@@figures.paste.title">What became of the pasted block</h2>
      <p role="status">{{ summary() }}</p>
      @if (lost() > 0) {
        <wm-scroll-table label="Figures that are not in the table" i18n-label="@@figures.paste.lost">
          <table class="wm-table wm-table--dense">
            <thead>
              <tr>
                <th scope="col" i18n="@@figures.paste.where">Where</th>
                <th scope="col" i18n="@@figures.paste.pasted">Pasted</th>
                <th scope="col" i18n="@@figures.paste.why">Why it is not in the table</th>
              </tr>
            </thead>
            <tbody>
              @for (cell of report().unusable; track $index) {
                <tr>
                  <th scope="row">{{ cell.where }}</th>
                  <td>{{ cell.text }}</td>
                  <td>{{ cell.why }}</td>
                </tr>
              }
              @for (line of report().leftOut; track $index) {
                <tr>
                  <th scope="row">{{ line.heading || noHeading }}</th>
                  <td>{{ line.texts.join('; ') }}</td>
                  <td>{{ leftOutWords[line.why] }}</td>
                </tr>
              }
            </tbody>
          </table>
        </wm-scroll-table>
      }
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        (click)="closed.emit()"
        i18n="@@figures.paste.close"
      >
        Close this list
      </button>
    </section>
  `,
})
export class PasteReportPanel {
  readonly report = input.required<PasteReport>();
  readonly closed = output();

  protected readonly leftOutWords = leftOutWords;
  protected readonly noHeading = $localize`:@@figures.paste.no-heading:A line without a name`;
  protected readonly lost = computed(() => this.report().unusable.length + this.report().leftOut.length);
  protected readonly summary = computed(() => {
    const { changed, same, unusable, leftOut } = this.report();
    const alone = leftOut.reduce((count, { texts }) => count + texts.length, 0);
    const parts = [
      changed === 1
        ? $localize`:@@figures.paste.changed.one:1 figure is put into the table.`
        : $localize`:@@figures.paste.changed:${changed}:count: figures are put into the table.`,
      same > 0 ? $localize`:@@figures.paste.same:${same}:count: were there already.` : '',
      unusable.length + alone > 0
        ? $localize`:@@figures.paste.rest:${unusable.length + alone}:count: are not in it and stand below.`
        : '',
      changed > 0 ? $localize`:@@figures.paste.undo:Ctrl and Z takes it back.` : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
  });
}
