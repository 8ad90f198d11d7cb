import type { Fault } from '../fault.ts';
import type { Qualification, UnitRule } from '../schema.ts';
import { unitsOfGroup } from '../unitGroups.ts';
import { sumCredits } from './sumCredits.ts';

interface Limit {
  readonly measure: 'credits' | 'units';
  readonly group: string;
  readonly figure: number;
}

function maximumOf(rule: UnitRule): Limit | null {
  if (rule.kind === 'groupCreditsMaximum') return { measure: 'credits', group: rule.group, figure: rule.credits };
  if (rule.kind === 'groupUnitsMaximum') return { measure: 'units', group: rule.group, figure: rule.units };
  return null;
}

function minimumOf(rule: UnitRule): Limit | null {
  if (rule.kind === 'groupCreditsMinimum' || rule.kind === 'allOfGroup') {
    return { measure: 'credits', group: rule.group, figure: rule.credits };
  }
  if (rule.kind === 'groupUnitsMinimum') return { measure: 'units', group: rule.group, figure: rule.units };
  return null;
}

function lowestMaximums(rules: readonly UnitRule[]): ReadonlyMap<string, number> {
  const lowest = new Map<string, number>();
  for (const rule of rules) {
    const maximum = maximumOf(rule);
    if (!maximum) continue;
    const key = `${maximum.measure} ${maximum.group}`;
    lowest.set(key, Math.min(maximum.figure, lowest.get(key) ?? Infinity));
  }
  return lowest;
}

/**
 * Rules about a group or a unit that is not there, and rules that cannot be kept on their own: a minimum above the
 * maximum of the same group, or above what the units could give. Whether all rules can be kept together is not asked here.
 */
export function ruleFaults(qualification: Qualification, at: string): Fault[] {
  const groups = new Set(qualification.groups.map(({ id }) => id));
  const references = new Set(qualification.units.map(({ reference }) => reference));
  const maximums = lowestMaximums(qualification.rules);

  const ofGroup = (rule: UnitRule & { group: string }, path: string): Fault[] => {
    if (!groups.has(rule.group)) return [{ code: 'missingGroup', group: rule.group, path: `${path}.group` }];
    const minimum = minimumOf(rule);
    if (!minimum) return [];
    const { measure, group, figure } = minimum;
    const place = `${path}.${measure}`;
    const units = unitsOfGroup(qualification, group);
    const reachable = measure === 'credits' ? sumCredits(units) : units.length;
    if (rule.kind === 'allOfGroup' && figure !== reachable) {
      return [{ code: 'groupSum', group, stated: figure, found: reachable, path: place }];
    }
    if (figure > reachable) return [{ code: 'outOfReach', measure, group, minimum: figure, reachable, path: place }];
    const maximum = maximums.get(`${measure} ${group}`) ?? Infinity;
    return figure > maximum
      ? [{ code: 'minimumAboveMaximum', measure, group, minimum: figure, maximum, path: place }]
      : [];
  };

  const ofWhole = (minimum: number, reachable: number, path: string): Fault[] =>
    minimum > reachable
      ? [{ code: 'outOfReach', measure: 'credits', group: null, minimum, reachable, path: `${path}.credits` }]
      : [];

  const ofUnits = (named: readonly (readonly [reference: string, path: string])[]): Fault[] =>
    named
      .filter(([reference]) => !references.has(reference))
      .map(([unit, path]) => ({ code: 'missingUnit', unit, path }));

  return qualification.rules.flatMap((rule, index): Fault[] => {
    const path = `${at}.rules[${index}]`;
    switch (rule.kind) {
      case 'allOfGroup':
      case 'groupCreditsMinimum':
      case 'groupCreditsMaximum':
      case 'groupUnitsMinimum':
      case 'groupUnitsMaximum':
        return ofGroup(rule, path);
      case 'totalCreditsMinimum': {
        const planned = qualification.units.length > 0 ? sumCredits(qualification.units) : qualification.credits;
        return ofWhole(rule.credits, planned, path);
      }
      case 'levelCreditsMinimum': {
        const possible = qualification.units.filter(({ level }) => level === undefined || level.value >= rule.level);
        return ofWhole(rule.credits, sumCredits(possible), path);
      }
      case 'barredPair':
        return ofUnits(rule.units.map((reference, position) => [reference, `${path}.units[${position}]`] as const));
      case 'requires':
        return ofUnits([
          [rule.unit, `${path}.unit`],
          [rule.required, `${path}.required`],
        ]);
      case 'noRepeat':
        return [];
    }
  });
}
