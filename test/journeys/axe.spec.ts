import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe';

test('what every journey looks for is found where it is wrong', async ({ page }) => {
  await page.goto('/accessibility');
  await expectAccessible(page);
  await page.evaluate(() => {
    const words = document.querySelector('main p') as HTMLElement;
    words.append(document.createElement('img'));
    words.style.color = '#999';
  });
  const found = await expectAccessible(page).catch((error: Error) => error.message);
  expect(found).toContain('image-alt');
  expect(found).toContain('color-contrast');
});
