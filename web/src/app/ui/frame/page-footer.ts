import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The public pages are made by the server, so these links leave the application. */
@Component({
  selector: 'wm-page-footer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <footer class="wm-footer">
      <ul class="wm-width">
        <li><a href="/accessibility" i18n="@@frame.accessibility">Accessibility</a></li>
        <li><a href="/privacy" i18n="@@frame.privacy">Privacy</a></li>
        <li><a href="/about-the-data" i18n="@@frame.about-the-data">About the data</a></li>
        <li><a href="/plans" i18n="@@frame.published-plans">Published plans</a></li>
        @if (version()) {
          <li class="wm-muted" i18n="@@frame.version">Waymark {{ version() }}</li>
        }
      </ul>
    </footer>
  `,
})
export class PageFooter {
  readonly version = input('');
}
