import { moved, notStored, type Entry } from './entry.ts';
import { reconcile, withLeft, type Stored } from './reconcile.ts';

/** The entry with what another page left, which is to be stored on its behalf. Null: all of that is stored, or void. */
export function takenUp(left: Entry, present: Entry | undefined, stored: Stored, page: string): Entry | null {
  const isIn = stored.kind === 'plan' && (stored.pages.get(left.page) ?? notStored) >= left.version;
  const joined = withLeft(stored, left);
  if (isIn || joined.kind !== 'plan')
    return joined.kind === 'gone' && present ? moved(present, { kind: 'gone' }) : null;
  const { entry } = present
    ? reconcile({ ...present, lefts: [...present.lefts, left] }, stored, page)
    : reconcile(null, joined, page);
  return entry && { ...entry, lefts: present ? entry.lefts : [left] };
}
