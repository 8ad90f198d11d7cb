import { keepSchedule } from '../../../hours/schedule/currentSchedule.ts';
import type { ScheduleChange } from '../../../hours/schedule/reschedule.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import styles from '../Forms.module.css';
import { subjectTitle } from '../../../parts/subjectTitle.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import type { HoursView } from '../useHours.ts';

interface MovedNoticeProps {
  readonly view: HoursView;
  readonly changes: readonly ScheduleChange[];
}

/** What had to move since the plan was last arranged. Nothing where nothing did. */
export function MovedNotice({ view, changes }: MovedNoticeProps) {
  const words = useWords();
  const { moved } = words.hoursScreen;
  if (changes.length === 0) return null;
  return (
    <Notice
      tone="info"
      heading={moved.title(changes.length)}
      action={
        <Button icon="check" onClick={() => view.edit(keepSchedule)}>
          {moved.keep}
        </Button>
      }
    >
      <p>{moved.lead}</p>
      <ul className={styles['changes']}>
        {changes.map((change) => {
          const sentence = words.hoursFindings.change(change, (subject) => subjectTitle(subject, view.pathway, words));
          return (
            <li key={sentence}>
              <WithNames>{sentence}</WithNames>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
