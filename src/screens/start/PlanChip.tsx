import { useWords } from '../../parts/PlannerContext.ts';
import type { VerdictKind } from '../../rules/verdict.ts';
import type { Judgement } from '../../store/judgement.ts';
import { planView } from '../../store/planView.ts';
import { StatusChip, type StatusTone } from '../../ui/StatusChip.tsx';

const tones: Record<VerdictKind, StatusTone> = {
  ready: 'good',
  toConfirm: 'unknown',
  inProgress: 'todo',
  needsChange: 'bad',
  cannotBeCompleted: 'bad',
};

/** How far a plan is, in two or three words. Whether the rest can be completed is worked out once it is opened. */
export function PlanChip({ judgement }: { judgement: Judgement }) {
  const words = useWords();
  const { kind } = planView(judgement, null).verdict;
  const { neededCredits, countedCredits } = judgement.evaluation;
  const toGo = neededCredits - countedCredits;
  return (
    <StatusChip tone={tones[kind]} look="chip">
      {kind === 'inProgress' && toGo > 0 ? words.verdicts.toGo(toGo) : words.verdicts.short[kind]}
    </StatusChip>
  );
}
