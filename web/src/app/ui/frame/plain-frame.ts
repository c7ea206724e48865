import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Announcer } from '../../core/announcer';
import { PageFooter } from './page-footer';
import { SkipLink } from './skip-link';

/** What surrounds the pages before anyone is known. */
@Component({
  selector: 'wm-plain-frame',
  imports: [PageFooter, RouterOutlet, SkipLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-frame">
      <wm-skip-link />
      <header class="wm-header">
        <div class="wm-width wm-header__bar">
          <a class="wm-header__product" href="/">Waymark</a>
          <span i18n="@@frame.tagline">Integration strategy planner</span>
        </div>
      </header>
      <main id="main" class="wm-width wm-main" tabindex="-1"><router-outlet /></main>
      <wm-page-footer />
      <p class="wm-hidden" aria-live="polite" aria-atomic="true">{{ announcer.message() }}</p>
    </div>
  `,
})
export class PlainFrame {
  protected readonly announcer = inject(Announcer);
}
