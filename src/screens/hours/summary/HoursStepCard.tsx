import { trainingOf } from '../../../hours/programme.ts';
import { hoursNextStep, type HoursStep } from '../../../hours/hoursNextStep.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { subjectTitle } from '../../../parts/subjectTitle.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import type { HoursView } from '../useHours.ts';
import { stepAction, type HoursPart } from './stepAction.ts';

interface HoursStepCardProps {
  readonly view: HoursView;
  readonly onGo: (part: HoursPart) => void;
}

const tones: Record<HoursStep['kind'], 'todo' | 'good' | 'unknown'> = {
  setDates: 'todo',
  mendDates: 'todo',
  layOut: 'todo',
  lookAtChanges: 'todo',
  putBack: 'todo',
  planMore: 'todo',
  mendSkill: 'todo',
  finishSkill: 'todo',
  pastEnd: 'todo',
  quiet: 'todo',
  catchUp: 'todo',
  customise: 'todo',
  confirmPrior: 'unknown',
  check: 'todo',
  record: 'good',
  confirmErr: 'todo',
  askHours: 'unknown',
  done: 'good',
};

/** The next step in one sentence, with a button that does it. */
export function HoursStepCard({ view, onGo }: HoursStepCardProps) {
  const words = useWords();
  const { hoursFindings } = words;
  const step = hoursNextStep(view.overview);
  const action = stepAction(step, view, onGo, hoursFindings.stepActions);
  return (
    <Notice
      tone={tones[step.kind]}
      size="large"
      heading={
        <WithNames>{hoursFindings.step(step, (subject) => subjectTitle(subject, view.pathway, words))}</WithNames>
      }
      action={action && <Button onClick={action.act}>{action.label}</Button>}
    >
      {step.kind === 'catchUp' && (
        <p>{hoursFindings.pace(step.standing, trainingOf(view.plan).contractedMinutesPerWeek)}</p>
      )}
    </Notice>
  );
}
