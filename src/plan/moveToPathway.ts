import type { KnownFramework } from '../catalogue/catalogue.ts';
import { findUnit } from '../catalogue/findUnit.ts';
import { frameworkName } from '../catalogue/findVersion.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { ownEntry } from './ownEntry.ts';
import type { Plan } from './planSchema.ts';

/** A plan under another pathway, and what became of what it says of units. */
export interface Move {
  readonly plan: Plan;
  /** References of units that come along, in the order of the plan. */
  readonly carried: readonly string[];
  /** References of units that the other pathway does not have: what was said of them stays behind. */
  readonly left: readonly string[];
}

const only = <Value>(entries: Readonly<Record<string, Value>>, isKept: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => isKept(key)));

/**
 * Moves a plan to another pathway, of its own framework or of another one. Units are known again by their reference,
 * awarding organisations by qualification and number; dates, training hours, diary, notes and agreements stay as they are.
 */
export function moveToPathway(plan: Plan, framework: KnownFramework, pathway: Pathway): Move {
  const isThere = (reference: string) => findUnit(pathway, reference) !== null;
  const isOffered = (id: string) =>
    pathway.qualifications.some(
      (qualification) =>
        qualification.id === id &&
        qualification.offerings.some(({ number }) => number === ownEntry(plan.offerings, id)),
    );
  const units = Object.keys(plan.units);
  return {
    plan: {
      ...plan,
      framework: frameworkName(framework),
      pathway: pathway.id,
      offerings: only(plan.offerings, isOffered),
      units: only(plan.units, isThere),
      starred: plan.starred.filter(isThere),
      settled: only(plan.settled, isThere),
    },
    carried: units.filter(isThere),
    left: units.filter((reference) => !isThere(reference)),
  };
}
