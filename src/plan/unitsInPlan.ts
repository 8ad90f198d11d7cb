import { findUnit } from '../catalogue/findUnit.ts';
import { unitsOfGroup } from '../catalogue/unitGroups.ts';
import type { Pathway, Qualification, Unit } from '../catalogue/schema.ts';
import type { Plan } from './planSchema.ts';

/** A unit in a plan, and why it is there. */
export interface UnitInPlan {
  readonly unit: Unit;
  readonly qualification: Qualification;
  readonly because: 'mandatory' | 'picked' | 'achieved';
}

/** The three ways one unit can be in a plan, made once so that judging a plan makes nothing new. */
interface Entry {
  readonly mandatory: UnitInPlan | null;
  readonly picked: UnitInPlan;
  readonly achieved: UnitInPlan;
}

interface Entries {
  readonly list: readonly Entry[];
  readonly positions: ReadonlyMap<string, number>;
  readonly mandatory: ReadonlySet<string>;
}

const prepared = new WeakMap<Pathway, Entries>();

function entriesOf(pathway: Pathway): Entries {
  const known = prepared.get(pathway);
  if (known) return known;
  const list: Entry[] = [];
  const positions = new Map<string, number>();
  const mandatory = new Set<string>();
  for (const qualification of pathway.qualifications) {
    const required = new Set(
      qualification.rules.flatMap((rule) =>
        rule.kind === 'allOfGroup' ? unitsOfGroup(qualification, rule.group) : [],
      ),
    );
    for (const unit of qualification.units) {
      // A reference that two qualifications share counts in one of them: the one the catalogue finds.
      if (findUnit(pathway, unit.reference)?.unit !== unit) continue;
      if (required.has(unit)) mandatory.add(unit.reference);
      positions.set(unit.reference, list.length);
      list.push({
        mandatory: required.has(unit) ? { unit, qualification, because: 'mandatory' } : null,
        picked: { unit, qualification, because: 'picked' },
        achieved: { unit, qualification, because: 'achieved' },
      });
    }
  }
  const entries = { list, positions, mandatory };
  prepared.set(pathway, entries);
  return entries;
}

/** References of the units everyone takes: those of a group of which a rule asks for all, nested groups included. */
export function mandatoryUnits(pathway: Pathway): ReadonlySet<string> {
  return entriesOf(pathway).mandatory;
}

/**
 * Every unit in the plan, in document order: mandatory ones the plan does not rule out, picked ones, and those achieved
 * earlier (a mandatory one too). References the pathway does not have are left out: see `unknownUnits`.
 */
export function unitsInPlan(plan: Plan, pathway: Pathway): UnitInPlan[] {
  const { list, positions } = entriesOf(pathway);
  const chosen: (UnitInPlan | null)[] = list.map(({ mandatory }) => mandatory);
  for (const reference of Object.keys(plan.units)) {
    const position = positions.get(reference);
    const entry = position === undefined ? undefined : list[position];
    const state = plan.units[reference]?.state;
    if (position === undefined || !entry) continue;
    if (state === 'achieved') chosen[position] = entry.achieved;
    else if (state === 'ruledOut') chosen[position] = null;
    else chosen[position] = entry.mandatory ?? entry.picked;
  }
  return chosen.filter((unit) => unit !== null);
}

/** References in the plan, picked or achieved, that the pathway does not have, in alphabetical order. They count for nothing. */
export function unknownUnits(plan: Plan, pathway: Pathway): string[] {
  const { positions } = entriesOf(pathway);
  return Object.keys(plan.units)
    .filter((reference) => !positions.has(reference) && plan.units[reference]?.state !== 'ruledOut')
    .toSorted();
}

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
