import type { Qualification, UnitRule } from './schema.ts';
import { unitsOfGroup } from './unitGroups.ts';

/** Levels that count; null where there is no such limit. */
export interface LevelRange {
  readonly least: number | null;
  readonly most: number | null;
}

/** What is added up of which units. */
export interface Sum {
  readonly measure: 'credits' | 'units';
  /** `id` of the qualification it is about. */
  readonly qualification: string;
  /** Units that count in one of these groups or in a group nested in it; null: wherever they count. */
  readonly groups: readonly string[] | null;
  /** References of the units it is about; null: all. */
  readonly units: readonly string[] | null;
  readonly level: LevelRange | null;
}

/** A sum that has to end between two figures: 0 and `Infinity` where there is no limit. */
export interface Limit {
  readonly kind: 'limit';
  readonly sum: Sum;
  readonly least: number;
  readonly most: number;
}

/** At least so many of some requirements. */
export interface Some {
  readonly kind: 'some';
  readonly atLeast: number;
  readonly of: readonly Meaning[];
}

export type Meaning = Limit | Some;

const wholeOf = (qualification: Qualification, measure: Sum['measure']): Sum => ({
  measure,
  qualification: qualification.id,
  groups: null,
  units: null,
  level: null,
});

const between = (sum: Sum, least: number, most = Infinity): Limit => ({ kind: 'limit', sum, least, most });

/**
 * What a rule on the choice of units asks for, as sums with limits: the one place that says so. Judging a plan, finding
 * completions and checking a framework file read it here. Null for a rule that says of each unit by itself whether it
 * may be chosen.
 */
export function meaningOf(rule: UnitRule, qualification: Qualification): Meaning | null {
  const credits = wholeOf(qualification, 'credits');
  const units = wholeOf(qualification, 'units');
  const named = (references: readonly string[]): Sum => ({ ...units, units: references });
  switch (rule.kind) {
    case 'allOfGroup': {
      const all = unitsOfGroup(qualification, rule.group).map(({ reference }) => reference);
      return between(named(all), all.length);
    }
    case 'groupCreditsMinimum':
      return between({ ...credits, groups: [rule.group] }, rule.credits);
    case 'groupCreditsMaximum':
      return between({ ...credits, groups: [rule.group] }, 0, rule.credits);
    case 'groupUnitsMinimum':
      return between({ ...units, groups: [rule.group] }, rule.units);
    case 'groupUnitsMaximum':
      return between({ ...units, groups: [rule.group] }, 0, rule.units);
    case 'totalCreditsMinimum':
      return between(credits, rule.credits);
    case 'levelCreditsMinimum':
      return between({ ...credits, level: { least: rule.level, most: null } }, rule.credits);
    case 'barredPair':
      return between(named(rule.units), 0, 1);
    case 'requires':
      return {
        kind: 'some',
        atLeast: 1,
        of: [between(named([rule.unit]), 0, 0), between(named([rule.required]), 1)],
      };
    case 'noRepeat':
      return null;
  }
}

const known = new WeakMap<Qualification, ReadonlyMap<UnitRule, Meaning | null>>();

/** The same, read off once for all rules of a qualification. */
export function meaningsOf(qualification: Qualification): ReadonlyMap<UnitRule, Meaning | null> {
  const before = known.get(qualification);
  if (before) return before;
  const meanings = new Map(qualification.rules.map((rule) => [rule, meaningOf(rule, qualification)]));
  known.set(qualification, meanings);
  return meanings;
}
