import { createStore, type StoreApi } from 'zustand/vanilla';
import { firstLook, keepView, readLook, readViews, type CohortLook, type SavedView } from '../cohort/cohortView.ts';
import { gatherPlans, type Gathered } from '../cohort/gatherPlans.ts';
import { familyOf } from '../plan/options.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { FileSource, FoundFile } from './fileSources.ts';
import type { CohortKeeper } from './keptCohort.ts';
import { readFiles, type ReadFile, type Reader } from './readFiles.ts';

/** What is to go into one file. It is given the file's text, and null says that the file stays as it is. */
export interface FileChange {
  readonly path: string;
  readonly update: (text: string) => string | null;
}

/** Paths of files. `unsaved`: they may not be written to, are gone, or have changed by themselves meanwhile. */
export interface SavedInto {
  readonly saved: readonly string[];
  readonly unsaved: readonly string[];
}

export interface CohortState extends CohortLook {
  readonly sources: readonly FileSource[];
  /** Sources kept from an earlier visit that the browser reads only once the reader has said so again. */
  readonly locked: readonly FileSource[];
  readonly files: readonly ReadFile[];
  readonly gathered: Gathered;
  /** Plan id → instant of its last change when it was last looked at here. A plan that is not in it is new. */
  readonly seen: ReadonlyMap<string, string>;
  /** The browser does not keep these files: they last until the page is closed. */
  readonly filesLost: boolean;
  /** Files read so far and in all; null while none are being read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly savedViews: readonly SavedView[];
  /** The browser did not keep the views: they last until the page is closed. */
  readonly viewsLost: boolean;
  /** Heights of the table's rows as they were drawn, by plan id. */
  readonly rowHeights: Map<string, number>;

  /** Takes up what was kept on an earlier visit. */
  readonly restore: () => Promise<void>;
  readonly show: (origin: CohortLook['origin']) => void;
  /** Adds files and shows them. Resolves once they are read. */
  readonly addSources: (sources: readonly FileSource[]) => Promise<void>;
  /** Asks for what is locked. Only while a press of a button is being handled. */
  readonly unlock: () => Promise<void>;
  /** Reads again what may have changed. Nothing where nothing was added, or while files are being read. */
  readonly refresh: () => Promise<void>;
  /** Writes what was changed here into the files it came from. Only while a press of a button is being handled. */
  readonly saveInto: (changes: readonly FileChange[]) => Promise<SavedInto>;
  /** Forgets the files; nothing happens to them. */
  readonly forgetFiles: () => void;
  /** These plans, as they are now, have been looked at. `families`: the ids their options share. */
  readonly markSeen: (families: readonly string[]) => void;
  readonly look: (change: Partial<CohortLook['view']>) => void;
  readonly saveView: (name: string) => void;
  readonly removeView: (name: string) => void;
  readonly keepPlace: (place: Partial<CohortLook['place']>) => void;
  /** Keeps how somebody looks at the cohort for the next visit. */
  readonly keepLook: () => void;
}

/** How many times as many files as are shown have to be read before the table is drawn with them: each time takes longer. */
const growth = 4;

/** Milliseconds until what was read is on the screen: keeping thousands of files holds the page for a while. */
const untilShown = 50;

const viewsKey = 'unit-planner:cohort-views';
const lookKey = 'unit-planner:cohort-look';
const nothingGathered: Gathered = { entries: [], frameworks: [], leftOut: [], apart: [] };
const top = firstLook.place;

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Says whether the browser kept it. */
function store(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Which sources may be read now. */
async function sortSources(sources: readonly FileSource[], ask: boolean) {
  const may = await Promise.all(sources.map((source) => source.mayRead(ask).catch(() => false)));
  return { open: sources.filter((_, index) => may[index]), locked: sources.filter((_, index) => !may[index]) };
}

/** Whether it was written. What has changed since it was last read is not written over: the file is read anew. */
async function updateFile({ open, write }: FoundFile, update: FileChange['update']): Promise<boolean> {
  try {
    const text = update(await (await open()).text());
    if (text === null || !write) return false;
    await write(text);
    return true;
  } catch {
    return false;
  }
}

/** Holds what a tutor looks at: files that were added, the view and the place in it, kept for the next visit. Files stay where they are. */
export function createCohortStore(keeper: CohortKeeper, reader: Reader): StoreApi<CohortState> {
  return createStore<CohortState>()((set, get) => {
    const keepSources = async () => {
      const { sources, locked } = get();
      set({ filesLost: !(await keeper.keepSources([...sources, ...locked])) });
    };
    /** `added`: what is read for the first time is no news. */
    const readAll = async (added: boolean) => {
      const { sources, files } = get();
      set({ reading: { done: 0, total: 0 } });
      // What is there already is not drawn smaller for a while; else the first files are shown before the last is read.
      const read = await readFiles(sources, files, reader, (reading, sofar) => {
        const isMore = files.length === 0 && sofar.length >= growth * get().files.length;
        set({ reading, ...(isMore && { files: sofar, gathered: gatherPlans(sofar) }) });
      });
      // Nothing is drawn anew where nothing has changed.
      const before = get().files;
      const changed = read.length !== before.length || read.some((file, index) => file !== before[index]);
      set({ reading: null, ...(changed && { files: read, gathered: gatherPlans(read) }) });
      if (added) see((plan) => !get().seen.has(plan.id));
      if (get().sources !== sources) await readAll(added);
    };
    const see = (isSeen: (plan: Plan) => boolean) => {
      const { seen, gathered } = get();
      const looked = gathered.entries.flatMap(({ plan }) => (isSeen(plan) ? [[plan.id, plan.changed] as const] : []));
      if (looked.length === 0) return;
      const next = new Map([...seen, ...looked]);
      set({ seen: next });
      void keeper.keepSeen(next);
    };
    const keepViews = (savedViews: readonly SavedView[]) =>
      set({ savedViews, viewsLost: !store(viewsKey, savedViews) });
    return {
      ...readLook(stored(lookKey)),
      sources: [],
      locked: [],
      files: [],
      gathered: nothingGathered,
      seen: new Map(),
      filesLost: false,
      reading: null,
      savedViews: readViews(stored(viewsKey)),
      viewsLost: false,
      rowHeights: new Map(),
      async restore() {
        const kept = await keeper.read();
        const { open, locked } = await sortSources(kept.sources, false);
        set(({ sources, seen }) => ({
          sources: [...open, ...sources],
          locked,
          seen: new Map([...kept.seen, ...seen]),
        }));
        if (get().sources.length + locked.length === 0) set({ origin: 'device' });
        else if (open.length > 0 && !get().reading) await readAll(false);
      },
      show(origin) {
        set({ origin, place: top });
        get().keepLook();
      },
      async addSources(added) {
        set(({ sources }) => ({ sources: [...sources, ...added], origin: 'files', place: top }));
        get().keepLook();
        if (!get().reading) await readAll(true);
        await new Promise((shown) => {
          setTimeout(shown, untilShown);
        });
        await keepSources();
      },
      async unlock() {
        const { open, locked } = await sortSources(get().locked, true);
        set(({ sources }) => ({ sources: [...sources, ...open], locked }));
        if (open.length > 0 && !get().reading) await readAll(false);
      },
      async refresh() {
        if (get().sources.length > 0 && !get().reading) await readAll(false);
      },
      forgetFiles() {
        const seen = new Map<string, string>();
        set({ sources: [], locked: [], files: [], seen, gathered: nothingGathered, origin: 'device', place: top });
        get().keepLook();
        void keepSources();
        void keeper.keepSeen(seen);
      },
      async saveInto(changes) {
        const wanted = new Map(changes.map(({ path, update }) => [path, update]));
        const saved = new Set<string>();
        for (const source of get().sources) {
          if (source.watched === null || !(await source.mayWrite().catch(() => false))) continue;
          for (const file of await source.find().catch(() => [])) {
            const update = wanted.get(file.path);
            if (update && (await updateFile(file, update))) saved.add(file.path);
          }
        }
        await get().refresh();
        const files = new Map(get().files.map((file) => [file.path, file.read]));
        const written = new Set(
          [...saved].flatMap((path) => {
            const read = files.get(path);
            return read?.ok ? read.plans.map(({ id }) => id) : [];
          }),
        );
        see(({ id }) => written.has(id));
        return {
          saved: [...saved],
          unsaved: changes.flatMap(({ path }) => (saved.has(path) ? [] : [path])),
        };
      },
      markSeen(families) {
        const wanted = new Set(families);
        see((plan) => wanted.has(familyOf(plan)));
      },
      look(change) {
        set(({ view, place }) => ({ view: { ...view, ...change }, place: { ...top, opened: place.opened } }));
        get().keepLook();
      },
      saveView: (name) => keepViews(keepView(get().savedViews, name, get().view)),
      removeView: (name) => keepViews(get().savedViews.filter((saved) => saved.name !== name)),
      keepPlace: (change) => set(({ place }) => ({ place: { ...place, ...change } })),
      keepLook() {
        const { origin, view, place } = get();
        store(lookKey, { origin, view, place });
      },
    };
  });
}
