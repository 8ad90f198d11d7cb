import { changed, isMoving, moved, newEntry, notStored, type Entry } from './entry.ts';
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

/** What another page left made a change of this one, where nothing is known of what is stored. */
export function adopted(left: Entry, present: Entry | undefined, page: string): Entry {
  const unmoved = isMoving(left) ? 1 : notStored;
  if (!present) return { ...newEntry(page, left.plan, left.place), base: left.base, placeVersion: unmoved };
  const { plan, place } = present;
  if (place.kind === 'gone') return present;
  const joined = withLeft({ kind: 'plan', plan, place, pages: new Map(), changes: 0, step: null }, left);
  if (joined.kind !== 'plan') return moved(present, { kind: 'gone' });
  return isMoving(left) ? moved(changed(present, joined.plan), joined.place) : changed(present, joined.plan);
}
