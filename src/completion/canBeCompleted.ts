import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Completable } from './answer.ts';
import { countCompletions } from './bestCompletion.ts';
import { TooTangled } from './interruption.ts';
import { askAbout } from './question.ts';

/**
 * Whether a plan can be completed by adding units, as `answerPlan` says it, and nothing more: about ten times as fast,
 * for a page that asks it of thousands of plans. `unknown` where the framework has too many combinations to go through.
 */
export function canBeCompleted(plan: Plan, pathway: Pathway, catalogue: Catalogue): Completable {
  try {
    const question = askAbout(plan, pathway, catalogue);
    if (countCompletions(question, question.worst, 'fewestUnits').ways > 0n) return 'yes';
    if (question.best === question.worst) return 'no';
    return countCompletions(question, question.best, 'fewestUnits').ways > 0n ? 'toConfirm' : 'no';
  } catch (error) {
    if (!(error instanceof TooTangled)) throw error;
    return 'unknown';
  }
}
