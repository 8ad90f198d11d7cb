import { subjectKey } from '../../hours/hourSubject.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import type { HourSubject } from '../../plan/hoursSchema.ts';
import { Select } from '../../ui/Select.tsx';
import { subjectLang, subjectTitle } from '../../parts/subjectTitle.ts';
import type { HoursView } from './useHours.ts';

interface SubjectFieldProps {
  readonly label: string;
  readonly view: HoursView;
  readonly value: HourSubject;
  /** Hours for the qualification are of all its units, not of those that are still to be chosen. */
  readonly ofWholes?: boolean;
  readonly onValue: (subject: HourSubject) => void;
}

/** What hours belong to. One that is no longer in the plan stays in the list while it is chosen. */
export function SubjectField({ label, view, value, ofWholes = false, onValue }: SubjectFieldProps) {
  const words = useWords();
  const inPlan = view.overview.needs.map(({ subject }) => subject);
  const subjects = new Map([...inPlan, value].map((subject) => [subjectKey(subject), subject]));
  return (
    <Select
      label={label}
      value={subjectKey(value)}
      options={[...subjects].map(([key, subject]) => ({
        value: key,
        label:
          ofWholes && subject.kind === 'qualification'
            ? words.hoursScreen.subjects.wholeQualification
            : subjectTitle(subject, view.pathway, words),
        lang: subjectLang(subject),
      }))}
      onValue={(key) => onValue(subjects.get(key) ?? value)}
    />
  );
}
