import type { JobMinutes, Piece, Schedule } from '../../plan/hoursSchema.ts';
import { addMonths, monthsFrom } from '../calendarDay.ts';
import { minutesShort } from '../jobMinutes.ts';
import { shareMinutes } from '../shareMinutes.ts';

/**
 * Edits by hand. Each gives a new schedule; an id that is not there, and a change that changes nothing, give back the same
 * one. Months outside the schedule are cut to it. No edit but `setPieceMinutes` changes how many minutes there are.
 */

/** Gives a piece a new first and last month. Where the last is before the first, nothing happens. */
export function stretchPiece(schedule: Schedule, id: string, from: string, to: string): Schedule {
  if (to < from) return schedule;
  return change(schedule, id, (piece) =>
    arrange(piece, within(from, schedule.from, schedule.to), within(to, schedule.from, schedule.to)),
  );
}

/**
 * Makes two pieces of one, the second starting in `secondFrom`, minutes by their months. A piece of a single month, or a
 * month outside the piece, gives two halves in the same months, to be moved apart.
 */
export function splitPiece(schedule: Schedule, id: string, secondFrom: string): Schedule {
  const piece = schedule.pieces.find((candidate) => candidate.id === id);
  if (!piece) return schedule;
  const apart = piece.from < secondFrom && secondFrom <= piece.to;
  const weights = apart ? [monthsFrom(piece.from, secondFrom), monthsFrom(secondFrom, piece.to) + 1] : [1, 1];
  const [firstOff = 0, secondOff = 0] = shareMinutes(piece.minutes.offMinutes, weights);
  const [firstOn = 0, secondOn = 0] = shareMinutes(piece.minutes.onMinutes, weights);
  const first: Piece = {
    ...piece,
    to: apart ? addMonths(secondFrom, -1) : piece.to,
    minutes: { offMinutes: firstOff, onMinutes: firstOn },
    arranged: true,
  };
  const second: Piece = {
    ...piece,
    id: freeId(schedule, id),
    from: apart ? secondFrom : piece.from,
    minutes: { offMinutes: secondOff, onMinutes: secondOn },
    arranged: true,
  };
  return { ...schedule, pieces: schedule.pieces.flatMap((other) => (other === piece ? [first, second] : [other])) };
}

/** Types a piece's minutes by hand; negative and broken ones become whole and at least 0. They stay until `followShare`. */
export function setPieceMinutes(schedule: Schedule, id: string, minutes: JobMinutes): Schedule {
  const whole = minutesShort(
    { offMinutes: Math.round(minutes.offMinutes), onMinutes: Math.round(minutes.onMinutes) },
    { offMinutes: 0, onMinutes: 0 },
  );
  return change(schedule, id, (piece) => ({ ...piece, minutes: whole, fixed: true }));
}

/** Lets a piece follow its subject's share again; the next `reschedule` gives it its minutes. */
export function followShare(schedule: Schedule, id: string): Schedule {
  return change(schedule, id, (piece) => (piece.fixed ? { ...piece, fixed: false } : piece));
}

/** Takes a piece out of the months, its minutes then wait to be planned; or puts it back where it was. */
export function setPieceAside(schedule: Schedule, id: string, setAside: boolean): Schedule {
  return change(schedule, id, (piece) => (piece.setAside === setAside ? piece : { ...piece, setAside }));
}

function change(schedule: Schedule, id: string, edit: (piece: Piece) => Piece): Schedule {
  const pieces = schedule.pieces.map((piece) => (piece.id === id ? edit(piece) : piece));
  return pieces.every((piece, index) => piece === schedule.pieces[index]) ? schedule : { ...schedule, pieces };
}

function arrange(piece: Piece, from: string, to: string): Piece {
  return piece.from === from && piece.to === to ? piece : { ...piece, from, to, arranged: true };
}

function within(month: string, first: string, last: string): string {
  if (month < first) return first;
  return month > last ? last : month;
}

function freeId(schedule: Schedule, id: string): string {
  const taken = new Set(schedule.pieces.map((piece) => piece.id));
  let count = 2;
  while (taken.has(`${id} ${count}`)) count += 1;
  return `${id} ${count}`;
}
