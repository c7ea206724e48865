import { ChangeDetectionStrategy, Component, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusPlace } from '../focus-place';

/** One part of the page: the id of its heading's section, its name and how much is in it. */
export interface Part {
  id: string;
  text: string;
  count?: number;
}

/** The part of the window, near its top, whose section counts as the one that is read. */
const readingArea = '-64px 0px -70% 0px';

/** The table of contents beside a plan; it shows which part is in view. */
@Component({
  selector: 'wm-plan-contents',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav aria-label="Parts of the plan" i18n-aria-label="@@plans.contents">
      <ul class="wm-plan-contents">
        @for (part of parts(); track part.id) {
          <li>
            <a
              [routerLink]="[]"
              [fragment]="part.id"
              [queryParams]="{ edit: null }"
              queryParamsHandling="merge"
              [attr.aria-current]="current() === part.id ? 'true' : null"
              (click)="go(part.id)"
            >
              {{ part.text }}
              @if (part.count !== undefined) {
                <span class="wm-muted">· {{ part.count }}</span>
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  host: { class: 'wm-plan-side wm-no-print' },
})
export class PlanContents {
  readonly parts = input.required<readonly Part[]>();

  protected readonly current = signal('');

  constructor() {
    const visible = new Set<string>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        }
        this.current.set(this.parts().find(({ id }) => visible.has(id))?.id ?? this.current());
      },
      { rootMargin: readingArea },
    );
    effect((onCleanup) => {
      const ids = this.parts().map(({ id }) => id);
      const soon = setTimeout(() => observe(watch, ids));
      onCleanup(() => clearTimeout(soon));
    });
    inject(DestroyRef).onDestroy(() => watch.disconnect());
  }

  /** Also when the address names the part already, which the router takes for no navigation. */
  protected go(id: string): void {
    setTimeout(() => focusPlace(id));
  }
}

function observe(watch: IntersectionObserver, ids: readonly string[]): void {
  watch.disconnect();
  for (const id of ids) {
    const section = document.getElementById(id);
    if (section) watch.observe(section);
  }
}
