import { rolesIn, type Role } from '@waymark/domain/access';
import { isEmail } from '@waymark/domain/accounts/email';
import { passwordProblem } from '@waymark/domain/accounts/password';
import type { OrganisationKind } from '@waymark/domain/organisations/kinds';
import { Refusal } from '@waymark/domain/refusal';

export const wrongField = (pointer: string, code: string): Refusal =>
  new Refusal('invalid', 'fields', { fields: [{ pointer, code }] });

/** The address as it is kept: in small letters. */
export function assertEmail(email: string, pointer: string): string {
  if (!isEmail(email)) throw wrongField(pointer, 'not-an-email');
  return email.toLowerCase();
}

export function assertPassword(password: string, email: string, pointer: string): void {
  const problem = passwordProblem(password, email);
  if (problem) throw wrongField(pointer, problem);
}

/** The library is kept by stewards, and only the library has them. */
export function assertRolesOf(kind: OrganisationKind, roles: readonly Role[]): void {
  const possible = rolesIn(kind);
  if (!roles.every((role) => possible.includes(role))) throw wrongField('/roles', 'not-a-choice');
}
