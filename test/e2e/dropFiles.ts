import type { Page } from '@playwright/test';
import type { Plan } from '../../src/plan/planSchema.ts';
import { writePlanFile } from '../../src/sharing/planFile.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A plan's file as its learner sends it. */
export const fileOf = (plan: Plan): TextFile => ({
  name: `${plan.name}.unitplan.json`,
  text: writePlanFile({ plans: [plan] }, '2026-11-23'),
});

/** Drops files on the page. */
export async function dropFiles(page: Page, files: readonly TextFile[]): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const { name, text } of all) made.items.add(new File([text], name));
    return made;
  }, files);
  await page.locator('h1').dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.locator('h1').dispatchEvent('drop', { dataTransfer: transfer });
}
