import { mkdirSync, writeFileSync } from 'node:fs';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { step } from './said.ts';
import { level2Base, pathwayName, planOf, store } from './storedPlans.ts';
import { box, button, expectStep, isPhone, openSummary, pressKey, summaryOpener, tabTo } from './unitsPage.ts';
import { beginning, wordsHere } from './words.ts';

const today = '2026-11-23';
/** Seven credits short of every rule. */
const shortPlan = planOf('customer-service-2', { name: 'Mari Jones', picked: level2Base });

/**
 * Keeps what live regions anywhere on the page come to say. Orca with Firefox says nothing of a region that was not there,
 * or not displayed, before its words were.
 */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const regions = '[role=status], [role=alert], output, [aria-live]:not([aria-live=off])';
    const last = new Map<Element, string>();
    const meet = () => {
      for (const region of document.querySelectorAll(regions))
        if (!last.has(region) && region.checkVisibility()) last.set(region, region.textContent.trim());
    };
    meet();
    new MutationObserver((changes) => {
      const changed = new Set<Element>();
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
        if (region) changed.add(region);
      }
      for (const region of changed) {
        const text = region.textContent.trim();
        if (!last.has(region)) continue;
        if (text !== '' && text !== last.get(region)) heard.push(text);
        last.set(region, text);
      }
      meet();
    }).observe(document.body, { childList: true, characterData: true, attributeFilter: ['open'], subtree: true });
  });

const heardSoFar = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const heard: unknown = Reflect.get(window, 'heard');
    return Array.isArray(heard) ? heard.map(String) : [];
  });

/** What a state or property of an element sounds like; not every one is spoken. */
function spokenState(name: string, value: string): string {
  if (name === 'checked') return value === 'true' ? 'checked' : 'not checked';
  if (name === 'expanded') return value === 'true' ? 'expanded' : 'collapsed';
  if (name === 'invalid') return value === 'false' ? '' : 'invalid';
  if (name === 'disabled' || name === 'required' || name === 'pressed') return value === 'true' ? name : '';
  return '';
}

/** Role, name, states and what is typed in, of the element that `expression` finds; empty if there is none. */
async function described(session: CDPSession, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined) return '';
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  if (!node) return '';
  const states = (node.properties ?? []).map(({ name, value }) => spokenState(name, String(value.value)));
  const typed = node.role?.value === 'textbox' ? String(node.value?.value ?? '') : '';
  return [String(node.role?.value ?? ''), String(node.name?.value ?? ''), ...states, typed && `“${typed}”`]
    .filter(Boolean)
    .join(', ');
}

async function underFocus(session: CDPSession): Promise<string> {
  const focused = await described(session, 'document.activeElement');
  const dialog = await described(session, 'document.activeElement.closest("dialog")');
  return dialog ? `${focused}; in ${dialog}` : focused;
}

interface Reader {
  /** What was heard since the last step, and then what has the focus, is this and nothing else. */
  readonly reads: (focused: string, ...heard: readonly string[]) => Promise<void>;
}

/** A screen reader of the page as it is now. Its transcript goes to reports/. */
async function startReading(page: Page, journey: string): Promise<Reader> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await listen(page);
  const folder = new URL('../../reports/', import.meta.url);
  const file = new URL(`readAloud-${test.info().project.name}-${journey}.txt`, folder);
  const transcript: string[] = [];
  let known = 0;
  return {
    reads: async (focused, ...heard) => {
      const expected = [...heard.map((words) => `hears: ${words}`), `focus: ${focused}`];
      const since = async () => [
        ...(await heardSoFar(page)).slice(known).map((words) => `hears: ${words}`),
        `focus: ${await underFocus(session)}`,
      ];
      await expect.poll(since).toEqual(expected);
      known += heard.length;
      transcript.push(...expected);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${transcript.join('\n')}\n`);
    },
  };
}

/** Presses Shift and Tab until the element has the focus. */
async function tabBackTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let count = 0; count < 100; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error('Shift and Tab do not lead there');
}

/** Opens the stored plan at one of its screens. */
async function openAt(page: Page, screen: 'units' | 'hours' | 'review', title: string): Promise<void> {
  await store(page, { [shortPlan.id]: shortPlan });
  await page.goto(`./#/plan/${shortPlan.id}/${screen}`);
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

/** The ways to jump about the page: landmarks, and headings that leave no level out. On a phone the menu is opened. */
async function expectLandmarksAndHeadings(page: Page): Promise<void> {
  const { app, common } = wordsHere();
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  if (isPhone()) await pressKey(page, button(page, app.openMenu));
  await expect(page.getByRole('navigation', { name: common.mainMenu, exact: true })).toHaveCount(1);
  if (isPhone()) await page.keyboard.press('Escape');
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) =>
      headings.map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1))),
    );
  expect(levels[0], 'the first heading').toBe(1);
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(jumps, `levels left out in ${levels.join(' ')}`).toEqual([]);
}

test.describe('Read aloud', () => {
  test('Units tell of a pick once the keys are over, and of its undoing', async ({ page, words }) => {
    const { announcement, pick, title } = words.unitsScreen;
    const unit = 'Communicate with customers in writing';
    const change = { kind: 'unitAdded', unit: '' } as const;
    const added = words.changes.unitAdded(change, () => unit);
    const takenOut = words.changes.unitRemoved({ ...change, kind: 'unitRemoved' }, () => unit);

    await page.clock.install({ time: `${today}T10:00:00Z` });
    await openAt(page, 'units', title);
    await expectLandmarksAndHeadings(page);
    const { reads } = await startReading(page, 'units');
    await tabTo(page, box(page, unit));
    await reads(`checkbox, ${pick(unit)}, not checked`);

    // While the clock stands still, the keys are not over.
    await page.clock.pauseAt(`${today}T11:00:00Z`);
    await page.keyboard.press('Space');
    await reads(`checkbox, ${pick(unit)}, checked`, added);
    await page.keyboard.press('Space');
    await reads(`checkbox, ${pick(unit)}, not checked`, takenOut);
    await page.keyboard.press('Space');
    await reads(`checkbox, ${pick(unit)}, checked`, added);
    await page.clock.runFor(900);
    await reads(`checkbox, ${pick(unit)}, checked`);
    await page.clock.runFor(200);
    await reads(`checkbox, ${pick(unit)}, checked`, announcement(41, 45, step.pickAny(4)));
    await page.clock.runFor(5000);
    await reads(`checkbox, ${pick(unit)}, checked`);

    const undo = words.common.undo;
    await tabBackTo(page, button(page.getByRole('banner'), undo));
    await reads(`button, ${undo}`);
    // What comes at once is told once, of the last step: each is waited for, so that each is heard.
    await page.keyboard.press('Enter');
    await reads(`button, ${undo}`, words.common.undone(added));
    await page.keyboard.press('Enter');
    await reads(`button, ${undo}`, words.common.undone(takenOut));
    await page.keyboard.press('Enter');
    await reads(`button, ${undo}, disabled`, words.common.undone(added));
    await page.clock.runFor(1100);
    await reads(`button, ${undo}, disabled`, announcement(38, 45, step.pickAny(7)));
    await page.clock.runFor(5000);
    await reads(`button, ${undo}, disabled`);
    await expectStep(page, step.pickAny(7));
    await expect(box(page, unit)).not.toBeChecked();
  });

  test('Review takes a note, and shows itself on the projector and no longer @full', async ({ page, words }) => {
    const { notes, title, present, presenting, leavePresenting } = words.reviewScreen;
    const said = 'Two hours on Fridays.';
    await page.clock.setFixedTime(`${today}T10:00:00Z`);
    await openAt(page, 'review', title);
    await expectLandmarksAndHeadings(page);
    const { reads } = await startReading(page, 'review');
    const note = page.getByRole('textbox', { name: notes.add, exact: true });
    await tabTo(page, note);
    await reads(`textbox, ${notes.add}`);
    await page.keyboard.type(said);
    await reads(`textbox, ${notes.add}, “${said}”`);
    await tabTo(page, button(page, notes.save));
    await reads(`button, ${notes.save}`);
    await page.keyboard.press('Enter');
    await reads(
      `textbox, ${notes.add}`,
      words.changes.recordChanged({ kind: 'recordChanged', part: 'notes' }, () => ''),
    );
    await expect(page.getByRole('region', { name: notes.heading, exact: true })).toContainText(said);

    const presentButton = button(page, present);
    await tabBackTo(page, presentButton);
    await reads(`button, ${present}`);
    await page.keyboard.press('Enter');
    await reads(`button, ${leavePresenting}; in dialog, ${presenting('Mari Jones')}`);
    await page.keyboard.press('Enter');
    await reads(`button, ${present}`);
    await pressKey(page, presentButton);
    await reads(`button, ${leavePresenting}; in dialog, ${presenting('Mari Jones')}`);
    await page.keyboard.press('Escape');
    await reads(`button, ${present}`);
  });

  test('A plan is begun, finished in one step and said to be ready @phone', async ({ page, words }) => {
    const { changes, completion, start, unitsScreen } = words;
    await page.clock.install({ time: `${today}T10:00:00Z` });
    await page.goto('');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectLandmarksAndHeadings(page);
    const { reads } = await startReading(page, 'start');
    const way = pathwayName('customer-service-2', words);
    await tabTo(page, page.getByRole('link', { name: way, exact: true }));
    await reads(`link, ${way}`);
    await page.keyboard.press('Enter');
    await reads(`heading, ${start.setUp.title}`);
    await tabTo(page, button(page, start.setUp.submit));
    await reads(`button, ${start.setUp.submit}`);
    await page.keyboard.press('Enter');
    await reads(`heading, ${unitsScreen.title}`);
    if (isPhone()) await pressKey(page, summaryOpener(page));
    const finish = button(await openSummary(page), completion.finish);
    await pressKey(page, finish);
    const ways = completion.finishTitle;
    await tabTo(page, button(page.getByRole('dialog'), completion.applyChoice(1)));
    await reads(`button, ${completion.applyChoice(1)}; in dialog, ${ways}`);
    await page.keyboard.press('Enter');
    const added = ['1', '2', '3', '4', '5', '6'];
    await reads(
      isPhone() ? `button, ${unitsScreen.summary.open}` : `region, ${step.done()}`,
      changes.unitsChanged({ kind: 'unitsChanged', added, removed: [] }, () => ''),
      unitsScreen.announcement(45, 45, step.done()),
    );
  });

  test('Hours take a diary entry, say what is wrong with it, and that it is written down', async ({ page, words }) => {
    const { diary, changes, hoursFindings, hoursScreen } = words;
    await page.clock.install({ time: `${today}T10:00:00Z` });
    await openAt(page, 'hours', hoursScreen.title);
    await expectLandmarksAndHeadings(page);
    const { reads } = await startReading(page, 'hours');
    const add = button(page, diary.add).first();
    await tabTo(page, add);
    await reads(`button, ${diary.add}`);
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: diary.addTitle, exact: true });
    const within = (focused: string) => `${focused}; in dialog, ${diary.addTitle}`;
    await pressKey(page, button(form, diary.save.off));
    await reads(within(`textbox, ${diary.time}, invalid`), diary.faults.noTime);
    await page.keyboard.type('25');
    await reads(
      within(`textbox, ${diary.time}, invalid, “25”`),
      hoursFindings.fault({ code: 'moreThanADay', minutes: 25 * 60 }),
    );
    await page.keyboard.press('Backspace');
    await reads(within(`textbox, ${diary.time}, “2”`));
    await tabTo(page, button(form, diary.save.off));
    await page.keyboard.press('Enter');
    await reads(
      `button, ${diary.add}`,
      changes.trainingChanged({ kind: 'trainingChanged', part: 'diary' }, () => ''),
    );
  });

  test('Sharing says that the link is copied, and gives the focus back @phone', async ({ page, words, context }) => {
    const { app, common, sharing, unitsScreen } = words;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAt(page, 'units', unitsScreen.title);
    const { reads } = await startReading(page, 'share');
    if (isPhone()) await pressKey(page, button(page, app.openMenu));
    const share = page.getByRole('banner').getByRole('button', { name: beginning(common.share) });
    await pressKey(page, share);
    const copy = button(page.getByRole('dialog'), sharing.link.copy);
    await tabTo(page, copy);
    const within = (focused: string) => `${focused}; in dialog, ${sharing.shareTitle('Mari Jones')}`;
    await reads(within(`button, ${sharing.link.copy}`));
    await page.keyboard.press('Enter');
    await reads(within(`button, ${sharing.link.copy}`), sharing.link.copied);
    await page.keyboard.press('Escape');
    await reads(`button, ${common.share} ${common.shareAbout('Mari Jones')}`);
  });
});
