import { useState, type SyntheticEvent } from 'react';
import { writeDiaryEntry } from '../../hours/diary/diaryEdits.ts';
import { subjectKey } from '../../hours/hourSubject.ts';
import { trainingOf } from '../../hours/programme.ts';
import { DayField } from '../../parts/DayField.tsx';
import { usePlanner, useWords } from '../../parts/PlannerContext.ts';
import type { DiaryEntry } from '../../plan/hoursSchema.ts';
import { focusFault } from '../../ui/focusFault.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Forms.module.css';
import { SubjectField } from './SubjectField.tsx';
import { readEntry, type EntryFault, type TypedEntry } from './typedEntry.ts';
import type { HoursView } from './useHours.ts';

/** What the diary form is open for; null while it is closed. */
export type DiaryTarget = 'new' | DiaryEntry | null;

interface DiaryDialogProps {
  readonly view: HoursView;
  readonly target: DiaryTarget;
  readonly onClose: () => void;
}

const jobs = ['off', 'on'] as const;

/** Adds an entry or changes one. */
export function DiaryDialog({ view, target, onClose }: DiaryDialogProps) {
  const { diary, common } = useWords();
  return (
    <Dialog
      open={target !== null}
      onClose={onClose}
      title={target === 'new' ? diary.addTitle : diary.editTitle}
      closeLabel={common.close}
      look="sheet"
    >
      {target && <DiaryForm key={target === 'new' ? 'new' : target.id} view={view} target={target} onClose={onClose} />}
    </Dialog>
  );
}

function DiaryForm({ view, target, onClose }: DiaryDialogProps) {
  const words = useWords();
  const { diary: text, hoursScreen } = words;
  const { newId } = usePlanner();
  const { diary } = trainingOf(view.plan);
  const [id] = useState(newId);
  /** Null as long as nothing was typed: a form left open past midnight offers the new day then. */
  const [changed, setTyped] = useState<TypedEntry | null>(null);
  const typed = changed ?? (target === null || target === 'new' ? freshEntry(view, id) : typedEntry(target));
  const [tried, setTried] = useState(false);
  const read = readEntry(typed, { today: view.today, start: view.plan.startDate, diary });
  const type = (change: Partial<TypedEntry>) => setTyped({ ...typed, ...change });
  const say = (fault: EntryFault | null) => {
    if (!fault || (!tried && isMissing(fault))) return null;
    if (fault.code === 'noDate' || fault.code === 'badHours' || fault.code === 'badMinutes') return text[fault.code];
    return words.hoursFindings.fault(fault);
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    const { entry } = read;
    if (!entry) {
      focusFault(event.currentTarget);
      return;
    }
    view.edit(({ plan }) => writeDiaryEntry(plan, entry));
    onClose();
  };
  return (
    <form className={styles['form']} onSubmit={save} noValidate>
      <div className={styles['pair']}>
        <DayField label={text.date} value={typed.date} problem={say(read.date)} onValue={(date) => type({ date })} />
        <SubjectField label={text.subject} view={view} value={typed.subject} onValue={(subject) => type({ subject })} />
      </div>
      <SegmentedControl
        label={text.job}
        value={typed.job}
        onValue={(job) => type({ job })}
        choices={jobs.map((job) => ({ value: job, label: hoursScreen.jobs[job] }))}
      />
      <div className={styles['hoursAndMinutes']}>
        <TextField
          label={text.hours}
          inputMode="numeric"
          autoComplete="off"
          value={typed.hours}
          error={say(read.hours)}
          onChange={(event) => type({ hours: event.currentTarget.value })}
        />
        <TextField
          label={text.minutes}
          inputMode="numeric"
          autoComplete="off"
          value={typed.minutes}
          error={say(read.minutes)}
          onChange={(event) => type({ minutes: event.currentTarget.value })}
        />
      </div>
      <TextArea
        label={text.what}
        maxLength={1000}
        rows={3}
        value={typed.what}
        onChange={(event) => type({ what: event.currentTarget.value })}
      />
      <div className={styles['pair']}>
        <TextField
          label={text.checkedBy}
          hint={text.checkedByHint}
          maxLength={200}
          value={typed.checkedBy}
          onChange={(event) => type({ checkedBy: event.currentTarget.value })}
        />
        <TextField
          label={text.evidence}
          hint={text.evidenceHint}
          maxLength={200}
          value={typed.evidence}
          onChange={(event) => type({ evidence: event.currentTarget.value })}
        />
      </div>
      <Button type="submit" kind="primary" wide>
        {text.save}
      </Button>
    </form>
  );
}

/** Nothing typed yet is said only once somebody tries to save. */
function isMissing(fault: EntryFault): boolean {
  return fault.code === 'notPositive' || fault.code === 'noDate';
}

/** Today, for whatever the last entry was for. */
function freshEntry({ plan, overview, today }: HoursView, id: string): TypedEntry {
  const last = trainingOf(plan).diary.at(-1);
  const known = overview.needs.find(({ subject }) => last && subjectKey(subject) === subjectKey(last.subject));
  const subject = known?.subject ?? overview.needs[0]?.subject ?? { kind: 'qualification' };
  return {
    id,
    date: today,
    subject,
    job: last?.job ?? 'off',
    hours: '',
    minutes: '',
    what: '',
    checkedBy: '',
    evidence: '',
  };
}

function typedEntry({ minutes, ...entry }: DiaryEntry): TypedEntry {
  return { ...entry, hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) };
}
