import { expect, type Page } from '@playwright/test';

export type Watch = { expectNone(): void };

/** From now on notes what the content policy blocked, what broke, and what was asked of other sites. */
export async function collectViolations(page: Page): Promise<Watch> {
  const found: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => found.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = (window as unknown as { noteViolation(text: string): void }).noteViolation;
      note(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const own = page.url() === 'about:blank' || origin === new URL(page.url()).origin;
    if (!own && protocol.startsWith('http')) found.push(`asked ${request.url()}`);
  });
  return { expectNone: () => expect(found, `what the browser blocked at ${page.url()}`).toEqual([]) };
}
