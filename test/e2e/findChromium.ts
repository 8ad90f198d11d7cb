import { accessSync, constants } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const installedPlaces: readonly string[] = [
  '/usr/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  `${process.env['PROGRAMFILES'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['LOCALAPPDATA'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  chromium.executablePath(),
];

const windowlessPlaces: readonly string[] = ['/usr/bin/chromium-headless-shell'];

const help = `The browser tests need Chromium, and none was found. Any one of these will do:
  - Debian, Ubuntu:    sudo apt-get install chromium
  - any system:        npx playwright install chromium
  - one you have:      CHROMIUM_PATH=/path/to/chromium npm test`;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium that comes with `npm ci`: it draws no window, and runs on Linux x64 only. */
async function bundledChromium(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Read while the package is imported: makes it unpack the shared libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}

/**
 * How to launch Chromium here: the one named in CHROMIUM_PATH, an installed one, or the one that comes with `npm ci`.
 * `windowless` asks for one that draws no window where there is one: it does the same at a third of the work. Throws
 * with directions where there is none at all.
 */
export async function findChromium({ windowless = false } = {}): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && !isExecutable(named))
    throw new Error(`CHROMIUM_PATH is "${named}": nothing to run there.`);
  const installed = (windowless ? windowlessPlaces : [...installedPlaces, ...windowlessPlaces]).find(isExecutable);
  const executablePath = named ?? installed ?? (await bundledChromium()) ?? installedPlaces.find(isExecutable);
  if (executablePath === undefined) throw new Error(help);
  // Playwright adds --no-sandbox of itself, so root may run it too.
  return { executablePath };
}
