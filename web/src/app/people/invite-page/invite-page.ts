import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { InvitationLink } from '@waymark/contract/setup';
import type { Role } from '@waymark/domain/access';
import { emailLength } from '@waymark/domain/limits';
import { Session } from '../../core/session';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, filled } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { HandedLink } from '../../ui/handed-link';
import { PageHead } from '../../ui/page-head';
import { PeopleClient } from '../people.client';
import { roleChoices } from '../role-choices';

const nothing = { email: '', roles: [] as readonly Role[] };

/** Invites by a link that one hands over; no message is sent by the product. */
@Component({
  selector: 'wm-invite-page',
  imports: [CheckboxGroup, FormField, FormFrame, HandedLink, PageHead, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invite-page.html',
})
export class InvitePage {
  readonly organisation = input<string>();
  /** Whom an imported plan names, and who is invited now. */
  readonly contact = input<string>();
  readonly name = input<string>();

  private readonly session = inject(Session);
  private readonly client = inject(PeopleClient);
  private readonly organisationId = computed(() => this.organisation() ?? this.session.organisationId() ?? '');
  private readonly of = this.client.organisation(this.organisationId);
  protected readonly made = signal<InvitationLink | null>(null);
  /** The contact was invited; another invitation is for somebody else. */
  protected readonly settled = signal(false);
  protected readonly choices = computed(() => roleChoices(this.of.hasValue() ? this.of.value().kind : undefined));
  protected readonly form = form(signal(nothing), (path) => {
    filled(path.email, $localize`:@@people.invite.email.required:Enter the e-mail address of the person`);
    atMost(path.email, emailLength);
    validate(path.roles, ({ value }) =>
      value().length > 0
        ? null
        : { kind: 'required', message: $localize`:@@people.roles.required:Choose at least one role` },
    );
  });
  protected readonly crumbs = computed(() => [{ text: $localize`:@@people.title:People`, link: '/people' }]);

  protected readonly invite = async () => {
    const { email, roles } = this.form().value();
    const contactId = this.settled() ? null : (this.contact() ?? null);
    this.made.set(await this.client.invite(this.organisationId(), { email, roles: [...roles], contactId }));
    this.settled.set(true);
    this.form().reset(nothing);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }
}
