import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { Indicator } from '@waymark/contract/indicators';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { Session } from '../../core/session';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { IndicatorsClient } from '../indicators.client';
import { ChangeIndicatorForm } from './change-indicator-form';

/** Says anew what an indicator of one's own means. */
@Component({
  selector: 'wm-change-indicator-page',
  imports: [ChangeIndicatorForm, Loaded, PageHead, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-loaded [resource]="indicator" [lines]="24">
      <ng-template wmWhenLoaded [of]="indicator" let-found>
        <wm-page-head
          title="Change the definition"
          i18n-title="@@indicators.change.title"
          state="The definition as it stands is kept, with who changed it, when and why."
          i18n-state="@@indicators.change.state"
          [crumbs]="crumbs(found)"
        />
        <wm-change-indicator-form [indicator]="found" (saved)="leave(found)" />
      </ng-template>
    </wm-loaded>
  `,
})
export class ChangeIndicatorPage implements HoldsUnsaved {
  readonly code = input.required<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly indicator = inject(IndicatorsClient).indicator(() => this.key());
  private readonly key = computed(() => {
    const organisation = this.session.organisationId();
    return organisation === null ? null : { code: this.code(), organisation };
  });

  private readonly typed = viewChild(ChangeIndicatorForm);

  hasUnsaved(): boolean {
    return this.typed()?.hasUnsaved() ?? false;
  }

  protected crumbs({ code, name }: Indicator) {
    const library = { text: $localize`:@@indicators.title:Indicators`, link: '/indicators' };
    return [library, { text: name, link: `/indicators/${code}` }];
  }

  protected async leave({ code, name }: Indicator): Promise<void> {
    await this.router.navigate(['/indicators', code]);
    this.announcer.say($localize`:@@indicators.change.said:The definition of ${name}:name: is changed`);
  }
}
