import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { personKinds } from '@waymark/domain/plans/vocabulary';
import { Session } from '../../core/session';
import { personKindWords } from '../../core/words/plan-words';
import { ConflictPanel } from '../../ui/conflict-panel';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { type Choice, choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { Meeting } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { PeopleClient } from '../people.client';
import {
  emptyPerson,
  personBody,
  personLabels,
  personRules,
  personValues,
  personWords,
  type PersonForm,
} from './person-form';

/** One entry of the directory, to add or to change. */
@Component({
  selector: 'wm-person-page',
  imports: [
    CheckboxField,
    ConflictPanel,
    DateField,
    FormField,
    FormFrame,
    PageHead,
    RadioGroup,
    RouterLink,
    SelectField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-page.html',
})
export class PersonPage {
  readonly personId = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly client = inject(PeopleClient);
  private readonly people = this.client.people(this.session.organisationId);
  private readonly model = signal<PersonForm>(emptyPerson);
  protected readonly form = form(this.model, personRules);
  protected readonly meeting = new Meeting<PersonForm>({
    model: this.model,
    form: this.form,
    valuesOf: personValues,
    words: personWords,
  });
  protected readonly labels = personLabels;
  protected readonly kindChoices = choicesOf(personKinds, personKindWords);
  protected readonly crumbs = [{ text: $localize`:@@people.title:People`, link: '/people' }];
  protected readonly deputies = computed<Choice[]>(() =>
    (this.people.hasValue() ? this.people.value().people : [])
      .filter(({ id, leftOn }) => id !== this.personId() && leftOn === null)
      .map(({ id, name }) => ({ value: id, text: name })),
  );

  constructor() {
    fillOnce(this.people, ({ people }) => {
      const person = people.find(({ id }) => id === this.personId());
      if (person) this.meeting.start(personValues(person), person.version);
    });
  }

  protected readonly save = async () => {
    const body = personBody(this.form().value());
    const id = this.personId();
    if (id === undefined) await this.client.addPerson(this.session.organisationId() ?? '', body);
    else await this.client.changePerson(id, this.meeting.version, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    const left = this.form().value().leftOn !== null && this.session.can('work:hand-over');
    this.form().reset();
    await this.router.navigate(left && this.personId() ? ['/people', this.personId(), 'handover'] : ['/people']);
  }
}
