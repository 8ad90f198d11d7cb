import * as v from 'valibot';

const IdsSchema = v.array(v.string());

/** Ids of plans that are remembered beside the database. */
export interface KeptIds {
  readonly read: () => readonly string[];
  readonly keep: (ids: readonly string[]) => void;
}

/** Kept in the browser's own `storage`, which throws where the browser refuses it. */
export function keptIds(key: string, storage: () => Storage): KeptIds {
  return {
    read() {
      try {
        return v.parse(IdsSchema, JSON.parse(storage().getItem(key) ?? '[]'));
      } catch {
        return [];
      }
    },
    keep(ids) {
      try {
        if (ids.length === 0) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(ids));
      } catch {
        // Doubted until the page is closed, then.
      }
    },
  };
}
