import { totalMinutes } from '../../hours/jobMinutes.ts';
import { hoursNextStep } from '../../hours/hoursNextStep.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useTrayHeight } from '../../ui/useTrayHeight.ts';
import { countedMinutes } from '../../hours/countedMinutes.ts';
import styles from './HoursTray.module.css';
import { subjectTitle } from './subjectTitle.ts';
import type { HoursView } from './useHours.ts';

interface HoursTrayProps {
  readonly view: HoursView;
  readonly onAdd: () => void;
}

/** Always at hand at the bottom of a phone: what is planned, the next step, and the way into the diary. */
export function HoursTray({ view, onAdd }: HoursTrayProps) {
  const words = useWords();
  const tray = useTrayHeight<HTMLElement>();
  const { summary, words: hours } = words.hoursScreen;
  const needed = totalMinutes(view.overview.requirements.needed);
  const planned = totalMinutes(countedMinutes(view.overview.verdict, 'planned'));
  const step = hoursNextStep(view.overview);
  return (
    <aside ref={tray} className={styles['tray']} aria-label={summary.heading}>
      <div className={styles['line']}>
        <p className={styles['total']}>
          <b>{hours.figureOf(planned, needed)}</b> {summary.total(needed)}
        </p>
        <Button icon="plus" onClick={onAdd}>
          {words.hoursFindings.stepActions.diary}
        </Button>
      </div>
      <p className={styles['step']}>
        <span className={styles['sign']}>
          <Icon name={step.kind === 'done' || step.kind === 'record' ? 'check' : 'arrowRight'} size={18} />
        </span>
        {words.hoursFindings.step(step, (subject) => subjectTitle(subject, view.pathway, words))}
      </p>
    </aside>
  );
}
