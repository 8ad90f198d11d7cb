import { useWords } from './PlannerContext.ts';
import type { Judgement } from '../judging/judge.ts';
import { outcomeOf } from '../judging/planView.ts';
import { StatusChip } from '../ui/StatusChip.tsx';
import { verdictTones } from './verdictTones.ts';

/** How far a plan is, in two or three words. Only a plan with something missing has to be searched for a way to finish. */
export function PlanChip({ judgement }: { judgement: Judgement }) {
  const words = useWords();
  const { evaluation } = judgement;
  const { kind } = outcomeOf(judgement, null).verdict;
  const toGo = evaluation.neededCredits - evaluation.countedCredits;
  return (
    <StatusChip tone={verdictTones[kind]} look="chip">
      {kind === 'inProgress' && toGo > 0 ? words.verdicts.toGo(toGo) : words.verdicts.short[kind]}
    </StatusChip>
  );
}
