import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { ruleOutUnit } from '../plan/unitChoices.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Completion, Objective } from './answer.ts';
import { bestCompletion } from './bestCompletion.ts';
import { askAbout } from './question.ts';

const OBJECTIVES: readonly Objective[] = [
  'fewestSurplusCredits',
  'fewestUnits',
  'fewestGuidedHours',
  'closestToStarred',
];

const sameUnits = (a: Completion, b: Completion): boolean =>
  a.add.length === b.add.length && a.add.every((reference, position) => reference === b.add[position]);

/**
 * Up to `howMany` different completions to choose from: the best under `objective`, the best under each other objective
 * that differ from those before, then others that are as good as the first under `objective`: each without one of its
 * units. Empty where the plan cannot be completed.
 * @throws TooTangled and Stopped as `answerPlan` does not: where there are too many combinations, or nobody waits.
 */
export function completions(
  plan: Plan,
  pathway: Pathway,
  catalogue: Catalogue,
  objective: Objective,
  howMany: number,
  shouldStop?: () => boolean,
): readonly Completion[] {
  const question = askAbout(plan, pathway, catalogue, shouldStop);
  const first = bestCompletion(question, objective);
  if (!first) return [];
  const found: Completion[] = [first];
  const addIfNew = (completion: Completion | null) => {
    if (completion && found.length < howMany && !found.some((other) => sameUnits(other, completion))) {
      found.push(completion);
    }
  };
  for (const other of OBJECTIVES) if (found.length < howMany) addIfNew(bestCompletion(question, other));
  for (const reference of first.equallyGood > 1n ? first.add : []) {
    if (found.length >= howMany) break;
    const without = askAbout(ruleOutUnit(plan, reference), pathway, catalogue, shouldStop);
    const next = bestCompletion(without, objective);
    if (next?.certainty === first.certainty && next.cost === first.cost)
      addIfNew({ ...next, equallyGood: first.equallyGood });
  }
  return found.map(({ objective: under, certainty, add, credits, equallyGood }) => ({
    objective: under,
    certainty,
    add,
    credits,
    equallyGood,
  }));
}
