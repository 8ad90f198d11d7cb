import type { Checker, DiaryEntry } from '../../plan/hoursSchema.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { isVisible } from '../../plan/valueSchemas.ts';
import { editTraining } from '../programme.ts';
import { checkedContent } from './judgedDiary.ts';

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

/**
 * Notes that some people have checked these entries, by name and day, as the entries stand now. Only those whom `mayCheck`
 * lets check an entry do; what others have checked stays.
 */
export function checkEntries(
  plan: Plan,
  ids: ReadonlySet<string>,
  names: Readonly<Partial<Record<Checker, string>>>,
  day: string,
  mayCheck: (entry: DiaryEntry) => readonly Checker[],
): Plan {
  return editTraining(plan, (training) => {
    const diary = training.diary.map((entry) => {
      if (!ids.has(entry.id) || entry.date > day) return entry;
      const of = checkedContent(entry);
      const checks = mayCheck(entry).flatMap((checker) => {
        const name = names[checker]?.trim() ?? '';
        return isVisible(name) ? [[checker, { name, day, of }] as const] : [];
      });
      return checks.length === 0 ? entry : { ...entry, checks: { ...entry.checks, ...Object.fromEntries(checks) } };
    });
    return diary.every((entry, index) => entry === training.diary[index]) ? training : { ...training, diary };
  });
}
