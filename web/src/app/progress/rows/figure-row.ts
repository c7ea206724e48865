import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AskedFigure, AskedUpdate } from '@waymark/contract/progress';
import { dayWords, monthsWords, numberWords } from '../../core/format';
import { joined } from '../../core/joined';
import type { ControlErrors } from '../../ui/forms/control';
import { NumberField } from '../../ui/forms/number-field';
import type { Answers } from '../answers';
import { RowSave } from './row-save';
import { RowState } from './row-state';

/** The next figure of a target, or one that came back. */
@Component({
  selector: 'wm-figure-row',
  imports: [NumberField, RouterLink, RowState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (saves.done(); as words) {
      <p class="wm-row-done" tabindex="-1"><strong i18n="@@progress.row.saved">Saved:</strong> {{ words }}</p>
    } @else {
      <p class="wm-row-before wm-muted">{{ about() }}</p>
      <form class="wm-row-form" novalidate (submit)="save($event)">
        <wm-number-field
          label="Figure"
          i18n-label="@@progress.figure.value"
          [unit]="figure().unit"
          [name]="item().key + '-value'"
          [errors]="faults()"
          [touched]="true"
          [(value)]="value"
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
      <wm-row-state [by]="saves" />
    }
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
  protected readonly value = signal<number | null>(null);
  private readonly missing = signal(false);
  protected readonly faults = computed<ControlErrors>(() => {
    if (this.missing() && this.value() === null) return [{ kind: 'required' }];
    const message = this.saves.field('value') ?? this.saves.field('reason') ?? this.saves.field('periodEnd');
    return message === null ? [] : [{ kind: 'refused', message }];
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const value = this.value();
    this.missing.set(value === null);
    if (value === null) return;
    const number = numberWords(value, this.figure().decimals);
    const saved = await this.saves.run(async () =>
      (await this.answers().enter(this.item(), value))
        ? number
        : $localize`:@@progress.figure.submitted:${number}:figure:, waits to be checked`,
    );
    if (saved) this.answered.emit();
  }
}
