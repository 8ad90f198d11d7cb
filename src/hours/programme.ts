import type { Framework, Pathway } from '../catalogue/schema.ts';
import { emptyTraining, type TrainingPlan } from '../plan/hoursSchema.ts';
import type { Plan } from '../plan/planSchema.ts';

/** A plan together with the document its hours are judged by. */
export interface Programme {
  readonly plan: Plan;
  readonly framework: Framework;
  readonly pathway: Pathway;
}

/** The training plan of a plan; an empty one where nothing has been said yet. */
export function trainingOf(plan: Plan): TrainingPlan {
  return plan.training ?? emptyTraining;
}

/** Changes the training plan. Where the change gives back the same one, so does this. */
export function editTraining(plan: Plan, change: (training: TrainingPlan) => TrainingPlan): Plan {
  const before = trainingOf(plan);
  const training = change(before);
  return training === before ? plan : { ...plan, training };
}
