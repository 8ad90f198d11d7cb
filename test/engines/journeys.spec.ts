import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { addresses } from '../../src/parts/addresses.ts';
import { pathwayName } from '../e2e/storedPlans.ts';
import { serveStatic, type StaticServer } from '../e2e/staticServer.ts';
import { step } from '../e2e/said.ts';
import { anyNumber, anything, saying, spoken } from '../e2e/words.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { newReader, type Reader } from './reader.ts';
import { startWebKitGtk } from './webKitGtk.ts';

const words = spoken.en;
const { unitsScreen, common, diary, reviewScreen, sharing } = words;
const verbal = unitsScreen.pick('Communicate verbally with customers');

let server: StaticServer;
let reader: Reader;

beforeAll(async () => {
  server = await serveStatic(inject('appFolder'));
});
afterAll(() => server.close());

/** Opens the example of a finished plan, which has an address of its own. */
async function openExample(screen: 'units' | 'hours' | 'review'): Promise<void> {
  await reader.open(`${server.address}?lang=en`);
  await reader.press('button', words.start.examples.ready);
  await reader.sees('heading', unitsScreen.title);
  if (screen !== 'units') await reader.press('link', common.navigation[screen]);
}

/** Pages of a PDF, whose list of them may lie in a compressed part. */
function pagesOf(pdf: Buffer): number {
  const parts = [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [pdf.toString('latin1'), ...parts].join(' ').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each([
  ['Firefox', startFirefox],
  ['WebKitGTK', startWebKitGtk],
])('%s', (name, start) => {
  let engine: Engine | null = null;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.close());
  beforeEach(async (context) => {
    if (!engine) return context.skip(`${name} is not installed`);
    context.task.meta.engine = engine.name;
    reader = await newReader(engine);
    return () => reader.leave();
  });

  test('a plan is begun, picked for, undone and redone, and is there after a reload', async () => {
    await reader.open(`${server.address}?lang=en`);
    await reader.picture('start');
    await reader.press('link', pathwayName('customer-service-2', words));
    await reader.press('button', words.start.setUp.submit);
    await reader.sees('heading', unitsScreen.title);
    await reader.press('checkbox', verbal);
    await reader.sees('heading', step.pick('B', 16));
    await reader.picture('units');
    await reader.press('button', common.undo);
    await reader.sees('heading', step.pick('A', 3));
    await reader.keys('\uE009', '\uE008', 'z');
    await reader.sees('heading', step.pick('B', 16));
    await expect.poll(() => reader.isChecked(verbal)).toBe(true);
    await reader.press('button', words.completion.finish);
    await reader.picture('finish');
    await reader.press('button', words.completion.applyChoice(1));
    await reader.sees('heading', step.done());
    await reader.reload();
    await reader.sees('heading', step.done());
  });

  test('hours are laid out, training is written down, and both are there after a reload', async () => {
    await openExample('hours');
    await reader.press('button', words.hoursScreen.months.layOut);
    await reader.seesNo('button', words.hoursScreen.months.layOut);
    await reader.press('button', diary.add);
    await reader.sees('dialog', diary.addTitle);
    await reader.type(diary.time, '2.5');
    await reader.type(diary.what, 'Complaints workshop');
    await reader.picture('diary');
    await reader.press('button', diary.save.off);
    await reader.seesNo('dialog', diary.addTitle);
    await reader.reads('region', diary.heading, diary.recorded(150, 0));
    await reader.picture('hours');
    await reader.reload();
    await reader.reads('region', diary.heading, 'Complaints workshop');
  });

  test('a plan is reviewed, with a note, and comes out on paper', async (context) => {
    await openExample('review');
    await reader.type(reviewScreen.notes.add, 'Two hours on Fridays.');
    await reader.press('button', reviewScreen.notes.save);
    await reader.reads('region', reviewScreen.notes.heading, 'Two hours on Fridays.');
    await reader.picture('review');
    await reader.press('button', reviewScreen.print);
    await reader.sees('dialog', reviewScreen.printDialog.title);
    await reader.keys('\uE00C');
    await reader.seesNo('dialog');
    const paper = await reader.print();
    if (paper === null) return context.skip(`the driver of ${name} cannot print: all before it was tried`);
    expect(pagesOf(Buffer.from(paper, 'base64'))).toBe(2);
  });

  test('a plan is handed on by link and by file to somebody who never was here', async () => {
    await openExample('units');
    await reader.press('button', saying(`${common.share} ${common.shareAbout(anything)}`));
    await reader.sees('img', saying(sharing.code.picture(anyNumber)));
    await reader.picture('share');
    const link = await reader.evaluate(
      `inPage.value({ role: 'textbox', name: ${JSON.stringify(sharing.link.field)} })[0]`,
    );
    await reader.evaluate('inPage.keepSaved()');
    await reader.press('button', sharing.file.save);
    const file = await reader.evaluate('saved[0].text()');
    await reader.leave();

    reader = await newReader(engine as Engine);
    await reader.open(String(link));
    await reader.press('button', sharing.received.add);
    await reader.press('link', sharing.received.openPlan);
    await reader.sees('heading', step.done());
    await reader.leave();

    reader = await newReader(engine as Engine);
    await reader.open(`${server.address}?lang=en`);
    await reader.sees('button', words.start.open.file);
    await reader.evaluate(`inPage.choose('plan.unitplan.json', ${JSON.stringify(file)})`);
    await reader.press('button', sharing.received.add);
    await reader.press('link', sharing.received.openPlan);
    await reader.sees('heading', step.done());
  });

  test('the planner opens without a network after one visit, at any address', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unit-planner-site-'));
    await cp(inject('appFolder'), folder, { recursive: true });
    const site = await serveStatic(folder, { base: '/some/where/' });
    await reader.open(`${site.address}?lang=en`);
    await expect
      .poll(() => reader.evaluate('navigator.serviceWorker.controller !== null'), { timeout: 60_000 })
      .toBe(true);
    await site.close();
    // Of what is not there without a network the console may say what it likes.
    reader.forgive(/^/);
    await rm(folder, { recursive: true });
    await reader.reload();
    await reader.sees('heading', words.start.title);
    await reader.open('about:blank');
    await reader.open(`${site.address}?lang=en#${addresses.about('customer-service')}`);
    await reader.sees('heading', /Customer Service/);
  });

  test('a panel opens and closes, and a browser that cannot scan says what can be done instead', async () => {
    await openExample('units');
    await reader.press('link', common.navigation.cohort);
    await reader.press('button', words.cohort.tools.columns);
    await reader.sees('checkbox', words.cohort.columnNames.plannedEnd);
    await reader.keys('\uE00C');
    await reader.seesNo('checkbox', words.cohort.columnNames.plannedEnd);
    await reader.press('link', common.navigation.start);
    await reader.press('button', words.start.open.scan);
    await reader.reads('status', '', sharing.scan.notHere);
  });

  test('a phone has everything in its width, and the language switches in place', async () => {
    await reader.resize(390, 844);
    await openExample('units');
    await reader.picture('phone');
    expect(await reader.evaluate('inPage.sideways()')).toBe(0);
    await reader.press('button', words.app.openMenu);
    await reader.picture('phone-menu');
    expect(await reader.evaluate('inPage.sideways()')).toBe(0);
    await reader.press('button', 'Cymraeg');
    await reader.sees('heading', spoken.cy.unitsScreen.title);
  });
});
