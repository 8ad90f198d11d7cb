import * as v from 'valibot';
import { parsePlan } from '../plan/parsePlan.ts';
import type { Plan } from '../plan/planSchema.ts';

/** A plan that is not stored as it is now. */
export interface Unstored {
  readonly plan: Plan;
  /** The plan as its page last saw it stored; null where it never was. */
  readonly base: Plan | null;
}

/** Where a page that may be about to go leaves, at once, what its database has not confirmed yet. */
export interface UnstoredChanges {
  /** Leaves this instead of what this page left before. Nothing at all where the browser gives no room for it. */
  leave(changes: readonly Unstored[]): void;
  /**
   * What pages left, this one aside, and no longer there afterwards. What cannot be read stays as it is: a later planner
   * may have left it, and reads it.
   */
  takeUp(): readonly Unstored[];
}

const LeftSchema = v.array(v.object({ plan: v.unknown(), base: v.unknown() }));

function readPlan(value: unknown): Plan {
  const parsed = parsePlan(value);
  if (!parsed.ok) throw new Error('No plan of this format.');
  return parsed.plan;
}

/** Null where any of it cannot be read. */
function readLeft(text: string): readonly Unstored[] | null {
  try {
    return v
      .parse(LeftSchema, JSON.parse(text))
      .map(({ plan, base }) => ({ plan: readPlan(plan), base: base === null ? null : readPlan(base) }));
  } catch {
    return null;
  }
}

/**
 * Unlike a database, `localStorage` is written before the call returns. `name`: what the planner's storage is called.
 * `page`: an id of this page alone. `storage` throws where the browser refuses it.
 */
export function unstoredChanges(name: string, page: string, storage: () => Storage): UnstoredChanges {
  const prefix = `${name}:unstored:`;
  const own = `${prefix}${page}`;
  return {
    leave(changes) {
      try {
        if (changes.length === 0) storage().removeItem(own);
        else storage().setItem(own, JSON.stringify(changes));
      } catch {
        // Refused or full: the database is then the only place there is.
      }
    },
    takeUp() {
      try {
        const room = storage();
        const keys = Object.keys(room).filter((key) => key.startsWith(prefix) && key !== own);
        return keys.flatMap((key) => {
          const left = readLeft(room.getItem(key) ?? '');
          if (left) room.removeItem(key);
          return left ?? [];
        });
      } catch {
        return [];
      }
    },
  };
}
