import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Area } from '@waymark/contract/areas';
import type { AreaType } from '@waymark/domain/organisations/kinds';
import { areaTypeWords } from '../../core/words/organisation-words';
import { TextField } from '../../ui/forms/text-field';
import { IndicatorsClient } from '../indicators.client';

const shown = 12;

/** Another area by its name; the choice is a link, so that it is part of the address. */
@Component({
  selector: 'wm-area-choice',
  imports: [RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="wm-area-choice">
      <summary i18n="@@indicators.other-area">Figures of another area</summary>
      <search>
        <wm-text-field
          [(value)]="search"
          type="search"
          width="middle"
          label="Name of a council, combined authority, region or nation"
          i18n-label="@@indicators.area-name"
        />
      </search>
      <p role="status" class="wm-muted">{{ count() }}</p>
      <ul class="wm-plain-list">
        @for (area of first(); track area.code) {
          <li>
            <a routerLink="." [queryParams]="{ area: area.code }">{{ area.name }}</a>
            <span class="wm-muted"> {{ typeOf(area) }}</span>
          </li>
        }
      </ul>
    </details>
  `,
})
export class AreaChoice {
  protected readonly search = signal('');
  private readonly found = inject(IndicatorsClient).areas(this.search);
  private readonly areas = computed(() => (this.found.hasValue() ? this.found.value().areas : []));
  protected readonly first = computed(() => this.areas().slice(0, shown));
  protected readonly count = computed(() => {
    const count = this.areas().length;
    if (this.search().trim() === '' || !this.found.hasValue()) return '';
    if (count === 0) return $localize`:@@indicators.area.none:No area has this name. Try fewer letters.`;
    if (count === 1) return $localize`:@@indicators.area.one:1 area`;
    if (count <= shown) return $localize`:@@indicators.area.count:${count}:count: areas`;
    return $localize`:@@indicators.area.first:The first ${shown}:shown: of ${count}:count: areas: type more of the name.`;
  });

  protected typeOf({ type, regionName }: Area): string {
    const words = areaTypeWords[type as AreaType];
    return regionName === null ? words : `${words}, ${regionName}`;
  }
}
