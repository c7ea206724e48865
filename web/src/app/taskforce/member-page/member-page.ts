import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { todayIn } from '@waymark/domain/day';
import { sectors, taskforceRoles } from '@waymark/domain/taskforces/taskforce';
import { Session } from '../../core/session';
import { sectorWords, taskforceRoleWords } from '../../core/words/people-words';
import { ConflictPanel } from '../../ui/conflict-panel';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { Meeting } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { TaskforceClient } from '../taskforce.client';
import { memberBody, memberLabels, memberRules, memberValues, memberWords, type MemberForm } from './member-form';

/** One member of a taskforce, to add or to change: a named person, or a seat that an organisation fills. */
@Component({
  selector: 'wm-taskforce-member-page',
  imports: [
    CheckboxField,
    ConflictPanel,
    DateField,
    FormField,
    FormFrame,
    PageHead,
    RouterLink,
    SelectField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-page.html',
})
export class MemberPage {
  readonly taskforceId = input.required<string>();
  readonly memberId = input<string>();

  private readonly router = inject(Router);
  private readonly client = inject(TaskforceClient);
  protected readonly session = inject(Session);
  private readonly accounts = this.client.accounts(this.session.organisationId);
  protected readonly accountChoices = computed(() =>
    (this.accounts.hasValue() ? this.accounts.value().accounts : []).map(({ userId, name }) => ({
      value: userId,
      text: name,
    })),
  );
  private readonly accountNames = computed(() =>
    Object.fromEntries(this.accountChoices().map(({ value, text }) => [value, text])),
  );
  private readonly taskforce = this.client.taskforce(this.taskforceId);
  private readonly model = signal<MemberForm>({
    personName: '',
    seat: '',
    organisationName: '',
    sector: null,
    role: 'member',
    notUsuallyInvolved: false,
    startsOn: todayIn(new Date()),
    endsOn: null,
    publicNameAgreed: false,
    userId: null,
  });
  protected readonly form = form(this.model, memberRules);
  protected readonly meeting = new Meeting<MemberForm>({
    model: this.model,
    form: this.form,
    valuesOf: memberValues,
    words: (field, value) => memberWords(field, value, this.accountNames()),
  });
  protected readonly labels = memberLabels;
  protected readonly sectorChoices = choicesOf(sectors, sectorWords);
  protected readonly roleChoices = choicesOf(taskforceRoles, taskforceRoleWords);
  protected readonly crumbs = [{ text: $localize`:@@taskforce.title:Taskforce`, link: '/taskforce' }];

  constructor() {
    fillOnce(this.taskforce, ({ members }) => {
      const member = members.find(({ id }) => id === this.memberId());
      if (member) this.meeting.start(memberValues(member), member.version);
    });
  }

  protected readonly save = async () => {
    const body = memberBody(this.form().value());
    const id = this.memberId();
    if (id === undefined) await this.client.addMember(this.taskforceId(), body);
    else await this.client.changeMember(id, this.meeting.version, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/taskforce'], { queryParams: { taskforce: this.taskforceId() } });
  }
}
