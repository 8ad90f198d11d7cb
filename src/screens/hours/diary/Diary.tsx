import { useState } from 'react';
import { removeDiaryEntry } from '../../../hours/diary/diaryEdits.ts';
import { newestFirst, type JudgedEntry } from '../../../hours/diary/judgedDiary.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { DiaryEntry } from '../../../plan/hoursSchema.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import { usePrinting } from '../../../ui/usePrinting.ts';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Row } from '../../../ui/Row.tsx';
import styles from './Diary.module.css';
import { Section } from '../Section.tsx';
import { subjectTitle } from '../../../parts/subjectTitle.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { fieldProblem, type HoursView } from '../useHours.ts';
import { Lines } from '../../../ui/Lines.tsx';
import { Stack } from '../../../ui/Stack.tsx';

interface DiaryProps {
  readonly view: HoursView;
  readonly onAdd: () => void;
  readonly onEdit: (entry: DiaryEntry) => void;
  readonly onCheck: () => void;
}

/** Entries shown at first, and more at each press: two thousand at once would be slow. Paper has them all. */
const page = 20;

/** What has been written down, newest first. */
export function Diary({ view, onAdd, onEdit, onCheck }: DiaryProps) {
  const words = useWords();
  const { diary: text } = words;
  const printing = usePrinting();
  const [count, setCount] = useState(page);
  const { recorded, checked } = view.overview.verdict.total;
  const entries = newestFirst(view.overview.diary);
  return (
    <Section
      id="diary"
      heading={text.heading}
      beside={
        <Row>
          {entries.some(({ state }) => state === 'unchecked') && (
            <Button icon="check" onClick={onCheck}>
              {words.hoursFindings.stepActions.check}
            </Button>
          )}
          <Button icon="plus" onClick={onAdd}>
            {text.add}
          </Button>
        </Row>
      }
    >
      {entries.length === 0 ? (
        <>
          <Quiet>{text.lead}</Quiet>
          <p>{text.empty}</p>
        </>
      ) : (
        <Quiet>
          {text.recorded(recorded.offMinutes, recorded.onMinutes)}{' '}
          {text.checkedInAll(checked.offMinutes, checked.onMinutes)}
        </Quiet>
      )}
      <Lines gap={3} beside="tools" stacks>
        {entries.slice(0, printing ? entries.length : count).map((judged) => (
          <EntryLine key={judged.entry.id} view={view} judged={judged} onEdit={onEdit} />
        ))}
      </Lines>
      {entries.length > count && !printing && (
        <div>
          <Button onClick={() => setCount(count + page)}>{text.more(entries.length - count)}</Button>
        </div>
      )}
    </Section>
  );
}

interface EntryLineProps {
  readonly view: HoursView;
  readonly judged: JudgedEntry;
  readonly onEdit: (entry: DiaryEntry) => void;
}

function EntryLine({ view, judged, onEdit }: EntryLineProps) {
  const words = useWords();
  const { diary: text } = words;
  const { entry, because, state, given, missing } = judged;
  const { id, date, subject, job, minutes, what, earlierCheck, evidence } = entry;
  const title = subjectTitle(subject, view.pathway, words);
  const problem = fieldProblem(view.problems, words, (field) => 'id' in field && field.id === id);
  const why = because === 'noSuchDay' || because === 'future' ? null : because;
  const checkedBy = (['assessor', 'employer', 'learner'] as const).flatMap((checker) => {
    const check = given[checker];
    return check ? [text.checkedBy(checker, check.name, check.day)] : [];
  });
  const lines = [
    ...(checkedBy.length > 0 ? [text.checked(checkedBy)] : []),
    ...(state === 'unchecked' ? [text.toCheck(missing)] : []),
    ...(earlierCheck ? [text.earlierCheck(earlierCheck)] : []),
    ...(evidence === '' ? [] : [text.evidenceIs(evidence)]),
  ];
  return (
    <li>
      <Stack gap={1}>
        <Quiet size="caption">{words.formats.date(date)}</Quiet>
        <p>
          <b>
            <WithNames>{text.line(minutes, job, title)}</WithNames>
          </b>
        </p>
        {what !== '' && <p className={styles['what']}>{what}</p>}
        {lines.map((line) => (
          <Quiet key={line}>{line}</Quiet>
        ))}
        {why !== null && <StatusChip tone="todo">{text.notCounted[why]}</StatusChip>}
        {problem !== null && why !== 'afterClaim' && <StatusChip tone="unknown">{problem}</StatusChip>}
      </Stack>
      <Row>
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
          onClick={({ currentTarget }) => {
            focusBeside(currentTarget);
            view.edit(({ plan }) => removeDiaryEntry(plan, id));
          }}
        />
      </Row>
    </li>
  );
}

/** Whoever takes an entry out goes on at the one beside it: at its first button, which deletes nothing. */
function focusBeside(button: Element): void {
  const entry = button.closest('li');
  const beside = entry?.nextElementSibling ?? entry?.previousElementSibling;
  beside?.querySelector('button')?.focus();
}
