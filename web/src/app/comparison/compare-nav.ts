import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The three ways of comparing. */
@Component({
  selector: 'wm-compare-nav',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="wm-compare-nav" aria-label="Ways of comparing" i18n-aria-label="@@comparison.ways">
      <a
        routerLink="/comparison"
        routerLinkActive
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{
          paths: 'exact',
          queryParams: 'ignored',
          matrixParams: 'ignored',
          fragment: 'ignored',
        }"
        i18n="@@comparison.one"
        >One indicator</a
      >
      <a routerLink="/comparison/matrix" routerLinkActive ariaCurrentWhenActive="page" i18n="@@comparison.matrix"
        >All indicators</a
      >
      <a routerLink="/comparison/coverage" routerLinkActive ariaCurrentWhenActive="page" i18n="@@comparison.coverage"
        >What plans cover</a
      >
    </nav>
  `,
})
export class CompareNav {}
