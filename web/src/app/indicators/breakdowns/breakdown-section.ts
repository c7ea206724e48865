import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Breakdowns } from '@waymark/contract/breakdowns';
import type { Observations } from '@waymark/contract/indicators';
import type { Dimension } from '@waymark/domain/indicators/breakdown';
import { periodWords } from '../../core/figure';
import { dimensionWords } from '../../core/words/breakdown-words';
import { choicesOf } from '../../ui/forms/control';
import { RadioGroup } from '../../ui/forms/radio-group';
import { SelectField } from '../../ui/forms/select-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { BreakdownsClient } from '../breakdowns.client';
import { BreakdownTable } from './breakdown-table';

/** The figures of one period by sex, age, group, route or ward, one at a time, beside their total. */
@Component({
  selector: 'wm-breakdown-section',
  imports: [BreakdownTable, Loaded, RadioGroup, RouterLink, SelectField, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './breakdown-section.html',
})
export class BreakdownSection {
  readonly series = input.required<Observations>();
  readonly organisationId = input.required<string>();
  readonly mayRecord = input(false);

  private readonly client = inject(BreakdownsClient);
  protected readonly period = linkedSignal<string, string | null>({
    source: () => this.series().areaCode,
    computation: () => '',
  });
  protected readonly dimension = linkedSignal<string, Dimension | null>({
    source: () => this.series().areaCode,
    computation: () => null,
  });
  protected readonly found = this.client.breakdowns(() => ({
    code: this.series().indicator.code,
    area: this.series().areaCode,
    organisation: this.organisationId(),
    period: this.period() ?? '',
  }));
  /** What was answered last stands while another period is read, so that the choice stays where it is. */
  private readonly answered = linkedSignal<Breakdowns | undefined, Breakdowns | undefined>({
    source: () => (this.found.hasValue() ? this.found.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly periods = computed(() =>
    (this.answered()?.periods ?? []).map(({ periodStart, periodEnd }) => ({
      value: `${periodStart} ${periodEnd}`,
      text: periodWords(periodStart, periodEnd),
    })),
  );
  protected readonly chosenPeriod = computed(() => {
    const latest = this.answered()?.period ?? null;
    const asked = this.period() ?? '';
    return asked !== '' || latest === null ? asked : `${latest.periodStart} ${latest.periodEnd}`;
  });

  protected dimensionsOf({ tables }: Breakdowns) {
    return choicesOf(
      tables.map(({ dimension }) => dimension),
      dimensionWords,
    );
  }

  /** The one that was chosen while there is one, else the first. */
  protected tableOf({ tables }: Breakdowns) {
    return tables.find(({ dimension }) => dimension === this.dimension()) ?? tables[0] ?? null;
  }
}
