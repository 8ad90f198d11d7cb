import { describe, expect, it } from 'vitest';
import { hoursOverview } from '../../../src/hours/hoursOverview.ts';
import { planSpan } from '../../../src/hours/planSpan.ts';
import { layOutSchedule } from '../../../src/hours/schedule/currentSchedule.ts';
import { scheduleFindings } from '../../../src/hours/schedule/scheduleFindings.ts';
import type { Break, Piece, Schedule } from '../../../src/plan/hoursSchema.ts';
import { programmeFor, withPlan } from '../../builders/programmeFor.ts';

const piece = (id: string, from: string, to: string, offMinutes: number, onMinutes: number): Piece => ({
  id,
  subject: { kind: 'coaching' },
  from,
  to,
  minutes: { offMinutes, onMinutes },
  fixed: false,
  arranged: true,
  setAside: false,
});

/** Four months of a plan from 1 February 2027, each of whole weeks or nearly. */
function findingsFor(pieces: readonly Piece[], contractedMinutes: number | null = null, breaks: readonly Break[] = []) {
  const programme = programmeFor({
    pathway: 'customer-service-2',
    startDate: '2027-02-01',
    training: { plannedEnd: '2027-05-31', breaks },
  });
  const span = planSpan(programme.plan, programme.pathway);
  if (!span) throw new Error('no span');
  const schedule: Schedule = { from: '2027-02', to: '2027-05', pieces };
  return scheduleFindings(schedule, span, contractedMinutes);
}

const even = piece('even', '2027-02', '2027-05', 1200, 1200);

const with420 = (extra: number) => [
  piece('feb', '2027-02', '2027-02', 420 + extra, 0),
  piece('rest', '2027-03', '2027-05', 780 - extra, 0),
];

const february = (minutes: number) =>
  findingsFor([piece('feb', '2027-02', '2027-02', 0, minutes)], 600).filter(({ code }) => code === 'aboveContract');

const overloaded = (extra: number) => findingsFor(with420(extra)).filter(({ code }) => code === 'overloadedMonth');

describe('what a schedule points out', () => {
  it('is silent about an even load', () => {
    expect(findingsFor([even], 2220)).toEqual([]);
  });

  it('names an empty month, but not one that is all break', () => {
    const some = [piece('a', '2027-02', '2027-03', 600, 600), piece('b', '2027-05', '2027-05', 600, 0)];
    expect(findingsFor(some)).toContainEqual({ code: 'emptyMonth', month: '2027-04' });
    const april = [{ id: 'b', from: '2027-04-01', to: '2027-04-30' }];
    expect(findingsFor(some, null, april)).not.toContainEqual({ code: 'emptyMonth', month: '2027-04' });
  });

  it('does not call the one day of a first month empty where training is laid out from it on', () => {
    const programme = programmeFor({ pathway: 'customer-service-2', startDate: '2026-11-30' });
    const { schedule, span } = hoursOverview(withPlan(programme, layOutSchedule(programme)), '2026-11-30');
    if (!schedule || !span) throw new Error('not laid out');
    expect(span.months[0]).toBe('2026-11');
    expect(scheduleFindings(schedule.schedule, span, null)).toEqual([]);
    const fromDecember = schedule.schedule.pieces.map((each) => ({ ...each, from: '2026-12' }));
    expect(scheduleFindings({ ...schedule.schedule, pieces: fromDecember }, span, null)).toContainEqual({
      code: 'emptyMonth',
      month: '2026-11',
    });
  });

  it('calls a month overloaded above one and a half times an even load', () => {
    // 120 days; February has 28: an even load of 1,200 minutes puts 280 there, one and a half times 420.
    expect(overloaded(-1)).toEqual([]);
    expect(overloaded(0)).toEqual([]);
    expect(overloaded(1)).toEqual([{ code: 'overloadedMonth', month: '2027-02', minutes: 421, evenMinutes: 280 }]);
  });

  it('holds each week and month to the contracted hours', () => {
    // February 2027 is four whole weeks: 600 minutes a week contracted are 2,400.
    expect(february(2399)).toEqual([]);
    expect(february(2400)).toEqual([]);
    expect(february(2404)).toContainEqual({
      code: 'aboveContract',
      period: 'month',
      from: '2027-02',
      minutes: 2404,
      contractedMinutes: 2400,
      job: 'all',
    });
    expect(february(2404)).toContainEqual({
      code: 'aboveContract',
      period: 'week',
      from: '2027-02-01',
      minutes: 601,
      contractedMinutes: 600,
      job: 'all',
    });
  });

  it('says when off-the-job training alone is more than the contract has', () => {
    const found = findingsFor([piece('feb', '2027-02', '2027-02', 2800, 100)], 600);
    expect(found).toContainEqual({
      code: 'aboveContract',
      period: 'month',
      from: '2027-02',
      minutes: 2800,
      contractedMinutes: 2400,
      job: 'offTheJob',
    });
  });

  it('names a piece that lies in a break altogether and one that was set aside', () => {
    const found = findingsFor(
      [
        even,
        piece('in it', '2027-04', '2027-04', 60, 0),
        { ...piece('aside', '2027-05', '2027-05', 60, 30), setAside: true },
      ],
      null,
      [{ id: 'b', from: '2027-04-01', to: '2027-04-30' }],
    );
    expect(found).toContainEqual({ code: 'inBreak', piece: 'in it', subject: { kind: 'coaching' } });
    expect(found).toContainEqual({ code: 'setAside', piece: 'aside', subject: { kind: 'coaching' }, minutes: 90 });
  });
});
