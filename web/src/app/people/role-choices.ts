import { roles, rolesIn, type Role } from '@waymark/domain/access';
import type { OrganisationKind } from '@waymark/domain/organisations/kinds';
import { roleExplanations, roleWords } from '../core/words/people-words';
import type { Choice } from '../ui/forms/control';

const ofOffices: readonly Role[] = ['analyst'];

/** The roles one may give, each with what it does; who compares members works in an office above councils. */
export function roleChoices(kind: OrganisationKind | undefined): Choice<Role>[] {
  return (kind === undefined ? roles : rolesIn(kind))
    .filter((role) => kind !== 'council' || !ofOffices.includes(role))
    .map((value) => ({ value, text: roleWords[value], hint: roleExplanations[value] }));
}

export function rolesText(given: readonly Role[]): string {
  return given.map((role) => roleWords[role]).join(', ');
}
