import { rolesIn, type Role } from '@waymark/domain/access';
import { isEmail } from '@waymark/domain/accounts/email';
import { passwordProblem } from '@waymark/domain/accounts/password';
import type { OrganisationKind } from '@waymark/domain/organisations/kinds';
import { fieldRefused } from '@waymark/domain/refusal';

/** The address as it is kept: in small letters. */
export function assertEmail(email: string, pointer: string): string {
  if (!isEmail(email)) throw fieldRefused(pointer, 'not-an-email');
  return email.toLowerCase();
}

export function assertPassword(password: string, email: string, pointer: string): void {
  const problem = passwordProblem(password, email);
  if (problem) throw fieldRefused(pointer, problem);
}

/** The library is kept by stewards, and only the library has them. */
export function assertRolesOf(kind: OrganisationKind, roles: readonly Role[]): void {
  const possible = rolesIn(kind);
  if (!roles.every((role) => possible.includes(role))) throw fieldRefused('/roles', 'not-a-choice');
}
