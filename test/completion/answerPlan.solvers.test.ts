import { creditsOf } from '../../src/catalogue/credits.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import type { Answer, Objective } from '../../src/completion/answer.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { changeUnits } from '../../src/plan/unitChoices.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { unitsInPlan } from '../../src/plan/unitsInPlan.ts';
import { fewCase, hoursCase, largeCase, sharedCase, tiedCase } from '../bench/largeFramework.ts';
import { level2Diploma, level3Diploma } from '../builders/diplomas.ts';
import { unitFigures } from '../../src/plan/unitFigures.ts';
import { isFull, runs } from '../runs.ts';
import type { Case } from './arbitraryCase.ts';
import { integerProgram, repairCost, type Aim } from './integerProgram.ts';
import { partialPlans } from './partialPlans.ts';
import { highsSolver, yalpsSolver, type Solver } from './solvers.ts';

const diplomas = [
  ['Level 2', level2Diploma],
  ['Level 3', level3Diploma],
] as const;
const objectives: readonly Objective[] = [
  'fewestSurplusCredits',
  'fewestUnits',
  'fewestGuidedHours',
  'closestToStarred',
];

/** What the finished plan costs by the measure of the integer program. */
function costOfBest(plan: Plan, pathway: Pathway, { best }: Answer, objective: Objective): number | null {
  if (!best) return null;
  const units = unitsInPlan(changeUnits(plan, { add: best.add, remove: [] }), pathway).map(({ unit }) => unit);
  const credits = units.reduce((sum, unit) => sum + creditsOf(unit), 0);
  switch (objective) {
    case 'fewestSurplusCredits':
      return credits;
    case 'fewestUnits':
      return units.length;
    case 'fewestGuidedHours':
      return units.reduce((sum, unit) => sum + (unitFigures(plan, unit).glh?.value ?? creditsOf(unit) * 10), 0);
    case 'closestToStarred': {
      const starred = pathway.qualifications
        .flatMap((qualification) => qualification.units)
        .filter(({ reference }) => plan.starred.includes(reference));
      return credits + 4000 * starred.filter((unit) => !units.includes(unit)).length;
    }
  }
}

/** What mending costs, finishing with the fewest units included: a repair of an unfinished plan only takes out. */
function costOfRepair({ plan, pathway, catalogue }: Case, { repair }: Answer): number | null {
  if (!repair) return null;
  const mended = changeUnits(plan, repair);
  const finish = answerPlan(mended, pathway, catalogue, 'fewestUnits').best;
  return repairCost(repair.remove.length, repair.add.length + (finish?.add.length ?? 0), finish?.credits ?? 0);
}

/** In the quick run each question is put to one of them. */
const oracles = isFull ? ['HiGHS', 'yalps'] : ['HiGHS'];

describe.each(diplomas)('on random partial plans of the %s Diploma', (_, pathway) => {
  const solvers: Record<string, Solver> = { yalps: yalpsSolver };
  beforeAll(async () => {
    solvers['HiGHS'] = await highsSolver();
  });

  /** Worst case first, as completions are. */
  const least = (solver: Solver | undefined, plan: Plan, aim: Aim): number | null =>
    solver?.(integerProgram(plan, pathway, aim, 'worst')) ??
    solver?.(integerProgram(plan, pathway, aim, 'best')) ??
    null;

  test.each(oracles)('agrees with %s on whether a plan can be completed and at what least cost', (name) => {
    for (const plan of partialPlans(pathway, runs(40), name.length)) {
      for (const objective of objectives) {
        const answer = answerPlan(plan, pathway, builtInCatalogue, objective);
        expect(costOfBest(plan, pathway, answer, objective)).toBe(least(solvers[name], plan, objective));
      }
    }
  });

  test.each(oracles)('agrees with %s on the cost of the smallest repair', (name) => {
    let mended = 0;
    for (const plan of partialPlans(pathway, runs(60), 100 + name.length)) {
      const answer = answerPlan(plan, pathway, builtInCatalogue, 'fewestUnits');
      if (answer.completable !== 'no') continue;
      const solver = solvers[name];
      const certain = solver?.(integerProgram(plan, pathway, 'repair', 'worst')) ?? null;
      const possible = solver?.(integerProgram(plan, pathway, 'repair', 'best')) ?? null;
      const removals = (cost: number | null) => (cost === null ? Infinity : Math.floor(cost / repairCost(1, 0, 0)));
      expect(costOfRepair({ plan, pathway, catalogue: builtInCatalogue }, answer)).toBe(
        removals(certain) <= removals(possible) ? certain : possible,
      );
      if (answer.repair) mended += 1;
    }
    expect(mended).toBeGreaterThan(runs(60) / 10);
  });
});

type Make = (units: number, rules: number, seed: number) => Case;

const kinds: readonly (readonly [string, Make])[] = [
  ['groups in groups, units in two groups, pairs, many rules', largeCase],
  ['alternatives, amounts over several groups and at a level, conditions', (...size) => largeCase(...size, 2)],
  ['guided hours', hoursCase],
  ['units of which only some count', fewCase],
  ['rules across two qualifications', tiedCase],
  ['units that two qualifications share', sharedCase],
];

// In the quick run every kind is held to each choice there is instead (`answerPlan.property.test.ts`).
test.runIf(isFull).each(kinds)("agrees with HiGHS on frameworks of a provider's own: %s", async (_, make) => {
  const solve = await highsSolver();
  let completed = 0;
  for (let seed = 1; seed <= runs(10); seed += 1) {
    const { pathway, catalogue } = make(60 + (seed % 4) * 20, 8 + (seed % 5) * 4, seed);
    for (const plan of partialPlans(pathway, 2, seed)) {
      const answer = answerPlan(plan, pathway, catalogue, 'fewestUnits');
      const best =
        solve(integerProgram(plan, pathway, 'fewestUnits', 'worst')) ??
        solve(integerProgram(plan, pathway, 'fewestUnits', 'best'));
      expect(costOfBest(plan, pathway, answer, 'fewestUnits')).toBe(best);
      if (answer.completable !== 'no') completed += 1;
      else {
        const certain = solve(integerProgram(plan, pathway, 'repair', 'worst'));
        const possible = solve(integerProgram(plan, pathway, 'repair', 'best'));
        const removals = (cost: number | null) => (cost === null ? Infinity : Math.floor(cost / repairCost(1, 0, 0)));
        expect(costOfRepair({ plan, pathway, catalogue }, answer)).toBe(
          removals(certain) <= removals(possible) ? certain : possible,
        );
      }
    }
  }
  expect(completed).toBeGreaterThan(0);
});
