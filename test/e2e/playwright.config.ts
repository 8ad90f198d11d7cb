import { defineConfig } from '@playwright/test';
import { findChromium } from './findChromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './serveBuild.ts',
  workers: 2,
  retries: 0,
  // A busy machine takes its time; nothing here waits for long by itself.
  timeout: 60_000,
  // A busy machine may be slow to paint; what is asserted stays the same.
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../reports/browser.json' }]],
  use: {
    // Set by serveBuild, before the workers read this file again.
    baseURL: process.env['APP_ADDRESS'],
    launchOptions: await findChromium(),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'off',
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
  ],
});
