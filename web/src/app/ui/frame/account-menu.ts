import { ChangeDetectionStrategy, Component, ElementRef, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core/session';

@Component({
  selector: 'wm-account-menu',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details #menu class="wm-account">
      <summary>{{ session.current()?.name }}</summary>
      <ul class="wm-account__panel" (click)="close()">
        <li class="wm-muted">{{ session.current()?.email }}</li>
        <li><a routerLink="/settings/account" i18n="@@frame.account">Your account</a></li>
        <li>
          <button type="button" class="wm-link-button" (click)="leave()" i18n="@@frame.sign-out">Sign out</button>
        </li>
      </ul>
    </details>
  `,
  host: { '(keydown.escape)': 'close()', '(document:click)': 'closeOutside($event)' },
})
export class AccountMenu {
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly menu = viewChild.required<ElementRef<HTMLDetailsElement>>('menu');

  protected close(): void {
    this.menu().nativeElement.open = false;
  }

  protected closeOutside(event: Event): void {
    if (!this.element.nativeElement.contains(event.target as Node)) this.close();
  }

  protected async leave(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
