import type { DiaryEntry } from '../../plan/hoursSchema.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { editTraining } from '../programme.ts';

/** Writes an entry into the diary, in place of the one with the same id if there is one. */
export function writeDiaryEntry(plan: Plan, entry: DiaryEntry): Plan {
  return editTraining(plan, (training) => {
    const known = training.diary.some(({ id }) => id === entry.id);
    const diary = known
      ? training.diary.map((other) => (other.id === entry.id ? entry : other))
      : [...training.diary, entry];
    return { ...training, diary };
  });
}

/** Takes an entry out; an id that is not there changes nothing. */
export function removeDiaryEntry(plan: Plan, id: string): Plan {
  return editTraining(plan, (training) => {
    const diary = training.diary.filter((entry) => entry.id !== id);
    return diary.length === training.diary.length ? training : { ...training, diary };
  });
}

/** The diary by day, newest first; of one day, what was written last comes first. */
export function newestFirst(diary: readonly DiaryEntry[]): readonly DiaryEntry[] {
  return diary.toReversed().toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
