import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from './findChromium.ts';
import { startPlan } from './freshPlan.ts';
import { expect, test } from './journey.ts';
import { expectSaved } from './unitsPage.ts';
import { wordsHere } from './words.ts';

/** What the test puts into the page. */
interface Noting {
  readonly noteSaved: (name: string) => void;
}

const kills = 30;

/** The browser with all its processes, as when the power fails. */
async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  const session = await browser?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const closed = context.waitForEvent('close');
  for (const { id, type } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
  await closed;
}

/** Opens the plan's details, and gives the field of its name. */
async function nameField(page: Page) {
  const { planDetails } = wordsHere().unitsScreen;
  await page.getByRole('button', { name: planDetails.open, exact: true }).click();
  return page.getByRole('textbox', { name: planDetails.name, exact: true });
}

test(`a browser killed ${kills} times in the middle of typing has what it had called saved @anyLanguage @full`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + kills * 30_000);
  const profile = await mkdtemp(join(tmpdir(), 'unit-planner-profile-'));
  const launch = async () => chromium.launchPersistentContext(profile, await findChromium({ windowless: true }));
  try {
    let context = await launch();
    let page = await context.newPage();
    await startPlan(page, { address: baseURL ?? '' });
    await expectSaved(page);
    const address = page.url();
    let field = await nameField(page);
    for (let round = 0; round < kills; round += 1) {
      let saved = '';
      await page.exposeFunction('noteSaved', (name: string) => {
        saved = name;
      });
      await field.fill('');
      await page.evaluate((word) => {
        const look = () => {
          const shown = [...document.querySelectorAll('header, main')].some((part) => part.textContent?.includes(word));
          const input = document.activeElement;
          if (shown && input instanceof HTMLInputElement) (window as unknown as Noting).noteSaved(input.value);
        };
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
      }, wordsHere().common.saving.saved);
      const typing = field
        .pressSequentially('abcdefghijklmnopqrstuvwxyz'.repeat(4), { delay: 15 })
        .catch(() => undefined);
      // Long enough for some of it to be saved; where in a write it ends is chance.
      await expect.poll(() => saved.length).toBeGreaterThan(2 + round);
      const before = saved;
      await kill(context);
      await typing;
      context = await launch();
      page = await context.newPage();
      await page.goto(address);
      field = await nameField(page);
      const found = await field.inputValue();
      expect(found.slice(0, before.length)).toBe(before);
    }
    await context.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
