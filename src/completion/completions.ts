import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { qualificationChoices } from '../plan/takenPathway.ts';
import { ruleOutUnit } from '../plan/unitChoices.ts';
import type { Completion, Objective } from './answer.ts';
import { bestCompletion } from './bestCompletion.ts';
import { askAbout } from './question.ts';
import { Effort, type Steps, TooTangled } from '../diagram/interruption.ts';

/** What a way to finish may be best at. */
export const objectives: readonly Objective[] = [
  'fewestSurplusCredits',
  'fewestUnits',
  'fewestGuidedHours',
  'closestToStarred',
];

type Rated = NonNullable<ReturnType<typeof bestCompletion>>;

/** A completion, and the plan it completes: with units ruled out that would have led to one found before. */
interface Found {
  readonly completion: Rated;
  readonly plan: Plan;
}

const sameUnits = (a: Completion, b: Completion): boolean =>
  a.add.length === b.add.length && a.add.every((reference, position) => reference === b.add[position]);

/**
 * Up to `howMany` different completions to choose from: the best under `objective`, the best under each other objective
 * that differ from those before, then others as good as the first under `objective`. Empty where the plan cannot be
 * completed, where a qualification is still to be chosen, and where there are too many combinations to go through.
 * @throws Stopped where `effort` ends.
 */
export function completions(
  plan: Plan,
  pathway: Pathway,
  catalogue: Catalogue,
  objective: Objective,
  howMany: number,
  effort: Steps = new Effort(),
): readonly Completion[] {
  if (qualificationChoices(plan, pathway).some(({ taken }) => taken.length === 0)) return [];
  const best = (of: Plan, under: Objective) => bestCompletion(askAbout(of, pathway, catalogue, effort), under);
  try {
    const first = best(plan, objective);
    if (!first) return [];
    const found: Found[] = [{ completion: first, plan }];
    const addIfNew = (completion: Rated | null, of: Plan) => {
      const isNew = completion && !found.some((other) => sameUnits(other.completion, completion));
      if (isNew && found.length < howMany) found.push({ completion, plan: of });
    };
    for (const other of objectives) if (found.length < howMany) addIfNew(best(plan, other), plan);
    const isAsGood = (next: Rated | null): next is Rated =>
      next?.certainty === first.certainty && next.cost === first.cost;
    // Whatever is as good as the first lacks one of its units, or one of those of another that is as good.
    const asGood = found.slice(0, 1);
    for (let next = asGood.shift(); next && found.length < howMany; next = asGood.shift()) {
      for (const reference of next.completion.add) {
        const without = ruleOutUnit(next.plan, reference);
        const other = best(without, objective);
        if (!isAsGood(other)) continue;
        const completion = { ...other, equallyGood: first.equallyGood };
        addIfNew(completion, without);
        asGood.push({ completion, plan: without });
        if (found.length >= howMany) break;
      }
    }
    return found.map(({ completion: { objective: under, certainty, add, credits, equallyGood } }) => ({
      objective: under,
      certainty,
      add,
      credits,
      equallyGood,
    }));
  } catch (error) {
    if (error instanceof TooTangled) return [];
    throw error;
  }
}
