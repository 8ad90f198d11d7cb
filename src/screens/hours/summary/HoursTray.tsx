import { totalMinutes } from '../../../hours/jobMinutes.ts';
import { hoursNextStep } from '../../../hours/hoursNextStep.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { BottomTray } from '../../../ui/BottomTray.tsx';
import { Button } from '../../../ui/Button.tsx';
import { subjectTitle } from '../../../parts/subjectTitle.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { shownFirst } from './HoursSummary.tsx';
import type { HoursView } from '../useHours.ts';
import { stepAction, type HoursPart } from './stepAction.ts';

interface HoursTrayProps {
  readonly view: HoursView;
  readonly onAdd: () => void;
  readonly onGo: (part: HoursPart) => void;
}

/** Always at hand at the bottom of a phone: what is planned, the next step to press, and the way into the diary. */
export function HoursTray({ view, onAdd, onGo }: HoursTrayProps) {
  const words = useWords();
  const { summary, words: hours } = words.hoursScreen;
  const shown = shownFirst(view);
  const { needed, [shown]: cover } = view.overview.verdict.total;
  const step = hoursNextStep(view.overview);
  const action = stepAction(step, view, onGo, words.hoursFindings.stepActions);
  const done = step.kind === 'done' || step.kind === 'record';
  return (
    <BottomTray
      label={summary.heading}
      total={
        <>
          <b>{hours.figure(totalMinutes(cover.covered))}</b> {summary.lead[shown](totalMinutes(needed))}
        </>
      }
      action={
        <Button icon="plus" onClick={onAdd}>
          {words.hoursFindings.stepActions.diary}
        </Button>
      }
      step={
        <WithNames>{words.hoursFindings.step(step, (subject) => subjectTitle(subject, view.pathway, words))}</WithNames>
      }
      {...(action && { onStep: action.act })}
      icon={done ? 'check' : 'arrowRight'}
      tone={done ? 'good' : 'todo'}
    />
  );
}
