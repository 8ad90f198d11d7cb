import { creditsOf } from '../../src/catalogue/credits.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { unitFigures } from '../../src/plan/unitFigures.ts';
import { unitsInPlan } from '../../src/plan/unitsInPlan.ts';

/*
 * Counting by generating functions: the coefficient of x^c y^l is the number of choices with c credits, l of them at
 * the level. One polynomial per group, cut to what its rules allow, and their product. For one qualification with
 * limits on the credits of groups that are not nested, one total and at most one level.
 */

type Polynomial = ReadonlyMap<number, bigint>;

const LEVEL = 10_000;

function multiply(a: Polynomial, b: Polynomial): Polynomial {
  const product = new Map<number, bigint>();
  for (const [powerA, countA] of a) {
    for (const [powerB, countB] of b) {
      product.set(powerA + powerB, (product.get(powerA + powerB) ?? 0n) + countA * countB);
    }
  }
  return product;
}

/** The number of valid plans that keep everything in the plan. */
export function countByPolynomials(plan: Plan, pathway: Pathway, outlook: 'worst' | 'best'): bigint {
  const [qualification] = pathway.qualifications;
  if (!qualification) return 0n;
  const { rules, units, groups } = qualification;
  const planned = new Set(unitsInPlan(plan, pathway).map(({ unit }) => unit));
  const level = rules.find((rule) => rule.kind === 'levelCreditsMinimum');
  const total = Math.max(0, ...rules.map((rule) => (rule.kind === 'totalCreditsMinimum' ? rule.credits : 0)));

  let whole: Polynomial = new Map([[0, 1n]]);
  for (const { id } of groups) {
    let ofGroup: Polynomial = new Map([[0, 1n]]);
    for (const unit of units.filter(({ group }) => group === id)) {
      const known = unitFigures(plan, unit).level?.value;
      const counts = level !== undefined && (known === undefined ? outlook === 'best' : known >= level.level);
      const power = creditsOf(unit) + (counts ? creditsOf(unit) * LEVEL : 0);
      const isOut = plan.units[unit.reference]?.state === 'ruledOut';
      const choices: [number, bigint][] = [];
      if (!planned.has(unit)) choices.push([0, 1n]);
      if (!isOut) choices.push([power, 1n]);
      ofGroup = multiply(ofGroup, new Map(choices));
    }
    const limits = rules.filter((rule) => 'group' in rule && rule.group === id);
    ofGroup = new Map(
      [...ofGroup].filter(([power]) =>
        limits.every((rule) => {
          if (rule.kind === 'groupCreditsMaximum') return power % LEVEL <= rule.credits;
          if (rule.kind === 'groupCreditsMinimum' || rule.kind === 'allOfGroup')
            return power % LEVEL >= (rule.credits ?? 0);
          return true;
        }),
      ),
    );
    whole = multiply(whole, ofGroup);
  }
  return [...whole].reduce(
    (sum, [power, count]) =>
      power % LEVEL >= total && Math.floor(power / LEVEL) >= (level?.credits ?? 0) ? sum + count : sum,
    0n,
  );
}
