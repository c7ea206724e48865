import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHead } from './page-head';

@Component({
  selector: 'wm-not-found-page',
  imports: [PageHead, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-page-head title="Page not found" i18n-title="@@app.not-found.title" />
    <p i18n="@@app.not-found.text">There is no page here, or it is not for you to see.</p>
    <p><a routerLink="/" i18n="@@app.not-found.home">Go to your home page</a></p>
  `,
})
export class NotFoundPage {}
