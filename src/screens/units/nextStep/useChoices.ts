import { useEffect, useMemo, useState } from 'react';
import type { Completion } from '../../../completion/answer.ts';
import { choicesNow } from '../../../judging/atOnce.ts';
import type { PlanView } from '../../../judging/planView.ts';
import type { AnswerRequest } from '../../../judging/replyTo.ts';
import { usePlanner, usePreferences } from '../../../parts/PlannerContext.ts';
import { answerLater } from '../../../store/answerLater.ts';

interface Worked {
  readonly of: AnswerRequest;
  readonly choices: readonly Completion[] | null;
}

/** Different ways to finish the plan, the best one first; null while they are worked out away from the page. */
export function useChoices(judgement: PlanView, wanted: boolean): readonly Completion[] | null {
  const { ask } = usePlanner();
  const objective = usePreferences((state) => state.objective);
  const [worked, setWorked] = useState<Worked | null>(null);
  const request = useMemo((): AnswerRequest => ({ judgement, want: 'choices', objective }), [judgement, objective]);
  const now = wanted ? choicesNow(judgement, objective) : null;
  const isLater = wanted && now === null;
  useEffect(
    () => (isLater ? answerLater(ask, request, ({ choices }) => setWorked({ of: request, choices })) : undefined),
    [isLater, request, ask],
  );
  return now ?? (worked?.of === request ? worked.choices : null);
}
