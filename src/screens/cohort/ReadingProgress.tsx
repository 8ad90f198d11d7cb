import { useWords } from '../../parts/PlannerContext.ts';
import { Progress } from './Progress.tsx';
import { useCohort } from './useCohort.ts';

/** How many files have been read: the one part of the screen that says something new with each. */
export function ReadingProgress() {
  const { cohort } = useWords();
  const reading = useCohort((state) => state.reading);
  return reading && <Progress {...reading} say={cohort.reading} />;
}
