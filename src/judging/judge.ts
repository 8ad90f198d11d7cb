import type { Catalogue } from '../catalogue/catalogue.ts';
import { findFramework, findPathway } from '../catalogue/findFramework.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import { guidedHours, type GuidedHours } from '../hours/guidedHours.ts';
import { hoursOverview } from '../hours/hoursOverview.ts';
import type { Programme } from '../hours/programme.ts';
import type { Plan } from '../plan/planSchema.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Evaluation } from '../rules/evaluation.ts';
import { remembered } from './remembered.ts';

/** What follows from one state of a plan, whatever the day and without searching for completions. */
export interface Judgement extends Programme {
  /** What was known of frameworks when the plan was judged. */
  readonly catalogue: Catalogue;
  /** One object per judgement: it stands for the judgement in whatever view is made of it. */
  readonly evaluation: Evaluation;
  readonly guidedHours: GuidedHours;
}

export const evaluationOf = ({ evaluation }: Judgement): Evaluation => evaluation;

/**
 * Judges a plan by the version of the framework it was made with; by the newest one where that is not here. Null where
 * the catalogue has neither, or no such pathway. Whatever says something about a plan (its own screens, the cohort,
 * review, paper, what was received) has it from here, so that no two of them disagree.
 */
export const judge = remembered((plan: Plan, catalogue: Catalogue): Judgement | null => {
  const framework = findVersion(catalogue, plan.framework) ?? findFramework(catalogue, plan.framework.id);
  const pathway = framework && findPathway(framework, plan.pathway);
  return (
    framework &&
    pathway && {
      plan,
      framework,
      pathway,
      catalogue,
      evaluation: evaluate(plan, pathway, catalogue),
      guidedHours: guidedHours(plan, pathway),
    }
  );
});

/** The training hours as they stand on one day, `2026-11-23`. */
export const hoursOf = remembered(
  (judgement: Judgement, today: string) => hoursOverview(judgement, today),
  evaluationOf,
);
