import { creditsOf } from '../../src/catalogue/credits.ts';
import type { Amount, Pathway, Unit } from '../../src/catalogue/schema.ts';
import type { Objective } from '../../src/completion/answer.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { unitFigures } from '../../src/plan/unitFigures.ts';
import { unitsInPlan } from '../../src/plan/unitsInPlan.ts';
import type { RuleOf } from '../../src/rules/ruleOf.ts';

/*
 * The same questions as an integer program, for solvers that know nothing of units. One variable per unit and group it
 * may count in. Qualifications achieved before, and groups whose units do not count, are not in it.
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
  readonly qualification: string;
  readonly homes: readonly string[];
  /** Taken beyond those of which only so many count. */
  readonly isSurplus: boolean;
}

type Counted = Pick<Amount, 'of' | 'measure'>;
type Requirement = { [Kind in 'amount' | 'choice' | 'whenTaken']: Omit<RuleOf<Kind>, 'id'> }[
  | 'amount'
  | 'choice'
  | 'whenTaken'];

const nameOf = (prefix: string, id: string) => `${prefix}_${id.replaceAll(/[^a-z0-9]/gi, '_')}`;

export function integerProgram(plan: Plan, pathway: Pathway, aim: Aim, outlook: 'worst' | 'best'): IntegerProgram {
  const limits: Limit[] = [];
  const cost = new Map<string, number>();
  const everywhere: Variable[] = [];
  const decisions: string[] = [];
  let constant = 0;
  const reasons = new Map(unitsInPlan(plan, pathway).map(({ unit, because }) => [unit.reference, because]));
  const firstPlaces = new Map<string, readonly Variable[]>();
  let sharesUnits = false;

  const counts = ({ unit, homes, qualification, isSurplus }: Variable, amount: Counted, whereUnknown: boolean) => {
    const { of, measure } = amount;
    if (of.qualifications && !of.qualifications.includes(qualification)) return false;
    if (of.units && !of.units.includes(unit.reference)) return false;
    if (of.groups && !of.groups.some((group) => homes.includes(group))) return false;
    // Named units are taken or not; everything else is of those that count.
    if (isSurplus && !(of.units && measure === 'units')) return false;
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
  const ask = (all: readonly Variable[], name: string, amount: Amount, decided: string | null) => {
    const { measure, atLeast = 0, atMost } = amount;
    /** A unit of several qualifications is in a sum once: where it stands first of those the sum is about. */
    const sumOf = (whereUnknown: boolean) => {
      const counted = all.filter((variable) => counts(variable, amount, whereUnknown));
      return new Map(
        counted
          .filter(
            ({ unit, qualification }) =>
              counted.find((other) => other.unit.reference === unit.reference)?.qualification === qualification,
          )
          .map(({ name: variable, unit }) => [variable, valueOf(unit, measure, whereUnknown)] as const),
      );
    };
    const least = sumOf(outlook === 'best');
    if (decided) least.set(decided, -atLeast);
    limits.push({ name: `${name}_least`, sum: least, min: decided ? 0 : atLeast });
    if (atMost === undefined) return;
    const most = sumOf(outlook === 'worst');
    if (decided) most.set(decided, MANY);
    limits.push({ name: `${name}_most`, sum: most, max: decided ? atMost + MANY : atMost });
  };
  const askAll = (all: readonly Variable[], name: string, amounts: readonly Amount[]): string => {
    const decided = `y_${name}`;
    decisions.push(decided);
    for (const [part, asked] of amounts.entries()) ask(all, `${name}_${part}`, asked, decided);
    return decided;
  };
  const askFor = (all: readonly Variable[], name: string, rule: Requirement) => {
    if (rule.kind === 'amount') ask(all, name, rule, null);
    if (rule.kind === 'choice') {
      const ways = rule.ways.map((way, index) => askAll(all, `${name}_way_${index}`, way.all));
      limits.push({ name, sum: new Map(ways.map((way) => [way, 1])), min: rule.atLeast });
    }
    if (rule.kind === 'whenTaken') {
      const decided = askAll(all, name, rule.all);
      const triggers = all.filter((each) => counts(each, { of: rule.any, measure: 'units' }, outlook === 'worst'));
      for (const trigger of triggers) {
        const sum = new Map([
          [decided, 1],
          [trigger.name, -1],
        ]);
        limits.push({ name: `${name}_${trigger.name}`, sum, min: 0 });
      }
    }
  };

  for (const [number, { id: qualification, units, groups, rules }] of pathway.qualifications.entries()) {
    const path = (group: string): string[] => {
      const within = groups.find(({ id }) => id === group)?.within;
      return [group, ...(within === undefined ? [] : path(within))];
    };
    const onlyFew = rules.flatMap((rule) => (rule.kind === 'countsAtMost' ? [rule] : []));
    const isFew = ({ reference }: Unit) => onlyFew.some((few) => few.units.includes(reference));
    const all = units.flatMap((unit, position): Variable[] => {
      const one = (name: string, homes: readonly string[], isSurplus: boolean): Variable => ({
        name: `x${number}_${position}_${name}`,
        unit,
        qualification,
        homes,
        isSurplus,
      });
      const places = [unit.group, ...(unit.alsoIn ?? [])].map((group, home) => one(String(home), path(group), false));
      return isFew(unit) ? [...places, one('surplus', [], true)] : places;
    });
    everywhere.push(...all);
    const limit = (id: string, amount: (variable: Variable) => number, bounds: Pick<Limit, 'min' | 'max'>) => {
      const sum = new Map(
        all.flatMap((variable) => (amount(variable) === 0 ? [] : [[variable.name, amount(variable)]])),
      );
      limits.push({ name: nameOf(`c${number}`, id), sum, ...bounds });
    };
    const has = (references: readonly string[], { unit }: Variable) => (references.includes(unit.reference) ? 1 : 0);
    for (const { id, ...rule } of rules) {
      const inGroup = ({ homes }: Variable) => 'group' in rule && homes.includes(rule.group);
      const credits = ({ unit, isSurplus }: Variable) => (isSurplus ? 0 : creditsOf(unit));
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
          limit(id, (variable) => has(rule.units, variable), { max: 1 });
          break;
        case 'requires':
          limit(id, (variable) => has([rule.required], variable) - has([rule.unit], variable), { min: 0 });
          break;
        case 'amount':
        case 'choice':
        case 'whenTaken':
          askFor(all, nameOf(`c${number}`, id), rule);
          break;
        case 'countsAtMost': {
          const counted = (variable: Variable) => (variable.isSurplus ? 0 : has(rule.units, variable));
          limit(`${id}_most`, counted, { max: rule.atMost });
          // One more may be taken once so many count.
          for (const { name } of all.filter((each) => each.isSurplus && has(rule.units, each) === 1))
            limit(`${id}_${name}`, (each) => (each.name === name ? -rule.atMost : counted(each)), { min: 0 });
          break;
        }
        case 'noRepeat':
        case 'requirement':
        case 'title':
          break;
      }
    }
    for (const [position, unit] of units.entries()) {
      const own = (variable: Variable) => (variable.unit === unit ? 1 : 0);
      const first = firstPlaces.get(unit.reference);
      if (first) {
        // It is the same unit here and there.
        const sum = new Map([
          ...first.map(({ name }) => [name, 1] as const),
          ...all.filter(own).map(({ name }) => [name, -1] as const),
        ]);
        limits.push({ name: `same${number}_${position}`, sum, min: 0, max: 0 });
        sharesUnits = true;
        continue;
      }
      firstPlaces.set(unit.reference, all.filter(own));
      const because = reasons.get(unit.reference);
      const choice = plan.units[unit.reference];
      const mayGo = aim === 'repair' && because === 'picked' && choice?.state === 'picked' && !choice.keep;
      if (because && !mayGo) limit(`stays_${position}`, own, { min: 1, max: 1 });
      else limit(`once_${position}`, own, { max: choice?.state === 'ruledOut' ? 0 : 1 });
      const [within, out] = costOf(plan, unit, aim, because !== undefined);
      constant += out;
      for (const { name } of all.filter((variable) => variable.unit === unit)) cost.set(name, within - out);
    }
  }
  for (const { id, ...rule } of pathway.rules) {
    const skills = pathway.essentialSkills.reduce((sum, { credits }) => sum + credits, 0);
    if (rule.kind === 'pathwayCredits' && sharesUnits)
      ask(everywhere, nameOf('p', id), { of: {}, measure: 'credits', atLeast: rule.credits - skills }, null);
    if (rule.kind === 'amount' || rule.kind === 'choice' || rule.kind === 'whenTaken')
      askFor(everywhere, nameOf('p', id), rule);
  }
  return { variables: [...everywhere.map(({ name }) => name), ...decisions], cost, constant, limits };
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
