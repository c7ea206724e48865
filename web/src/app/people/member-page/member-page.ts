import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { Member } from '@waymark/contract/people';
import type { Role } from '@waymark/domain/access';
import { Session } from '../../core/session';
import { roleWords } from '../../core/words/people-words';
import { ConflictPanel } from '../../ui/conflict-panel';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { PeopleClient } from '../people.client';
import { roleChoices } from '../role-choices';

interface MemberForm {
  roles: readonly Role[];
}

const rolesLabel = $localize`:@@people.roles:Roles`;

/** The roles of one member. */
@Component({
  selector: 'wm-people-member-page',
  imports: [CheckboxGroup, ConflictPanel, FormField, FormFrame, Loaded, PageHead, RouterLink, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-page.html',
})
export class MemberPage {
  readonly memberId = input.required<string>();
  readonly organisation = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly client = inject(PeopleClient);
  private readonly organisationId = computed(() => this.organisation() ?? this.session.organisationId());
  private readonly of = this.client.organisation(this.organisationId);
  protected readonly members = this.client.members(this.organisationId);
  protected readonly member = computed(() =>
    this.members.hasValue() ? this.members.value().members.find(({ id }) => id === this.memberId()) : undefined,
  );
  private readonly model = signal<MemberForm>({ roles: [] });
  protected readonly form = form(this.model, (path) => {
    validate(path.roles, ({ value }) =>
      value().length > 0
        ? null
        : { kind: 'required', message: $localize`:@@people.roles.required:Choose at least one role` },
    );
  });
  protected readonly meeting = new Meeting<MemberForm>({
    model: this.model,
    form: this.form,
    valuesOf: ({ roles }: Member) => ({ roles }),
    words: (_field, value) => ({ label: rolesLabel, text: valueWords(value, roleWords) }),
  });
  protected readonly label = rolesLabel;
  protected readonly choices = computed(() => roleChoices(this.of.hasValue() ? this.of.value().kind : undefined));
  protected readonly crumbs = [{ text: $localize`:@@people.title:People`, link: '/people' }];

  constructor() {
    fillOnce(this.member, ({ roles, version }) => this.meeting.start({ roles }, version));
  }

  protected readonly save = async () => {
    const roles = [...this.form().value().roles];
    await this.client.changeMember(this.memberId(), this.meeting.version, { roles });
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/people'], { queryParams: { organisation: this.organisation() } });
  }
}
