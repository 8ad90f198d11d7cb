import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { checkFramework } from '../../src/catalogue/checkFramework.ts';
import { findVersion, frameworkName } from '../../src/catalogue/findVersion.ts';
import type { KnownFramework } from '../../src/catalogue/catalogue.ts';
import { findFramework } from '../../src/catalogue/findFramework.ts';
import { knownFramework } from '../../src/catalogue/hashFramework.ts';
import { readPlanFile, writePlanFile } from '../../src/sharing/planFile.ts';
import { createFrameworksStore, indexedDbFrameworks } from '../../src/store/frameworksStore.ts';
import { plannerDatabase } from '../../src/store/plannerDatabase.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

function readExample(): KnownFramework {
  const file = new URL('../../public/examples/example-framework.json', import.meta.url);
  const check = checkFramework(JSON.parse(readFileSync(file, 'utf8')));
  if (!check.ok) throw new Error('the example is faulty');
  return check.framework;
}

const example = readExample();

async function open(name: string, builtIn = builtInCatalogue) {
  const store = createFrameworksStore(indexedDbFrameworks(plannerDatabase(name)), builtIn);
  await store.getState().load();
  return store;
}

describe('frameworks kept on this device', () => {
  it('are there after a reload, and gone after they were taken out', async () => {
    await (await open('added')).getState().add(example);
    const again = await open('added');
    expect(again.getState().catalogue.frameworks).toEqual([...builtInCatalogue.frameworks, example]);
    await again.getState().remove(example, false);
    expect((await open('added')).getState().stored).toEqual([]);
  });

  it('keep every version that a plan may name', async () => {
    const store = await open('versions');
    await store.getState().add(example);
    await store.getState().add(knownFramework({ ...example, version: '2' }));
    const { catalogue } = (await open('versions')).getState();
    expect(findVersion(catalogue, { id: example.id, version: '1' })?.framework).toEqual(example);
    expect(findVersion(catalogue, { id: example.id, version: '2' })?.framework.version).toBe('2');
    expect(findVersion(catalogue, { id: example.id, version: '3' })).toBeNull();
  });

  it('begin new plans with the version their author calls the newest, whatever the versions are called', async () => {
    const store = await open('editions');
    await store.getState().add(knownFramework({ ...example, version: 'spring', edition: 12 }));
    await store.getState().add(knownFramework({ ...example, version: 'zulu', edition: 9 }));
    const { edition: _none, ...unnumbered } = example;
    await store.getState().add(knownFramework({ ...unnumbered, version: 'zz' }));
    const { catalogue } = (await open('editions')).getState();
    expect(findFramework(catalogue, example.id)?.version).toBe('spring');
    expect(catalogue.frameworks.slice(-3).map(({ version }) => version)).toEqual(['spring', 'zulu', 'zz']);
  });

  it('let a plan keep its own rules when the planner comes with a later version', async () => {
    await (await open('later')).getState().keepVersionsOf([typicalPlan]);
    const later = {
      frameworks: builtInCatalogue.frameworks.map((framework) => knownFramework({ ...framework, version: 'later' })),
    };
    const { catalogue } = (await open('later', later)).getState();
    expect(findVersion(catalogue, typicalPlan.framework)?.framework.id).toBe('customer-service');
    expect(catalogue.frameworks.map(({ version }) => version)).toEqual(['later', 'later', 'issue-3.1']);
  });

  it('stay for the plans that use them when they are taken out, after a reload too, and come back', async () => {
    const store = await open('out');
    await store.getState().add(example);
    await store.getState().remove(example, true);
    const again = await open('out');
    const { catalogue, stored } = again.getState();
    expect(catalogue.frameworks).toEqual(builtInCatalogue.frameworks);
    expect(findVersion(catalogue, frameworkName(example))?.framework.hash).toBe(example.hash);
    for (const framework of stored) await again.getState().bringBack(framework);
    expect((await open('out')).getState().catalogue.frameworks).toContainEqual(example);
  });

  it('travel in a plan’s file as their own file has them, whatever is known of them here', async () => {
    const store = await open('travel');
    await store.getState().add(example);
    await store.getState().remove(example, true);
    const frameworks = store.getState().catalogue.brought ?? [];
    const read = readPlanFile(writePlanFile({ plans: [typicalPlan], frameworks }, '2026-11-23'));
    expect(read.ok && read.frameworks.map(({ hash }) => hash)).toEqual([example.hash]);
  });

  it('are never what a record says under the hash of one that comes with the planner', async () => {
    await (await open('forged')).getState().keepVersionsOf([typicalPlan]);
    const [builtIn] = builtInCatalogue.frameworks;
    const database = await openDB('forged');
    const forged = { ...builtIn, title: 'Forged' };
    await database.put('frameworks', forged, 'forged');
    database.close();
    const { stored, catalogue } = (await open('forged')).getState();
    expect(new Set(stored.map(({ title }) => title))).toEqual(new Set([builtIn?.title]));
    expect(catalogue).toEqual(builtInCatalogue);
  });

  it('come up without a damaged one', async () => {
    await (await open('damaged')).getState().add(example);
    const database = await openDB('damaged');
    await database.put('frameworks', { format: 1 }, 'broken@1');
    database.close();
    expect((await open('damaged')).getState().stored).toEqual([example]);
  });

  it('say which of them an earlier planner took and this one does not, until it is taken out', async () => {
    const faulty = knownFramework({ ...example, documents: [] });
    await (await open('refused')).getState().add(faulty);
    const again = await open('refused');
    expect([again.getState().stored, again.getState().refused]).toEqual([[], [faulty]]);
    for (const framework of again.getState().refused) await again.getState().discard(framework);
    expect(again.getState().refused).toEqual([]);
    expect((await open('refused')).getState().refused).toEqual([]);
  });

  it.each([true, false])(
    'stay in the list where the browser would not take them out (used by plans: %s)',
    async (isUsed) => {
      const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
      const writes = [() => Promise.resolve(), refuse];
      const write = () => (writes.shift() ?? refuse)();
      const store = createFrameworksStore({ readAll: refuse, write, remove: refuse }, builtInCatalogue);
      await store.getState().add(example);
      await store.getState().remove(example, isUsed);
      expect(store.getState()).toMatchObject({ problem: 'refused', stored: [example] });
      expect(store.getState().stored[0]).not.toHaveProperty('isRemoved');
    },
  );

  it('are in the list until it is stored that they were taken out', async () => {
    let finish = (): void => expect.fail('nothing is being taken out');
    const remove = () =>
      new Promise<void>((done) => {
        finish = done;
      });
    const store = createFrameworksStore(
      { readAll: () => Promise.resolve([]), write: () => Promise.resolve(), remove },
      builtInCatalogue,
    );
    await store.getState().add(example);
    const removing = store.getState().remove(example, false);
    expect(store.getState().stored).toEqual([example]);
    finish();
    await removing;
    expect(store.getState().stored).toEqual([]);
  });

  it('can be used until the page is closed where the browser stores nothing', async () => {
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const store = createFrameworksStore({ readAll: refuse, write: refuse, remove: refuse }, builtInCatalogue);
    await store.getState().load();
    await store.getState().add(example);
    expect(store.getState()).toMatchObject({ problem: 'refused', stored: [example] });
  });
});
