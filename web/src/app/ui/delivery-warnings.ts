import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DeliveryWarning, DeliveryWarnings as Answer } from '@waymark/contract/delivery';
import { Api } from '../core/api';
import { dayWords } from '../core/format';
import { fundingWarningWords } from '../core/words/delivery-words';

/**
 * Funding that ends, reviews of risks that are overdue and what is waited for and late: of all plans, or of one, where their
 * number stands until one asks what they are.
 */
@Component({
  selector: 'wm-delivery-warnings',
  imports: [NgTemplateOutlet, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown().length > 0) {
      @if (planId()) {
        <details class="wm-warnings">
          <summary i18n="@@delivery.warnings.count">Funding and risks: {{ shown().length }} to look at</summary>
          <ng-container *ngTemplateOutlet="list" />
        </details>
      } @else {
        <section class="wm-warnings" aria-labelledby="delivery-warnings">
          <h2 id="delivery-warnings" class="wm-warnings__title" i18n="@@delivery.warnings.title">
            Funding and risks to look at
          </h2>
          <ng-container *ngTemplateOutlet="list" />
        </section>
      }
    }
    <ng-template #list>
      <ul>
        @for (warning of shown(); track warning.id) {
          <li>
            <a [routerLink]="['/plans', warning.planId, 'delivery']">{{ warning.title }}</a>: {{ wordsOf(warning) }}
          </li>
        }
      </ul>
    </ng-template>
  `,
})
export class DeliveryWarnings {
  /** Left out, the warnings of all plans. */
  readonly planId = input<string>();

  private readonly warnings = inject(Api).read<Answer>(() => '/delivery-warnings');
  protected readonly shown = computed(() => {
    const all = this.warnings.hasValue() ? this.warnings.value().warnings : [];
    const planId = this.planId();
    return planId === undefined ? all : all.filter((one) => one.planId === planId);
  });

  protected wordsOf({ kind, warning, on, posts }: DeliveryWarning): string {
    const day = on === null ? '' : dayWords(on);
    if (kind === 'review-overdue') return $localize`:@@delivery.warnings.review:its review was due on ${day}:day:`;
    if (kind === 'dependency-late') return $localize`:@@delivery.warnings.late:it waits for something that is late`;
    const ends = $localize`:@@delivery.warnings.funding:${fundingWarningWords[warning ?? 'ended'].toLowerCase()}:when:, ${day}:day:`;
    return posts === '' ? ends : $localize`:@@delivery.warnings.posts:${ends}:ends:. Depends on it: ${posts}:posts:`;
  }
}
