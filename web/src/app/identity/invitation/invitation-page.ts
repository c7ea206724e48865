import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { passwordShortest } from '@waymark/domain/limits';
import { Session } from '../../core/session';
import { roleWords } from '../../core/words/people-words';
import { FormFrame } from '../../ui/forms/form-frame';
import { filled } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { IdentityClient } from '../identity.client';

@Component({
  selector: 'wm-invitation-page',
  imports: [FormField, FormFrame, Loaded, PageHead, TextField, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invitation-page.html',
})
export class InvitationPage {
  readonly token = input.required<string>();

  private readonly client = inject(IdentityClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly invitation = this.client.invitation(this.token);
  protected readonly roles = computed(() =>
    this.invitation.hasValue()
      ? this.invitation
          .value()
          .roles.map((role) => roleWords[role])
          .join(', ')
      : '',
  );
  private readonly hasAccount = computed(() => this.invitation.hasValue() && this.invitation.value().hasAccount);
  protected readonly form = form(signal({ name: '', password: '' }), (path) => {
    filled(path.name, $localize`:@@identity.name.required:Enter your name`);
    filled(path.password, $localize`:@@identity.password.required:Enter your password`);
    validate(path.password, ({ value }) =>
      this.hasAccount() || value() === '' || value().length >= passwordShortest
        ? null
        : {
            kind: 'too-short',
            message: $localize`:@@identity.password.short:Use at least ${passwordShortest}:count: characters`,
          },
    );
  });

  protected readonly accept = async () => {
    const { name, password } = this.form().value();
    this.session.enter(await this.client.accept(this.token(), { name, password }));
  };

  protected leave(): void {
    void this.router.navigateByUrl('/');
  }
}
