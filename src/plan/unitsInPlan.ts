import { oncePer } from '../catalogue/oncePer.ts';
import type { Pathway, Qualification, Unit } from '../catalogue/schema.ts';
import { unitsInSeveral } from '../catalogue/unitsInSeveral.ts';
import { unitsOfGroup } from '../catalogue/unitGroups.ts';
import { ownEntry } from './ownEntry.ts';
import type { Plan } from './planSchema.ts';

/** A unit in a plan, and why it is there. */
export interface UnitInPlan {
  readonly unit: Unit;
  readonly qualification: Qualification;
  /** Its place among the qualification's units. */
  readonly index: number;
  readonly because: 'mandatory' | 'picked' | 'achieved';
}

/** The three ways one unit can be in a plan, made once so that judging a plan makes nothing new. */
interface Entry {
  readonly mandatory: UnitInPlan | null;
  readonly picked: UnitInPlan;
  readonly achieved: UnitInPlan;
}

interface Entries {
  /** Each unit once, where it stands first. */
  readonly list: readonly Entry[];
  /** Every place of every unit, with its position in `list`; null where no two qualifications share a unit. */
  readonly places: readonly (readonly [position: number, entry: Entry])[] | null;
  /** What is in a plan that says nothing: the mandatory units, at the positions of all units. */
  readonly withoutChoices: readonly (UnitInPlan | null)[];
  readonly positions: ReadonlyMap<string, number>;
  readonly mandatory: ReadonlySet<string>;
}

/** References of the units that everyone takes who takes this qualification. */
export const mandatoryOf = (qualification: Qualification): readonly string[] =>
  qualification.rules.flatMap((rule) =>
    rule.kind === 'allOfGroup' ? unitsOfGroup(qualification, rule.group).map(({ reference }) => reference) : [],
  );

const entriesOf = oncePer((pathway: Pathway): Entries => {
  const mandatory = new Set(pathway.qualifications.flatMap(mandatoryOf));
  const list: Entry[] = [];
  const places: (readonly [number, Entry])[] = [];
  const positions = new Map<string, number>();
  for (const qualification of pathway.qualifications) {
    for (const [index, unit] of qualification.units.entries()) {
      const entry: Entry = {
        mandatory: mandatory.has(unit.reference) ? { unit, qualification, index, because: 'mandatory' } : null,
        picked: { unit, qualification, index, because: 'picked' },
        achieved: { unit, qualification, index, because: 'achieved' },
      };
      const position = positions.get(unit.reference) ?? list.length;
      places.push([position, entry]);
      if (position < list.length) continue;
      positions.set(unit.reference, position);
      list.push(entry);
    }
  }
  return {
    list,
    places: unitsInSeveral(pathway).size > 0 ? places : null,
    withoutChoices: list.map((entry) => entry.mandatory),
    positions,
    mandatory,
  };
});

/** References of the units everyone takes: those of a group of which a rule asks for all, nested groups included. */
export function mandatoryUnits(pathway: Pathway): ReadonlySet<string> {
  return entriesOf(pathway).mandatory;
}

/** What a plan's choices come to in its pathway. */
export interface SortedUnits {
  /** Every unit in the plan once, in document order. */
  readonly units: readonly UnitInPlan[];
  /** The same in each qualification that lists it: the same list where no two share a unit. */
  readonly places: readonly UnitInPlan[];
  readonly isInPlan: (reference: string) => boolean;
  /** References in the plan that the pathway does not have, in alphabetical order. They count for nothing. */
  readonly unknown: readonly string[];
}

const sorted = new WeakMap<Plan, { readonly pathway: Pathway; readonly units: SortedUnits }>();

/**
 * Sorts a plan's choices in one pass, once: mandatory units the plan does not rule out, picked ones, and those achieved
 * earlier (a mandatory one too) are in the plan; a reference the pathway does not have is unknown unless ruled out.
 */
export function sortUnits(plan: Plan, pathway: Pathway): SortedUnits {
  const before = sorted.get(plan);
  if (before?.pathway === pathway) return before.units;
  const units = sortOnce(plan, pathway);
  sorted.set(plan, { pathway, units });
  return units;
}

function sortOnce(plan: Plan, pathway: Pathway): SortedUnits {
  const { list, places, positions, withoutChoices } = entriesOf(pathway);
  const chosen = withoutChoices.slice();
  const unknown: string[] = [];
  // Entries, made anew at each judging, take longer.
  for (const reference of Object.keys(plan.units)) {
    const state = ownEntry(plan.units, reference)?.state;
    const position = positions.get(reference);
    const entry = position === undefined ? undefined : list[position];
    if (position === undefined || !entry) {
      if (state !== 'ruledOut') unknown.push(reference);
    } else if (state === 'achieved') chosen[position] = entry.achieved;
    else if (state === 'ruledOut') chosen[position] = null;
    else chosen[position] = entry.mandatory ?? entry.picked;
  }
  const units = chosen.filter((unit) => unit !== null);
  return {
    units,
    places: places
      ? places.flatMap(([position, entry]) => {
          const because = chosen[position]?.because;
          return (because && entry[because]) ?? [];
        })
      : units,
    isInPlan: (reference) => (chosen[positions.get(reference) ?? -1] ?? null) !== null,
    unknown: unknown.length > 1 ? unknown.toSorted() : unknown,
  };
}

/**
 * Every unit in the plan once, in document order: mandatory ones the plan does not rule out, picked ones, and those achieved
 * earlier (a mandatory one too). References the pathway does not have are left out: see `unknownUnits`.
 */
export const unitsInPlan = (plan: Plan, pathway: Pathway): readonly UnitInPlan[] => sortUnits(plan, pathway).units;

/** References in the plan, picked or achieved, that the pathway does not have, in alphabetical order. They count for nothing. */
export const unknownUnits = (plan: Plan, pathway: Pathway): readonly string[] => sortUnits(plan, pathway).unknown;

/** Takes out every reference the pathway does not have, with what was said, starred and settled of it. */
export function removeUnknownUnits(plan: Plan, pathway: Pathway): Plan {
  const { positions } = entriesOf(pathway);
  const has = (reference: string) => positions.has(reference);
  const keepKnown = <T>(record: Readonly<Record<string, T>>) =>
    Object.keys(record).every(has)
      ? record
      : Object.fromEntries(Object.entries(record).filter(([reference]) => has(reference)));
  const units = keepKnown(plan.units);
  const settled = keepKnown(plan.settled);
  const starred = plan.starred.every(has) ? plan.starred : plan.starred.filter(has);
  if (units === plan.units && settled === plan.settled && starred === plan.starred) return plan;
  return { ...plan, units, settled, starred };
}
