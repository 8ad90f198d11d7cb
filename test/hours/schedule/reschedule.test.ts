import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectKey } from '../../../src/hours/hourSubject.ts';
import { addMinutes, isNone, sumMinutes } from '../../../src/hours/jobMinutes.ts';
import { planSpan } from '../../../src/hours/planSpan.ts';
import type { Programme } from '../../../src/hours/programme.ts';
import { currentSchedule, editSchedule, keepSchedule } from '../../../src/hours/schedule/currentSchedule.ts';
import {
  followShare,
  setPieceAside,
  setPieceMinutes,
  splitPiece,
  stretchPiece,
} from '../../../src/hours/schedule/scheduleEdits.ts';
import { monthLoads } from '../../../src/hours/schedule/scheduleLoad.ts';
import { trainingNeeds } from '../../../src/hours/trainingNeeds.ts';
import type { Schedule } from '../../../src/plan/hoursSchema.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { claimPriorUnit, pickUnit, removeUnit } from '../../../src/plan/unitChoices.ts';
import {
  diaryEntry,
  findPathway,
  fullLevel2,
  programmeFor,
  withHoursLaidOut,
  withPlan,
  withTraining,
} from '../../builders/programmeFor.ts';
import { runs } from '../../runs.ts';

function laidOut(): Programme {
  const programme = programmeFor({
    pathway: 'customer-service-2',
    picked: fullLevel2,
    training: { qualificationHours: 'framework', diary: [diaryEntry({ date: '2026-09-03', minutes: 90 })] },
  });
  return withHoursLaidOut(programme);
}

function present(programme: Programme) {
  const span = planSpan(programme.plan, programme.pathway);
  const { needs } = trainingNeeds(programme);
  const current = currentSchedule(programme, needs, span);
  if (!current || !span) throw new Error('no schedule');
  return { ...current, needs, span };
}

const edited = (programme: Programme, edit: (schedule: Schedule) => Schedule) =>
  withPlan(programme, editSchedule(programme, edit));
const pieceOf = (programme: Programme, id: string) =>
  present(programme).schedule.pieces.find((piece) => piece.id === id);
const whole = { offMinutes: 130 * 60, onMinutes: 283 * 60 };
const plannedIn = (programme: Programme) =>
  sumMinutes(present(programme).schedule.pieces.map(({ minutes }) => minutes));
const codes = (programme: Programme) => present(programme).changes.map(({ code }) => code);

describe('arranging by hand', () => {
  it('stretches a piece over other months without changing its hours', () => {
    const before = laidOut();
    const stretched = edited(before, (schedule) => stretchPiece(schedule, 'unit J/506/2132', '2026-09', '2027-01'));
    expect(pieceOf(stretched, 'unit J/506/2132')).toMatchObject({
      from: '2026-09',
      to: '2027-01',
      minutes: pieceOf(before, 'unit J/506/2132')?.minutes,
    });
    expect(plannedIn(stretched)).toEqual(whole);
  });

  it('splits a piece in two that hold the same hours between them', () => {
    const split = edited(laidOut(), (schedule) => splitPiece(schedule, 'coaching', '2027-01'));
    const parts = present(split).schedule.pieces.filter(({ subject }) => subject.kind === 'coaching');
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      ['2026-09', '2026-12'],
      ['2027-01', '2027-08'],
    ]);
    expect(parts.map(({ minutes }) => minutes.offMinutes)).toEqual([480, 960]);
    expect(plannedIn(split)).toEqual(whole);
  });

  it('splits a piece of a single month into two halves', () => {
    const one = edited(laidOut(), (schedule) => stretchPiece(schedule, 'coaching', '2026-10', '2026-10'));
    const split = edited(one, (schedule) => splitPiece(schedule, 'coaching', '2026-10'));
    const parts = present(split).schedule.pieces.filter(({ subject }) => subject.kind === 'coaching');
    expect(parts.map(({ id, minutes }) => [id, minutes.offMinutes])).toEqual([
      ['coaching', 720],
      ['coaching 2', 720],
    ]);
  });

  it('keeps minutes typed by hand until the piece follows its share again', () => {
    const typed = edited(laidOut(), (schedule) =>
      setPieceMinutes(schedule, 'coaching', { offMinutes: 60, onMinutes: 90.4 }),
    );
    const fewer = withPlan(typed, removeUnit(typed.plan, 'L/506/1807'));
    expect(pieceOf(fewer, 'coaching')?.minutes).toEqual({ offMinutes: 60, onMinutes: 90 });
    const follows = edited(fewer, (schedule) => followShare(schedule, 'coaching'));
    expect(pieceOf(follows, 'coaching')?.minutes).toEqual({ offMinutes: 1440, onMinutes: 1440 });
  });

  it('gives a piece beside one typed by hand what is left of the share, and nothing where that is too much already', () => {
    const split = edited(laidOut(), (schedule) => splitPiece(schedule, 'coaching', '2027-01'));
    const typed = (offMinutes: number) =>
      edited(split, (schedule) => setPieceMinutes(schedule, 'coaching', { offMinutes, onMinutes: 0 }));
    expect(pieceOf(typed(1000), 'coaching 2')?.minutes).toEqual({ offMinutes: 440, onMinutes: 1440 });
    expect(pieceOf(typed(2000), 'coaching 2')?.minutes).toEqual({ offMinutes: 0, onMinutes: 1440 });
  });

  it('makes negative minutes none', () => {
    const typed = edited(laidOut(), (schedule) =>
      setPieceMinutes(schedule, 'coaching', { offMinutes: -60, onMinutes: -1 }),
    );
    expect(pieceOf(typed, 'coaching')?.minutes).toEqual({ offMinutes: 0, onMinutes: 0 });
  });

  it('takes a piece out of the months and puts it back where it was', () => {
    const before = laidOut();
    const aside = edited(before, (schedule) => setPieceAside(schedule, 'coaching', true));
    const { schedule, span } = present(aside);
    expect(sumMinutes(monthLoads(schedule, span).map(({ minutes }) => minutes))).toEqual({
      offMinutes: whole.offMinutes - 1440,
      onMinutes: whole.onMinutes - 1440,
    });
    const back = edited(aside, (again) => setPieceAside(again, 'coaching', false));
    expect(present(back).schedule).toEqual(present(before).schedule);
  });

  it('gives back the same plan for a piece that is not there and a change that changes nothing', () => {
    const programme = laidOut();
    expect(editSchedule(programme, (schedule) => stretchPiece(schedule, 'nobody', '2027-01', '2027-02'))).toBe(
      programme.plan,
    );
    expect(editSchedule(programme, (schedule) => splitPiece(schedule, 'nobody', '2027-01'))).toBe(programme.plan);
    expect(editSchedule(programme, (schedule) => stretchPiece(schedule, 'coaching', '2027-02', '2027-01'))).toBe(
      programme.plan,
    );
  });
});

describe('when units, dates or breaks change', () => {
  it('changes nothing while nothing changed', () => {
    expect(codes(laidOut())).toEqual([]);
    const programme = laidOut();
    expect(keepSchedule(programme)).toBe(programme.plan);
  });

  it('adds a new unit, makes room among the others and leaves every piece in its months', () => {
    const before = laidOut();
    const after = withPlan(before, pickUnit(before.plan, 'R/506/2151'));
    expect(new Set(codes(after))).toEqual(new Set(['resized', 'added']));
    expect(plannedIn(after)).toEqual(whole);
    for (const piece of present(before).schedule.pieces) {
      expect(pieceOf(after, piece.id)).toMatchObject({ from: piece.from, to: piece.to });
    }
  });

  it('drops a unit taken out and gives its hours to the others', () => {
    const before = laidOut();
    const after = withPlan(before, removeUnit(before.plan, 'L/506/1807'));
    expect(codes(after)).toContain('dropped');
    expect(plannedIn(after)).toEqual(whole);
  });

  it('remembers the months of a unit taken out and put back at once', () => {
    const moved = edited(laidOut(), (schedule) => stretchPiece(schedule, 'unit L/506/1807', '2026-10', '2026-12'));
    const out = withPlan(moved, removeUnit(moved.plan, 'L/506/1807'));
    const back = withPlan(out, pickUnit(out.plan, 'L/506/1807'));
    expect(pieceOf(back, 'unit L/506/1807')?.from).toBe('2026-10');
  });

  it('drops a unit that was achieved earlier from what is to be trained', () => {
    const before = laidOut();
    const claimed = claimPriorUnit(before.plan, 'Y/506/2135', { verified: true });
    const after = withTraining(withPlan(before, claimed), {
      priorUnits: { 'Y/506/2135': { achieved: '2024-06-30', certificate: '', minutes: null } },
    });
    const { needs } = trainingNeeds(after);
    expect(pieceOf(after, 'unit Y/506/2135')).toBeUndefined();
    expect(addMinutes(plannedIn(after), sumMinutes(needs.map(({ recognised }) => recognised)))).toEqual(whole);
  });

  it('lays out afresh what nobody arranged and keeps what was arranged when the plan becomes longer', () => {
    const moved = edited(laidOut(), (schedule) => stretchPiece(schedule, 'unit J/506/2132', '2026-11', '2026-12'));
    const longer = withTraining(moved, { plannedEnd: '2028-02-29' });
    expect(codes(longer)).toEqual(['relaid']);
    expect(pieceOf(longer, 'coaching')).toMatchObject({ from: '2026-09', to: '2028-02' });
    expect(pieceOf(longer, 'unit J/506/2132')).toMatchObject({ from: '2026-11', to: '2026-12' });
  });

  it('cuts a piece to a shorter plan and says so', () => {
    const moved = edited(laidOut(), (schedule) => stretchPiece(schedule, 'unit J/506/2132', '2027-05', '2027-08'));
    const shorter = withTraining(moved, { plannedEnd: '2027-06-30' });
    expect(present(shorter).changes).toContainEqual({
      code: 'trimmed',
      piece: 'unit J/506/2132',
      subject: { kind: 'unit', reference: 'J/506/2132' },
      before: { from: '2027-05', to: '2027-08' },
      after: { from: '2027-05', to: '2027-06' },
    });
    expect(plannedIn(shorter)).toEqual(whole);
  });

  it('moves a piece along with a start that is put off by a year', () => {
    const moved = edited(laidOut(), (schedule) => stretchPiece(schedule, 'unit J/506/2132', '2026-11', '2026-12'));
    const later = withPlan(moved, { ...moved.plan, startDate: '2027-09-01' });
    expect(pieceOf(later, 'unit J/506/2132')).toMatchObject({ from: '2027-11', to: '2027-12' });
    expect(codes(later)).toContain('moved');
    expect(plannedIn(later)).toEqual(whole);
  });

  it('moves a piece out of a break that swallows it, to the nearest working month', () => {
    const moved = edited(laidOut(), (schedule) => stretchPiece(schedule, 'unit J/506/2132', '2026-12', '2026-12'));
    const after = withTraining(moved, { breaks: [{ id: 'b', from: '2026-12-01', to: '2026-12-31' }] });
    expect(pieceOf(after, 'unit J/506/2132')).toMatchObject({ from: '2026-11', to: '2026-11' });
    expect(codes(after)).toContain('moved');
  });

  it('has nothing more to say once what moved was kept', () => {
    const before = laidOut();
    const later = withPlan(before, { ...before.plan, startDate: '2027-09-01' });
    const kept = withPlan(later, keepSchedule(later));
    expect(codes(kept)).toEqual([]);
    expect(present(kept).schedule).toEqual(present(later).schedule);
  });
});

type Step = (programme: Programme) => Programme;
const references = findPathway('customer-service-2').pathway.qualifications.flatMap(({ units }) =>
  units.map(({ reference }) => reference),
);
const someMonth = fc.integer({ min: 0, max: 30 }).map((count) => {
  const month = 8 + count;
  return `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const someDay = fc
  .tuple(someMonth, fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `${month}-${String(day).padStart(2, '0')}`);
const onPlan =
  (change: (plan: Plan) => Plan): Step =>
  (programme) =>
    withPlan(programme, change(programme.plan));
const onPiece =
  (choice: number, edit: (schedule: Schedule, id: string) => Schedule): Step =>
  (programme) =>
    edited(programme, (schedule) => edit(schedule, schedule.pieces[choice % schedule.pieces.length]?.id ?? ''));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...references).map((reference) => onPlan((plan) => pickUnit(plan, reference))),
  fc.constantFrom(...references).map((reference) => onPlan((plan) => removeUnit(plan, reference))),
  fc
    .constantFrom(...references)
    .map((reference) => onPlan((plan) => claimPriorUnit(plan, reference, { verified: true }))),
  someDay.map((startDate) => onPlan((plan) => ({ ...plan, startDate }))),
  someDay.map((plannedEnd): Step => (programme) => {
    const start = programme.plan.startDate ?? '';
    return plannedEnd < start ? programme : withTraining(programme, { plannedEnd });
  }),
  fc.tuple(someDay, someDay).map(
    ([from, to]): Step =>
      (programme) =>
        withTraining(programme, { breaks: [{ id: 'b', from, to }] }),
  ),
  fc
    .tuple(fc.nat(30), someMonth, someMonth)
    .map(([piece, from, to]) => onPiece(piece, (schedule, id) => stretchPiece(schedule, id, from, to))),
  fc
    .tuple(fc.nat(30), someMonth)
    .map(([piece, month]) => onPiece(piece, (schedule, id) => splitPiece(schedule, id, month))),
  fc
    .tuple(fc.nat(30), fc.boolean())
    .map(([piece, aside]) => onPiece(piece, (schedule, id) => setPieceAside(schedule, id, aside))),
);

describe('whatever is done to a plan and its schedule', () => {
  it('never loses an hour or a diary entry', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 25 }), (steps) => {
        const start = laidOut();
        const end = steps.reduce((programme, step) => step(programme), start);
        expect(end.plan.training?.diary).toEqual(start.plan.training?.diary);
        const span = planSpan(end.plan, end.pathway);
        const { needs, requirements } = trainingNeeds(end);
        const current = currentSchedule(end, needs, span);
        if (!current || !span) return;
        const bySubject = new Map(needs.map(({ subject, toPlan }) => [subjectKey(subject), toPlan]));
        for (const [key, toPlan] of bySubject) {
          const own = current.schedule.pieces.filter(({ subject }) => subjectKey(subject) === key);
          expect(sumMinutes(own.map(({ minutes }) => minutes))).toEqual(toPlan);
          expect(own.length > 0 || isNone(toPlan)).toBe(true);
        }
        const recognised = sumMinutes(needs.flatMap((need) => [need.recognised, need.toConfirm]));
        expect(addMinutes(plannedIn(end), recognised)).toEqual(requirements.needed);
        const laid = sumMinutes(monthLoads(current.schedule, span).map(({ minutes }) => minutes));
        const aside = sumMinutes(
          current.schedule.pieces.filter(({ setAside }) => setAside).map(({ minutes }) => minutes),
        );
        expect(addMinutes(addMinutes(laid, aside), recognised)).toEqual(requirements.needed);
        for (const { from, to } of current.schedule.pieces) {
          expect(from <= to && (span.months[0] ?? '') <= from && to <= (span.months.at(-1) ?? '')).toBe(true);
        }
        expect(codes(withPlan(end, keepSchedule(end)))).toEqual([]);
      }),
      { numRuns: runs(120) },
    );
  });
});
