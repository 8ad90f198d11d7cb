import type { Amount, PathwayRule, UnitRule, UnitSet } from '../schema.ts';

/** A group or a unit that a rule names, and where. */
type Named = readonly [name: string, path: string];

interface Names {
  readonly groups: readonly Named[];
  readonly units: readonly Named[];
}

const noNames: Names = { groups: [], units: [] };
const together = (names: readonly Names[]): Names => ({
  groups: names.flatMap(({ groups }) => groups),
  units: names.flatMap(({ units }) => units),
});

function namesOfSet({ groups = [], units = [] }: UnitSet, path: string): Names {
  const listed = (names: readonly string[], key: string) =>
    names.map((name, index): Named => [name, `${path}.${key}[${index}]`]);
  return { groups: listed(groups, 'groups'), units: listed(units, 'units') };
}

const namesOfAmounts = (amounts: readonly Amount[], path: string): Names =>
  together(amounts.map(({ of }, index) => namesOfSet(of, `${path}[${index}].of`)));

/** Sets of units that a rule is about, and where they stand. */
export function setsIn(rule: UnitRule | PathwayRule, path: string): readonly (readonly [set: UnitSet, path: string])[] {
  const ofAmounts = (amounts: readonly Amount[], place: string) =>
    amounts.map(({ of }, index) => [of, `${place}[${index}].of`] as const);
  switch (rule.kind) {
    case 'amount':
      return [[rule.of, `${path}.of`]];
    case 'choice':
      return rule.ways.flatMap(({ all }, way) => ofAmounts(all, `${path}.ways[${way}].all`));
    case 'whenTaken':
      return [[rule.any, `${path}.any`], ...ofAmounts(rule.all, `${path}.all`)];
    case 'title':
      return ofAmounts(rule.all, `${path}.all`);
    default:
      return [];
  }
}

/** Every group and unit a rule names. */
export function namesIn(rule: UnitRule, path: string): Names {
  switch (rule.kind) {
    case 'allOfGroup':
    case 'groupCreditsMinimum':
    case 'groupCreditsMaximum':
    case 'groupUnitsMinimum':
    case 'groupUnitsMaximum':
      return { groups: [[rule.group, `${path}.group`]], units: [] };
    case 'barredPair':
    case 'countsAtMost':
      return namesOfSet({ units: [...rule.units] }, path);
    case 'requires':
      return {
        groups: [],
        units: [
          [rule.unit, `${path}.unit`],
          [rule.required, `${path}.required`],
        ],
      };
    case 'amount':
      return namesOfSet(rule.of, `${path}.of`);
    case 'choice':
      return together(rule.ways.map(({ all }, way) => namesOfAmounts(all, `${path}.ways[${way}].all`)));
    case 'whenTaken':
      return together([namesOfSet(rule.any, `${path}.any`), namesOfAmounts(rule.all, `${path}.all`)]);
    case 'title':
      return namesOfAmounts(rule.all, `${path}.all`);
    case 'totalCreditsMinimum':
    case 'levelCreditsMinimum':
    case 'noRepeat':
    case 'requirement':
      return noNames;
  }
}
