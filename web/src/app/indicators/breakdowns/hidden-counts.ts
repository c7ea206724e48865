import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { HiddenCount, HiddenCounts as Found } from '@waymark/contract/breakdowns';
import type { Observations } from '@waymark/contract/indicators';
import { isDivided } from '@waymark/domain/indicators/vocabulary';
import { Announcer } from '../../core/announcer';
import { periodWords, shortFigure } from '../../core/figure';
import { InstantPipe, numberWords } from '../../core/format';
import { breakdownWords } from '../../core/words/breakdown-words';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, filled } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { ScrollTable } from '../../ui/scroll-table';
import { BreakdownsClient } from '../breakdowns.client';

const reasonLength = 400;

/** Hidden counts for those who may see them, once they have said why; who looked stands below. */
@Component({
  selector: 'wm-hidden-counts',
  imports: [FormField, FormFrame, InstantPipe, ScrollTable, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './hidden-counts.html',
})
export class HiddenCounts {
  readonly series = input.required<Observations>();
  readonly organisationId = input.required<string>();

  private readonly client = inject(BreakdownsClient);
  private readonly announcer = inject(Announcer);
  protected readonly asking = signal(false);
  protected readonly found = signal<Found | null>(null);
  protected readonly form = form(signal({ reason: '' }), (path) => {
    filled(path.reason, $localize`:@@indicators.hidden.reason.required:Say why you need to see the hidden counts`);
    atMost(path.reason, reasonLength);
  });
  protected readonly isShare = computed(() => isDivided(this.series().indicator.valueType));
  protected readonly rows = computed(() => (this.found()?.figures ?? []).map((one) => this.rowOf(one)));

  protected readonly show = async () => {
    const { indicator, areaCode: area } = this.series();
    const key = { code: indicator.code, area, organisation: this.organisationId() };
    this.found.set(await this.client.hiddenCounts(key, this.form().value().reason.trim()));
  };

  protected shown(): void {
    this.asking.set(false);
    this.form().reset({ reason: '' });
    this.announcer.say($localize`:@@indicators.hidden.shown:The hidden counts are shown, and this view is on record`);
  }

  protected hide(): void {
    this.found.set(null);
  }

  private rowOf({ breakdown, periodStart, periodEnd, value, numerator, denominator }: HiddenCount) {
    const counts =
      numerator !== null && denominator !== null
        ? $localize`:@@indicators.breakdowns.counts:${numberWords(numerator, 0)}:part: of ${numberWords(denominator, 0)}:whole:`
        : '';
    return {
      key: `${breakdown} ${periodStart} ${periodEnd}`,
      name: breakdownWords(breakdown),
      period: periodWords(periodStart, periodEnd),
      value: value === null ? '' : shortFigure(value, this.series().indicator),
      counts,
    };
  }
}
