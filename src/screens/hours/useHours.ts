import { useCallback, useMemo } from 'react';
import type { Programme } from '../../hours/programme.ts';
import type { HoursOverview } from '../../hours/hoursOverview.ts';
import type { TrainingField, TrainingProblem } from '../../hours/trainingProblem.ts';
import { trainingProblems } from '../../hours/trainingProblems.ts';
import type { Words } from '../../i18n/words.ts';
import { usePlanner, usePlans, useToday } from '../../parts/PlannerContext.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { hoursOf, judge, type Judgement } from '../../judging/judge.ts';
import type { EditOptions } from '../../store/plansState.ts';

/** Changes the plan; the change gets the plan as it stands then, with its document. */
export type EditProgramme = (change: (programme: Programme) => Plan, options?: EditOptions) => void;

/** A plan as the Hours screen shows it. */
export interface HoursView extends Judgement {
  readonly overview: HoursOverview;
  readonly problems: readonly TrainingProblem[];
  readonly today: string;
  readonly edit: EditProgramme;
}

/** Null where the plan is not on this device or its framework is not. */
export function useHours(planId: string): HoursView | null {
  const { catalogue } = usePlanner();
  const today = useToday();
  const plan = usePlans((state) => state.plans[planId]);
  const editPlan = usePlans((state) => state.edit);
  const judgement = plan ? judge(plan, catalogue) : null;
  const overview = judgement && hoursOf(judgement, today);
  const problems = useMemo(() => (judgement ? trainingProblems(judgement, today) : []), [judgement, today]);
  const edit = useCallback<EditProgramme>(
    (change, options) =>
      editPlan(
        planId,
        (present) => {
          const programme = judge(present, catalogue);
          return programme ? change(programme) : present;
        },
        options,
      ),
    [editPlan, planId, catalogue],
  );
  return judgement && overview && { ...judgement, overview, problems, today, edit };
}

/** The message that belongs beside a field; null where nothing is wrong with it. */
export function fieldProblem(
  problems: readonly TrainingProblem[],
  words: Words,
  isField: (field: TrainingField) => boolean,
): string | null {
  const problem = problems.find(({ field }) => isField(field));
  return problem ? words.hoursFindings.fault(problem.fault) : null;
}
