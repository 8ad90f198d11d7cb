import type { JobMinutes, Schedule } from '../plan/hoursSchema.ts';
import { minutesByLine, minutesIn, type JudgedEntry } from './diary/judgedDiary.ts';
import type { RequirementLine } from './hourRequirements.ts';
import { countsIn } from './hourSubject.ts';
import {
  addMinutes,
  isNone,
  leastMinutes,
  minutesOf,
  minutesShort,
  noMinutes,
  sumMinutes,
  type Job,
} from './jobMinutes.ts';
import type { TrainingNeeds } from './trainingNeeds.ts';

/** `met`: enough. `waiting`: enough once somebody has checked or confirmed it. `short`: not enough in any case. */
export type HoursStatus = 'met' | 'waiting' | 'short';

/** How far the minutes of a part are there. The three add up to what it needs, never more. */
export interface Cover {
  readonly covered: JobMinutes;
  /** There once somebody has checked or confirmed it. */
  readonly waiting: JobMinutes;
  readonly short: JobMinutes;
}

/** One part of the hours, or all of them. Off and on the job never mix. */
export interface HoursLine extends RequirementLine {
  /** Laid out over the months. */
  readonly planned: JobMinutes;
  /** In the diary up to today. */
  readonly recorded: JobMinutes;
  /** Of that, checked by everybody the document names. */
  readonly checked: JobMinutes;
  /** Earlier learning that is confirmed and recent enough, as far as it is needed. */
  readonly recognised: JobMinutes;
  /** Earlier learning that is needed, once it is confirmed. */
  readonly toConfirm: JobMinutes;
  /** What is needed, by recognised and planned: `waiting` is to be confirmed. */
  readonly plan: Cover;
  /** What is needed, by recognised and checked: `waiting` is to be confirmed or checked. */
  readonly done: Cover;
}

export interface HoursVerdict {
  /** As the lines of the requirements. */
  readonly lines: readonly HoursLine[];
  /** The sum of the lines, figure by figure, so it is met only where every line is. */
  readonly total: HoursLine;
  /** Recorded for nothing in the plan; in no line. */
  readonly elsewhere: JobMinutes;
}

/**
 * Judges the training hours part by part: what is planned, recorded and checked, with earlier learning, against what is
 * needed. What one part has too much never makes up for another. No schedule is nothing planned.
 */
export function hoursVerdict(
  { requirements, needs }: TrainingNeeds,
  schedule: Schedule | null,
  diary: readonly JudgedEntry[],
): HoursVerdict {
  const pieces = schedule?.pieces.filter(({ setAside }) => !setAside) ?? [];
  const counted = minutesByLine(diary.filter(({ state }) => state !== 'notCounted'));
  const checkedOf = minutesByLine(diary.filter(({ state }) => state === 'checked'));
  const lines = requirements.lines.map((facts, place): HoursLine => {
    const own = needs.filter(({ subject }) => countsIn(subject, facts));
    const recognised = sumMinutes(own.map((need) => need.recognised));
    const toConfirm = sumMinutes(own.map((need) => need.toConfirm));
    const planned = sumMinutes(pieces.filter(({ subject }) => countsIn(subject, facts)).map(({ minutes }) => minutes));
    const recorded = counted[place] ?? noMinutes;
    const checked = checkedOf[place] ?? noMinutes;
    const unsure = addMinutes(toConfirm, minutesShort(recorded, checked));
    return {
      component: facts.component,
      skill: facts.skill,
      minimum: facts.minimum,
      needed: facts.needed,
      planned,
      recorded,
      checked,
      recognised,
      toConfirm,
      plan: cover(facts.needed, addMinutes(recognised, planned), toConfirm),
      done: cover(facts.needed, addMinutes(recognised, checked), unsure),
    };
  });
  return { lines, total: sumLines(lines), elsewhere: minutesIn(diary, ({ because }) => because === 'noPart') };
}

/** Covers a need by what is sure, then by what is not. */
export function cover(needed: JobMinutes, sure: JobMinutes, unsure: JobMinutes): Cover {
  const covered = leastMinutes(needed, sure);
  const waiting = leastMinutes(minutesShort(needed, covered), unsure);
  return { covered, waiting, short: minutesShort(needed, addMinutes(covered, waiting)) };
}

/** Of both kinds of training, or of one. */
export function statusOf({ short, waiting }: Cover, job?: Job): HoursStatus {
  const some = (minutes: JobMinutes) => (job ? minutesOf(job, minutes) > 0 : !isNone(minutes));
  if (some(short)) return 'short';
  return some(waiting) ? 'waiting' : 'met';
}

function sumLines(lines: readonly HoursLine[]): HoursLine {
  const sum = (pick: (line: HoursLine) => JobMinutes) =>
    lines.reduce((before, line) => addMinutes(before, pick(line)), noMinutes);
  const sumCover = (pick: (line: HoursLine) => Cover): Cover => ({
    covered: sum((line) => pick(line).covered),
    waiting: sum((line) => pick(line).waiting),
    short: sum((line) => pick(line).short),
  });
  return {
    component: null,
    skill: null,
    minimum: sum((line) => line.minimum),
    needed: sum((line) => line.needed),
    planned: sum((line) => line.planned),
    recorded: sum((line) => line.recorded),
    checked: sum((line) => line.checked),
    recognised: sum((line) => line.recognised),
    toConfirm: sum((line) => line.toConfirm),
    plan: sumCover((line) => line.plan),
    done: sumCover((line) => line.done),
  };
}
