import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { frameworkContent } from '../../src/catalogue/hashFramework.ts';
import { nothingHosted } from '../../src/store/hosted.ts';
import { readHosted } from '../../src/store/hostedFrameworks.ts';
import { askWorkers } from '../../src/store/askAway.ts';
import { createFrameworksStore, type FrameworkRepository } from '../../src/store/frameworksStore.ts';
import { frameworkName } from '../../src/catalogue/findVersion.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { buildFramework, buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';

const ask = askWorkers({ startWorker: null, startWatch: () => () => false, patience: 1000 });
const own = buildFramework(
  [
    buildPathway({
      qualifications: [
        buildQualification({
          credits: 4,
          groups: ['M'],
          units: [buildUnit('X/000/0001', 4, 'M')],
          rules: [{ kind: 'totalCreditsMinimum', credits: 4 }],
        }),
      ],
    }),
  ],
  'light-railway',
);
const index = (...frameworks: readonly string[]) => JSON.stringify({ frameworks });
const fileOf = (content: unknown) => JSON.stringify(content);
const read = (files: Readonly<Record<string, string>>) =>
  readHosted(async (name) => files[name] ?? null, ask, builtInCatalogue.frameworks);
const nowhere: FrameworkRepository = {
  readAll: async () => [],
  write: async () => undefined,
  remove: async () => undefined,
};

describe('Frameworks beside the hosted planner', () => {
  it('are there for everybody who comes, without a file to add', async () => {
    const files = { 'index.json': index('railway.json'), 'railway.json': fileOf(frameworkContent(own)) };
    const store = createFrameworksStore(nowhere, builtInCatalogue);
    await store.getState().takeHosted(read(files));
    expect(store.getState().catalogue.frameworks.map(({ hash }) => hash)).toContain(own.hash);
    expect(store.getState().stored).toEqual([]);
  });

  it.each([
    ['no list', {}],
    ['a page in place of the list', { 'index.json': '<!doctype html>' }],
    ['a list of something else', { 'index.json': '[1]' }],
    ['a list that leads out of its folder', { 'index.json': index('../secret.json') }],
  ])('are none, and nothing is said, where there is %s', async (_, files) => {
    expect(await read(files)).toEqual(nothingHosted);
  });

  it('are none without a network', async () => {
    const store = createFrameworksStore(nowhere, builtInCatalogue);
    await store.getState().takeHosted(Promise.reject(new TypeError('offline')));
    expect(store.getState()).toMatchObject({ hosted: nothingHosted });
  });

  it('keep no other back where one has faults, is missing, or takes the place of a built-in one', async () => {
    const [builtIn] = builtInCatalogue.frameworks;
    const files = {
      'index.json': index('faulty.json', 'missing.json', 'taken.json', 'railway.json'),
      'faulty.json': '{}',
      'taken.json': fileOf(builtIn),
      'railway.json': fileOf(own),
    };
    const { frameworks, faulty } = await read(files);
    expect(frameworks.map(({ id }) => id)).toEqual(['light-railway']);
    expect(faulty).toEqual(['faulty.json', 'missing.json', 'taken.json']);
  });

  it('stay with the plans made with them once their host has taken them away', async () => {
    const store = createFrameworksStore(nowhere, builtInCatalogue);
    await store.getState().takeHosted(Promise.resolve({ frameworks: [own], faulty: [] }));
    await store.getState().keepVersionsOf([{ ...typicalPlan, framework: frameworkName(own) }]);
    await store.getState().takeHosted(Promise.resolve(nothingHosted));
    const { frameworks, brought = [] } = store.getState().catalogue;
    expect(frameworks.map(({ id }) => id)).not.toContain('light-railway');
    expect(brought.map(({ hash }) => hash)).toEqual([own.hash]);
  });
});
