import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { Titles } from '../core/titles';
import { Crumbs, type Crumb } from './crumbs';

/**
 * Title, one-line state, and up to two actions: a tag with [wmTag], buttons and links with [wmAction], a <wm-more> with
 * [wmAction] last. It also sets the title of the window.
 */
@Component({
  selector: 'wm-page-head',
  imports: [Crumbs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (crumbs().length > 0) {
      <wm-crumbs [crumbs]="crumbs()" />
    }
    <div class="wm-page-head">
      <div class="wm-page-head__words">
        <div class="wm-page-head__title">
          <h1>{{ title() }}</h1>
          <ng-content select="[wmTag]" />
        </div>
        @if (state()) {
          <p class="wm-page-head__state">{{ state() }}</p>
        }
      </div>
      <div class="wm-actions"><ng-content select="[wmAction]" /></div>
    </div>
  `,
})
export class PageHead {
  readonly title = input.required<string>();
  readonly state = input('');
  readonly crumbs = input<readonly Crumb[]>([]);

  constructor() {
    const titles = inject(Titles);
    effect(() => titles.set(this.title()));
  }
}
