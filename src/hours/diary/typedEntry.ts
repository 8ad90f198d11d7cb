import type { DiaryEntry, HourSubject } from '../../plan/hoursSchema.ts';
import type { TrainingFault } from '../trainingProblem.ts';
import { diaryEntryProblems, type DiaryContext } from './entryProblems.ts';
import { readHours, typedHours } from '../typedHours.ts';

/** What stands in the fields of the diary form. Off or on the job is said as it is saved. */
export interface TypedEntry {
  readonly date: string | null;
  readonly subject: HourSubject;
  readonly time: string;
  readonly what: string;
  readonly evidence: string;
}

/** Faults of the form alone: a field is empty, or what is typed is no time. */
export interface FormFault {
  readonly code: 'noDate' | 'noTime' | 'badTime';
}

export type EntryFault = TrainingFault | FormFault;

export interface ReadEntry {
  /** Null while there is a fault. */
  readonly value: DiaryEntry | null;
  readonly faults: { readonly date: EntryFault | null; readonly time: EntryFault | null };
}

/**
 * Reads a typed entry; every fault stands with its field. `entry` is what it changes, with its id, its job and its checks.
 * What is only unusual does not stop it: see `unusual`.
 */
export function readEntry(
  { date, time, subject, what, evidence }: TypedEntry,
  entry: DiaryEntry,
  known: DiaryContext,
  diary: readonly DiaryEntry[],
): ReadEntry {
  const minutes = readHours(time);
  const read = { ...entry, date: date ?? '', minutes: minutes ?? 0, subject, what, evidence };
  const problems = diaryEntryProblems(read, known, sameDay(diary, read)).filter(({ severity }) => severity === 'fault');
  const about = (name: string) => problems.find(({ field }) => field.name === name)?.fault ?? null;
  const faults = {
    date: date === null ? ({ code: 'noDate' } as const) : about('diaryDate'),
    time:
      minutes === undefined
        ? ({ code: 'badTime' } as const)
        : minutes === null
          ? ({ code: 'noTime' } as const)
          : about('diaryMinutes'),
  };
  return { value: faults.date || faults.time ? null : read, faults };
}

/** What should be asked about before an entry is written: a day outside the plan or in a break, a long day, the same twice. */
export function unusual(
  entry: DiaryEntry,
  known: DiaryContext,
  diary: readonly DiaryEntry[],
): readonly TrainingFault[] {
  return diaryEntryProblems(entry, known, sameDay(diary, entry))
    .filter(({ severity, fault }) => severity === 'note' && fault.code !== 'checkedTooEarly')
    .map(({ fault }) => fault);
}

const sameDay = (diary: readonly DiaryEntry[], { date }: DiaryEntry) => diary.filter((other) => other.date === date);

/** An entry as it stands in the form. */
export function typedEntry({ date, subject, minutes, what, evidence }: DiaryEntry): TypedEntry {
  return { date, subject, time: typedHours(minutes), what, evidence };
}
