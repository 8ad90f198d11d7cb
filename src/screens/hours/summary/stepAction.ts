import type { HoursStep } from '../../../hours/hoursNextStep.ts';
import { editSchedule, keepSchedule, layOutSchedule } from '../../../hours/schedule/currentSchedule.ts';
import { followShare, setPieceAside } from '../../../hours/schedule/scheduleEdits.ts';
import type { Words } from '../../../i18n/words.ts';
import type { HoursView } from '../useHours.ts';

/** Parts of the screen that a step leads to, and what can be opened over it. */
export type HoursPart = 'dates' | 'diary' | 'check' | 'prior' | 'skills' | 'err' | 'share';

interface StepAction {
  readonly label: string;
  readonly act: () => void;
}

type ActionWords = Words['hoursFindings']['stepActions'];

/** What does a step; null where nothing on the screen does. */
export function stepAction(
  step: HoursStep,
  { edit }: HoursView,
  onGo: (part: HoursPart) => void,
  labels: ActionWords,
): StepAction | null {
  switch (step.kind) {
    case 'setDates':
      return { label: labels.setDates, act: () => onGo('dates') };
    case 'mendDates':
      return step.which === 'plannedEnd'
        ? { label: labels.setDates, act: () => onGo('dates') }
        : { label: labels.prior, act: () => onGo('prior') };
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
    case 'askHours':
      return null;
    case 'confirmErr':
      return { label: labels.err, act: () => onGo('err') };
    case 'done':
      return { label: labels.share, act: () => onGo('share') };
  }
}
