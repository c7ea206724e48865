import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';

const screens = join(import.meta.dirname, '../../test-results/screens');
const widths = [1280, 360];
/** A page has followed its width by then. */
const followsWithinMs = 60;
/** Pictures are for looking at: asked for by JOURNEYS_SCREENS=on, since they cost a fifth of the time of the journeys. */
const pictures = process.env['JOURNEYS_SCREENS'] === 'on';
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

/** The page on a desk and on a phone, which never scrolls sideways; pictures of it in test-results/screens when asked for. */
export async function screenshots(page: Page, name: string): Promise<void> {
  if (pictures) mkdirSync(screens, { recursive: true });
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    if (pictures) await takePicture(page, `${name}-${width}`);
    else await pause(followsWithinMs);
    expect(await overflowOf(page), `${name} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
  }
  if (before) await page.setViewportSize(before);
}

async function takePicture(page: Page, name: string): Promise<void> {
  // JPEG, which takes a third of the time of PNG.
  const path = join(screens, `${name}.jpeg`);
  await page.screenshot({ path, type: 'jpeg', quality: 75, fullPage: true, animations: 'disabled' });
}

/** By how much the page is wider than its window; asked at once, since a page without scripts has no timers. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
