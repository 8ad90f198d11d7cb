import { describe, expect, it } from 'vitest';
import { readImported, undoImport } from '../../src/parts/importedPlans.ts';
import { renamePlan } from '../../src/plan/planDetails.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import type { OtherTabs } from '../../src/store/otherTabs.ts';
import { createPlansStore } from '../../src/store/plansStore.ts';
import { memoryPlans } from '../builders/memoryPlans.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { eventually } from '../store/eventually.ts';

const alone: OtherTabs = { tell: () => undefined, listen: () => undefined };

let minute = 0;
const now = () => new Date(Date.UTC(2026, 10, 23, 9, (minute += 1))).toISOString();

const ids = ['mari', 'osian', 'nia'] as const;

/** Mari and Osian were here and are joined with what was sent; Nia comes new. Then the page is loaded anew. */
async function afterImport() {
  const repository = memoryPlans();
  const first = createPlansStore({ repository, now, tabs: alone, page: 'first' });
  await first.getState().load();
  const add = (id: string, name: string) => first.getState().add({ ...typicalPlan, id, name });
  add('mari', 'Mari');
  add('osian', 'Osian');
  for (const id of ['mari', 'osian']) first.getState().edit(id, (plan) => renamePlan(plan, 'Sent'), { kept: true });
  add('nia', 'Nia');
  const changed = (id: string) => first.getState().plans[id]?.changed ?? '';
  const imported = {
    added: { nia: changed('nia') },
    joined: { mari: changed('mari'), osian: changed('osian') },
  };
  await eventually(() => expect(first.getState().saving).toBe('saved'));
  const store = createPlansStore({ repository, now, tabs: alone, page: 'second' });
  await store.getState().load();
  const names = () => ids.map((id): Plan['name'] | null => store.getState().plans[id]?.name ?? null);
  return { store, imported: readImported(JSON.parse(JSON.stringify(imported))), names };
}

describe('Taking in many files', () => {
  it('is undone as a whole after a reload', async () => {
    const { store, imported, names } = await afterImport();
    if (!imported) throw new Error('It was not kept.');
    expect(undoImport(store.getState(), imported)).toBe(0);
    expect(names()).toEqual(['Mari', 'Osian', null]);
  });

  it('takes nothing back from what was changed since, be it by another joining, and counts it', async () => {
    const { store, imported, names } = await afterImport();
    if (!imported) throw new Error('It was not kept.');
    store.getState().edit('mari', (plan) => renamePlan(plan, 'Sent again'), { kept: true });
    store.getState().edit('nia', (plan) => renamePlan(plan, 'Nia Wyn'));
    expect(undoImport(store.getState(), imported)).toBe(2);
    expect(names()).toEqual(['Sent again', 'Osian', 'Nia Wyn']);
  });
});
