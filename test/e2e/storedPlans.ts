import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Plan } from '../../src/plan/planSchema.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

const versionOf = (file: string): string => {
  const text = readFileSync(new URL(`../../src/catalogue/frameworks/${file}.json`, import.meta.url), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? '';
};

const frameworks = {
  'customer-service': { id: 'customer-service', version: versionOf('customerService') },
  'contact-centre': { id: 'contact-centre', version: versionOf('contactCentre') },
};

type PathwayId = `${keyof typeof frameworks}-${2 | 3}`;

/** A plan of a built-in pathway that starts on 1 September 2026. */
export function planOf(pathway: PathwayId, parts: PlanParts = {}): Plan {
  const framework = frameworks[pathway.startsWith('customer') ? 'customer-service' : 'contact-centre'];
  return buildPlan({ id: 'plan-1', framework, pathway, ...parts });
}

/** Level 2: one unit of Group A, 16 credits of Group B. */
export const level2Base = ['D/506/2119', 'H/506/2154', 'K/506/2155', 'Y/506/2135', 'T/506/2143', 'J/506/2163'];
/** 7 credits of Group C, which with `level2Base` meet every rule. */
export const level2GroupC = ['L/506/1807', 'H/506/1814', 'L/506/1905'];

/** An empty page of the planner's own origin. */
const emptyPage = { contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' };

/** Puts records into the planner's storage as an earlier visit would have left them. Leaves the page off the app. */
export async function store(page: Page, records: Readonly<Record<string, unknown>>): Promise<void> {
  await page.route('**/empty.html', (route) => route.fulfill(emptyPage));
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
