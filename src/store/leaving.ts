import * as v from 'valibot';
import { openRecord } from '../plan/openRecord.ts';
import type { Plan } from '../plan/planSchema.ts';
import { here, isMoving, newEntry, notStored, type Entry } from './entry.ts';

/** What one page left: plans that its database had not confirmed. */
export interface Left {
  readonly entries: readonly Entry[];
  /** All of it is stored: it need not lie there any more. */
  readonly done: () => void;
}

/** Where a page that may be about to go leaves, at once, what its database has not confirmed yet. */
export interface Leaving {
  /** Leaves this instead of what this page left before: the first of it, as far as the browser gives room. */
  leave(entries: readonly Entry[]): void;
  /** What other pages left. What cannot be read is not among it and stays: a later planner may have left it, and reads it. */
  find(): readonly Left[];
}

/** Browsers give a site about five million letters. */
const mostLetters = 4_500_000;

const PlaceSchema = v.variant('kind', [
  v.object({ kind: v.literal('here') }),
  v.object({ kind: v.literal('removed'), at: v.string() }),
  v.object({ kind: v.literal('gone') }),
]);

/** Earlier planners left a plan and its base alone. */
const LeftSchema = v.array(
  v.object({
    plan: v.unknown(),
    base: v.unknown(),
    version: v.optional(v.number(), 1),
    handed: v.optional(v.array(v.object({ version: v.number(), plan: v.unknown() })), []),
    place: v.optional(PlaceSchema),
  }),
);

function readPlan(value: unknown): Plan {
  const opened = openRecord(value);
  if (opened.kind !== 'plan') throw new Error('No plan that this planner can read');
  return opened.plan;
}

const textOf = (entry: Entry): string =>
  JSON.stringify({
    plan: entry.plan,
    base: entry.base,
    version: entry.version,
    // On their way, and perhaps there when the page is gone.
    handed: entry.handed.filter(({ version }) => version !== entry.version),
    ...(isMoving(entry) && { place: entry.place }),
  });

/** Null where any of it cannot be read. */
function readLeft(text: string, page: string): readonly Entry[] | null {
  try {
    return v.parse(LeftSchema, JSON.parse(text)).map(({ plan: raw, base, version, handed, place }): Entry => {
      const plan = readPlan(raw);
      return {
        ...newEntry(page, plan, place ?? here),
        version,
        placeVersion: place ? version : notStored,
        base: base === null ? null : readPlan(base),
        handed: [...handed.map((one) => ({ ...one, plan: readPlan(one.plan) })), { version, plan }],
      };
    });
  } catch {
    return null;
  }
}

/**
 * Unlike a database, `localStorage` is written before the call returns. `name`: what the planner's storage is called.
 * `page`: an id of this page alone. `storage` throws where the browser refuses it.
 */
export function leavingIn(name: string, page: string, storage: () => Storage): Leaving {
  const prefix = `${name}:unstored:`;
  const own = prefix + page;
  /** What was found last, with its text: second copies are long, and stay as they are. */
  let known: ReadonlyMap<string, { readonly text: string; readonly entries: readonly Entry[] | null }> = new Map();
  return {
    leave(entries) {
      const texts: string[] = [];
      let room = mostLetters;
      for (const entry of entries) {
        const text = textOf(entry);
        room -= text.length;
        if (room < 0) break;
        texts.push(text);
      }
      const take = (count: number): boolean => {
        try {
          if (count === 0) storage().removeItem(own);
          else storage().setItem(own, `[${texts.slice(0, count).join(',')}]`);
          return true;
        } catch {
          // Refused or full: fewer may fit. Else the database is the only place there is.
          return false;
        }
      };
      let count = texts.length;
      while (!take(count) && count > 1) count = Math.floor(count / 2);
    },
    find() {
      try {
        const room = storage();
        const keys = Object.keys(room).filter((key) => key.startsWith(prefix) && key !== own);
        const found = keys.map((key) => {
          const text = room.getItem(key) ?? '';
          const before = known.get(key);
          return [
            key,
            before?.text === text ? before : { text, entries: readLeft(text, key.slice(prefix.length)) },
          ] as const;
        });
        known = new Map(found);
        return found.flatMap(([key, { text, entries }]) => {
          // Its page may be alive after all, and have left more since.
          const done = () => {
            if (room.getItem(key) === text) room.removeItem(key);
          };
          return entries ? [{ entries, done }] : [];
        });
      } catch {
        return [];
      }
    },
  };
}
