import type { HourSubject, Schedule } from '../../plan/hoursSchema.ts';
import { totalMinutes } from '../jobMinutes.ts';
import { monthDays, openDays, type PlanSpan } from '../planSpan.ts';
import { monthLoads, weekLoads, type PeriodLoad } from './scheduleLoad.ts';

/** A month is called overloaded from half as much again as an even load would put on its days. */
const overload = 1.5;

/** Something about the schedule worth a look. Figures are minutes. */
export type ScheduleFinding =
  /** A month with working days in which nothing is laid out. */
  | { readonly code: 'emptyMonth'; readonly month: string }
  | {
      readonly code: 'overloadedMonth';
      readonly month: string;
      readonly minutes: number;
      readonly evenMinutes: number;
    }
  /** More training than the contract has hours, in the days outside breaks; `offTheJob`: the off-the-job part alone is more. */
  | {
      readonly code: 'aboveContract';
      readonly period: 'month' | 'week';
      readonly from: string;
      readonly minutes: number;
      readonly contractedMinutes: number;
      readonly job: 'offTheJob' | 'all';
    }
  /** A piece that lies in a break altogether. */
  | { readonly code: 'inBreak'; readonly piece: string; readonly subject: HourSubject }
  | {
      readonly code: 'setAside';
      readonly piece: string;
      readonly subject: HourSubject;
      readonly minutes: number;
    };

/**
 * Points out months that are empty or overloaded, time beyond the contracted hours, pieces in a break and pieces set aside.
 * `contractedMinutes` a week; null leaves the contract out of it.
 */
export function scheduleFindings(
  schedule: Schedule,
  span: PlanSpan,
  contractedMinutes: number | null,
): readonly ScheduleFinding[] {
  const months = monthLoads(schedule, span);
  const days = months.reduce((sum, month) => sum + month.openDays, 0);
  const all = months.reduce((sum, { minutes }) => sum + totalMinutes(minutes), 0);
  return [
    ...months.flatMap((month) => monthFindings(month, schedule, days === 0 ? 0 : (all * month.openDays) / days)),
    ...(contractedMinutes === null
      ? []
      : [
          ...months.flatMap((month) => contractFindings('month', month, contractedMinutes)),
          ...weekLoads(schedule, span).flatMap((week) => contractFindings('week', week, contractedMinutes)),
        ]),
    ...schedule.pieces.flatMap(({ id, subject, from, to, setAside, minutes }): readonly ScheduleFinding[] => {
      if (setAside) return [{ code: 'setAside', piece: id, subject, minutes: totalMinutes(minutes) }];
      return openDays(span, ...monthDays(span, from, to)) > 0 ? [] : [{ code: 'inBreak', piece: id, subject }];
    }),
  ];
}

function monthFindings(month: PeriodLoad, { pieces }: Schedule, evenMinutes: number): readonly ScheduleFinding[] {
  const minutes = totalMinutes(month.minutes);
  if (minutes === 0) {
    // The share of a day or two may be less than the half-hour that loads are in.
    const isTaken = pieces.some(
      (piece) =>
        !piece.setAside && piece.from <= month.period && month.period <= piece.to && totalMinutes(piece.minutes) > 0,
    );
    return month.openDays > 0 && !isTaken ? [{ code: 'emptyMonth', month: month.period }] : [];
  }
  if (month.openDays === 0 || minutes <= evenMinutes * overload) return [];
  return [{ code: 'overloadedMonth', month: month.period, minutes, evenMinutes: Math.round(evenMinutes) }];
}

function contractFindings(
  period: 'month' | 'week',
  { period: from, openDays: days, minutes }: PeriodLoad,
  perWeek: number,
): readonly ScheduleFinding[] {
  const contractedMinutes = Math.round((perWeek * days) / 7);
  const job = minutes.offMinutes > contractedMinutes ? 'offTheJob' : 'all';
  const checked = job === 'offTheJob' ? minutes.offMinutes : totalMinutes(minutes);
  if (checked <= contractedMinutes) return [];
  return [{ code: 'aboveContract', period, from, minutes: checked, contractedMinutes, job }];
}

export type MonthMark = 'emptyMonth' | 'overloadedMonth' | 'aboveContract';

/** What there is to say of a month in one word; the contract matters most. */
export function monthMark(findings: readonly ScheduleFinding[], month: string): MonthMark | null {
  const above = findings.some((one) => one.code === 'aboveContract' && one.period === 'month' && one.from === month);
  if (above) return 'aboveContract';
  for (const one of findings) {
    if ((one.code === 'emptyMonth' || one.code === 'overloadedMonth') && one.month === month) return one.code;
  }
  return null;
}
