import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Indicator } from '@waymark/contract/indicators';
import { groupTitle, libraryGroups } from '../../core/library-groups';
import { TextField } from '../../ui/forms/text-field';

/** The library by theme, narrowed by words; each indicator is a link, so that the choice is part of the address. */
@Component({
  selector: 'wm-indicator-picker',
  imports: [RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="wm-picker" [open]="chosen() === null">
      <summary>{{ summary() }}</summary>
      <search>
        <wm-text-field
          [(value)]="search"
          type="search"
          width="middle"
          label="Words of the indicator"
          i18n-label="@@comparison.search"
        />
      </search>
      <p class="wm-muted" role="status">{{ count() }}</p>
      <div class="wm-picker__groups">
        @for (group of groups(); track group.theme) {
          <section>
            <h2>{{ titleOf(group.theme) }}</h2>
            <ul class="wm-plain-list">
              @for (one of group.indicators; track one.id) {
                <li>
                  <a
                    routerLink="/comparison"
                    [queryParams]="{ indicator: one.code }"
                    [attr.aria-current]="one.code === chosen() ? 'true' : null"
                    >{{ one.name }}</a
                  >
                  <span class="wm-muted"> {{ one.code }}{{ one.areaCount === 0 ? noFigures : '' }}</span>
                </li>
              }
            </ul>
          </section>
        }
      </div>
    </details>
  `,
})
export class IndicatorPicker {
  readonly indicators = input.required<readonly Indicator[]>();
  readonly chosen = input<string | null>(null);

  protected readonly search = signal('');
  protected readonly titleOf = groupTitle;
  protected readonly noFigures = $localize`:@@comparison.no-published:, none published`;
  private readonly found = computed(() => {
    const words = this.search().trim().toLowerCase().split(/\s+/);
    return this.indicators().filter((one) => words.every((word) => textOf(one).includes(word)));
  });
  protected readonly groups = computed(() => libraryGroups(this.found()));
  protected readonly summary = computed(() =>
    this.chosen() === null
      ? $localize`:@@comparison.choose:Choose an indicator`
      : $localize`:@@comparison.choose-another:Choose another indicator`,
  );
  protected readonly count = computed(() => {
    const count = this.found().length;
    if (count === 0) return $localize`:@@comparison.found.none:No indicator fits. Use fewer words.`;
    if (count === 1) return $localize`:@@comparison.found.one:1 indicator`;
    return $localize`:@@comparison.found:${count}:count: indicators`;
  });
}

function textOf({ code, name, plain }: Indicator): string {
  return `${code} ${name} ${plain}`.toLowerCase();
}
