import { validate, type SchemaPathTree } from '@angular/forms/signals';
import type { ChangePlan, Plan } from '@waymark/contract/plans';
import type { Person } from '@waymark/contract/people';
import { isDay, type Day } from '@waymark/domain/day';
import type { Edition } from '@waymark/domain/frameworks/framework';
import { lineLength, updateDays } from '@waymark/domain/limits';
import { dayWords } from '../../core/format';
import { editionWords } from '../../core/words/framework-words';
import { atMost, chosen, filled, orNull } from '../../ui/forms/rules';
import { valueWords } from '../../ui/meeting';
import type { PlanLeads } from '../lead-fields';
import { startsBeforeEnd } from '../period-rule';

export interface AboutForm extends PlanLeads {
  title: string;
  titleWelsh: string;
  edition: Edition;
  startsOn: Day | null;
  endsOn: Day | null;
  reviewOn: Day | null;
  targetDays: number | null;
  acceptableDays: number | null;
  staleDays: number | null;
}

export const emptyAbout: AboutForm = {
  title: '',
  titleWelsh: '',
  edition: '2025',
  startsOn: null,
  endsOn: null,
  reviewOn: null,
  memberLeadId: null,
  officerLeadId: null,
  managerId: null,
  targetDays: updateDays.target,
  acceptableDays: updateDays.acceptable,
  staleDays: updateDays.stale,
};

export const aboutLabels: Readonly<Record<keyof AboutForm, string>> = {
  title: $localize`:@@plans.plan-title:Title of the plan`,
  titleWelsh: $localize`:@@plans.plan-title-welsh:Title in Welsh`,
  edition: $localize`:@@plans.edition:Framework edition`,
  startsOn: $localize`:@@plans.starts-on:First day`,
  endsOn: $localize`:@@plans.ends-on:Last day`,
  reviewOn: $localize`:@@plans.review-on:Next review`,
  memberLeadId: $localize`:@@plans.leads.member:Elected member who leads the plan`,
  officerLeadId: $localize`:@@plans.leads.officer:Officer who leads the plan`,
  managerId: $localize`:@@plans.leads.manager:Plan manager`,
  targetDays: $localize`:@@plans.target-days:Days until an update is due`,
  acceptableDays: $localize`:@@plans.acceptable-days:Days until it is late`,
  staleDays: $localize`:@@plans.stale-days:Days until the action counts as not updated for long`,
};

export function aboutOf(plan: Plan): AboutForm {
  const { title, edition, startsOn, endsOn, reviewOn, memberLeadId, officerLeadId, managerId } = plan;
  const { targetDays, acceptableDays, staleDays } = plan;
  return {
    ...{ title, titleWelsh: plan.titleWelsh ?? '', edition, startsOn, endsOn, reviewOn },
    ...{ memberLeadId, officerLeadId, managerId, targetDays, acceptableDays, staleDays },
  };
}

export function changeOf(about: AboutForm): ChangePlan {
  const { startsOn, endsOn, targetDays, acceptableDays, staleDays, ...rest } = about;
  return {
    ...rest,
    titleWelsh: orNull(about.titleWelsh),
    startsOn: startsOn ?? undefined,
    endsOn: endsOn ?? undefined,
    targetDays: targetDays ?? undefined,
    acceptableDays: acceptableDays ?? undefined,
    staleDays: staleDays ?? undefined,
  };
}

export function aboutRules(path: SchemaPathTree<AboutForm>): void {
  filled(path.title, $localize`:@@plans.title.required:Enter the title of the plan`);
  atMost(path.title, lineLength);
  atMost(path.titleWelsh, lineLength);
  chosen(path.startsOn, $localize`:@@plans.starts-on.required:Enter the first day of the plan, like 1 4 2027`);
  chosen(path.endsOn, $localize`:@@plans.ends-on.required:Enter the last day of the plan, like 31 3 2030`);
  startsBeforeEnd(path);
  const days = $localize`:@@plans.days.required:Enter a number of days`;
  chosen(path.targetDays, days);
  chosen(path.acceptableDays, days);
  chosen(path.staleDays, days);
  rising(path);
}

function rising(path: SchemaPathTree<AboutForm>): void {
  const message = $localize`:@@plans.days.rising:Enter more days than in the field above`;
  validate(path.acceptableDays, ({ value, valueOf }) =>
    (value() ?? 0) >= (valueOf(path.targetDays) ?? 0) ? null : { kind: 'not-rising', message },
  );
  validate(path.staleDays, ({ value, valueOf }) =>
    (value() ?? 0) >= (valueOf(path.acceptableDays) ?? 0) ? null : { kind: 'not-rising', message },
  );
}

export function aboutWords(value: unknown, people: readonly Pick<Person, 'id' | 'name'>[]): string {
  if (isDay(value)) return dayWords(value);
  const names = Object.fromEntries(people.map(({ id, name }) => [id, name]));
  return valueWords(value, { ...names, ...editionWords });
}
