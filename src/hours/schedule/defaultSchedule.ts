import type { Piece, Schedule } from '../../plan/hoursSchema.ts';
import { unitsInPlan } from '../../plan/unitsInPlan.ts';
import { subjectKey } from '../hourSubject.ts';
import { isNone, totalMinutes } from '../jobMinutes.ts';
import { levelLoad } from './levelLoad.ts';
import { monthDays, openDays, type PlanSpan } from '../planSpan.ts';
import type { Programme } from '../programme.ts';
import type { HourNeed } from '../trainingNeeds.ts';

/**
 * Lays out everything still to be trained, in one step: coaching and mentoring (or a programme that is not broken down)
 * evenly from end to end, Essential Skills one after the other over the whole time, units in order of learning so that every
 * working month carries a like load.
 * Months without a working day stay empty. Null where no day of the plan is outside its breaks.
 */
export function defaultSchedule(programme: Programme, needs: readonly HourNeed[], span: PlanSpan): Schedule | null {
  const working = workingMonths(span);
  const [from, to] = [span.months[0], span.months.at(-1)];
  if (working.length === 0 || from === undefined || to === undefined) return null;
  const due = needs.filter(({ toPlan }) => !isNone(toPlan));
  const skills = due.filter(({ subject }) => subject.kind === 'essentialSkill');
  const { knowledge, others } = inOrderOfLearning(programme, due);
  const throughout = due.filter(({ subject }) => subject.kind === 'coaching' || subject.kind === 'programme');

  const laid: readonly Placed[] = [
    ...throughout.map((need) => ({ need, first: 0, last: working.length - 1 })),
    ...skills.map((need, index) => ({
      need,
      first: Math.floor((index * working.length) / skills.length),
      last: Math.max(
        Math.floor((index * working.length) / skills.length),
        Math.floor(((index + 1) * working.length) / skills.length) - 1,
      ),
    })),
  ];
  const pieces = [...layLevel(knowledge, others, laid, working), ...laid];
  return { from, to, pieces: pieces.map((placed) => toPiece(placed, working)) };
}

interface WorkingMonth {
  readonly month: string;
  readonly days: number;
}

/** A need and its first and last working month, as positions. */
interface Placed {
  readonly need: HourNeed;
  readonly first: number;
  readonly last: number;
}

function workingMonths(span: PlanSpan): readonly WorkingMonth[] {
  return span.months
    .map((month) => ({ month, days: openDays(span, ...monthDays(span, month, month)) }))
    .filter(({ days }) => days > 0);
}

/** Fills what room each month has left under a level load, unit after unit, then evens the months out. Knowledge ends before anything else starts; they may share a month. */
function layLevel(
  knowledge: readonly HourNeed[],
  rest: readonly HourNeed[],
  others: readonly Placed[],
  working: readonly WorkingMonth[],
): readonly Placed[] {
  const units = [...knowledge, ...rest];
  const all = [...units, ...others.map(({ need }) => need)].reduce((sum, { toPlan }) => sum + totalMinutes(toPlan), 0);
  const allDays = working.reduce((sum, { days }) => sum + days, 0);
  const taken = working.map(({ days }, position) =>
    others
      .filter(({ first, last }) => first <= position && position <= last)
      .reduce((sum, { need, first, last }) => {
        const ownDays = working.slice(first, last + 1).reduce((total, month) => total + month.days, 0);
        return sum + (totalMinutes(need.toPlan) * days) / ownDays;
      }, 0),
  );
  const room = working.map(({ days }, position) => Math.max(0, (all * days) / allDays - (taken[position] ?? 0)));
  const unitMinutes = units.reduce((sum, { toPlan }) => sum + totalMinutes(toPlan), 0);
  const roomInAll = room.reduce((sum, minutes) => sum + minutes, 0);

  let filled = 0;
  const laid = units.map((need, place) => {
    const begin = monthAt(room, (filled / unitMinutes) * roomInAll, 'starting');
    filled += totalMinutes(need.toPlan);
    const end = monthAt(room, (filled / unitMinutes) * roomInAll, 'ending');
    return {
      need,
      first: begin,
      last: Math.max(begin, end),
      minutes: totalMinutes(need.toPlan),
      phase: place < knowledge.length ? 0 : 1,
    };
  });
  const days = working.map((month) => month.days);
  return levelLoad(laid, taken, days).flatMap((run, index) => {
    const need = units[index];
    return need ? [{ need, first: run.first, last: run.last }] : [];
  });
}

/** The month in which so many minutes of room are used up. At a boundary a unit starts in the later month and ends in the earlier. */
function monthAt(room: readonly number[], minutes: number, at: 'starting' | 'ending'): number {
  const tolerance = 1e-6;
  let reached = 0;
  for (const [position, more] of room.entries()) {
    reached += more;
    if (at === 'starting' ? reached > minutes + tolerance : reached >= minutes - tolerance) return position;
  }
  return room.length - 1;
}

/**
 * The knowledge everyone takes comes first. Then what everyone does at work and what was chosen run side by side, so that
 * chosen units are spread over the year; among these knowledge comes before what uses it. Credits nobody has chosen units
 * for come last.
 */
function inOrderOfLearning({ plan, pathway }: Programme, due: readonly HourNeed[]) {
  const places = new Map(unitsInPlan(plan, pathway).map((place) => [place.unit.reference, place]));
  const units = due.flatMap((need) => {
    const place = need.subject.kind === 'unit' ? places.get(need.subject.reference) : undefined;
    return place ? [{ need, mandatory: place.because === 'mandatory', knows: place.unit.kind === 'knowledge' }] : [];
  });
  const everyone = units.filter(({ mandatory, knows }) => mandatory && !knows);
  const chosen = units.filter(({ mandatory }) => !mandatory).toSorted((a, b) => Number(b.knows) - Number(a.knows));
  const along = [everyone, chosen]
    .flatMap((list) => list.map(({ need }, index) => ({ need, at: (index + 0.5) / list.length })))
    .toSorted((a, b) => a.at - b.at);
  return {
    knowledge: units.filter(({ mandatory, knows }) => mandatory && knows).map(({ need }) => need),
    others: [...along.map(({ need }) => need), ...due.filter(({ subject }) => subject.kind === 'qualification')],
  };
}

function toPiece({ need, first, last }: Placed, working: readonly WorkingMonth[]): Piece {
  return {
    id: subjectKey(need.subject),
    subject: need.subject,
    from: working[first]?.month ?? '',
    to: working[last]?.month ?? '',
    minutes: need.toPlan,
    fixed: false,
    arranged: false,
    setAside: false,
  };
}
