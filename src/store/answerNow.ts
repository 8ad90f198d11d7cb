import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Answer, Objective } from '../completion/answer.ts';
import { answerPlan } from '../completion/answerPlan.ts';
import type { Plan } from '../plan/planSchema.ts';

/** Pathways up to this many units are answered within a frame, whatever their rules; both diplomas are far below it. */
const unitsAtOnce = 60;

/** Whether the answer may be worked out while the reader's tap is being handled. */
export function answersAtOnce({ qualifications }: Pathway): boolean {
  const linked = qualifications.some(
    ({ units, rules }) =>
      units.some(({ alsoIn }) => alsoIn !== undefined) ||
      rules.some(({ kind }) => kind === 'barredPair' || kind === 'requires'),
  );
  return !linked && qualifications.reduce((sum, { units }) => sum + units.length, 0) <= unitsAtOnce;
}

interface Remembered {
  readonly catalogue: Catalogue;
  readonly objective: Objective;
  readonly answer: Answer;
}

const remembered = new WeakMap<Plan, Remembered>();

/** The answer for a plan, worked out once per state of it. */
export function answerNow(plan: Plan, pathway: Pathway, catalogue: Catalogue, objective: Objective): Answer {
  const known = remembered.get(plan);
  if (known?.catalogue === catalogue && known.objective === objective) return known.answer;
  const answer = answerPlan(plan, pathway, catalogue, objective);
  remembered.set(plan, { catalogue, objective, answer });
  return answer;
}
