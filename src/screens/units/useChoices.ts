import { useEffect, useMemo, useState } from 'react';
import type { Completion } from '../../completion/answer.ts';
import { completions } from '../../completion/completions.ts';
import { usePlanner, usePreferences } from '../../parts/PlannerContext.ts';
import { answersAtOnce } from '../../judging/answerNow.ts';
import type { PlanView } from '../../judging/planView.ts';

const choiceCount = 3;

interface Worked {
  readonly of: object;
  readonly choices: readonly Completion[];
}

/** Different ways to finish the plan, the best one first; null while they are worked out away from the page. */
export function useChoices(view: PlanView, wanted: boolean): readonly Completion[] | null {
  const { plan, pathway, catalogue } = view;
  const { answerLater } = usePlanner();
  const objective = usePreferences((state) => state.objective);
  const [worked, setWorked] = useState<Worked | null>(null);
  const request = useMemo(() => ({ judgement: view, objective, choices: choiceCount }), [view, objective]);
  const atOnce = answersAtOnce(pathway);
  const now = useMemo(
    () => (wanted && atOnce ? completions(plan, pathway, catalogue, objective, choiceCount) : null),
    [wanted, atOnce, plan, pathway, catalogue, objective],
  );
  useEffect(() => {
    if (!wanted || atOnce) return undefined;
    return answerLater(request, ({ choices }) => setWorked({ of: request, choices }));
  }, [wanted, atOnce, request, answerLater]);
  return now ?? (worked?.of === request ? worked.choices : null);
}
