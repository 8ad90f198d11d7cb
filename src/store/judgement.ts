import type { Catalogue } from '../catalogue/catalogue.ts';
import { findFramework, findPathway } from '../catalogue/findFramework.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import type { Framework, Pathway } from '../catalogue/schema.ts';
import { guidedHours, type GuidedHours } from '../hours/guidedHours.ts';
import type { Plan } from '../plan/planSchema.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Evaluation } from '../rules/evaluation.ts';

/** What follows from a plan without searching for completions. */
export interface Judgement {
  readonly plan: Plan;
  readonly framework: Framework;
  readonly pathway: Pathway;
  readonly evaluation: Evaluation;
  readonly guidedHours: GuidedHours;
}

const judged = new WeakMap<Plan, { readonly catalogue: Catalogue; readonly judgement: Judgement | null }>();

/**
 * Judges a plan, once per state of it, by the version of the framework it was made with; by the newest one where that is
 * not here. Null where the catalogue does not have the plan's framework or pathway.
 */
export function judge(plan: Plan, catalogue: Catalogue): Judgement | null {
  const known = judged.get(plan);
  if (known?.catalogue === catalogue) return known.judgement;
  const framework = findVersion(catalogue, plan.framework) ?? findFramework(catalogue, plan.framework.id);
  const pathway = framework && findPathway(framework, plan.pathway);
  const judgement =
    framework && pathway
      ? {
          plan,
          framework,
          pathway,
          evaluation: evaluate(plan, pathway, catalogue),
          guidedHours: guidedHours(plan, pathway),
        }
      : null;
  judged.set(plan, { catalogue, judgement });
  return judgement;
}
