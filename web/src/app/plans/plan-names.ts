import type { Plan } from '@waymark/contract/plans';
import type { TaskforceMember } from '@waymark/contract/taskforces';

/** An officer or elected member by name; null for nobody. */
export function personName(plan: Pick<Plan, 'people'>, id: string | null): string | null {
  const person = plan.people.find((one) => one.id === id);
  if (!person) return null;
  return person.leftOn === null ? person.name : $localize`:@@plans.person.left:${person.name}:name: (has left)`;
}

/** A member of the taskforce: who, or which seat, and of which organisation. */
export function memberWords(member: Pick<TaskforceMember, 'personName' | 'seat' | 'organisationName'>): string {
  const who = member.personName ?? member.seat;
  return who === null ? member.organisationName : `${who}, ${member.organisationName}`;
}

export function memberName(plan: Pick<Plan, 'taskforceMembers'>, id: string | null): string | null {
  const member = plan.taskforceMembers.find((one) => one.id === id);
  return member ? memberWords(member) : null;
}
