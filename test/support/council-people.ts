import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Role } from '@waymark/domain/access';
import { enter, type OwnOrganisation } from './own-council';
import { collectViolations, type Watch } from './violations';

/** Someone at their own desk: a browser of their own, signed in as them. */
export interface Desk {
  page: Page;
  watch: Watch;
}

export async function takeSeat(browser: Browser, council: OwnOrganisation, role: Role): Promise<Desk> {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  const watch = await collectViolations(page);
  await enter(page, council.email(role));
  return { page, watch };
}

/** Changes something as who is signed in, as it stands now. */
export async function change<T>(page: Page, address: string, data: object, version: number): Promise<T> {
  const answer = await page.request.patch(`/api/v1${address}`, { data, headers: { 'if-match': `"${version}"` } });
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}
