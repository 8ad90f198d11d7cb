import * as v from 'valibot';
import { ownEntry, withoutEntry } from './ownEntry.ts';
import { SettledFactsSchema, type Plan, type SettledFacts } from './planSchema.ts';

type SettledFigure = NonNullable<SettledFacts['level']>;

/** What the reader says of a unit. A figure left out stays as it is; null takes it back. */
export interface SettledChange {
  /** Level, 1 to 8. */
  readonly level?: SettledFigure | null;
  /** Guided learning hours, 0 to 1,000. */
  readonly glh?: SettledFigure | null;
}

/**
 * Keeps a unit's level or guided learning hours as the plan's owner read them in their own specification, with where
 * they are from. Figures out of range, or without a source, change nothing.
 */
export function settleUnit(plan: Plan, reference: string, change: SettledChange): Plan {
  const before: SettledFacts = ownEntry(plan.settled, reference) ?? {};
  const level = change.level === undefined ? before.level : change.level;
  const glh = change.glh === undefined ? before.glh : change.glh;
  if (same(level, before.level) && same(glh, before.glh)) return plan;
  const facts = { ...(level && { level }), ...(glh && { glh }) };
  if (!v.is(SettledFactsSchema, facts)) return plan;
  const settled = level || glh ? { ...plan.settled, [reference]: facts } : withoutEntry(plan.settled, reference);
  return { ...plan, settled };
}

function same(a: SettledFigure | null | undefined, b: SettledFigure | undefined): boolean {
  return a?.value === b?.value && a?.from === b?.from;
}
