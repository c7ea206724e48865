import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { DemonstrationAccount } from '@waymark/contract/setup';
import { Session } from '../../core/session';
import { filled } from '../../ui/forms/rules';
import { FormFrame } from '../../ui/forms/form-frame';
import { TextField } from '../../ui/forms/text-field';
import { PageHead } from '../../ui/page-head';
import { IdentityClient } from '../identity.client';
import { DemonstrationAccounts } from './demonstration-accounts';

@Component({
  selector: 'wm-sign-in-page',
  imports: [DemonstrationAccounts, FormField, FormFrame, PageHead, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  /** Where to go afterwards; from the address. */
  readonly returnTo = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly setup = inject(IdentityClient).setup();
  protected readonly form = form(signal({ email: '', password: '' }), (path) => {
    filled(path.email, $localize`:@@identity.email.required:Enter your e-mail address`);
    filled(path.password, $localize`:@@identity.password.required:Enter your password`);
  });

  constructor() {
    effect(() => {
      if (this.setup.hasValue() && this.setup.value().needed) void this.router.navigateByUrl('/set-up');
    });
  }

  protected readonly signIn = async () => {
    await this.session.signIn(this.form().value());
  };

  protected fill(account: DemonstrationAccount): void {
    const password = this.setup.hasValue() ? (this.setup.value().password ?? '') : '';
    this.form().value.set({ email: account.email, password });
    this.form.password().focusBoundControl();
  }

  /** Only addresses of this application; the router refuses any other. */
  protected leave(): void {
    const returnTo = this.returnTo() ?? '/';
    void this.router.navigateByUrl(/^\/(?!\/)/.test(returnTo) ? returnTo : '/');
  }
}
