import { usePlanner, usePreferences } from './PlannerContext.ts';
import type { VerdictKind } from '../rules/verdict.ts';
import { answerNow, answersAtOnce } from '../store/answerNow.ts';
import type { Judgement } from '../store/judgement.ts';
import { planView } from '../store/planView.ts';
import { StatusChip, type StatusTone } from '../ui/StatusChip.tsx';

const tones: Record<VerdictKind, StatusTone> = {
  ready: 'good',
  toConfirm: 'unknown',
  inProgress: 'todo',
  needsChange: 'bad',
  cannotBeCompleted: 'bad',
};

/** How far a plan is, in two or three words. Only a plan with something missing has to be searched for a way to finish. */
export function PlanChip({ judgement }: { judgement: Judgement }) {
  const { words, catalogue } = usePlanner();
  const objective = usePreferences((state) => state.objective);
  const { plan, pathway, evaluation } = judgement;
  const atFirst = planView(judgement, null).verdict.kind;
  const kind =
    atFirst === 'inProgress' && answersAtOnce(pathway)
      ? planView(judgement, answerNow(plan, pathway, catalogue, objective)).verdict.kind
      : atFirst;
  const toGo = evaluation.neededCredits - evaluation.countedCredits;
  return (
    <StatusChip tone={tones[kind]} look="chip">
      {kind === 'inProgress' && toGo > 0 ? words.verdicts.toGo(toGo) : words.verdicts.short[kind]}
    </StatusChip>
  );
}
