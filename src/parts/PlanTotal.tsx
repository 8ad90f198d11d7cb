import type { Evaluation } from '../rules/evaluation.ts';
import { useWords } from './PlannerContext.ts';
import { isInUnits } from './traySegments.ts';

/** “45 of 45 credits”; the number of units where the document prints no credits. */
export function PlanTotal({ evaluation }: { readonly evaluation: Evaluation }) {
  const { unitsScreen } = useWords();
  const { countedCredits, neededCredits, placed } = evaluation;
  return isInUnits(evaluation) ? (
    <>
      <b>{placed.length}</b> {unitsScreen.unitsOf(placed.length)}
    </>
  ) : (
    <>
      <b>{countedCredits}</b> {unitsScreen.totalOf(neededCredits)}
    </>
  );
}
