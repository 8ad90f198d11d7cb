import type { Qualification, Unit, UnitRule } from '../catalogue/schema.ts';
import { groupAndAncestors, unitGroups, unitsOfGroup } from '../catalogue/unitGroups.ts';
import type { Contribution, RuleSystem, UnitContributions } from '../diagram/system.ts';

/** Whether a unit counts at a level or above: decided by whoever knows what is taken for granted where nobody knows. */
export type ReachesLevel = (unit: Unit, level: number) => boolean;

interface OpenCounter {
  min: number;
  max: number;
  readonly group: string | null;
}

/** Each group the unit may count in, with the groups that one is part of; an empty one where the qualification has no such group. */
function homes(qualification: Qualification, unit: Unit): readonly (readonly string[])[] {
  const paths = unitGroups(unit)
    .map((group) => groupAndAncestors(qualification, group))
    .filter(({ length }) => length > 0);
  return paths.length > 0 ? paths : [[]];
}

/**
 * Writes the rules of a qualification as sums over its units. `noRepeat` is not among them: it says of each unit alone
 * whether it may be added. `counts` tells which units the pathway counts in this qualification.
 */
export function ruleSystem(
  qualification: Qualification,
  rules: readonly UnitRule[],
  reachesLevel: ReachesLevel,
  counts: (unit: Unit) => boolean,
): RuleSystem {
  const counters: OpenCounter[] = [];
  const byName = new Map<string, number>();
  const limit = (name: string, group: string | null, min: number, max: number): number => {
    const position = byName.get(name) ?? counters.length;
    const known = counters[position];
    byName.set(name, position);
    counters[position] = { min: Math.max(min, known?.min ?? 0), max: Math.min(max, known?.max ?? Infinity), group };
    return position;
  };

  const counted = new Set(qualification.units.filter(counts).map(({ reference }) => reference));
  const forced = new Set<Unit>();
  const whenIn = new Map<string, Contribution[]>();
  const whenOut = new Map<string, Contribution[]>();
  const add = (list: Map<string, Contribution[]>, reference: string, contribution: Contribution) => {
    list.set(reference, [...(list.get(reference) ?? []), contribution]);
  };
  for (const [position, rule] of rules.entries()) {
    switch (rule.kind) {
      case 'allOfGroup':
        for (const unit of unitsOfGroup(qualification, rule.group)) forced.add(unit);
        break;
      case 'groupCreditsMinimum':
        limit(`credits ${rule.group}`, rule.group, rule.credits, Infinity);
        break;
      case 'groupCreditsMaximum':
        limit(`credits ${rule.group}`, rule.group, 0, rule.credits);
        break;
      case 'groupUnitsMinimum':
        limit(`units ${rule.group}`, rule.group, rule.units, Infinity);
        break;
      case 'groupUnitsMaximum':
        limit(`units ${rule.group}`, rule.group, 0, rule.units);
        break;
      case 'totalCreditsMinimum':
        limit('total', null, rule.credits, Infinity);
        break;
      case 'levelCreditsMinimum':
        limit(`level ${rule.level}`, null, rule.credits, Infinity);
        break;
      case 'barredPair': {
        const counter = limit(`rule ${position}`, null, 0, 1);
        for (const reference of rule.units) add(whenIn, reference, { counter, amount: 1 });
        break;
      }
      case 'requires': {
        if (rule.unit === rule.required || !counted.has(rule.unit)) break;
        const counter = limit(`rule ${position}`, null, 1, Infinity);
        add(whenOut, rule.unit, { counter, amount: 1 });
        add(whenIn, rule.required, { counter, amount: 1 });
        break;
      }
      case 'noRepeat':
        break;
    }
  }

  const levels = new Set(rules.flatMap((rule) => (rule.kind === 'levelCreditsMinimum' ? [rule.level] : [])));
  const units = qualification.units.map((unit): UnitContributions => {
    const anywhere = [...(whenIn.get(unit.reference) ?? [])];
    const credits = (name: string) => {
      const known = byName.get(name);
      return known === undefined ? [] : [{ counter: known, amount: unit.creditValue }];
    };
    anywhere.push(...credits('total'));
    for (const level of levels) if (reachesLevel(unit, level)) anywhere.push(...credits(`level ${level}`));
    const placed = (path: readonly string[]): Contribution[] =>
      path.flatMap((id) => {
        const count = byName.get(`units ${id}`);
        return [...credits(`credits ${id}`), ...(count === undefined ? [] : [{ counter: count, amount: 1 }])];
      });
    return {
      out: whenOut.get(unit.reference) ?? [],
      placements: counts(unit) ? homes(qualification, unit).map((path) => [...anywhere, ...placed(path)]) : [],
      forced: forced.has(unit),
      path: (homes(qualification, unit)[0] ?? []).toReversed(),
    };
  });
  return { counters, units };
}
