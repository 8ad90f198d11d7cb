import { moved, notStored, type Entry } from './entry.ts';
import type { HeldPlans } from './heldPlans.ts';
import type { Leaving } from './leaving.ts';
import { reconcile, withLeft, type Stored } from './reconcile.ts';

/** The entry with what another page left, which is to be stored on its behalf. Null: all of that is stored, or void. */
function takenUp(left: Entry, present: Entry | undefined, stored: Stored, page: string): Entry | null {
  if (stored.kind === 'plan' && (stored.pages.get(left.page) ?? notStored) >= left.version) return null;
  const joined = withLeft(stored, left);
  if (joined.kind !== 'plan') return joined.kind === 'gone' && present ? moved(present, { kind: 'gone' }) : null;
  const { entry } = present
    ? reconcile({ ...present, lefts: [...present.lefts, left] }, stored, page)
    : reconcile(null, joined, page);
  return entry && { ...entry, lefts: present ? entry.lefts : [left] };
}

/** No plan has this id. */
const anotherLook = '';

/** Takes up, on page `page`, what other pages left, and lets it lie where it is until it is stored. */
export function createTakeUp(leaving: Leaving | undefined, held: HeldPlans, page: string) {
  /** What each page left, by the plans that are not stored with it yet. */
  let lying: readonly { readonly waiting: Set<string>; readonly done: () => void }[] = [];
  const settle = () => {
    for (const { waiting, done } of lying) if (waiting.size === 0) done();
    lying = lying.filter(({ waiting }) => waiting.size > 0);
  };
  return {
    /**
     * Works it in, in the order it was done. `plans`: what is stored; null where nothing could be read. `starts`: what is
     * stored already is cleared away, too. Later it may be the second copy that another page keeps of what it doubts.
     */
    takeIn(plans: ReadonlyMap<string, Stored> | null, starts = false) {
      const files = (leaving?.find() ?? []).map((file) => ({ ...file, waiting: new Set<string>() }));
      const lefts = files.flatMap(({ entries, waiting }) => entries.map((left) => ({ left, waiting })));
      const at = (left: Entry) => Date.parse(left.plan.changed);
      for (const { left, waiting } of lefts.toSorted((a, b) => at(a.left) - at(b.left))) {
        const { id } = left.plan;
        const present = held.find(id);
        const stored = plans?.get(id) ?? { kind: 'none' };
        const isKnown = present?.lefts.some(({ page: of, version }) => of === left.page && version === left.version);
        const next = isKnown ? null : takenUp(left, present, stored, page);
        if (next) held.put([[id, next]]);
        if (isKnown || next) waiting.add(id);
        // Not taken up, and not void either: it waits for another look.
        else if (stored.kind === 'newer' || !plans) waiting.add(anotherLook);
      }
      lying = files.filter(({ waiting }) => starts || waiting.size > 0);
      settle();
    },
    /** The plan is stored with all that was taken up of it. */
    noteStored(id: string) {
      for (const { waiting } of lying) waiting.delete(id);
      settle();
    },
  };
}
