import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { level2Diploma, level3Diploma } from '../builders/diplomas.ts';
import { partialPlans } from '../completion/partialPlans.ts';
import { median } from './stopwatch.ts';

export interface TapAnswers {
  /** Milliseconds. */
  readonly level2: number;
  readonly level3: number;
}

/** Everything shown after one tap: findings, completion, ways, repair, the effect of every unit with its swap. */
function afterTap(plan: Plan, pathway: Pathway): void {
  evaluate(plan, pathway, builtInCatalogue);
  const { effects } = answerPlan(plan, pathway, builtInCatalogue, 'fewestSurplusCredits');
  // What each unit would do is judged when it is looked at.
  structuredClone(effects);
}

/** Browsers round the clock, so taps are timed five at a time. */
function measure(pathway: Pathway): number {
  const plans = partialPlans(pathway, 60, 3);
  const round = () =>
    plans.flatMap((_, index) => {
      if (index % 5 > 0) return [];
      const start = performance.now();
      for (const plan of plans.slice(index, index + 5)) afterTap({ ...plan }, pathway);
      return [(performance.now() - start) / 5];
    });
  round();
  return median(Array.from({ length: 10 }, round).flat());
}

export const timeTapAnswers = (): TapAnswers => ({ level2: measure(level2Diploma), level3: measure(level3Diploma) });
