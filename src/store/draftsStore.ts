import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { dayPassed } from './daysOfUse.ts';

/** What was typed in forms and is neither saved nor thrown away yet. */
export interface DraftsState {
  /** By key. What a draft holds is for its form to check: an earlier version of the form may have written it. */
  readonly drafts: Readonly<Record<string, unknown>>;
  /** Keeps a draft at once. Key: the id of its plan, `/`, and what names the form: `new-1/diary/new`. */
  readonly write: (key: string, draft: unknown) => void;
  readonly discard: (key: string) => void;
  /** Discards every draft that belongs to a plan. */
  readonly discardOf: (planId: string) => void;
}

export interface DraftsStoreOptions {
  /** What the planner's storage is called. */
  readonly name: string;
  /** Throws where the browser refuses it: drafts then last until the page is closed. */
  readonly storage: () => Storage;
  /** Today's date on this device. */
  readonly today: () => string;
  /** Where the browser tells what another tab has stored: `window`. */
  readonly otherTabs?: Pick<Window, 'addEventListener'>;
}

/** A forgotten draft lasts this many days on which the planner is used. */
const daysKept = 60;
const mostDrafts = 50;
/** Longer ones are kept in the page only: they must not take the room of everything else. */
const mostLetters = 100_000;

const KeptSchema = v.object({ draft: v.unknown(), order: v.number(), days: v.number(), seen: v.string() });
type Kept = v.InferOutput<typeof KeptSchema>;

/** Null where it is damaged. */
function readKept(text: string | null): Kept | null {
  try {
    return v.parse(KeptSchema, JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}

/** Keeps drafts in `localStorage`, which is written before the call returns, each an entry of its own. */
export function createDraftsStore({ name, storage, today, otherTabs }: DraftsStoreOptions): StoreApi<DraftsState> {
  const prefix = `${name}:draft:`;
  const attempt = <T>(work: (room: Storage) => T, otherwise: T): T => {
    try {
      return work(storage());
    } catch {
      return otherwise;
    }
  };
  const keep = (room: Storage, key: string, kept: Kept) => {
    const text = JSON.stringify(kept);
    if (text.length > mostLetters) room.removeItem(prefix + key);
    else room.setItem(prefix + key, text);
  };
  /** What is kept, latest first. What is damaged is no draft and goes. */
  const readAll = (room: Storage) =>
    Object.keys(room)
      .filter((stored) => stored.startsWith(prefix))
      .flatMap((stored) => {
        const kept = readKept(room.getItem(stored));
        if (!kept) room.removeItem(stored);
        return kept ? [{ key: stored.slice(prefix.length), kept }] : [];
      })
      .toSorted((a, b) => b.kept.order - a.kept.order);

  const found = attempt((room) => {
    const day = today();
    return readAll(room).filter(({ key, kept }, at) => {
      const left = { ...kept, ...dayPassed(kept, day) };
      const wanted = left.days > 0 && at < mostDrafts;
      if (!wanted) room.removeItem(prefix + key);
      else if (left.seen !== kept.seen) attempt(() => keep(room, key, left), undefined);
      return wanted;
    });
  }, []);
  let order = found[0]?.kept.order ?? 0;

  const store = createStore<DraftsState>()((set) => {
    const drop = (unwanted: (key: string) => boolean) => {
      set(({ drafts }) => ({
        drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => !unwanted(key))),
      }));
    };
    return {
      drafts: Object.fromEntries(found.map(({ key, kept }) => [key, kept.draft])),
      write(key, draft) {
        set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } }));
        order += 1;
        const kept = { draft, order, days: daysKept, seen: today() };
        attempt((room) => {
          const isNew = room.getItem(prefix + key) === null;
          keep(room, key, kept);
          if (isNew) for (const old of readAll(room).slice(mostDrafts)) room.removeItem(prefix + old.key);
        }, undefined);
      },
      discard(key) {
        drop((candidate) => candidate === key);
        attempt((room) => room.removeItem(prefix + key), undefined);
      },
      discardOf(planId) {
        const ofPlan = (key: string) => key.startsWith(`${planId}/`);
        drop(ofPlan);
        attempt((room) => {
          for (const { key } of readAll(room)) if (ofPlan(key)) room.removeItem(prefix + key);
        }, undefined);
      },
    };
  });

  otherTabs?.addEventListener('storage', ({ key, newValue }) => {
    if (!key?.startsWith(prefix)) return;
    const kept = readKept(newValue);
    const { [key.slice(prefix.length)]: _, ...rest } = store.getState().drafts;
    store.setState({ drafts: kept ? { ...rest, [key.slice(prefix.length)]: kept.draft } : rest });
  });
  return store;
}
