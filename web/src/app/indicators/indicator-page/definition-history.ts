import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { DefinitionChange, IndicatorVersion } from '@waymark/contract/definitions';
import type { Indicator } from '@waymark/contract/indicators';
import { DayPipe, InstantPipe } from '../../core/format';
import { Session } from '../../core/session';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { definitionFieldWords, definitionTextWords } from '../definition-words';
import { IndicatorsClient } from '../indicators.client';

/** What the definition said before, who changed it, when and why. It is asked for when it is opened. */
@Component({
  selector: 'wm-definition-history',
  imports: [DayPipe, InstantPipe, Loaded, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './definition-history.html',
})
export class DefinitionHistory {
  readonly indicator = input.required<Indicator>();

  private readonly session = inject(Session);
  protected readonly opened = signal(false);
  protected readonly versions = inject(IndicatorsClient).versions(() => this.key());
  private readonly key = computed(() => {
    const organisation = this.session.organisationId();
    return this.opened() && organisation !== null ? { code: this.indicator().code, organisation } : null;
  });
  protected readonly fieldWords = definitionFieldWords;

  protected open(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.opened.set(true);
  }

  protected by({ shipped, changedBy }: IndicatorVersion): string {
    if (shipped) return $localize`:@@indicators.history.shipped:with an edition of Waymark`;
    return changedBy === ''
      ? $localize`:@@indicators.history.unknown:before changes were kept`
      : $localize`:@@indicators.history.by:by ${changedBy}:name:`;
  }

  protected words({ field }: Pick<DefinitionChange, 'field'>, text: string): string {
    return text === '' ? $localize`:@@indicators.history.nothing:nothing` : definitionTextWords(field, text);
  }
}
