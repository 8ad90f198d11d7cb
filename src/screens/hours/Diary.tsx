import { useState } from 'react';
import { newestFirst, removeDiaryEntry } from '../../hours/diary/diaryEdits.ts';
import { trainingOf } from '../../hours/programme.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import type { DiaryEntry } from '../../plan/hoursSchema.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import styles from './Diary.module.css';
import { fieldProblem } from './fieldProblem.ts';
import { subjectTitle } from '../../parts/subjectTitle.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import type { HoursView } from './useHours.ts';

interface DiaryProps {
  readonly view: HoursView;
  readonly onAdd: () => void;
  readonly onEdit: (entry: DiaryEntry) => void;
}

/** Entries shown at first, and more at each press: two thousand at once would be slow. */
const page = 20;

/** What has been written down, newest first. */
export function Diary({ view, onAdd, onEdit }: DiaryProps) {
  const words = useWords();
  const { diary: text } = words;
  const [count, setCount] = useState(page);
  const { recorded } = view.overview.verdict.total;
  const entries = newestFirst(trainingOf(view.plan).diary);
  return (
    <Card className={styles['diary']} aria-labelledby="diary">
      <div className={styles['head']}>
        <h2 id="diary" tabIndex={-1}>
          {text.heading}
        </h2>
        <Button icon="plus" onClick={onAdd}>
          {text.add}
        </Button>
      </div>
      <p className={styles['quiet']}>
        {entries.length === 0 ? text.lead : text.recorded(recorded.offMinutes, recorded.onMinutes)}
      </p>
      {entries.length === 0 && <p>{text.empty}</p>}
      <ul className={styles['entries']}>
        {entries.slice(0, count).map((entry) => (
          <EntryLine key={entry.id} view={view} entry={entry} onEdit={onEdit} />
        ))}
      </ul>
      {entries.length > count && (
        <div>
          <Button onClick={() => setCount(count + page)}>{text.more(entries.length - count)}</Button>
        </div>
      )}
    </Card>
  );
}

interface EntryLineProps {
  readonly view: HoursView;
  readonly entry: DiaryEntry;
  readonly onEdit: (entry: DiaryEntry) => void;
}

function EntryLine({ view, entry, onEdit }: EntryLineProps) {
  const words = useWords();
  const { diary: text } = words;
  const { id, date, subject, job, minutes, what, checkedBy, evidence } = entry;
  const title = subjectTitle(subject, view.pathway, words);
  const problem = fieldProblem(view.overview.problems, words, (field) => 'id' in field && field.id === id);
  return (
    <li>
      <div className={styles['entry']}>
        <p className={styles['date']}>{words.formats.date(date)}</p>
        <p>
          <b>
            <WithNames>{text.line(minutes, job, title)}</WithNames>
          </b>
        </p>
        {what !== '' && <p className={styles['what']}>{what}</p>}
        <p className={styles['quiet']}>
          {checkedBy === '' ? text.notChecked : text.checked(checkedBy)}
          {evidence !== '' && ` · ${text.evidenceIs(evidence)}`}
        </p>
        {problem !== null && <StatusChip tone="unknown">{problem}</StatusChip>}
      </div>
      <div className={styles['buttons']}>
        <IconButton
          icon="pencil"
          label={text.editAbout(date, title)}
          heard={<WithNames>{text.editAbout(date, title)}</WithNames>}
          onClick={() => onEdit(entry)}
        />
        <IconButton
          icon="trash"
          label={text.removeAbout(date, title)}
          heard={<WithNames>{text.removeAbout(date, title)}</WithNames>}
          onClick={() => view.edit(({ plan }) => removeDiaryEntry(plan, id))}
        />
      </div>
    </li>
  );
}
