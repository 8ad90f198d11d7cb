import type { Framework } from '../../catalogue/schema.ts';
import type { Checker, DiaryEntry, HourSubject, JobMinutes } from '../../plan/hoursSchema.ts';
import { sortUnits } from '../../plan/unitsInPlan.ts';
import { isCalendarDay } from '../calendarDay.ts';
import type { RequirementLine } from '../hourRequirements.ts';
import { countsIn, subjectKey } from '../hourSubject.ts';
import { addMinutes, noMinutes, onlyOf, type Job } from '../jobMinutes.ts';
import { trainingOf, type Programme } from '../programme.ts';

/** What an entry of the diary counts for. */
export interface JudgedEntry {
  readonly entry: DiaryEntry;
  /** Place of its part among the lines of the requirements; null where it counts in none. */
  readonly line: number | null;
  /** `checked`: by everybody the document names. Of what is `notCounted`, `because` says why. */
  readonly state: 'checked' | 'unchecked' | 'notCounted';
  /** `noPart`: for a unit or skill that is not in the plan. */
  readonly because: 'noSuchDay' | 'future' | 'noPart' | null;
  /** Who still has to check it. */
  readonly missing: readonly Checker[];
}

const named: Readonly<Record<Job, readonly Checker[]>> = {
  off: ['assessor', 'employer'],
  on: ['learner', 'assessor'],
};

/**
 * Who checks and signs recorded hours: Customer Service (Wales), "Off-the-job training" and "On-the-job training". The
 * newer pathway documents name nobody, and the list is empty: a check by anybody is then enough.
 */
export function checkersOf({ documentKind }: Pick<Framework, 'documentKind'>, job: Job): readonly Checker[] {
  return documentKind === 'framework' ? named[job] : [];
}

/** Who signs on a sheet and may check on a screen: those who have to, and the same two where the document names nobody. */
export const signersOf = (job: Job): readonly Checker[] => named[job];

/** What a check is of: the day, the kind of training, the minutes and what for. Entries that agree in these read the same. */
export function checkedContent({ date, job, minutes, subject }: Omit<DiaryEntry, 'id' | 'checks'>): string {
  return `${date} ${job} ${minutes} ${subjectKey(subject)}`;
}

/**
 * Who of those that have to has not checked an entry yet. A check of what the entry said before it was changed is none,
 * nor is one dated before the training or after `today`.
 */
export function missingChecks(
  entry: DiaryEntry,
  framework: Pick<Framework, 'documentKind'>,
  today: string,
): readonly Checker[] {
  const content = checkedContent(entry);
  const has = (checker: Checker) => {
    const check = entry.checks[checker];
    return check?.of === content && isCalendarDay(check.day) && check.day >= entry.date && check.day <= today;
  };
  const asked = checkersOf(framework, entry.job);
  if (asked.length > 0) return asked.filter((checker) => !has(checker));
  return has('assessor') || has('employer') || has('learner') ? [] : ['assessor'];
}

/** Judges each entry of the diary, in the diary's order. Entries after `today` do not count yet. */
export function judgedDiary(
  { plan, framework, pathway }: Programme,
  lines: readonly RequirementLine[],
  today: string,
): readonly JudgedEntry[] {
  const { isInPlan } = sortUnits(plan, pathway);
  const lineOf = (subject: HourSubject) => {
    const place = lines.findIndex((line) => countsIn(subject, line));
    const gone = subject.kind === 'unit' && !isInPlan(subject.reference) && lines[place]?.component !== null;
    return place < 0 || gone ? null : place;
  };
  return trainingOf(plan).diary.map((entry): JudgedEntry => {
    const line = lineOf(entry.subject);
    const missing = missingChecks(entry, framework, today);
    const because = !isCalendarDay(entry.date)
      ? 'noSuchDay'
      : entry.date > today
        ? 'future'
        : line === null
          ? 'noPart'
          : null;
    const state = because !== null ? 'notCounted' : missing.length === 0 ? 'checked' : 'unchecked';
    return { entry, line, state, because, missing };
  });
}

/** Minutes of the entries a test picks out. */
export function minutesIn(diary: readonly JudgedEntry[], picks: (entry: JudgedEntry) => boolean): JobMinutes {
  return diary.reduce(
    (sum, judged) => (picks(judged) ? addMinutes(sum, onlyOf(judged.entry.job, judged.entry.minutes)) : sum),
    noMinutes,
  );
}

/** By day, newest first; of one day, what was written last comes first. */
export const newestFirst = (diary: readonly JudgedEntry[]): readonly JudgedEntry[] =>
  diary.toReversed().toSorted((a, b) => (a.entry.date < b.entry.date ? 1 : a.entry.date > b.entry.date ? -1 : 0));
