import type { FactOrigin, Unit } from '../catalogue/schema.ts';
import { findUnitFact } from '../catalogue/unitFacts.ts';
import { ownEntry } from './ownEntry.ts';
import type { Plan } from './planSchema.ts';

/**
 * One figure of a unit and whose it is: the plan owner's own reading (with what they say it is from), the framework
 * file's, or that of publications from elsewhere.
 */
export type UnitFigure =
  | { readonly value: number; readonly provenance: 'reader'; readonly from: string }
  | {
      readonly value: number;
      readonly provenance: 'frameworkFile' | 'elsewhere';
      readonly origins: readonly FactOrigin[];
    };

/** Null = not known; never 0 in its place. */
export interface UnitFigures {
  readonly level: UnitFigure | null;
  /** Guided learning hours. */
  readonly glh: UnitFigure | null;
}

/** What is published of a unit, without anything the reader says. */
export function publishedFigure(unit: Unit, name: keyof UnitFigures): UnitFigure | null {
  const own = unit[name];
  if (own) return { value: own.value, provenance: 'frameworkFile', origins: [own.origin] };
  const fact = findUnitFact(unit.reference);
  const value = fact?.[name] ?? null;
  return fact && value !== null ? { value, provenance: 'elsewhere', origins: fact.origins } : null;
}

/** One of a unit's figures, as `unitFigures` gives it; null where nobody gave one. */
export function unitFigure(plan: Plan, unit: Unit, name: keyof UnitFigures): UnitFigure | null {
  const own = ownEntry(plan.settled, unit.reference)?.[name];
  return own ? { value: own.value, provenance: 'reader', from: own.from } : publishedFigure(unit, name);
}

/**
 * A unit's level and guided learning hours. The reader's own figure wins, then the framework file's, then publications
 * from elsewhere. Null where nobody gave one.
 */
export function unitFigures(plan: Plan, unit: Unit): UnitFigures {
  return { level: unitFigure(plan, unit, 'level'), glh: unitFigure(plan, unit, 'glh') };
}
