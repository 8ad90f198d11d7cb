import { ownEntry, withoutEntry } from './ownEntry.ts';
import type { Plan, UnitChoice } from './planSchema.ts';

function sameChoice(a: UnitChoice | undefined, b: UnitChoice): boolean {
  if (a?.state !== b.state) return false;
  if (a.state === 'picked' && b.state === 'picked') return (a.keep ?? false) === (b.keep ?? false);
  if (a.state === 'achieved' && b.state === 'achieved') return a.verified === b.verified;
  if (a.state === 'ruledOut' && b.state === 'ruledOut') return a.notOffered?.reason === b.notOffered?.reason;
  return true;
}

function choose(plan: Plan, reference: string, choice: UnitChoice): Plan {
  if (sameChoice(ownEntry(plan.units, reference), choice)) return plan;
  return { ...plan, units: { ...plan.units, [reference]: choice } };
}

/** Puts a unit into the plan. One that is picked already stays as it is, kept or not; any other choice is replaced. */
export function pickUnit(plan: Plan, reference: string): Plan {
  if (ownEntry(plan.units, reference)?.state === 'picked') return plan;
  return choose(plan, reference, { state: 'picked' });
}

/** Takes back whatever was said of a unit. A mandatory unit is in the plan again after this. */
export function removeUnit(plan: Plan, reference: string): Plan {
  const units = withoutEntry(plan.units, reference);
  return units === plan.units ? plan : { ...plan, units };
}

/** Marks a unit as achieved earlier; `verified` once the awarding organisation has agreed that it counts. */
export function claimPriorUnit(plan: Plan, reference: string, { verified }: { readonly verified: boolean }): Plan {
  return choose(plan, reference, { state: 'achieved', verified });
}

/** What somebody confirmed of units achieved earlier was about something else than now: of those, it is asked again. */
export function askAgain(plan: Plan, isAsked: (reference: string) => boolean): Plan {
  return Object.entries(plan.units).reduce(
    (before, [reference, { state }]) =>
      state === 'achieved' && isAsked(reference) ? claimPriorUnit(before, reference, { verified: false }) : before,
    plan,
  );
}

/** "Not for me": the unit is out of the plan and is not offered. A mandatory unit ruled out is missing from the plan. */
export function ruleOutUnit(plan: Plan, reference: string): Plan {
  if (ownEntry(plan.units, reference)?.state === 'ruledOut') return plan;
  return choose(plan, reference, { state: 'ruledOut' });
}

/**
 * Keeps the reason why the centre does not offer a unit that is ruled out; an empty one takes it back. Nothing happens to
 * a unit that is not ruled out.
 */
export function markNotOffered(plan: Plan, reference: string, reason: string): Plan {
  if (ownEntry(plan.units, reference)?.state !== 'ruledOut') return plan;
  return choose(plan, reference, { state: 'ruledOut', ...(reason !== '' && { notOffered: { reason } }) });
}

/** Protects a picked unit from being offered for removal, or lifts that. Nothing happens to a unit that is not picked. */
export function keepUnit(plan: Plan, reference: string, keep: boolean): Plan {
  if (ownEntry(plan.units, reference)?.state !== 'picked') return plan;
  return choose(plan, reference, keep ? { state: 'picked', keep } : { state: 'picked' });
}

/** Stars a unit the learner likes, or takes the star away. A star changes no credits. */
export function starUnit(plan: Plan, reference: string, starred: boolean): Plan {
  if (plan.starred.includes(reference) === starred) return plan;
  return {
    ...plan,
    starred: starred ? [...plan.starred, reference] : plan.starred.filter((other) => other !== reference),
  };
}

/** Units to put in and take out in one step. */
export interface UnitChanges {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Applies a completion or a repair as one change: takes units out, then picks others. A unit that is achieved or kept
 * is never taken out, and one that is picked or achieved already is not picked anew.
 */
export function changeUnits(plan: Plan, { add, remove }: UnitChanges): Plan {
  const units = new Map(Object.entries(plan.units));
  for (const reference of remove) {
    const choice = units.get(reference);
    if (choice?.state === 'picked' && !choice.keep) units.delete(reference);
  }
  for (const reference of add) {
    const state = units.get(reference)?.state;
    if (state !== 'picked' && state !== 'achieved') units.set(reference, { state: 'picked' });
  }
  const before = Object.entries(plan.units);
  const same = before.length === units.size && before.every(([reference, choice]) => units.get(reference) === choice);
  return same ? plan : { ...plan, units: Object.fromEntries(units) };
}
