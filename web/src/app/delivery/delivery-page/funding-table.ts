import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FundingLine, FundingTotals } from '@waymark/contract/delivery';
import { DayPipe } from '../../core/format';
import { EmptyState } from '../../ui/empty-state';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { fundingWarningWords, poundsWords, yearWords } from '../../core/words/delivery-words';

/** Funding by source and year, with what ends soon and the gap against what the actions cost. */
@Component({
  selector: 'wm-funding-table',
  imports: [DayPipe, EmptyState, RouterLink, ScrollTable, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './funding-table.html',
})
export class FundingTable {
  readonly lines = input.required<readonly FundingLine[]>();
  readonly totals = input.required<FundingTotals>();
  readonly actions = input.required<readonly { id: string; text: string }[]>();
  readonly mayEdit = input(false);
  readonly remove = output<FundingLine>();

  protected readonly warningWords = fundingWarningWords;
  protected readonly pounds = poundsWords;
  protected readonly yearWords = yearWords;
  protected readonly finding = computed(() => {
    const { funded, cost, gap, uncostedCount } = this.totals();
    const [money, costs] = [poundsWords(funded), poundsWords(cost)];
    const uncosted = $localize`:@@delivery.funding.uncosted:Actions without a cost: ${uncostedCount}:count:.`;
    if (gap > 0) {
      return $localize`:@@delivery.funding.gap:The actions cost ${costs}:cost:, the funding is ${money}:funding:: ${poundsWords(gap)}:gap: is missing. ${uncosted}:uncosted:`;
    }
    return $localize`:@@delivery.funding.enough:The actions cost ${costs}:cost:, the funding is ${money}:funding:: there is no gap. ${uncosted}:uncosted:`;
  });

  protected amount(line: FundingLine, year: number): string {
    const found = line.years.find((one) => one.year === year);
    return found ? poundsWords(found.amount) : '';
  }

  protected actionOf({ actionId }: FundingLine): string {
    return this.actions().find(({ id }) => id === actionId)?.text ?? '';
  }
}
