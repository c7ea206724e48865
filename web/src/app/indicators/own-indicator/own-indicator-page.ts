import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { Session } from '../../core/session';
import { FormFrame } from '../../ui/forms/form-frame';
import { PageHead } from '../../ui/page-head';
import { IndicatorsClient } from '../indicators.client';
import { OwnIndicatorFields } from './own-indicator-fields';
import { bodyOfIndicator, emptyIndicator, indicatorRules } from './own-indicator-form';

/** Adds an indicator of the organisation that one works for. */
@Component({
  selector: 'wm-own-indicator-page',
  imports: [FormFrame, OwnIndicatorFields, PageHead, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-indicator-page.html',
})
export class OwnIndicatorPage implements HoldsUnsaved {
  private readonly session = inject(Session);
  private readonly client = inject(IndicatorsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly form = form(signal(emptyIndicator), indicatorRules);
  protected readonly crumbs = [{ text: $localize`:@@indicators.title:Indicators`, link: '/indicators' }];
  private readonly national = computed(() => this.session.organisation()?.kind === 'library');
  protected readonly title = computed(() =>
    this.national()
      ? $localize`:@@indicators.own.add.national:Add a national indicator`
      : $localize`:@@indicators.own.add:Add an indicator of our own`,
  );
  protected readonly state = computed(() => {
    const kind = this.session.organisation()?.kind;
    if (kind === 'library') return $localize`:@@indicators.own.state.library:Every organisation on this site sees it.`;
    return kind === 'council'
      ? $localize`:@@indicators.own.state:Only your organisation sees it, and whom you share local figures with.`
      : $localize`:@@indicators.own.state.office:Only your organisation sees it, until you offer it to your member councils on its page.`;
  });

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = () =>
    this.client.open(this.session.organisationId() ?? '', bodyOfIndicator(this.form().value(), this.national()));

  protected async leave(): Promise<void> {
    const { code, name } = this.form().value();
    this.form().reset();
    await this.router.navigate(['/indicators', code.trim()]);
    this.announcer.say($localize`:@@indicators.own.added:${name}:name: is added`);
  }
}
