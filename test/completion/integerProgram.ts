import { creditsOf } from '../../src/catalogue/credits.ts';
import type { Amount, Pathway, Unit, UnitSet } from '../../src/catalogue/schema.ts';
import type { Objective } from '../../src/completion/answer.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { unitFigures } from '../../src/plan/unitFigures.ts';
import { unitsInPlan } from '../../src/plan/unitsInPlan.ts';

/*
 * The same questions as an integer program, for solvers that know nothing of units. One variable per unit and group it
 * may count in. Qualifications achieved before are not in it.
 */

interface Limit {
  readonly name: string;
  readonly sum: ReadonlyMap<string, number>;
  readonly min?: number;
  readonly max?: number;
}

/** Minimise `cost` + `constant` over variables that are 0 or 1. */
export interface IntegerProgram {
  readonly variables: readonly string[];
  readonly cost: ReadonlyMap<string, number>;
  readonly constant: number;
  readonly limits: readonly Limit[];
}

export type Aim = Objective | 'repair';

interface Variable {
  readonly name: string;
  readonly unit: Unit;
  readonly homes: readonly string[];
}

export function integerProgram(plan: Plan, pathway: Pathway, aim: Aim, outlook: 'worst' | 'best'): IntegerProgram {
  const limits: Limit[] = [];
  const cost = new Map<string, number>();
  const variables: string[] = [];
  let constant = 0;
  const reasons = new Map(unitsInPlan(plan, pathway).map(({ unit, because }) => [unit, because]));

  for (const [number, { units, groups, rules }] of pathway.qualifications.entries()) {
    const path = (group: string): string[] => {
      const within = groups.find(({ id }) => id === group)?.within;
      return [group, ...(within === undefined ? [] : path(within))];
    };
    const all = units.flatMap((unit, position) =>
      [unit.group, ...(unit.alsoIn ?? [])].map((group, home): Variable => ({
        name: `x${number}_${position}_${home}`,
        unit,
        homes: path(group),
      })),
    );
    variables.push(...all.map(({ name }) => name));
    const limit = (id: string, amount: (variable: Variable) => number, bounds: Pick<Limit, 'min' | 'max'>) => {
      const sum = new Map(
        all.flatMap((variable) => (amount(variable) === 0 ? [] : [[variable.name, amount(variable)]])),
      );
      limits.push({ name: `c${number}_${id.replaceAll(/[^a-z0-9]/gi, '_')}`, sum, ...bounds });
    };
    const nameOf = (id: string) => `c${number}_${id.replaceAll(/[^a-z0-9]/gi, '_')}`;
    const decision = (id: string): string => {
      const name = `y${number}_${id.replaceAll(/[^a-z0-9]/gi, '_')}`;
      variables.push(name);
      return name;
    };
    const counts = ({ unit, homes }: Variable, of: UnitSet, whereUnknown: boolean): boolean => {
      if (of.units && !of.units.includes(unit.reference)) return false;
      if (of.groups && !of.groups.some((group) => homes.includes(group))) return false;
      if (!of.level) return true;
      const level = unitFigures(plan, unit).level?.value;
      return level === undefined
        ? whereUnknown
        : level >= (of.level.atLeast ?? -Infinity) && level <= (of.level.atMost ?? Infinity);
    };
    const valueOf = (unit: Unit, measure: Amount['measure'], whereUnknown: boolean): number => {
      if (measure === 'hours') return unitFigures(plan, unit).glh?.value ?? (whereUnknown ? creditsOf(unit) * 10 : 0);
      return measure === 'credits' ? creditsOf(unit) : 1;
    };
    /** Asks for an amount, always or where a decision is 1. */
    const ask = (id: string, { of, measure, atLeast = 0, atMost }: Amount, decided: string | null) => {
      const sumOf = (whereUnknown: boolean) =>
        new Map(
          all.flatMap((variable) =>
            counts(variable, of, whereUnknown)
              ? [[variable.name, valueOf(variable.unit, measure, whereUnknown)] as const]
              : [],
          ),
        );
      const least = sumOf(outlook === 'best');
      if (decided) least.set(decided, -atLeast);
      limits.push({ name: nameOf(`${id}_least`), sum: least, min: decided ? 0 : atLeast });
      if (atMost === undefined) return;
      const most = sumOf(outlook === 'worst');
      if (decided) most.set(decided, MANY);
      limits.push({ name: nameOf(`${id}_most`), sum: most, max: decided ? atMost + MANY : atMost });
    };
    for (const { id, ...rule } of rules) {
      const inGroup = ({ homes }: Variable) => 'group' in rule && homes.includes(rule.group);
      const credits = (variable: Variable) => creditsOf(variable.unit);
      switch (rule.kind) {
        case 'allOfGroup':
          for (const { unit } of all.filter(inGroup)) {
            limit(`${id}_${unit.reference}`, (variable) => (variable.unit === unit ? 1 : 0), { min: 1 });
          }
          break;
        case 'groupCreditsMinimum':
          limit(id, (variable) => (inGroup(variable) ? credits(variable) : 0), { min: rule.credits });
          break;
        case 'groupCreditsMaximum':
          limit(id, (variable) => (inGroup(variable) ? credits(variable) : 0), { max: rule.credits });
          break;
        case 'groupUnitsMinimum':
          limit(id, (variable) => (inGroup(variable) ? 1 : 0), { min: rule.units });
          break;
        case 'groupUnitsMaximum':
          limit(id, (variable) => (inGroup(variable) ? 1 : 0), { max: rule.units });
          break;
        case 'totalCreditsMinimum':
          limit(id, credits, { min: rule.credits });
          break;
        case 'levelCreditsMinimum':
          limit(
            id,
            (variable) => {
              const level = unitFigures(plan, variable.unit).level?.value;
              return (level === undefined ? outlook === 'best' : level >= rule.level) ? credits(variable) : 0;
            },
            { min: rule.credits },
          );
          break;
        case 'barredPair':
          limit(id, ({ unit }) => rule.units.filter((reference) => reference === unit.reference).length, { max: 1 });
          break;
        case 'requires':
          limit(
            id,
            ({ unit: { reference } }) => (reference === rule.required ? 1 : 0) - (reference === rule.unit ? 1 : 0),
            { min: 0 },
          );
          break;
        case 'amount':
          ask(id, rule, null);
          break;
        case 'choice': {
          const ways = rule.ways.map((way, index) => {
            const name = decision(`${id}_way_${index}`);
            for (const [part, asked] of way.all.entries()) ask(`${id}_${index}_${part}`, asked, name);
            return name;
          });
          limits.push({ name: nameOf(id), sum: new Map(ways.map((name) => [name, 1])), min: rule.atLeast });
          break;
        }
        case 'whenTaken': {
          const name = decision(`${id}_taken`);
          for (const variable of all.filter((each) => counts(each, rule.any, outlook === 'worst')))
            limits.push({
              name: nameOf(`${id}_${variable.name}`),
              sum: new Map([
                [name, 1],
                [variable.name, -1],
              ]),
              min: 0,
            });
          for (const [part, asked] of rule.all.entries()) ask(`${id}_${part}`, asked, name);
          break;
        }
        case 'countsAtMost':
          throw new Error('Whether credits count is not written here: see the brute force.');
        case 'noRepeat':
        case 'requirement':
        case 'title':
          break;
      }
    }
    for (const [position, unit] of units.entries()) {
      const because = reasons.get(unit);
      const choice = plan.units[unit.reference];
      const mayGo = aim === 'repair' && because === 'picked' && choice?.state === 'picked' && !choice.keep;
      const own = (variable: Variable) => (variable.unit === unit ? 1 : 0);
      if (because && !mayGo) limit(`stays_${position}`, own, { min: 1, max: 1 });
      else limit(`once_${position}`, own, { max: choice?.state === 'ruledOut' ? 0 : 1 });
      const [within, out] = costOf(plan, unit, aim, because !== undefined);
      constant += out;
      for (const { name } of all.filter((variable) => variable.unit === unit)) cost.set(name, within - out);
    }
  }
  return { variables, cost, constant, limits };
}

/** Credits of all units together stay below this. */
const MANY = 4000;

/** What a unit costs in and out. */
function costOf(plan: Plan, unit: Unit, aim: Aim, isPlanned: boolean): readonly [within: number, out: number] {
  switch (aim) {
    case 'fewestSurplusCredits':
      return [creditsOf(unit), 0];
    case 'fewestUnits':
      return [1, 0];
    case 'fewestGuidedHours':
      return [unitFigures(plan, unit).glh?.value ?? creditsOf(unit) * 10, 0];
    case 'closestToStarred':
      return [creditsOf(unit), plan.starred.includes(unit.reference) ? MANY : 0];
    case 'repair':
      return [creditsOf(unit) + (isPlanned ? 0 : MANY), isPlanned ? MANY * 100 : 0];
  }
}

/** What a repair costs, by the same measure. */
export const repairCost = (removals: number, additions: number, credits: number): number =>
  removals * MANY * 100 + additions * MANY + credits;
