import * as v from 'valibot';
import type { Doubt } from './planWriting.ts';

const IdsSchema = v.array(v.string());

/** Kept for this visit. `storage`: the page's `sessionStorage`; throws where the browser refuses it. */
export function doubtIn(name: string, storage: () => Storage): Doubt {
  const key = `${name}:doubtful`;
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
