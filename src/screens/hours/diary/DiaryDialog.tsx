import { useRef, useState, type SyntheticEvent } from 'react';
import { writeDiaryEntry } from '../../../hours/diary/diaryEdits.ts';
import {
  readEntry,
  typedEntry,
  unusual,
  type EntryFault,
  type FormFault,
  type TypedEntry,
} from '../../../hours/diary/typedEntry.ts';
import { subjectKey } from '../../../hours/hourSubject.ts';
import { jobs, type Job } from '../../../hours/jobMinutes.ts';
import { trainingOf } from '../../../hours/programme.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { diaryContext } from '../../../hours/diary/entryProblems.ts';
import { typedHours } from '../../../hours/typedHours.ts';
import { LongTextField } from '../../../parts/LongTextField.tsx';
import { usePlanner, useWords } from '../../../parts/PlannerContext.ts';
import { useForm } from '../../../parts/useForm.ts';
import type { DiaryEntry } from '../../../plan/hoursSchema.ts';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { LineField } from '../../../parts/LineField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import styles from './Diary.module.css';
import { SubjectField } from '../SubjectField.tsx';
import type { HoursView } from '../useHours.ts';
import { Row } from '../../../ui/Row.tsx';

/** What the diary form is open for; null while it is closed. */
export type DiaryTarget = 'new' | DiaryEntry | null;

interface DiaryDialogProps {
  readonly view: HoursView;
  readonly target: DiaryTarget;
  readonly onClose: () => void;
}

/** Times that one press enters, in minutes. */
const usualTimes = [30, 60, 90, 120, 180];

/** Adds an entry or changes one. */
export function DiaryDialog({ view, target, onClose }: DiaryDialogProps) {
  const { diary } = useWords();
  return (
    <Sheet open={target !== null} onClose={onClose} title={target === 'new' ? diary.addTitle : diary.editTitle}>
      {target && <DiaryForm key={target === 'new' ? 'new' : target.id} view={view} target={target} onClose={onClose} />}
    </Sheet>
  );
}

/** Off or on the job is never taken over from anywhere: an entry is saved as the one or as the other. */
function DiaryForm({ view, target, onClose }: DiaryDialogProps) {
  const words = useWords();
  const { diary: text } = words;
  const { newId } = usePlanner();
  const form = useRef<HTMLFormElement>(null);
  const job = useRef<Job>('off');
  /** The entry that was asked about, as a text; empty while none was. */
  const [asked, setAsked] = useState('');
  const { diary } = trainingOf(view.plan);
  const known = diaryContext(view, view.today);
  const stored = target === null || target === 'new' ? null : target;
  const base = stored ?? emptyEntry;
  const check = (typed: TypedEntry) => readEntry(typed, base, known, diary);
  const { typed, fault, submit, ...diaryForm } = useForm<TypedEntry, DiaryEntry, EntryFault>({
    draftKey: `${view.plan.id}/diary${stored ? ` ${stored.id}` : ''}`,
    initial: stored ? typedEntry(stored) : freshEntry(view),
    check,
    isToldAtOnce: (found) => !isOfForm(found),
    commit: (entry) => {
      view.edit(({ plan }) => writeDiaryEntry(plan, { ...entry, id: stored?.id ?? newId(), job: job.current }));
      onClose();
    },
  });
  /** What is typed belongs to the day that stood there, past midnight too; a form nobody typed in offers the new one. */
  const type = (patch: Partial<TypedEntry>) => diaryForm.type({ date: typed.date, ...patch });
  const read = check(typed).value;
  const notes = read ? jobs.map((each) => unusual({ ...read, job: each }, known, diary)) : [];
  const entryText = JSON.stringify(typed);
  const save = (event: SyntheticEvent<HTMLFormElement>) => {
    const ask = notes[jobs.indexOf(job.current)] ?? [];
    if (ask.length > 0 && asked !== `${job.current} ${entryText}`) {
      event.preventDefault();
      setAsked(`${job.current} ${entryText}`);
      return;
    }
    submit(event);
  };
  const saveAs = (chosen: Job) => {
    job.current = chosen;
    form.current?.requestSubmit();
  };
  const say = (found: EntryFault | null) => {
    if (!found) return null;
    return isOfForm(found) ? text.faults[found.code] : words.hoursFindings.fault(found);
  };
  const question = jobs.find((each) => asked === `${each} ${entryText}`);
  return (
    <Form ref={form} onSubmit={save}>
      <Stack columns={11} gap={3}>
        <DayField
          label={text.date}
          value={typed.date}
          problem={say(fault('date'))}
          onValue={(date) => type({ date })}
        />
        <SubjectField label={text.subject} view={view} value={typed.subject} onValue={(subject) => type({ subject })} />
      </Stack>
      <Stack>
        <TextField
          label={text.time}
          hint={text.timeHint}
          autoComplete="off"
          value={typed.time}
          error={say(fault('time'))}
          onChange={(event) => type({ time: event.currentTarget.value })}
        />
        <Row>
          {usualTimes.map((minutes) => (
            <Button
              key={minutes}
              aria-pressed={typed.time === typedHours(minutes)}
              onClick={() => type({ time: typedHours(minutes) })}
            >
              {words.hoursScreen.words.exact(minutes)}
            </Button>
          ))}
        </Row>
      </Stack>
      <LongTextField
        label={text.what}
        most={1000}
        rows={3}
        value={typed.what}
        onChange={(event) => type({ what: event.currentTarget.value })}
      />
      <LineField
        label={text.evidence}
        hint={text.evidenceHint}
        maxLength={200}
        value={typed.evidence}
        onChange={(event) => type({ evidence: event.currentTarget.value })}
      />
      {stored?.earlierCheck && <Quiet>{text.earlierCheck(stored.earlierCheck)}</Quiet>}
      {stored && Object.keys(stored.checks).length > 0 && <Quiet>{text.changesChecks}</Quiet>}
      <output>
        {question && (
          <Notice tone="todo" heading={text.ask}>
            {(notes[jobs.indexOf(question)] ?? []).map((note) => (
              <p key={note.code}>{words.hoursFindings.fault(note)}</p>
            ))}
            <p>{text.askAgain(question)}</p>
          </Notice>
        )}
      </output>
      <div className={styles['saveRow']}>
        {jobs.map((each) => (
          <Button
            key={each}
            kind={stored && stored.job !== each ? 'secondary' : 'primary'}
            wide
            onClick={() => saveAs(each)}
          >
            {text.save[each]}
          </Button>
        ))}
      </div>
    </Form>
  );
}

const isOfForm = (fault: EntryFault): fault is FormFault =>
  fault.code === 'noDate' || fault.code === 'noTime' || fault.code === 'badTime';

const emptyEntry: DiaryEntry = {
  id: '',
  date: '',
  subject: { kind: 'qualification' },
  job: 'off',
  minutes: 0,
  what: '',
  checks: {},
  evidence: '',
};

/** Today, for whatever the last entry was for. */
function freshEntry({ plan, overview, today }: HoursView): TypedEntry {
  const last = trainingOf(plan).diary.at(-1);
  const known = overview.needs.find(({ subject }) => last && subjectKey(subject) === subjectKey(last.subject));
  const subject = known?.subject ?? overview.needs[0]?.subject ?? { kind: 'qualification' };
  return { date: today, subject, time: '', what: '', evidence: '' };
}
