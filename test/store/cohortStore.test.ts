// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newsOf } from '../../src/cohort/newsOf.ts';
import { wholeCohort } from '../../src/cohort/cohortView.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { writePlanFile } from '../../src/sharing/planFile.ts';
import { updatePlanFile } from '../../src/sharing/updatePlanFile.ts';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Reader } from '../../src/store/readFiles.ts';
import { createCohortStore } from '../../src/store/cohortStore.ts';
import type { FileSource, KeptSource } from '../../src/store/fileSources.ts';
import type { CohortKeeper, KeptCohort } from '../../src/store/keptCohort.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';

const [mari, dafydd] = cohortPlans(2);
if (!mari || !dafydd) throw new Error('No plans.');

/** A folder whose files change behind the planner's back, and which the browser reads only when it may. */
function folder(name: string) {
  const files = new Map<string, { text: string; at: number }>();
  let allowed = true;
  let writable = true;
  const source: FileSource = {
    watched: name,
    keep: () => Promise.resolve<KeptSource>({ kind: 'files', files: [] }),
    mayRead: (ask) => {
      if (ask) allowed = true;
      return Promise.resolve(allowed);
    },
    mayWrite: () => Promise.resolve(writable),
    find: () =>
      Promise.resolve(
        [...files].map(([path, { text, at }]) => ({
          path,
          open: () => Promise.resolve(new File([text], path, { lastModified: at })),
          write: (next: string) => {
            files.set(path, { text: next, at: at + 1 });
            return Promise.resolve();
          },
        })),
      ),
  };
  return {
    source,
    put: (plan: Plan, at: number) =>
      files.set(`${plan.id}.unitplan.json`, { text: writePlanFile({ plans: [plan] }, '2026-11-23'), at }),
    lock: () => (allowed = false),
    protect: () => (writable = false),
    textOf: (plan: Plan) => files.get(`${plan.id}.unitplan.json`)?.text ?? '',
  };
}

/** What a browser keeps from one visit to the next. */
function keeperOf(kept: { sources: readonly FileSource[]; seen: KeptCohort['seen'] }): CohortKeeper {
  return {
    read: () => Promise.resolve(kept),
    keepSources: (sources) => {
      kept.sources = sources;
      return Promise.resolve(true);
    },
    keepSeen: (seen) => {
      kept.seen = seen;
      return Promise.resolve();
    },
  };
}

/** Without workers. */
const onPage: Reader = {
  ask({ answerHere, onReply }) {
    onReply(
      answerHere(() => () => false),
      'page',
    );
    return () => undefined;
  },
  workers: 2,
  judging: () => ({ catalogue: builtInCatalogue, today: '2026-11-23' }),
};

const fresh = () => ({ sources: [] as readonly FileSource[], seen: new Map<string, string>() as KeptCohort['seen'] });
const namesIn = (store: ReturnType<typeof createCohortStore>) =>
  store.getState().gathered.entries.map(({ plan }) => plan.name);

beforeEach(() => localStorage.clear());

describe('The tutor’s table on a later visit', () => {
  it('has the folder, the search and the grouping of the last one', async () => {
    const kept = fresh();
    const group = folder('Monday group');
    group.put(mari, 1);
    const first = createCohortStore(keeperOf(kept), onPage);
    await first.getState().addSources([group.source]);
    first.getState().look({ search: 'mari', grouping: 'status' });

    const later = createCohortStore(keeperOf(kept), onPage);
    await later.getState().restore();
    expect(later.getState().origin).toBe('files');
    expect(later.getState().view).toEqual({ ...wholeCohort, search: 'mari', grouping: 'status' });
    expect(namesIn(later)).toEqual([mari.name]);
  });

  it('points out what is new and what has changed, until it was looked at', async () => {
    const kept = fresh();
    const group = folder('Monday group');
    group.put(mari, 1);
    const store = createCohortStore(keeperOf(kept), onPage);
    await store.getState().addSources([group.source]);
    const news = () => newsOf(store.getState().gathered.entries, store.getState().seen);
    expect(news()).toEqual(new Map());

    group.put({ ...mari, name: 'Mari Ann', changed: '2026-11-24T09:00:00.000Z' }, 2);
    group.put(dafydd, 2);
    await store.getState().refresh();
    expect(news()).toEqual(
      new Map([
        [mari.id, 'changed'],
        [dafydd.id, 'new'],
      ]),
    );
    store.getState().markSeen([mari.id]);
    expect([...news().keys()]).toEqual([dafydd.id]);
    const later = createCohortStore(keeperOf(kept), onPage);
    await later.getState().restore();
    expect([...newsOf(later.getState().gathered.entries, later.getState().seen).keys()]).toEqual([dafydd.id]);
  });

  it('reads a folder that the browser has closed only once the reader says so', async () => {
    const kept = fresh();
    const group = folder('Monday group');
    group.put(mari, 1);
    await createCohortStore(keeperOf(kept), onPage).getState().addSources([group.source]);
    group.lock();
    const later = createCohortStore(keeperOf(kept), onPage);
    await later.getState().restore();
    expect(namesIn(later)).toEqual([]);
    expect(later.getState().locked.map(({ watched }) => watched)).toEqual(['Monday group']);
    await later.getState().unlock();
    expect(namesIn(later)).toEqual([mari.name]);
    expect(later.getState().locked).toEqual([]);
  });

  it.each([
    ['has gone', () => Promise.reject(new DOMException('It is not there any more.', 'NotFoundError'))],
    ['came back from the storage as no file', undefined],
  ])('has the other plans of a folder of which one file %s', async (_, text) => {
    const { source, put } = folder('Monday');
    put(mari, 1);
    put(dafydd, 1);
    const gone = new File(['{}'], 'gone.unitplan.json');
    Object.defineProperties(gone, { size: { value: 999 }, text: { value: text } });
    const find = async () => [
      { path: gone.name, open: () => Promise.resolve(gone), write: null },
      ...(await source.find()),
    ];
    const store = createCohortStore(keeperOf(fresh()), onPage);
    await store.getState().addSources([{ ...source, find }]);
    expect(namesIn(store)).toEqual([mari.name, dafydd.name]);
    expect(store.getState().gathered.leftOut).toEqual([{ path: gone.name, code: 'cannotRead' }]);
  });

  it('has a plan once though its file was added again', async () => {
    const group = folder('Monday group');
    group.put(mari, 1);
    const store = createCohortStore(keeperOf(fresh()), onPage);
    await store.getState().addSources([group.source]);
    await store.getState().addSources([group.source]);
    expect(namesIn(store)).toEqual([mari.name]);
  });

  it('writes what was changed here into its files, and that is no news afterwards', async () => {
    const group = folder('Monday group');
    for (const plan of [mari, dafydd]) group.put(plan, 1);
    const store = createCohortStore(keeperOf(fresh()), onPage);
    await store.getState().addSources([group.source]);
    const later = { ...mari, name: 'Mari Ann', changed: '2026-11-24T09:00:00.000Z' };
    const changes = [mari, dafydd].map(({ id }) => ({
      path: `${id}.unitplan.json`,
      update: (text: string) => updatePlanFile(text, { plans: [later], frameworks: [] }, '2026-11-24'),
    }));
    const done = await store.getState().saveInto(changes);
    expect(done).toEqual({ saved: [`${mari.id}.unitplan.json`], unsaved: [`${dafydd.id}.unitplan.json`] });
    expect(namesIn(store)).toEqual(['Mari Ann', dafydd.name]);
    expect(newsOf(store.getState().gathered.entries, store.getState().seen)).toEqual(new Map());
  });

  it('writes nothing where the reader does not allow it, and says so', async () => {
    const group = folder('Monday group');
    group.put(mari, 1);
    const store = createCohortStore(keeperOf(fresh()), onPage);
    await store.getState().addSources([group.source]);
    group.protect();
    const before = group.textOf(mari);
    const path = `${mari.id}.unitplan.json`;
    expect(await store.getState().saveInto([{ path, update: () => 'other' }])).toEqual({ saved: [], unsaved: [path] });
    expect(group.textOf(mari)).toBe(before);
  });

  it('knows nothing of files that were closed', async () => {
    const kept = fresh();
    const group = folder('Monday group');
    group.put(mari, 1);
    const store = createCohortStore(keeperOf(kept), onPage);
    await store.getState().addSources([group.source]);
    store.getState().forgetFiles();
    const later = createCohortStore(keeperOf(kept), onPage);
    await later.getState().restore();
    expect(later.getState().origin).toBe('device');
    expect(kept.sources).toEqual([]);
    expect(kept.seen.size).toBe(0);
  });
});
