import { ChangeDetectionStrategy, Component, type ElementRef, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core/session';

@Component({
  selector: 'wm-account-menu',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details #menu class="wm-account">
      <summary>{{ session.current()?.name }}</summary>
      <ul class="wm-account__panel">
        <li class="wm-muted">{{ session.current()?.email }}</li>
        <li><a routerLink="/settings/account" i18n="@@frame.account">Your account</a></li>
        <li>
          <button type="button" class="wm-link-button" (click)="leave()" i18n="@@frame.sign-out">Sign out</button>
        </li>
      </ul>
    </details>
  `,
  host: { '(keydown.escape)': 'close()', '(document:click)': 'closeAfter($event)' },
})
export class AccountMenu {
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly menu = viewChild.required<ElementRef<HTMLDetailsElement>>('menu');

  protected close(): void {
    this.menu().nativeElement.open = false;
  }

  /** A click anywhere closes, on an entry of the menu too; the summary opens and closes by itself. */
  protected closeAfter(event: Event): void {
    const summary = this.menu().nativeElement.firstElementChild;
    if (!summary?.contains(event.target as Node)) this.close();
  }

  protected async leave(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
