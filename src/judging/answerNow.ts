import type { Pathway } from '../catalogue/schema.ts';
import type { Answer, Objective } from '../completion/answer.ts';
import { answerPlan } from '../completion/answerPlan.ts';
import { evaluationOf, type Judgement } from './judge.ts';
import { remembered } from './remembered.ts';

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

/** The answer for a plan as it was judged. */
export const answerNow = remembered(
  ({ plan, pathway, catalogue }: Judgement, objective: Objective): Answer =>
    answerPlan(plan, pathway, catalogue, objective),
  evaluationOf,
);
