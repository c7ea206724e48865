import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

const screens = join(import.meta.dirname, '../../test-results/screens');
const widths = [1280, 360];
let password: string | undefined;

/** Signs in as one of the demonstration's accounts, as the sign-in page does. */
export async function signIn(page: Page, email: string): Promise<void> {
  password ??= await demonstrationPassword(page);
  const answer = await page.request.post('/api/v1/session', { data: { email, password } });
  expect(answer.ok(), `signing in as ${email}: ${answer.status()}`).toBe(true);
}

async function demonstrationPassword(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/setup');
  const setup = (await answer.json()) as { password: string | null };
  if (!setup.password) throw new Error('This is no demonstration site');
  return setup.password;
}

/** Pictures of the whole page on a desk and on a phone, in test-results/screens; a phone never scrolls sideways. */
export async function screenshots(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    // JPEG, which takes a third of the time of PNG.
    const path = join(screens, `${name}-${width}.jpeg`);
    await page.screenshot({ path, type: 'jpeg', quality: 75, fullPage: true, animations: 'disabled' });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
  }
  if (before) await page.setViewportSize(before);
}
