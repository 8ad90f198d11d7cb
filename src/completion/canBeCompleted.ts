import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Completable } from '../rules/verdict.ts';
import { surveyCompletions } from './bestCompletion.ts';
import { TooTangled } from './interruption.ts';
import { askAbout, type View } from './question.ts';

/**
 * Whether a plan can be completed by adding units, as `answerPlan` says it, and nothing more: about ten times as fast,
 * for a page that asks it of thousands of plans. `unknown` where the framework has too many combinations to go through.
 */
export function canBeCompleted(plan: Plan, pathway: Pathway, catalogue: Catalogue): Completable {
  try {
    const question = askAbout(plan, pathway, catalogue);
    const isPossible = (view: View) =>
      surveyCompletions(question, view, 'fewestUnits').every(({ least }) => least !== Infinity);
    if (isPossible(question.worst)) return 'yes';
    return question.best !== question.worst && isPossible(question.best) ? 'toConfirm' : 'no';
  } catch (error) {
    if (!(error instanceof TooTangled)) throw error;
    return 'unknown';
  }
}
