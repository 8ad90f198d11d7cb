import type { Catalogue, KnownFramework } from '../catalogue/catalogue.ts';
import { findPathway } from '../catalogue/findFramework.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import { hoursAhead, hoursOverview } from '../hours/hoursOverview.ts';
import type { Programme } from '../hours/programme.ts';
import type { Framework, Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { takenPathway } from '../plan/takenPathway.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Evaluation } from '../rules/evaluation.ts';
import type { Finding } from '../rules/finding.ts';
import { choicesOf, intentOf } from './alike.ts';
import { remembered } from './remembered.ts';

/** What follows from one state of a plan, whatever the day and without searching for completions. */
export interface Judgement extends Programme {
  readonly framework: KnownFramework;
  /** The pathway as the framework has it; `pathway` is without qualifications that the plan could choose and has not. */
  readonly whole: Pathway;
  /** What was known of frameworks when the plan was judged. */
  readonly catalogue: Catalogue;
  /** One object per judgement: it stands for the judgement in whatever view is made of it. */
  readonly evaluation: Evaluation;
}

export const evaluationOf = ({ evaluation }: Judgement): Evaluation => evaluation;

const evaluated = remembered(evaluate);

/**
 * Judges a plan by the version of the framework it was made with, and by no other rules. Null where the catalogue does
 * not have it, or it has no such pathway. Whatever says something about a plan (its own screens, the cohort, review,
 * paper, what was received) has it from here, so that no two of them disagree.
 */
export const judge = remembered((plan: Plan, catalogue: Catalogue): Judgement | null => {
  const found = findVersion(catalogue, plan.framework);
  const whole = found && findPathway(found.framework, plan.pathway);
  if (!whole) return null;
  const pathway = takenPathway(plan, whole);
  const { framework, copies } = found;
  const { findings, ...evaluation } = evaluated(choicesOf(plan), whole, catalogue);
  return {
    plan,
    framework,
    pathway,
    whole,
    catalogue,
    evaluation: { ...evaluation, findings: copies > 1 ? [...findings, inDoubt(copies, framework)] : findings },
  };
});

/** Nobody has said which of several copies of one version is right: what follows from one of them is in doubt. */
const inDoubt = (copies: number, { hash }: KnownFramework): Finding => ({
  kind: 'frameworkCopies',
  // Whoever confirms this copy confirms no other.
  ruleId: `framework-copies ${hash}`,
  qualification: null,
  status: 'unknown',
  have: copies,
  need: 1,
  measure: 'units',
  units: [],
  source: null,
});

const ahead = remembered((plan: Plan, framework: Framework, pathway: Pathway, today: string) =>
  hoursAhead({ plan, framework, pathway }, today),
);

/** The training hours as they stand on one day, `2026-11-23`. */
export const hoursOf = remembered((judgement: Judgement, today: string) => {
  const { plan, framework, pathway } = judgement;
  return hoursOverview(judgement, today, ahead(intentOf(plan), framework, pathway, today));
}, evaluationOf);
