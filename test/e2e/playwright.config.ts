import { defineConfig } from '@playwright/test';
import { isFull } from '../runs.ts';
import { findChromium } from './findChromium.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1440, height: 900 } };
const welshBrowser = { locale: 'cy-GB' };

/**
 * The quick run goes each journey once, on the device and in the language it matters most in: those marked `@phone` on
 * a phone, those marked `@cymraeg` on a phone in Welsh, those marked with both on either, all others on a desktop.
 * Marked `@full` is one more of a kind that it tries already: another date field, another wrong answer to an update.
 */
const quick = [
  { name: 'desktop', use: desktop, grepInvert: /@phone|@cymraeg|@full/ },
  { name: 'phone', use: phone, grep: /@phone/, grepInvert: /@full/ },
  { name: 'phone-cymraeg', use: { ...phone, ...welshBrowser }, grep: /@cymraeg/, grepInvert: /@full/ },
];

const specs = (...names: readonly string[]) => names.map((name) => `**/${name}.spec.ts`);

/**
 * In Welsh run the journeys through the screens. Left to the English projects are specs of what no language changes,
 * which have a short Welsh check of their own where there is something to say; specs that change the language
 * themselves; and single journeys marked `@anyLanguage`, about keys, files or places.
 */
const ofAnyLanguage = ['storage', 'offline', 'oneFile', 'language'];
/** Left to a desktop are specs of what no size changes, those that set it themselves, and journeys marked `@anySize`. */
const ofAnySize = ['storage', 'oneFile', 'killed', 'laptops'];

/**
 * The full run goes each journey on both devices, in both languages; once, on a desktop, in a browser as users have it,
 * which draws a window and whose service worker fetches the whole planner in the midst of every journey: that takes
 * twice the work and more.
 */
const full = [
  { name: 'states', use: desktop, testMatch: specs('everyState') },
  {
    name: 'desktop',
    use: { ...desktop, launchOptions: await findChromium(), serviceWorkers: 'allow' as const },
    testIgnore: specs('everyState'),
  },
  { name: 'phone', use: phone, testIgnore: specs('everyState', ...ofAnySize), grepInvert: /@anySize/ },
  {
    name: 'phone-cymraeg',
    use: { ...phone, ...welshBrowser },
    testIgnore: specs('everyState', ...ofAnySize, ...ofAnyLanguage),
    grepInvert: /@anySize|@anyLanguage/,
  },
  {
    name: 'desktop-cymraeg',
    use: { ...desktop, ...welshBrowser },
    testIgnore: specs('everyState', ...ofAnyLanguage),
    grepInvert: /@anyLanguage/,
  },
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './serveBuild.ts',
  workers: 2,
  // Against what never ends. Four times its load makes a minute's journey four; nothing here waits for long by itself.
  timeout: 300_000,
  // A busy machine may be slow to paint; what is asserted stays the same.
  expect: { timeout: 30_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../reports/browser.json' }]],
  use: {
    // Set by serveBuild, before the workers read this file again.
    baseURL: process.env['APP_ADDRESS'],
    launchOptions: await findChromium({ windowless: true }),
    locale: 'en-GB',
    // A service worker fetches the whole planner for every test.
    serviceWorkers: 'block',
    timezoneId: 'Europe/London',
    trace: 'off',
  },
  projects: isFull ? full : quick,
});
