import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Risk } from '@waymark/contract/delivery';
import { riskBand } from '@waymark/domain/delivery/risk';
import { DayPipe } from '../../core/format';
import { EmptyState } from '../../ui/empty-state';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { riskBandTones, riskBandWords, riskResponseWords } from '../../core/words/delivery-words';

/** Risks, the highest score first: cause, event, effect, how likely and how grave, and what is done about it. */
@Component({
  selector: 'wm-risk-table',
  imports: [DayPipe, EmptyState, RouterLink, ScrollTable, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './risk-table.html',
})
export class RiskTable {
  readonly risks = input.required<readonly Risk[]>();
  readonly actions = input.required<readonly { id: string; text: string }[]>();
  readonly people = input.required<readonly { id: string; name: string }[]>();
  readonly mayEdit = input(false);
  readonly remove = output<Risk>();

  protected readonly bandWords = riskBandWords;
  protected readonly bandTones = riskBandTones;
  protected readonly responseWords = riskResponseWords;

  protected ownerOf({ ownerId }: Risk): string {
    return this.people().find(({ id }) => id === ownerId)?.name ?? $localize`:@@delivery.risk.no-owner:Nobody yet`;
  }

  protected actionOf({ actionId }: Risk): string {
    return this.actions().find(({ id }) => id === actionId)?.text ?? '';
  }

  protected target({ targetLikelihood, targetImpact }: Risk): string {
    if (targetLikelihood === null || targetImpact === null) return '';
    const rated = { likelihood: targetLikelihood, impact: targetImpact };
    return $localize`:@@delivery.risk.target:Should be ${targetLikelihood * targetImpact}:score:, ${riskBandWords[riskBand(rated)].toLowerCase()}:band:`;
  }
}
