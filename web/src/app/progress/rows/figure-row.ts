import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AskedFigure, AskedUpdate } from '@waymark/contract/progress';
import { dayWords, monthsWords, numberWords } from '../../core/format';
import { joined } from '../../core/joined';
import type { ControlErrors } from '../../ui/forms/control';
import { NumberField } from '../../ui/forms/number-field';
import type { Answers } from '../answers';
import { AnsweredRow } from './answered-row';
import { rowDraft } from './row-draft';
import { RowSave } from './row-save';

interface Draft {
  value: number | null;
}

const nothing: Draft = { value: null };

/** The next figure of a target, or one that came back. */
@Component({
  selector: 'wm-figure-row',
  imports: [AnsweredRow, NumberField, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-answered-row [by]="saves">
      <p class="wm-row-before wm-muted">{{ about() }}</p>
      <form class="wm-row-form" novalidate (submit)="save($event)">
        <wm-number-field
          class="wm-row-form__figure"
          label="Figure"
          i18n-label="@@progress.figure.value"
          [unit]="figure().unit"
          [name]="item().key + '-value'"
          [errors]="faults()"
          [touched]="tried()"
          [value]="draft().value"
          (valueChange)="type($event)"
        />
        <div class="wm-row-form__steps">
          <button
            type="submit"
            class="govuk-button"
            [attr.aria-describedby]="item().key + '-title'"
            i18n="@@progress.row.save"
          >
            Save
          </button>
          @if (!linked()) {
            <a routerLink="/indicators/figures" i18n="@@progress.figure.grid">Enter several figures</a>
          }
        </div>
      </form>
    </wm-answered-row>
  `,
})
export class FigureRow {
  readonly item = input.required<AskedUpdate>();
  readonly figure = input.required<AskedFigure>();
  readonly answers = input.required<Answers>();
  readonly linked = input(false);
  readonly answered = output();

  protected readonly saves = new RowSave();
  protected readonly about = computed(() => {
    const { periodStart, periodEnd, latestOn, returnReason } = this.figure();
    return joined([
      monthsWords(periodStart, periodEnd),
      latestOn === null ? '' : $localize`:@@progress.figure.latest:the latest figure is of ${dayWords(latestOn)}:day:`,
      returnReason === null ? '' : $localize`:@@progress.figure.returned:sent back: ${returnReason}:reason:`,
    ]);
  });
  protected readonly draft = rowDraft<Draft>(
    () => this.item().key,
    () => nothing,
  );
  /** From the first try to save on, what is wrong with the figure stands beside it. */
  protected readonly tried = signal(false);
  protected readonly faults = computed<ControlErrors>(() =>
    this.draft().value === null ? [{ kind: 'required' }] : this.saves.errors('value', 'reason', 'periodEnd'),
  );

  protected type(value: number | null): void {
    this.saves.reopen();
    this.draft.set({ value });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const { value } = this.draft();
    if (value === null) return;
    // What is typed while the row waits for the network goes with it.
    const saved = await this.saves.run(() => this.enter(this.draft().value ?? value));
    if (!saved) return;
    this.draft.set(nothing);
    this.answered.emit();
  }

  private async enter(value: number): Promise<string> {
    const number = numberWords(value, this.figure().decimals);
    return (await this.answers().enter(this.item(), value))
      ? number
      : $localize`:@@progress.figure.submitted:${number}:figure:, waits to be checked`;
  }
}
