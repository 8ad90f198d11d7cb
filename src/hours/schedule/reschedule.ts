import type { HourSubject, JobMinutes, Piece, Schedule } from '../../plan/hoursSchema.ts';
import { addMonths, monthsFrom } from '../calendarDay.ts';
import { subjectKey } from '../hourSubject.ts';
import { isNone, minutesShort, sumMinutes, totalMinutes } from '../jobMinutes.ts';
import { monthDays, openDays, type PlanSpan } from '../planSpan.ts';
import type { Programme } from '../programme.ts';
import { shareMinutes } from '../shareMinutes.ts';
import type { HourNeed } from '../trainingNeeds.ts';
import { defaultSchedule } from './defaultSchedule.ts';

/** What became of one part of the schedule when units, dates or breaks changed. */
export type ScheduleChange =
  /** A piece arranged by hand lay outside the plan or wholly in a break and went to the nearest place; or was cut to fit. */
  | {
      readonly code: 'moved' | 'trimmed';
      readonly piece: string;
      readonly subject: HourSubject;
      readonly before: { readonly from: string; readonly to: string };
      readonly after: { readonly from: string; readonly to: string };
    }
  /** Pieces nobody had arranged were laid out afresh. */
  | { readonly code: 'relaid'; readonly pieces: number }
  /** Newly in the plan. */
  | { readonly code: 'added'; readonly subject: HourSubject; readonly minutes: JobMinutes }
  /** No longer in the plan, or made up by prior learning; its minutes went to the others of its component. */
  | { readonly code: 'dropped'; readonly subject: HourSubject; readonly minutes: JobMinutes }
  /** Its share became larger or smaller. */
  | {
      readonly code: 'resized';
      readonly subject: HourSubject;
      readonly before: JobMinutes;
      readonly after: JobMinutes;
    };

export interface Rescheduled {
  readonly schedule: Schedule;
  readonly changes: readonly ScheduleChange[];
}

/**
 * Fits a schedule to a plan whose units, dates, breaks or prior learning changed. Months chosen by hand and minutes typed
 * by hand stay; pieces nobody arranged are laid out afresh where the plan's months changed; new subjects are added where
 * the default layout has them. After it, every subject that has no minutes typed by hand has exactly the minutes it needs.
 * Null where no day of the plan is outside its breaks. Doing it twice changes nothing more.
 */
export function reschedule(
  previous: Schedule,
  programme: Programme,
  needs: readonly HourNeed[],
  span: PlanSpan,
): Rescheduled | null {
  const fresh = defaultSchedule(programme, needs, span);
  if (!fresh) return null;
  const changes: ScheduleChange[] = [];
  const sized = resize(previous.pieces, needs, changes);
  const placed = placePieces(sized, previous, fresh, span, changes);
  const present = new Set(previous.pieces.map(({ subject }) => subjectKey(subject)));
  const added = fresh.pieces.filter(({ subject }) => !present.has(subjectKey(subject)));
  changes.push(...added.map(({ subject, minutes }) => ({ code: 'added', subject, minutes }) as const));
  return { schedule: { from: fresh.from, to: fresh.to, pieces: [...placed, ...added] }, changes };
}

function resize(pieces: readonly Piece[], needs: readonly HourNeed[], changes: ScheduleChange[]): readonly Piece[] {
  const due = new Map(needs.map(({ subject, toPlan }) => [subjectKey(subject), toPlan]));
  const bySubject = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = subjectKey(piece.subject);
    bySubject.set(key, [...(bySubject.get(key) ?? []), piece]);
  }
  const resized = new Map<string, Piece>();
  for (const [key, own] of bySubject) {
    const kept = resizeSubject(own, due.get(key), changes);
    for (const piece of kept) resized.set(piece.id, piece);
  }
  return pieces.flatMap(({ id }) => resized.get(id) ?? []);
}

/** The pieces of one subject, with its minutes shared out over those that were not typed by hand. */
function resizeSubject(
  own: readonly Piece[],
  toPlan: JobMinutes | undefined,
  changes: ScheduleChange[],
): readonly Piece[] {
  const [one] = own;
  if (!one) return [];
  const before = sumMinutes(own.map(({ minutes }) => minutes));
  const free = own.filter(({ fixed }) => !fixed);
  if (!toPlan || (isNone(toPlan) && free.length === own.length)) {
    changes.push({ code: 'dropped', subject: one.subject, minutes: before });
    return [];
  }
  const typed = sumMinutes(own.filter(({ fixed }) => fixed).map(({ minutes }) => minutes));
  const rest = minutesShort(toPlan, typed);
  const weights = free.map(({ minutes }) => totalMinutes(minutes));
  const off = shareMinutes(rest.offMinutes, weights);
  const on = shareMinutes(rest.onMinutes, weights);
  const sizes = new Map(free.map(({ id }, index) => [id, { offMinutes: off[index] ?? 0, onMinutes: on[index] ?? 0 }]));
  const pieces = own.map((piece) => ({ ...piece, minutes: sizes.get(piece.id) ?? piece.minutes }));
  const after = sumMinutes(pieces.map(({ minutes }) => minutes));
  if (!isNone(minutesShort(before, after)) || !isNone(minutesShort(after, before))) {
    changes.push({ code: 'resized', subject: one.subject, before, after });
  }
  return pieces;
}

function placePieces(
  pieces: readonly Piece[],
  previous: Schedule,
  fresh: Schedule,
  span: PlanSpan,
  changes: ScheduleChange[],
): readonly Piece[] {
  const freshPlaces = new Map(fresh.pieces.map((piece) => [subjectKey(piece.subject), piece]));
  const datesChanged = previous.from !== fresh.from || previous.to !== fresh.to;
  let relaid = 0;
  const placed = pieces.map((piece) => {
    const proposal = freshPlaces.get(subjectKey(piece.subject));
    if (!piece.arranged && proposal && (datesChanged || !hasOpenDay(piece, span))) {
      if (proposal.from !== piece.from || proposal.to !== piece.to) relaid += 1;
      return { ...piece, from: proposal.from, to: proposal.to };
    }
    return fit(piece, previous, span, changes);
  });
  if (relaid > 0) changes.push({ code: 'relaid', pieces: relaid });
  return placed;
}

function hasOpenDay(place: { readonly from: string; readonly to: string }, span: PlanSpan): boolean {
  return openDays(span, ...monthDays(span, place.from, place.to)) > 0;
}

/** Leaves a piece where it is if some of it can be; cuts it to the plan; else moves it with the start of the plan, then to the nearest month with a working day. */
function fit(piece: Piece, previous: Schedule, span: PlanSpan, changes: ScheduleChange[]): Piece {
  const [first, last] = [span.months[0] ?? piece.from, span.months.at(-1) ?? piece.to];
  const trimmed = { from: later(piece.from, first), to: earlier(piece.to, last) };
  if (trimmed.from <= trimmed.to && hasOpenDay(trimmed, span)) {
    if (trimmed.from === piece.from && trimmed.to === piece.to) return piece;
    changes.push({ code: 'trimmed', piece: piece.id, subject: piece.subject, before: placeOf(piece), after: trimmed });
    return { ...piece, ...trimmed };
  }
  const length = Math.max(0, Math.min(monthsFrom(piece.from, piece.to), span.months.length - 1));
  const shift = trimmed.from <= trimmed.to ? 0 : monthsFrom(previous.from, first);
  const wanted = earlier(later(addMonths(piece.from, shift), first), addMonths(last, -length));
  const candidates = span.months
    .slice(0, span.months.length - length)
    .map((from) => ({ from, to: addMonths(from, length) }))
    .filter((candidate) => hasOpenDay(candidate, span))
    .toSorted((a, b) => Math.abs(monthsFrom(wanted, a.from)) - Math.abs(monthsFrom(wanted, b.from)));
  const after = candidates[0] ?? { from: first, to: last };
  changes.push({ code: 'moved', piece: piece.id, subject: piece.subject, before: placeOf(piece), after });
  return { ...piece, ...after };
}

function placeOf({ from, to }: Piece): { readonly from: string; readonly to: string } {
  return { from, to };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
