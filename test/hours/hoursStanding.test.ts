import { describe, expect, it } from 'vitest';
import { addDays, lastDayOf } from '../../src/hours/calendarDay.ts';
import { hoursNextStep } from '../../src/hours/hoursNextStep.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { jobs, minutesOf, noMinutes, totalMinutes } from '../../src/hours/jobMinutes.ts';
import type { Programme } from '../../src/hours/programme.ts';
import { monthLoads } from '../../src/hours/schedule/scheduleLoad.ts';
import type { DiaryEntry } from '../../src/plan/hoursSchema.ts';
import {
  checked,
  diaryEntry,
  fullLevel2,
  priorOnTheJob,
  programmeFor,
  withHoursLaidOut,
  withTraining,
  type ProgrammeFacts,
} from '../builders/programmeFor.ts';

const facts: ProgrammeFacts = { pathway: 'customer-service-2', picked: fullLevel2 };
const laidOut = (more: Partial<ProgrammeFacts> = {}): Programme =>
  withHoursLaidOut(programmeFor({ ...facts, ...more }));
const standingOf = (programme: Programme, today: string) => hoursOverview(programme, today).standing;
const total = ({ offMinutes, onMinutes }: { offMinutes: number; onMinutes: number }) => offMinutes + onMinutes;

/** What is laid out, recorded over the last days of each month, for the same things, off or on the job as picked. */
function asLaidOut(programme: Programme, picks: (entry: DiaryEntry) => boolean = () => true): readonly DiaryEntry[] {
  const { schedule, span } = hoursOverview(programme, '2026-09-01');
  if (!schedule || !span) return [];
  return schedule.schedule.pieces
    .flatMap((piece) =>
      monthLoads({ ...schedule.schedule, pieces: [piece] }, span).flatMap(({ period, minutes }) =>
        jobs.map((job) =>
          diaryEntry({
            id: `${piece.id} ${period} ${job}`,
            date: lastDayOf(period) < span.end ? lastDayOf(period) : span.end,
            subject: piece.subject,
            job,
            minutes: minutesOf(job, minutes),
          }),
        ),
      ),
    )
    .filter((entry) => entry.minutes > 0 && picks(entry))
    .map((entry, index) => ({ ...entry, date: addDays(entry.date, -(index % 14)) }));
}

describe('Where the training hours stand', () => {
  it('has no dates, has not started, is in time, and is done', () => {
    expect(standingOf(programmeFor({ ...facts, startDate: null }), '2026-09-01').state).toBe('noDates');
    const programme = laidOut();
    expect(standingOf(programme, '2026-08-31').state).toBe('beforeStart');
    expect(standingOf(programme, '2026-09-30').state).toBe('inTime');
    const all = withTraining(programme, { diary: asLaidOut(programme).map((entry) => checked(entry)) });
    expect(standingOf(all, '2027-08-31').state).toBe('done');
    expect(standingOf(all, '2028-01-01').state).toBe('done');
  });

  it.each([
    facts,
    { pathway: 'contact-centre-2' },
    { pathway: 'customer-service-3', startDate: '2026-09-17' },
  ] as const)('never tells a learner to catch up who records what is laid out, month by month: %j', (more) => {
    const programme = laidOut({ picked: [], ...more });
    const diary = asLaidOut(programme);
    for (let day = programme.plan.startDate ?? ''; day <= '2027-09-30'; day = addDays(day, 9)) {
      const step = hoursNextStep(hoursOverview(withTraining(programme, { diary }), day)).kind;
      expect(['catchUp', 'quiet', 'pastEnd']).not.toContain(step);
    }
  });

  it('six months in, with everything on the job and nothing off the job: behind off the job alone, by what is laid out', () => {
    const programme = laidOut();
    const diary = asLaidOut(programme, ({ job, date }) => job === 'on' && date < '2027-03-01');
    const standing = standingOf(withTraining(programme, { diary }), '2027-03-01');
    const off = asLaidOut(programme, ({ job, date }) => job === 'off' && date < '2027-03-01');
    expect(standing.state).toBe('behind');
    expect(standing.behind).toEqual({ offMinutes: off.reduce((sum, { minutes }) => sum + minutes, 0), onMinutes: 0 });
    // 130 hours off the job in the 183 days that are left: 4 h 58 min a week, and never less than enough.
    expect(standing.perWeek?.offMinutes).toBe(300);
    expect((standing.perWeek?.offMinutes ?? 0) * 183).toBeGreaterThanOrEqual(130 * 60 * 7);
  });

  it('says whether what it takes fits into the contracted hours, and nothing where they are not known', () => {
    const programme = laidOut();
    const fits = (contractedMinutesPerWeek: number | null) =>
      standingOf(withTraining(programme, { contractedMinutesPerWeek }), '2027-03-01').fitsContract;
    const week = standingOf(programme, '2027-03-01').perWeek;
    if (!week) throw new Error('no week');
    expect([fits(total(week) - 1), fits(total(week)), fits(null)]).toEqual([false, true, null]);
  });

  it('is quiet after six weeks without an entry, and behind until then', () => {
    const programme = withTraining(laidOut(), { diary: [diaryEntry({ date: '2026-09-10', minutes: 60 })] });
    expect(standingOf(programme, '2026-10-21').state).toBe('behind');
    expect(standingOf(programme, '2026-10-22')).toMatchObject({ state: 'quiet', lastEntry: '2026-09-10' });
    const paused = withTraining(programme, { breaks: [{ id: 'b', from: '2026-10-01', to: '2026-10-31' }] });
    expect(standingOf(paused, '2026-10-31').state).toBe('behind');
  });

  it('is behind by all that is left once no working day is, whatever the months that are over ask for', () => {
    const left = { offMinutes: 130 * 60, onMinutes: 283 * 60 };
    const breaks = [{ id: 'b', from: '2026-09-10', to: '2027-09-30' }];
    const closed = standingOf(withTraining(laidOut(), { breaks }), '2026-09-20');
    expect(closed).toMatchObject({ state: 'behind', perWeek: null, behind: left });

    const programme = laidOut();
    const diary = asLaidOut(programme, ({ date }) => date < '2027-08-01');
    const august = withTraining(programme, { diary });
    expect(standingOf(august, '2027-08-30').state).toBe('inTime');
    const last = standingOf(august, '2027-08-31');
    expect(last).toMatchObject({ state: 'behind', perWeek: null, behind: last.left });
    expect(total(last.left)).toBeGreaterThan(0);
  });

  it('past its end with nothing recorded says so, and gives no figure above what counts', () => {
    const standing = standingOf(laidOut(), '2027-09-01');
    expect(standing).toMatchObject({ state: 'pastEnd', perWeek: null, pace: null, byEnd: noMinutes, reached: null });
    expect(standing.left).toEqual({ offMinutes: 130 * 60, onMinutes: 283 * 60 });
    const recognised = laidOut({ training: { priorHours: [priorOnTheJob(600)] } });
    expect(standingOf(recognised, '2027-09-01').byEnd).toEqual({ offMinutes: 0, onMinutes: 600 });
  });

  it('speaks of no pace after one entry, or within four weeks, and of no day years away', () => {
    const days = (dates: readonly string[], minutes = 60) =>
      withTraining(laidOut(), { diary: dates.map((date) => diaryEntry({ date, minutes })) });
    expect(standingOf(days(['2026-09-02']), '2026-12-01').pace).toBeNull();
    const four = ['2026-09-02', '2026-09-03', '2026-09-04', '2026-09-05'];
    expect(standingOf(days(four), '2026-09-27').pace).toBeNull();
    const standing = standingOf(days(four), '2026-12-01');
    expect(standing.pace).not.toBeNull();
    expect(standing.reached).toBeNull();
    // 240 minutes in 92 days: 712 more in the 273 days to the end.
    expect(standing.byEnd).toEqual({ offMinutes: 240 + Math.floor((240 * 273) / 92), onMinutes: 0 });
  });

  it('takes no pace from what counts for nothing: all hours under coaching come to no more than coaching needs', () => {
    const dates = Array.from({ length: 50 }, (_, week) => addDays('2026-09-01', week * 7));
    const diary = dates.map((date) => diaryEntry({ date, minutes: 480 }));
    const { byEnd } = standingOf(withTraining(laidOut(), { diary }), '2027-08-30');
    expect(byEnd && totalMinutes(byEnd)).toBeLessThanOrEqual(24 * 60 + 24 * 60);
  });
});
