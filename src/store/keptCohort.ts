import { openDB } from 'idb';
import type { FileSource, KeptSource } from './fileSources.ts';
import { sourceOfKept } from './fileSources.ts';

/** What a tutor's table remembers from one visit to the next: its files and folders, and how each plan was last seen. */
export interface KeptCohort {
  readonly sources: readonly FileSource[];
  /** Plan id → instant of its last change when somebody last looked at it in the table. */
  readonly seen: ReadonlyMap<string, string>;
}

export interface CohortKeeper {
  /** Nothing where nothing is kept or the browser gives no storage. */
  read(): Promise<KeptCohort>;
  /** In place of those kept before. Resolves to false where the browser did not keep them. */
  keepSources(sources: readonly FileSource[]): Promise<boolean>;
  keepSeen(seen: KeptCohort['seen']): Promise<void>;
}

const nothing: KeptCohort = { sources: [], seen: new Map() };

/** In a database of its own: whatever is wrong with it, no plan suffers. */
export function indexedDbCohort(name: string): CohortKeeper {
  const open = () =>
    openDB<{ kept: { key: string; value: readonly KeptSource[] | ReadonlyMap<string, string> } }>(name, 1, {
      upgrade: (database) => void database.createObjectStore('kept'),
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
  const put = async (key: 'sources' | 'seen', value: readonly KeptSource[] | KeptCohort['seen']) => {
    const database = await open();
    try {
      await database.put('kept', value, key);
    } finally {
      database.close();
    }
  };
  return {
    async read() {
      try {
        const database = await open();
        const [sources, seen] = await Promise.all([database.get('kept', 'sources'), database.get('kept', 'seen')]);
        database.close();
        return {
          sources: Array.isArray(sources) ? sources.map((source: KeptSource) => sourceOfKept(source)) : [],
          seen: seen instanceof Map ? (seen as ReadonlyMap<string, string>) : nothing.seen,
        };
      } catch {
        return nothing;
      }
    },
    async keepSources(sources) {
      try {
        const kept = await Promise.all(sources.map((source) => source.keep()));
        await put('sources', kept);
        return true;
      } catch {
        return false;
      }
    },
    keepSeen: (seen) => put('seen', seen).catch(() => undefined),
  };
}
