import { expect, request, type Page } from '@playwright/test';
import type { Session } from '@waymark/contract/session';
import type { InvitationLink } from '@waymark/contract/setup';
import type { Role } from '@waymark/domain/access';
import { signIn } from './browser';
import { ask } from './drafted-plans';

/** The password of every account that a journey makes. */
export const ownPassword = 'seven quiet herons wade';

/** An organisation that one journey has for itself. */
export interface OwnOrganisation {
  id: string;
  name: string;
  email: (role: Role) => string;
}

export const tokenOf = ({ url }: Pick<InvitationLink, 'url'>): string => url.split('/').at(-1) ?? '';

/**
 * Opens the organisation of an area that the demonstration leaves free, with one account for each role. The page is signed in
 * as its administrator afterwards.
 */
export async function openOrganisation(
  page: Page,
  areaCode: string,
  roles: readonly Role[] = [],
): Promise<OwnOrganisation> {
  const email = (role: Role) => `${role}@${areaCode.toLowerCase()}.example`;
  await signIn(page, 'operator@waymark.example');
  const body = { areaCode, administratorEmail: email('administrator') };
  const link = await ask<InvitationLink>(page, '/organisations', body);
  const { grants } = await ask<Session>(page, `/invitations/${tokenOf(link)}`, {
    name: 'Administrator',
    password: ownPassword,
  });
  const id = grants[0]?.organisationId ?? '';
  for (const role of roles) {
    await join(
      await ask<InvitationLink>(page, `/organisations/${id}/invitations`, { email: email(role), roles: [role] }),
      role,
    );
  }
  return { id, name: link.organisation, email };
}

/** Someone follows the link of an invitation elsewhere. */
async function join(link: InvitationLink, name: string): Promise<void> {
  const elsewhere = await request.newContext({ baseURL: new URL(link.url).origin });
  const answer = await elsewhere.post(`/api/v1/invitations/${tokenOf(link)}`, {
    data: { name, password: ownPassword },
  });
  expect(answer.ok(), `${name} joins: ${answer.status()}`).toBe(true);
  await elsewhere.dispose();
}

/** Signs in as someone of an own organisation. */
export async function enter(page: Page, email: string): Promise<void> {
  const answer = await page.request.post('/api/v1/session', { data: { email, password: ownPassword } });
  expect(answer.ok(), `signing in as ${email}: ${answer.status()}`).toBe(true);
}
