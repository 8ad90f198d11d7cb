import { editSchedule, keepSchedule, layOutSchedule } from '../../../hours/schedule/currentSchedule.ts';
import { followShare, setPieceAside } from '../../../hours/schedule/scheduleEdits.ts';
import { trainingOf } from '../../../hours/programme.ts';
import { hoursNextStep, type HoursStep } from '../../../hours/hoursNextStep.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { subjectTitle } from '../../../parts/subjectTitle.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import type { HoursView } from '../useHours.ts';

/** Parts of the screen that a step leads to. */
export type HoursPart = 'dates' | 'diary' | 'check' | 'prior' | 'skills' | 'err';

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

interface StepAction {
  readonly label: string;
  readonly act: () => void;
}

type ActionWords = ReturnType<typeof useWords>['hoursFindings']['stepActions'];

function stepAction(
  step: HoursStep,
  { edit }: HoursView,
  onGo: (part: HoursPart) => void,
  labels: ActionWords,
): StepAction | null {
  switch (step.kind) {
    case 'setDates':
    case 'mendDates':
      return { label: labels.setDates, act: () => onGo('dates') };
    case 'layOut':
      return { label: labels.layOut, act: () => edit(layOutSchedule) };
    case 'lookAtChanges':
      return { label: labels.lookAtChanges, act: () => edit(keepSchedule) };
    case 'putBack':
      return {
        label: labels.putBack,
        act: () =>
          edit((programme) => editSchedule(programme, (schedule) => setPieceAside(schedule, step.piece, false))),
      };
    case 'planMore':
      return step.pieces.length === 0
        ? null
        : {
            label: labels.planMore,
            act: () =>
              edit((programme) => editSchedule(programme, (schedule) => step.pieces.reduce(followShare, schedule))),
          };
    case 'mendSkill':
    case 'finishSkill':
      return { label: labels.skill, act: () => onGo('skills') };
    case 'check':
      return { label: labels.check, act: () => onGo('check') };
    case 'pastEnd':
      return { label: labels.setDates, act: () => onGo('dates') };
    case 'quiet':
    case 'catchUp':
    case 'record':
      return { label: labels.diary, act: () => onGo('diary') };
    case 'customise':
      return { label: labels.customise, act: () => onGo('prior') };
    case 'confirmPrior':
      return { label: labels.prior, act: () => onGo('prior') };
    case 'confirmErr':
      return { label: labels.err, act: () => onGo('err') };
    case 'done':
      return null;
  }
}
