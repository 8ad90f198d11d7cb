import { createStore, type StoreApi } from 'zustand/vanilla';
import { keepView, readViews, wholeCohort, type CohortView, type SavedView } from '../cohort/cohortView.ts';
import { gatherPlans, type Gathered } from '../cohort/gatherPlans.ts';
import type { FileSource } from './fileSources.ts';
import { readFiles, type ReadFile } from './readFiles.ts';

/** Where somebody was in the table. */
export interface CohortPlace {
  /** Pixels the table and the page are scrolled down. */
  readonly tableTop: number;
  readonly pageTop: number;
  /** Id of the plan that was opened; null where none was. */
  readonly opened: string | null;
}

export interface CohortState {
  readonly origin: 'device' | 'files';
  readonly sources: readonly FileSource[];
  readonly files: readonly ReadFile[];
  readonly gathered: Gathered;
  /** Files read so far and in all; null while none are being read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly view: CohortView;
  readonly savedViews: readonly SavedView[];
  /** The browser did not keep the views: they last until the page is closed. */
  readonly viewsLost: boolean;
  readonly place: CohortPlace;
  /** Heights of the table's rows as they were drawn, by plan id. */
  readonly rowHeights: Map<string, number>;

  readonly show: (origin: CohortState['origin']) => void;
  /** Adds files and shows them. Resolves once they are read. */
  readonly addSources: (sources: readonly FileSource[]) => Promise<void>;
  /** Reads again what may have changed. Nothing where nothing was added, or while files are being read. */
  readonly refresh: () => Promise<void>;
  /** Forgets the files; nothing happens to them. */
  readonly forgetFiles: () => void;
  readonly look: (change: Partial<CohortView>) => void;
  readonly saveView: (name: string) => void;
  readonly removeView: (name: string) => void;
  readonly keepPlace: (place: Partial<CohortPlace>) => void;
}

const viewsKey = 'unit-planner:cohort-views';
const nothingGathered: Gathered = { entries: [], frameworks: [], leftOut: [] };
const top: CohortPlace = { tableTop: 0, pageTop: 0, opened: null };

function storedViews(): readonly SavedView[] {
  try {
    return readViews(localStorage.getItem(viewsKey));
  } catch {
    return [];
  }
}

/** Says whether the browser kept them. */
function storeViews(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(viewsKey, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** Holds what a tutor looks at: files that were added, the view and the place in it. Files stay where they are; none is written. */
export function createCohortStore(): StoreApi<CohortState> {
  return createStore<CohortState>()((set, get) => {
    const readAll = async () => {
      const { sources, files } = get();
      set({ reading: { done: 0, total: 0 } });
      const read = await readFiles(sources, files, (done, total) => set({ reading: { done, total } }));
      // Nothing is drawn anew where nothing has changed.
      const changed = read.length !== files.length || read.some((file, index) => file !== files[index]);
      set({ reading: null, ...(changed && { files: read, gathered: gatherPlans(read) }) });
      if (get().sources !== sources) await readAll();
    };
    const keepViews = (savedViews: readonly SavedView[]) => set({ savedViews, viewsLost: !storeViews(savedViews) });
    return {
      origin: 'device',
      sources: [],
      files: [],
      gathered: nothingGathered,
      reading: null,
      view: wholeCohort,
      savedViews: storedViews(),
      viewsLost: false,
      place: top,
      rowHeights: new Map(),
      show: (origin) => set({ origin, place: top }),
      async addSources(added) {
        set(({ sources }) => ({ sources: [...sources, ...added], origin: 'files', place: top }));
        if (!get().reading) await readAll();
      },
      async refresh() {
        if (get().sources.length > 0 && !get().reading) await readAll();
      },
      forgetFiles: () => set({ sources: [], files: [], gathered: nothingGathered, origin: 'device', place: top }),
      look: (change) =>
        set(({ view, place }) => ({ view: { ...view, ...change }, place: { ...top, opened: place.opened } })),
      saveView: (name) => keepViews(keepView(get().savedViews, name, get().view)),
      removeView: (name) => keepViews(get().savedViews.filter((saved) => saved.name !== name)),
      keepPlace: (change) => set(({ place }) => ({ place: { ...place, ...change } })),
    };
  });
}
