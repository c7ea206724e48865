import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** A page above this one. */
export interface Crumb {
  text: string;
  link: string | readonly unknown[];
  /** What the page above shows, where its address says so. */
  query?: Readonly<Record<string, string>>;
}

@Component({
  selector: 'wm-crumbs',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="wm-crumbs" aria-label="Pages above" i18n-aria-label="@@ui.crumbs">
      <ol>
        @for (crumb of named(); track crumb.text) {
          <li>
            <a [routerLink]="crumb.link" [queryParams]="crumb.query">{{ crumb.text }}</a>
          </li>
        }
      </ol>
    </nav>
  `,
})
export class Crumbs {
  readonly crumbs = input.required<readonly Crumb[]>();

  /** A page whose name is still on its way is not a link without words. */
  protected readonly named = computed(() => this.crumbs().filter(({ text }) => text !== ''));
}
