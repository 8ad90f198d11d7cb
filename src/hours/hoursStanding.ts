import type { JobMinutes, Schedule } from '../plan/hoursSchema.ts';
import { addDays, dayNumber, firstDayOf, monthOf } from './calendarDay.ts';
import { minutesByLine, type JudgedEntry } from './diary/judgedDiary.ts';
import { statusOf, type HoursLine, type HoursVerdict } from './hoursVerdict.ts';
import { countsIn } from './hourSubject.ts';
import { addMinutes, isNone, leastMinutes, minutesShort, noMinutes, sumMinutes, totalMinutes } from './jobMinutes.ts';
import { openDayAfter, openDays, type PlanSpan } from './planSpan.ts';
import { plannedBy } from './schedule/scheduleLoad.ts';
import { planningStep } from './shareMinutes.ts';

/** Without an entry for so many days outside breaks, a plan that is behind is called quiet. */
const quietDays = 42;
/** A pace is spoken of after so many days outside breaks, and so many days with an entry. */
const paceDays = 28;
const paceEntries = 4;
/** A pace that takes longer than this is none. */
const horizonDays = 1826;

/** Those that need somebody first. */
export const hoursStates = [
  'pastEnd',
  'quiet',
  'behind',
  'noDates',
  'recorded',
  'inTime',
  'beforeStart',
  'notStated',
  'done',
] as const;

/**
 * - `done`: every part is recorded and checked. `recorded`: every part is there once it is checked and confirmed.
 * - `noDates`, `beforeStart`, `pastEnd`: the planned end has passed, and something is short.
 * - `notStated`: the document asks for no hours, so there is nothing to measure by.
 * - `quiet`: behind, and nothing was recorded for a long time. `behind`, `inTime`: by what is laid out for the months that are over,
 *   and `behind` where no day is left for what is missing.
 */
export type HoursState = (typeof hoursStates)[number];

/** Whether what is done says more than what is planned: from the start on. */
export const hasBegun = ({ state }: Pick<HoursStanding, 'state'>): boolean =>
  state !== 'noDates' && state !== 'beforeStart' && state !== 'notStated';

/** Whether there is a week to speak of: something is left to do, and time to do it. */
export const takesMore = ({ state, left }: Pick<HoursStanding, 'state' | 'left'>): boolean =>
  !isNone(left) && state !== 'noDates' && state !== 'pastEnd';

/** Where the training hours stand on a day. */
export interface HoursStanding {
  readonly state: HoursState;
  /**
   * Laid out for the months that are over, and not recorded; all that is left once no day outside a break is. What one
   * part has too much makes up for no other.
   */
  readonly behind: JobMinutes;
  /** Still to be trained: neither recorded nor made up by earlier learning. */
  readonly left: JobMinutes;
  /** What that comes to a week from now on, or from the start; null without dates, and where no day outside a break is left. */
  readonly perWeek: JobMinutes | null;
  /** Whether it fits into the contracted hours; null where they are not known. */
  readonly fitsContract: boolean | null;
  /** The last day with an entry; null where there is none. */
  readonly lastEntry: string | null;
  /** Null before the start, after the end, and while too little is recorded to tell. */
  readonly pace: Pace | null;
  /** What will be recorded or recognised of what is needed by the planned end, at the pace so far; what is there now once that has passed; null where there is no telling. */
  readonly byEnd: JobMinutes | null;
  /** The day on which the pace so far has reached all hours; null where there is none, or it is years away. */
  readonly reached: string | null;
}

/** What was trained of what is needed since the start, and over how many days outside breaks. */
export interface Pace {
  readonly trained: JobMinutes;
  readonly days: number;
}

export interface StandingFacts {
  readonly span: PlanSpan | null;
  readonly schedule: Schedule | null;
  readonly verdict: HoursVerdict;
  readonly diary: readonly JudgedEntry[];
  readonly contractedMinutes: number | null;
}

/**
 * Where a plan stands. It follows what is laid out, month by month: whoever has recorded that by the end of each month is
 * in time. Where nothing is laid out, the hours are taken as even from the start to the end.
 */
export function hoursStanding(facts: StandingFacts, today: string): HoursStanding {
  const { span, verdict, diary, contractedMinutes } = facts;
  const left = verdict.total.done.short;
  const past = diary.filter(({ because }) => because !== 'noSuchDay' && because !== 'future');
  const lastEntry = past.reduce<string | null>(
    (last, { entry: { date } }) => (date > (last ?? '') ? date : last),
    null,
  );
  const nothing = { behind: noMinutes, left, perWeek: null, fitsContract: null, lastEntry, pace: null, reached: null };
  const there = minutesShort(verdict.total.needed, left);
  const status = statusOf(verdict.total.done);
  if (isNone(verdict.total.needed)) return { ...nothing, state: 'notStated', byEnd: null };
  const finished = status === 'met' ? 'done' : status === 'waiting' ? 'recorded' : null;
  if (!span) return { ...nothing, state: finished ?? 'noDates', byEnd: null };

  const perWeek = weekly(
    left,
    openDays(span, Math.max(dayNumber(today) + 1, dayNumber(span.start)), dayNumber(span.end)),
  );
  const fitsContract = perWeek && contractedMinutes !== null ? totalMinutes(perWeek) <= contractedMinutes : null;
  const running = { ...nothing, perWeek, fitsContract };
  if (today > span.end) return { ...running, state: finished ?? 'pastEnd', byEnd: there };
  if (today < span.start) return { ...running, state: finished ?? 'beforeStart', byEnd: null };

  const behind = perWeek === null ? left : behindBy(facts, span, today);
  const since = lastEntry !== null && lastEntry >= span.start ? lastEntry : addDays(span.start, -1);
  const quiet = openDays(span, dayNumber(since) + 1, dayNumber(today)) >= quietDays;
  const state = isNone(behind) ? 'inTime' : quiet ? 'quiet' : 'behind';
  const pace = paceOf(verdict.lines, diary, span, today);
  return {
    ...running,
    state: finished ?? state,
    behind,
    pace,
    byEnd: pace && addMinutes(there, trainedBy(pace, left, span, today, span.end)),
    reached: pace && reachedOn(pace, left, span, today),
  };
}

function weekly(left: JobMinutes, days: number): JobMinutes | null {
  if (days === 0) return isNone(left) ? noMinutes : null;
  const of = (minutes: number) => Math.min(minutes, Math.ceil((minutes * 7) / days / planningStep) * planningStep);
  return { offMinutes: of(left.offMinutes), onMinutes: of(left.onMinutes) };
}

/** What is to be trained in a part: needed, and not made up by earlier learning. */
const toTrain = ({ needed, recognised, toConfirm }: HoursLine): JobMinutes =>
  minutesShort(needed, addMinutes(recognised, toConfirm));

function behindBy({ schedule, verdict }: StandingFacts, span: PlanSpan, today: string): JobMinutes {
  const over = addDays(firstDayOf(monthOf(today)), -1);
  const [start, end] = [dayNumber(span.start), dayNumber(span.end)];
  const [passed, all] = [openDays(span, start, dayNumber(over)), openDays(span, start, end)];
  const dueOf = (line: HoursLine): JobMinutes => {
    const whole = toTrain(line);
    if (schedule) {
      return leastMinutes(
        whole,
        plannedBy(
          schedule.pieces.filter(({ subject }) => countsIn(subject, line)),
          span,
          over,
        ),
      );
    }
    const even = (minutes: number) => (all === 0 ? 0 : Math.floor((minutes * passed) / all));
    return { offMinutes: even(whole.offMinutes), onMinutes: even(whole.onMinutes) };
  };
  const due = sumMinutes(verdict.lines.map(dueOf));
  return minutesShort(due, sumMinutes(verdict.lines.map((line) => leastMinutes(toTrain(line), line.recorded))));
}

function paceOf(
  lines: readonly HoursLine[],
  diary: readonly JudgedEntry[],
  span: PlanSpan,
  today: string,
): Pace | null {
  const since = diary.filter(({ state, entry }) => state !== 'notCounted' && entry.date >= span.start);
  const days = openDays(span, dayNumber(span.start), dayNumber(today));
  if (days < paceDays || new Set(since.map(({ entry }) => entry.date)).size < paceEntries) return null;
  const recorded = minutesByLine(since);
  const trained = lines.map((line, place) => leastMinutes(toTrain(line), recorded[place] ?? noMinutes));
  return { trained: sumMinutes(trained), days };
}

/** What the pace so far adds from tomorrow to the end of a day; never more than is left. */
export function trainedBy(pace: Pace, left: JobMinutes, span: PlanSpan, today: string, day: string): JobMinutes {
  const ahead = openDays(span, dayNumber(today) + 1, dayNumber(day));
  const more = (minutes: number) => Math.floor((minutes * ahead) / pace.days);
  return leastMinutes(left, { offMinutes: more(pace.trained.offMinutes), onMinutes: more(pace.trained.onMinutes) });
}

function reachedOn({ trained, days }: Pace, left: JobMinutes, span: PlanSpan, today: string): string | null {
  const daysFor = (minutes: number, done: number) =>
    minutes === 0 ? 0 : done === 0 ? Infinity : Math.ceil((minutes * days) / done);
  const needed = Math.max(daysFor(left.offMinutes, trained.offMinutes), daysFor(left.onMinutes, trained.onMinutes));
  return needed > horizonDays ? null : openDayAfter(span, today, needed);
}
