import type { TrainingField, TrainingProblem } from '../../hours/trainingProblems.ts';
import type { Words } from '../../i18n/words.ts';

/** The message that belongs beside a field; null where nothing is wrong with it. */
export function fieldProblem(
  problems: readonly TrainingProblem[],
  words: Words,
  isField: (field: TrainingField) => boolean,
): string | null {
  const problem = problems.find(({ field }) => isField(field));
  return problem ? words.hoursFindings.fault(problem.fault) : null;
}
