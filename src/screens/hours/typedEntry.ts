import { diaryEntryProblems, type TrainingFault } from '../../hours/trainingProblems.ts';
import type { DiaryEntry } from '../../plan/hoursSchema.ts';

/** What stands in the fields of the diary form. */
export interface TypedEntry extends Omit<DiaryEntry, 'date' | 'minutes'> {
  readonly date: string | null;
  readonly hours: string;
  readonly minutes: string;
}

/** Faults of the form alone: what is typed is no date or no number. */
export type TypingFault = { readonly code: 'noDate' } | { readonly code: 'badHours' } | { readonly code: 'badMinutes' };

export type EntryFault = TrainingFault | TypingFault;

export interface ReadEntry {
  /** Null while there is a fault. */
  readonly entry: DiaryEntry | null;
  readonly date: EntryFault | null;
  readonly hours: EntryFault | null;
  readonly minutes: EntryFault | null;
}

/** The day's other entries, what day it is, and when the plan starts. */
interface EntryContext {
  readonly today: string;
  readonly start: string | null;
  readonly diary: readonly DiaryEntry[];
}

/** Reads a typed entry; every fault stands with its field. What is only unusual does not stop it. */
export function readEntry(typed: TypedEntry, { today, start, diary }: EntryContext): ReadEntry {
  const hours = whole(typed.hours);
  const minutes = whole(typed.minutes);
  const { date } = typed;
  const all = (hours ?? 0) * 60 + (minutes ?? 0);
  const others = diary.filter((entry) => entry.date === date && entry.id !== typed.id);
  const minutesThatDay = others.reduce((sum, entry) => sum + entry.minutes, all);
  const problems =
    date === null ? [] : diaryEntryProblems({ id: typed.id, date, minutes: all }, { today, start, minutesThatDay });
  const about = (name: string) => problems.find(({ field }) => field.name === name)?.fault ?? null;
  const numbersRead = hours !== undefined && minutes !== undefined;
  const sound = date !== null && numbersRead && problems.every(({ severity }) => severity === 'note');
  return {
    entry: sound ? toEntry(typed, date, all) : null,
    date: date === null ? { code: 'noDate' } : about('diaryDate'),
    hours: hours === undefined ? { code: 'badHours' } : numbersRead ? about('diaryMinutes') : null,
    minutes: minutes === undefined ? { code: 'badMinutes' } : null,
  };
}

/** A whole number from 0 up; an empty field is 0. */
function whole(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : undefined;
}

function toEntry(
  { id, subject, job, what, checkedBy, evidence }: TypedEntry,
  date: string,
  minutes: number,
): DiaryEntry {
  return { id, date, subject, job, minutes, what, checkedBy, evidence };
}
