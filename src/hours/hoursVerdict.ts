import type { HourComponent, Skill } from '../catalogue/schema.ts';
import type { HourSubject, JobMinutes, Schedule } from '../plan/hoursSchema.ts';
import { pastEntries, recordedMinutes } from './diary/recordedMinutes.ts';
import { countsIn } from './hourSubject.ts';
import { addMinutes, isNone, minutesShort, sumMinutes } from './jobMinutes.ts';
import { trainingOf, type Programme } from './programme.ts';
import type { TrainingNeeds } from './trainingNeeds.ts';

/**
 * - `met`: enough without anything that is still to be confirmed.
 * - `unknown`: enough only if prior learning is confirmed; `hanging` is how much hangs on it.
 * - `short`: not enough in any case.
 */
export type HoursStatus =
  | { readonly status: 'met' }
  | { readonly status: 'unknown'; readonly hanging: JobMinutes }
  | { readonly status: 'short'; readonly short: JobMinutes };

export interface HoursLine {
  /** Null for the total. */
  readonly component: HourComponent['component'] | null;
  readonly skill: Skill | null;
  /** The framework's minimum. */
  readonly minimum: JobMinutes;
  /** What is planned to; what both answers below are judged by. */
  readonly needed: JobMinutes;
  /** Prior learning, what is to be confirmed included. */
  readonly recognised: JobMinutes;
  /** Laid out in the schedule. */
  readonly planned: JobMinutes;
  /** In the diary up to today. */
  readonly recorded: JobMinutes;
  /** Recognised and planned against needed. */
  readonly plannedStatus: HoursStatus;
  /** Recognised and recorded against needed. */
  readonly recordedStatus: HoursStatus;
}

export interface HoursVerdict {
  /** By component; empty where the document gives two totals alone. */
  readonly lines: readonly HoursLine[];
  readonly total: HoursLine;
  /** The worst of all lines. A total cannot make up for a component that is short. */
  readonly planned: HoursStatus['status'];
  readonly recorded: HoursStatus['status'];
}

/**
 * Judges the training hours, off and on the job each for itself: what is planned and what is recorded, with recognised
 * prior learning, against what is needed. No schedule counts as nothing planned. Diary entries after today do not count.
 */
export function hoursVerdict(
  { plan }: Programme,
  { requirements, needs }: TrainingNeeds,
  schedule: Schedule | null,
  today: string,
): HoursVerdict {
  const entries = pastEntries(trainingOf(plan).diary, today);
  const pieces = schedule?.pieces.filter(({ setAside }) => !setAside) ?? [];
  const line = (
    facts: Pick<HoursLine, 'component' | 'skill' | 'minimum' | 'needed'>,
    picks: (subject: HourSubject) => boolean,
  ): HoursLine => {
    const own = needs.filter(({ subject }) => picks(subject));
    const recognised = sumMinutes(own.map((need) => need.recognised));
    const certain = sumMinutes(own.map((need) => need.certain));
    const planned = sumMinutes(pieces.filter(({ subject }) => picks(subject)).map(({ minutes }) => minutes));
    const recorded = recordedMinutes(entries, picks);
    return {
      ...facts,
      recognised,
      planned,
      recorded,
      plannedStatus: statusOf(facts.needed, addMinutes(certain, planned), addMinutes(recognised, planned)),
      recordedStatus: statusOf(facts.needed, addMinutes(certain, recorded), addMinutes(recognised, recorded)),
    };
  };
  const lines = requirements.lines.map((facts) => line(facts, (subject) => countsIn(subject, facts)));
  const { minimum, needed } = requirements;
  const total = line({ component: null, skill: null, minimum, needed }, () => true);
  const all = [...lines, total];
  return {
    lines,
    total,
    planned: worst(all.map(({ plannedStatus }) => plannedStatus)),
    recorded: worst(all.map(({ recordedStatus }) => recordedStatus)),
  };
}

function statusOf(needed: JobMinutes, certain: JobMinutes, possible: JobMinutes): HoursStatus {
  const short = minutesShort(needed, possible);
  if (!isNone(short)) return { status: 'short', short };
  const hanging = minutesShort(needed, certain);
  return isNone(hanging) ? { status: 'met' } : { status: 'unknown', hanging };
}

function worst(statuses: readonly HoursStatus[]): HoursStatus['status'] {
  if (statuses.some(({ status }) => status === 'short')) return 'short';
  return statuses.some(({ status }) => status === 'unknown') ? 'unknown' : 'met';
}
