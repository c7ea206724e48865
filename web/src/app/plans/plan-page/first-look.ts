import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan } from '@waymark/contract/plans';
import { InstantPipe } from '../../core/format';
import { changeSummary, changeTypeWords } from '../../core/words/change-words';
import { PlansClient } from '../plans.client';

/** What changed since the plan was submitted before: the first thing for who is to approve it. */
@Component({
  selector: 'wm-first-look',
  imports: [InstantPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (found(); as look) {
      <section class="wm-panel wm-panel--info wm-first-look" aria-labelledby="first-look">
        <h2 id="first-look" i18n="@@plans.first-look">What changed since it was last submitted</h2>
        <p>
          <strong>{{ summary() }}.</strong>
          <span class="wm-muted" i18n="@@plans.first-look.since"> Submitted before on {{ look.since | instant }}.</span>
        </p>
        @if (look.parts.length > 0) {
          <ul>
            @for (part of look.parts; track part.id + part.type) {
              <li>
                {{ typeWords[part.type] }}:
                @if (part.id === plan().id) {
                  <ng-container i18n="@@plans.first-look.own">the plan’s own text or dates</ng-container>
                } @else {
                  {{ part.kindLabel }} {{ part.reference }} {{ part.title }}
                }
              </li>
            }
            @if (look.partCount > look.parts.length) {
              <li i18n="@@plans.first-look.more">and {{ look.partCount - look.parts.length }} more</li>
            }
          </ul>
          <p>
            <a
              [routerLink]="['/plans', plan().id, 'versions', 'compare']"
              [queryParams]="{ from: look.number, to: 'now' }"
              i18n="@@plans.first-look.all"
              >See every change, word by word</a
            >
          </p>
        }
      </section>
    }
  `,
})
export class FirstLook {
  readonly plan = input.required<Plan>();

  private readonly client = inject(PlansClient);
  private readonly changes = this.client.changesSinceSubmission(() => this.plan().id);
  protected readonly typeWords = changeTypeWords;
  protected readonly found = computed(() => {
    const changes = this.changes.hasValue() ? this.changes.value() : undefined;
    if (!changes?.since) return null;
    const { since, parts, partCount } = changes;
    return { since: since.madeAt, number: since.number, parts, partCount };
  });
  protected readonly summary = computed(() =>
    changeSummary(this.changes.hasValue() ? this.changes.value().counts : []),
  );
}
