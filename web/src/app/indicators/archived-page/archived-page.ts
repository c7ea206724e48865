import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { Indicator, Indicators } from '@waymark/contract/indicators';
import { Announcer } from '../../core/announcer';
import { type Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { IndicatorsClient } from '../indicators.client';

/** The organisation's own indicators that were archived, each with its way back. */
@Component({
  selector: 'wm-archived-indicators-page',
  imports: [EmptyState, Loaded, PageHead, RefusalPanel, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './archived-page.html',
})
export class ArchivedPage {
  private readonly client = inject(IndicatorsClient);
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  protected readonly found = this.client.indicators(() => ({ archived: 'true' }));
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@indicators.title:Indicators`, link: '/indicators' },
  ]);

  protected own({ indicators }: Indicators): Indicator[] {
    return indicators.filter(({ shared }) => !shared);
  }

  protected async restore({ code, name }: Indicator): Promise<void> {
    this.refusal.set(null);
    try {
      await this.client.bringBack(code, this.session.organisationId() ?? '');
      this.announcer.say($localize`:@@indicators.archived.restored:${name}:name: is back in the library`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.found.reload();
  }
}
