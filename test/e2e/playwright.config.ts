import { defineConfig } from '@playwright/test';
import { findChromium } from './findChromium.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1440, height: 900 } };
const welshBrowser = { locale: 'cy-GB' };

/**
 * In Welsh run the journeys through the screens, every state of them looked at by axe. Left to the English projects are
 * specs of what no language changes, which have a short Welsh check of their own where there is something to say;
 * specs that change the language themselves; and single journeys marked `@anyLanguage`, about keys, files or places.
 */
const inWelsh = {
  testIgnore: ['storage', 'offline', 'oneFile', 'language', 'everyState'].map((spec) => `**/${spec}.spec.ts`),
  grepInvert: /@anyLanguage/,
};

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './serveBuild.ts',
  workers: 2,
  // A browser that a busy machine interrupts gets a second try; `npm test` names every test that needed it.
  retries: 1,
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
    // It narrows the window itself.
    { name: 'phone', use: phone, testIgnore: '**/everyState.spec.ts' },
    { name: 'desktop', use: desktop },
    { name: 'phone-cymraeg', use: { ...phone, ...welshBrowser }, ...inWelsh },
    { name: 'desktop-cymraeg', use: { ...desktop, ...welshBrowser }, ...inWelsh },
  ],
});
