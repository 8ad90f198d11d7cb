import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { FrameworkSchema, type Framework, type Pathway } from '../../src/catalogue/schema.ts';
import type { Words } from '../../src/i18n/words.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

/** A built-in framework, read from its file: the app takes it into its own code. */
function builtIn(file: string): Framework {
  const text = readFileSync(new URL(`../../src/catalogue/frameworks/${file}.json`, import.meta.url), 'utf8');
  return v.parse(FrameworkSchema, JSON.parse(text));
}

const frameworks = {
  'customer-service': builtIn('customerService'),
  'contact-centre': builtIn('contactCentre'),
};

type PathwayId = `${keyof typeof frameworks}-${2 | 3}`;

const frameworkOf = (pathway: PathwayId): Framework =>
  frameworks[pathway.startsWith('customer') ? 'customer-service' : 'contact-centre'];

export function pathwayOf(pathway: PathwayId): Pathway {
  const found = frameworkOf(pathway).pathways.find(({ id }) => id === pathway);
  if (!found) throw new Error(`No pathway ${pathway}`);
  return found;
}

/** What the planner calls a pathway. */
export const pathwayName = (pathway: PathwayId, words: Words): string => words.text(pathwayOf(pathway).name);

/** A plan of a built-in pathway that starts on 1 September 2026. */
export function planOf(pathway: PathwayId, parts: PlanParts = {}): Plan {
  const { id, version } = frameworkOf(pathway);
  return buildPlan({ id: 'plan-1', framework: { id, version }, pathway, ...parts });
}

/** Level 2: one unit of Group A, 16 credits of Group B. */
export const level2Base = ['D/506/2119', 'H/506/2154', 'K/506/2155', 'Y/506/2135', 'T/506/2143', 'J/506/2163'];
/** 7 credits of Group C, which with `level2Base` meet every rule. */
export const level2GroupC = ['L/506/1807', 'H/506/1814', 'L/506/1905'];

/** Puts records into the planner's storage as an earlier visit would have left them. Leaves the page off the app. */
export async function store(page: Page, records: Readonly<Record<string, unknown>>): Promise<void> {
  await page.goto('empty.html');
  await page.evaluate(
    (entries) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('unit-planner', 2);
        opening.addEventListener('error', () => fail(new Error('not opened')));
        opening.addEventListener('upgradeneeded', () => {
          for (const name of ['plans', 'removed', 'travel', 'frameworks']) opening.result.createObjectStore(name);
        });
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('plans', 'readwrite');
          for (const [key, record] of entries) transaction.objectStore('plans').put(record, key);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            done();
          });
        });
      }),
    Object.entries(records),
  );
}

/** Opens a stored plan at its units. */
export async function openUnits(page: Page, plan: Plan): Promise<void> {
  await store(page, { [plan.id]: plan });
  await page.goto(`./#/plan/${plan.id}/units`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
