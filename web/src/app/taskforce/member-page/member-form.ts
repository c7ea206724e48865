import { validate, type SchemaPathTree } from '@angular/forms/signals';
import type { NewTaskforceMember, TaskforceMember } from '@waymark/contract/taskforces';
import type { Day } from '@waymark/domain/day';
import { lineLength } from '@waymark/domain/limits';
import { sectors, type Sector, taskforceRoles, type TaskforceRole } from '@waymark/domain/taskforces/taskforce';
import { dayWords } from '../../core/format';
import { sectorWords, taskforceRoleWords } from '../../core/words/people-words';
import { atMost, chosen, filled, orNull } from '../../ui/forms/rules';
import { valueWords } from '../../ui/meeting';

export interface MemberForm {
  personName: string;
  seat: string;
  organisationName: string;
  sector: Sector | null;
  role: TaskforceRole | null;
  notUsuallyInvolved: boolean;
  startsOn: Day | null;
  endsOn: Day | null;
  publicNameAgreed: boolean;
  userId: string | null;
}

export const memberLabels: Readonly<Record<keyof MemberForm, string>> = {
  personName: $localize`:@@taskforce.member.person:Name of the person`,
  seat: $localize`:@@taskforce.member.seat:Seat`,
  organisationName: $localize`:@@taskforce.member.organisation:Organisation`,
  sector: $localize`:@@taskforce.member.sector:Sector`,
  role: $localize`:@@taskforce.member.role:Role`,
  notUsuallyInvolved: $localize`:@@taskforce.member.unusual.label:This body is not usually involved in integration work`,
  startsOn: $localize`:@@taskforce.member.starts:First day of the term`,
  endsOn: $localize`:@@taskforce.member.ends:Last day of the term`,
  publicNameAgreed: $localize`:@@taskforce.member.agreed:The person agreed that their name may stand on public pages`,
  userId: $localize`:@@taskforce.member.account:Account`,
};

export function memberRules(path: SchemaPathTree<MemberForm>): void {
  validate(path.personName, ({ value, valueOf }) =>
    value().trim() === '' && valueOf(path.seat).trim() === ''
      ? {
          kind: 'required',
          message: $localize`:@@taskforce.member.name.required:Enter the name of the person or the seat`,
        }
      : null,
  );
  for (const line of [path.personName, path.seat, path.organisationName]) atMost(line, lineLength);
  filled(path.organisationName, $localize`:@@taskforce.member.organisation.required:Enter the organisation`);
  chosen(path.sector, $localize`:@@taskforce.member.sector.required:Choose a sector`);
  chosen(path.role, $localize`:@@taskforce.member.role.required:Choose a role`);
  chosen(path.startsOn, $localize`:@@taskforce.member.starts.required:Enter the first day of the term, like 1 4 2027`);
  validate(path.endsOn, ({ value, valueOf }) => {
    const [first, last] = [valueOf(path.startsOn), value()];
    if (first === null || last === null || last >= first) return null;
    const message = $localize`:@@taskforce.member.ends.order:Enter a last day that is not before the first`;
    return { kind: 'not-after-start', message };
  });
}

export function memberValues(member: TaskforceMember): MemberForm {
  const { organisationName, sector, role, notUsuallyInvolved, startsOn, endsOn, publicNameAgreed } = member;
  const term = { startsOn, endsOn };
  const names = { personName: member.personName ?? '', seat: member.seat ?? '', userId: member.userId ?? null };
  return { ...names, ...term, organisationName, sector, role, notUsuallyInvolved, publicNameAgreed };
}

/** What is sent; the rules have seen to it that what is required is there. */
export function memberBody(values: MemberForm): NewTaskforceMember {
  return {
    ...values,
    personName: orNull(values.personName),
    seat: orNull(values.seat),
    sector: values.sector ?? sectors[0],
    role: values.role ?? taskforceRoles[0],
    startsOn: values.startsOn ?? '',
  };
}

export function memberWords(
  field: keyof MemberForm,
  value: unknown,
  accounts: Readonly<Record<string, string>>,
): { label: string; text: string } {
  const label = memberLabels[field];
  const isDay = field === 'startsOn' || field === 'endsOn';
  if (isDay && typeof value === 'string') return { label, text: dayWords(value) };
  return { label, text: valueWords(value, { ...sectorWords, ...taskforceRoleWords, ...accounts }) };
}
