import { beginOn } from './phones.ts';
import { dropFiles } from './dropFiles.ts';
import { startWithAUnit } from './freshPlan.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { openShare } from './sharePage.ts';

for (const kind of ['link', 'starter'] as const) {
  test(`two phones that begin from one ${kind} are two learners in the tutor’s table @anyLanguage @full`, async ({
    page,
    browser,
    words,
  }) => {
    await startWithAUnit(page, { name: 'Autumn group' });
    await openShare(page);
    await screenshots(page, 'share-starter');
    await expectAccessible(page);
    const { field } = words.sharing[kind];
    const address = await page.getByRole('textbox', { name: field, exact: true }).inputValue();
    expect(address).not.toContain('Autumn');
    const files = [await beginOn(browser, address, 'Mari'), await beginOn(browser, address, 'Osian')];
    const ids = files.flatMap(({ text }) => /"id": "([^"]+)"/.exec(text)?.[1] ?? []);
    expect(new Set(ids).size).toBe(2);
    await page.goto('#/cohort');
    await page.getByRole('heading', { name: words.cohort.title, exact: true, level: 1 }).waitFor();
    await dropFiles(page, files);
    const table = page.getByRole('table', { name: words.cohort.caption, exact: true });
    await expect(table.getByRole('rowheader')).toHaveText([/Osian/, /Mari/]);
  });
}
