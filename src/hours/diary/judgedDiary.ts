import type { Framework } from '../../catalogue/schema.ts';
import type { Check, Checker, DiaryEntry, JobMinutes } from '../../plan/hoursSchema.ts';
import { isVisible } from '../../plan/valueSchemas.ts';
import { isCalendarDay } from '../calendarDay.ts';
import type { RequirementLine } from '../hourRequirements.ts';
import { placeAmong, subjectKey } from '../hourSubject.ts';
import { addMinutes, minutesPerDay, noMinutes, onlyOf, type Job } from '../jobMinutes.ts';
import { lastDayOfTraining } from '../planSpan.ts';
import { trainingOf, type Programme } from '../programme.ts';

/**
 * Why an entry counts for nothing.
 * - `noPart`: for a unit or skill that is not in the plan.
 * - `moreThanADay`: with it and the entries before it, its day has more than 24 hours.
 * - `afterClaim`: after the day on which the certificate is claimed; Customer Service (Wales), "How this requirement will be met".
 */
export type WhyNotCounted = 'noSuchDay' | 'future' | 'noPart' | 'moreThanADay' | 'afterClaim';

/** What an entry of the diary counts for. */
export interface JudgedEntry {
  readonly entry: DiaryEntry;
  /** Place of its part among the lines of the requirements; null where it counts in none. */
  readonly line: number | null;
  /** `checked`: by everybody the document names. Of what is `notCounted`, `because` says why. */
  readonly state: 'checked' | 'unchecked' | 'notCounted';
  readonly because: WhyNotCounted | null;
  /** The checks that hold, of the entry as it stands. */
  readonly given: DiaryEntry['checks'];
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
 * Whose checks of an entry hold. A check of what the entry said before it was changed does not, nor does one dated before
 * the training or after `today`, nor one by a name of which nothing can be seen.
 */
function checksThatHold(entry: DiaryEntry, today: string): DiaryEntry['checks'] {
  const given = Object.entries(entry.checks);
  if (given.length === 0) return entry.checks;
  const content = checkedContent(entry);
  const holds = (check: Check) =>
    check.of === content &&
    isVisible(check.name) &&
    isCalendarDay(check.day) &&
    check.day >= entry.date &&
    check.day <= today;
  return Object.fromEntries(given.filter(([, check]) => check !== undefined && holds(check)));
}

/** Who of those that have to has not checked an entry yet. */
function missingChecks(
  given: DiaryEntry['checks'],
  job: Job,
  framework: Pick<Framework, 'documentKind'>,
): readonly Checker[] {
  const asked = checkersOf(framework, job);
  if (asked.length > 0) return asked.filter((checker) => given[checker] === undefined);
  return Object.keys(given).length > 0 ? [] : ['assessor'];
}

/** Judges each entry of the diary, in the diary's order. Entries after `today` do not count yet. */
export function judgedDiary(
  programme: Programme,
  lines: readonly RequirementLine[],
  today: string,
): readonly JudgedEntry[] {
  const { plan, framework } = programme;
  const lineOf = placeAmong(lines, programme);
  const lastDay = lastDayOfTraining(programme);
  const counted = new Map<string, number>();
  return trainingOf(plan).diary.map((entry): JudgedEntry => {
    const { date, minutes } = entry;
    const line = lineOf(entry.subject);
    const given = checksThatHold(entry, today);
    const missing = missingChecks(given, entry.job, framework);
    const thatDay = (counted.get(date) ?? 0) + minutes;
    const why = (): WhyNotCounted | null => {
      if (!isCalendarDay(date)) return 'noSuchDay';
      if (date > today) return 'future';
      if (lastDay !== null && date > lastDay) return 'afterClaim';
      if (line === null) return 'noPart';
      return thatDay > minutesPerDay ? 'moreThanADay' : null;
    };
    const because = why();
    if (because === null) counted.set(date, thatDay);
    const state = because !== null ? 'notCounted' : missing.length === 0 ? 'checked' : 'unchecked';
    return { entry, line, state, because, given, missing };
  });
}

/** Minutes of the entries a test picks out. */
export function minutesIn(diary: readonly JudgedEntry[], picks: (entry: JudgedEntry) => boolean): JobMinutes {
  return diary.reduce(
    (sum, judged) => (picks(judged) ? addMinutes(sum, onlyOf(judged.entry.job, judged.entry.minutes)) : sum),
    noMinutes,
  );
}

/** Minutes of these entries in each line of the requirements, by its place; nothing where there are none. */
export function minutesByLine(diary: readonly JudgedEntry[]): readonly (JobMinutes | undefined)[] {
  const sums: { -readonly [Part in keyof JobMinutes]: number }[] = [];
  for (const { line, entry } of diary) {
    if (line === null) continue;
    const sum = (sums[line] ??= { offMinutes: 0, onMinutes: 0 });
    sum[entry.job === 'off' ? 'offMinutes' : 'onMinutes'] += entry.minutes;
  }
  return sums;
}

/** By day, newest first; of one day, what was written last comes first. */
export const newestFirst = (diary: readonly JudgedEntry[]): readonly JudgedEntry[] =>
  diary.toReversed().toSorted((a, b) => (a.entry.date < b.entry.date ? 1 : a.entry.date > b.entry.date ? -1 : 0));
