import type { SchemaPathTree } from '@angular/forms/signals';
import type { NewPerson, Person } from '@waymark/contract/people';
import type { Day } from '@waymark/domain/day';
import { emailLength, lineLength } from '@waymark/domain/limits';
import type { PersonKind } from '@waymark/domain/plans/vocabulary';
import { dayWords } from '../../core/format';
import { personKindWords } from '../../core/words/plan-words';
import { atMost, filled, orNull } from '../../ui/forms/rules';
import { valueWords } from '../../ui/meeting';

export interface PersonForm {
  name: string;
  kind: PersonKind;
  jobTitle: string;
  directorate: string;
  email: string;
  deputyId: string | null;
  leftOn: Day | null;
  publicNameAgreed: boolean;
}

export const emptyPerson: PersonForm = {
  name: '',
  kind: 'officer',
  jobTitle: '',
  directorate: '',
  email: '',
  deputyId: null,
  leftOn: null,
  publicNameAgreed: false,
};

export const personLabels: Readonly<Record<keyof PersonForm, string>> = {
  name: $localize`:@@people.name:Name`,
  kind: $localize`:@@people.kind:Officer or elected member`,
  jobTitle: $localize`:@@people.post:Post`,
  directorate: $localize`:@@people.directorate:Directorate`,
  email: $localize`:@@people.email:E-mail address`,
  deputyId: $localize`:@@people.deputy:Deputy`,
  leftOn: $localize`:@@people.left-on:Left on`,
  publicNameAgreed: $localize`:@@people.public-name.label:The person agreed that their name may stand on public pages`,
};

export function personRules(path: SchemaPathTree<PersonForm>): void {
  filled(path.name, $localize`:@@people.name.required:Enter the name of the person`);
  for (const line of [path.name, path.jobTitle, path.directorate]) atMost(line, lineLength);
  atMost(path.email, emailLength);
}

export function personValues(person: Person): PersonForm {
  const { name, kind, deputyId, leftOn, publicNameAgreed } = person;
  const [jobTitle, directorate, email] = [person.jobTitle ?? '', person.directorate ?? '', person.email ?? ''];
  return { name, kind, jobTitle, directorate, email, deputyId, leftOn, publicNameAgreed };
}

export function personBody({ jobTitle, directorate, email, ...rest }: PersonForm): NewPerson {
  return { ...rest, jobTitle: orNull(jobTitle), directorate: orNull(directorate), email: orNull(email) };
}

export function personWords(field: keyof PersonForm, value: unknown): { label: string; text: string } {
  const label = personLabels[field];
  if (field === 'leftOn' && typeof value === 'string') return { label, text: dayWords(value) };
  return { label, text: valueWords(value, personKindWords) };
}
