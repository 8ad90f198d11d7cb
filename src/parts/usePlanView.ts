import { useDeferredValue, useEffect, useState } from 'react';
import type { Answer, Objective } from '../completion/answer.ts';
import { answerNow } from '../judging/atOnce.ts';
import { judge, type Judgement } from '../judging/judge.ts';
import { planView, planViewNow, type PlanView } from '../judging/planView.ts';
import { answerLater } from '../store/answerLater.ts';
import { usePlanner, usePlans, usePreferences } from './PlannerContext.ts';

interface Answered {
  readonly judgement: Judgement;
  readonly objective: Objective;
  readonly answer: Answer | null;
}

/**
 * A plan judged and answered; null where it is not on this device or its framework is not. Its screen is drawn a second
 * time with the same view where the answer is asked for: what is in it should mind the view alone. `isMuch`: the page
 * does not even begin to answer, since the framework is another one at every change.
 */
export function usePlanView(planId: string, isMuch = false): PlanView | null {
  const { catalogue } = usePlanner();
  const plan = usePlans((state) => state.plans[planId]);
  const objective = usePreferences((state) => state.objective);
  const judgement = plan ? judge(plan, catalogue) : null;
  const answer = useLaterAnswer(judgement, objective, isMuch);
  if (!judgement) return null;
  return answer || isMuch ? planView(judgement, answer) : planViewNow(judgement, objective);
}

/** The answer for exactly this state of the plan where it is worked out away from the page, or null: never an older one. */
function useLaterAnswer(judgement: Judgement | null, objective: Objective, isMuch: boolean): Answer | null {
  const { ask } = usePlanner();
  const [answered, setAnswered] = useState<Answered | null>(null);
  // Whether the page has it itself is found out once the tick, the totals and the next step are painted.
  const painted = useDeferredValue(judgement);
  useEffect(() => {
    if (!painted || (!isMuch && answerNow(painted, objective))) return undefined;
    return answerLater(ask, { judgement: painted, want: 'answer', objective }, ({ answer }) =>
      setAnswered({ judgement: painted, objective, answer }),
    );
  }, [painted, objective, isMuch, ask]);
  return answered?.judgement === judgement && answered?.objective === objective ? answered.answer : null;
}
