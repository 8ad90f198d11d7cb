import type { Break, DiaryEntry, PriorHours } from '../plan/hoursSchema.ts';
import type { Agreement } from '../plan/planSchema.ts';
import type { Action, Confirmation, Note } from '../plan/recordSchema.ts';

/** Words for one entry of the training plan or the record, such as a difference is about. */
export interface PartValueWords {
  readonly date: (day: string) => string;
  readonly minutes: (minutes: number) => string;
  readonly job: Readonly<Record<DiaryEntry['job'], string>>;
  readonly span: (from: string, to: string) => string;
  readonly due: (day: string) => string;
  readonly done: (day: string) => string;
}

/** What tells an entry from the others of its part, and what it says. */
export interface SaidEntry {
  readonly name: string;
  readonly value: string;
}

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** One entry in words; null where the part has no words of its own for its entries. `value` is an entry of that part. */
export function sayPartValue(words: PartValueWords, part: string, value: unknown): SaidEntry | null {
  if (typeof value === 'number') return { name: '', value: words.minutes(value) };
  if (typeof value !== 'object' || value === null) return null;
  switch (part) {
    case 'diary': {
      const { date, minutes, job, what } = value as DiaryEntry;
      return { name: words.date(date), value: listed([`${words.minutes(minutes)} ${words.job[job]}`, what]) };
    }
    case 'breaks': {
      const { from, to } = value as Break;
      return { name: words.date(from), value: words.span(from, to) };
    }
    case 'priorHours': {
      const { what, minutes } = value as PriorHours;
      return { name: what, value: words.minutes(minutes.offMinutes + minutes.onMinutes) };
    }
    case 'notes': {
      const { day, text } = value as Note;
      return { name: words.date(day), value: `“${text}”` };
    }
    case 'actions': {
      const { what, who, due, done } = value as Action;
      return { name: '', value: listed([what, who, due ? words.due(due) : '', done ? words.done(done) : '']) };
    }
    case 'confirmations': {
      const { by, day, remark } = value as Confirmation;
      return { name: '', value: listed([by, words.date(day), remark]) };
    }
    case 'agreements': {
      const { name, day } = value as Agreement;
      return { name: '', value: listed([name, words.date(day)]) };
    }
    default:
      return null;
  }
}
