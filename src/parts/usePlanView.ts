import { useEffect, useState } from 'react';
import type { Answer, Objective } from '../completion/answer.ts';
import { answerNow } from '../judging/atOnce.ts';
import { judge, type Judgement } from '../judging/judge.ts';
import { planView, type PlanView } from '../judging/planView.ts';
import { answerLater } from '../store/answerLater.ts';
import { usePlanner, usePlans, usePreferences } from './PlannerContext.ts';

interface Answered {
  readonly judgement: Judgement;
  readonly objective: Objective;
  readonly answer: Answer | null;
}

/** A plan judged and answered; null where it is not on this device or its framework is not. */
export function usePlanView(planId: string): PlanView | null {
  const { catalogue } = usePlanner();
  const plan = usePlans((state) => state.plans[planId]);
  const judgement = plan ? judge(plan, catalogue) : null;
  const answer = useAnswer(judgement);
  return judgement && planView(judgement, answer);
}

/** The answer for exactly this state of the plan, or null while it is worked out away from the page: never an older one. */
function useAnswer(judgement: Judgement | null): Answer | null {
  const { ask } = usePlanner();
  const objective = usePreferences((state) => state.objective);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const now = judgement && answerNow(judgement, objective);
  const isLater = now === null;
  useEffect(() => {
    if (!judgement || !isLater) return undefined;
    return answerLater(ask, { judgement, want: 'answer', objective }, ({ answer }) =>
      setAnswered({ judgement, objective, answer }),
    );
  }, [judgement, isLater, objective, ask]);
  if (now) return now;
  return answered?.judgement === judgement && answered?.objective === objective ? answered.answer : null;
}
