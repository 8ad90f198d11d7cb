import type { Page } from '@playwright/test';
import type { Pathway } from '../../src/catalogue/schema.ts';
import { frameworkName } from '../../src/catalogue/findVersion.ts';
import { writePlanFile } from '../../src/sharing/planFile.ts';
import { buildFramework, buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { tangled } from '../builders/tangled.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';
import { expect, test } from './journey.ts';
import { button, openSummary } from './unitsPage.ts';
import { anyNumber, holding, wordsHere } from './words.ts';

const chooser = (page: Page) => page.locator('input[type=file]');

/** A plan as a file, with the framework it was made with. */
function fileWith(pathway: Pathway, id: string) {
  const framework = buildFramework([pathway]);
  const plan = buildPlan({ id, name: id, framework: frameworkName(framework) });
  const text = writePlanFile({ plans: [plan], frameworks: [framework] }, '2026-11-23');
  return { name: `${id}.unitplan.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const [knot] = Object.values(tangled);
if (!knot) throw new Error('None.');

/** More than the page works out itself, and nothing to a worker. */
const costly = buildPathway({
  qualifications: [
    buildQualification({
      credits: 100,
      groups: ['A'],
      units: Array.from({ length: 120 }, (_, index) => buildUnit(`U/${index}`, 1 + (index % 5), 'A')),
      rules: [
        { kind: 'totalCreditsMinimum', credits: 100 },
        { kind: 'groupCreditsMaximum', group: 'A', credits: 120 },
      ],
    }),
  ],
});

async function openPlanOf(page: Page, pathway: Pathway): Promise<void> {
  await page.goto('');
  await chooser(page).setInputFiles(fileWith(pathway, 'Tangled'));
  const { received } = wordsHere().sharing;
  await button(page, received.add).click();
  await page.getByRole('link', { name: received.openPlan, exact: true }).click();
  await expect(page).toHaveURL(/#\/plan\/Tangled\/units$/);
}

test('a framework too tangled to go through opens, says so, and holds nothing up', async ({ page, words }) => {
  await openPlanOf(page, knot);
  await expect((await openSummary(page)).getByText(words.completion.tooMany, { exact: true })).toBeVisible();
});

test('such a framework in the cohort harms no row but its own @full', async ({ page, words }) => {
  const [ready] = cohortPlans(1);
  if (!ready) throw new Error('None.');
  const text = writePlanFile({ plans: [ready] }, '2026-11-23');
  await page.goto('#/cohort');
  await chooser(page)
    .first()
    .setInputFiles([
      { name: 'a.unitplan.json', mimeType: 'application/json', buffer: Buffer.from(text) },
      fileWith(knot, 'Tangled'),
    ]);
  const table = page.getByRole('table', { name: words.cohort.caption, exact: true });
  await expect(table.getByRole('rowheader')).toHaveCount(2);
  await expect(table.getByText(words.cohort.statuses.ready, { exact: true })).toBeVisible();
  await expect(table.getByText(words.cohort.statuses.inProgress, { exact: true })).toBeVisible();
});

test('what takes longer than a frame is answered by a worker', async ({ page, words }) => {
  await openPlanOf(page, costly);
  await expect(await openSummary(page)).toContainText(holding(words.completion.ways(BigInt(anyNumber))));
});

/** The browser says in its console that a file is not a script. */
const withoutFaults = test.extend<{ faults: readonly string[] }>({
  faults: async ({ locale }, provide) => {
    await provide(locale === undefined ? [] : [locale]);
  },
});

withoutFaults(
  'where an update has taken the worker’s file away, the page itself answers',
  { tag: '@anyLanguage' },
  async ({ page, words }) => {
    await page.route(/answeringWorker/, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>No</h1>' }));
    const asked = page.waitForRequest(/answeringWorker/);
    await openPlanOf(page, costly);
    const summary = await openSummary(page);
    await asked;
    await expect(summary).not.toContainText(words.completion.counting);
  },
);
