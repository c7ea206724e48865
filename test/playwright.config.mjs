import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './support/chromium.mjs';

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The workers read this file again: what was found first is handed on. */
process.env.CHROMIUM_PATH = findChromium();
process.env.JOURNEYS_PORT ??= String(await freePort());

export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results/journeys',
  globalSetup: './support/global-product.mjs',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${process.env.JOURNEYS_PORT}`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every journey costs a fifth of the time; a failed one leaves its picture and what was on the page.
    trace: process.env.JOURNEYS_TRACE === 'on' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments },
  },
});
