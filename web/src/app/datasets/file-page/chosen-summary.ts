import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Dataset } from '@waymark/contract/datasets';
import { DayPipe } from '../../core/format';
import { breakdownWords } from '../../core/words/breakdown-words';
import { DatasetsClient } from '../datasets.client';

/** What was chosen of a file: the indicators by name, who their figures are about, and where these are from. */
@Component({
  selector: 'wm-chosen-summary',
  imports: [DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (one of chosen(); track one.code) {
        <li>
          <a [routerLink]="['/indicators', one.code]">{{ one.code }}</a>{{ one.name }}
          @if (one.about) {
            <span class="wm-muted"> ({{ one.about }})</span>
          }
        </li>
      }
    </ul>
    <p class="wm-muted" i18n="@@datasets.chosen.from">
      From {{ dataset().choice.source }}, published on {{ dataset().choice.releasedOn | day }}
    </p>
  `,
})
export class ChosenSummary {
  readonly dataset = input.required<Dataset>();
  private readonly library = inject(DatasetsClient).indicators(() => this.dataset().organisationId);
  protected readonly chosen = computed(() => {
    const { choices } = this.dataset().choice;
    const known = this.library.hasValue() ? this.library.value().indicators : [];
    return [...new Set(choices.map(({ indicator }) => indicator))].map((code) => {
      const name = known.find((one) => one.code === code)?.name;
      const about = choices
        .filter(({ indicator }) => indicator === code)
        .map(({ breakdown }) => breakdownWords(breakdown));
      return { code, name: name === undefined ? '' : ` – ${name}`, about: about.length > 1 ? about.join(', ') : '' };
    });
  });
}
