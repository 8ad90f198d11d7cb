import { addDays } from '../../src/hours/calendarDay.ts';
import { writeDiaryEntry } from '../../src/hours/diary/diaryEdits.ts';
import { newestFirst } from '../../src/hours/diary/judgedDiary.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { editTraining, type Programme } from '../../src/hours/programme.ts';
import { runningTotals } from '../../src/hours/runningTotals.ts';
import type { DiaryEntry } from '../../src/plan/hoursSchema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { fullLevel2, programmeFor, withHoursLaidOut, withPlan } from '../builders/programmeFor.ts';
import type { Bench, Figure } from './figure.ts';
import { median } from './stopwatch.ts';

const frame = 16;
const today = '2027-08-01';
const entryCount = 2000;

/** A full plan laid out, with a break. */
function laidOut(): Programme {
  const breaks = [{ id: 'winter', from: '2026-12-20', to: '2027-01-03' }];
  const programme = programmeFor({ pathway: 'customer-service-2', picked: fullLevel2, training: { breaks } });
  return withHoursLaidOut(programme);
}

function entry(index: number): DiaryEntry {
  const subject = { kind: 'unit', reference: fullLevel2[index % fullLevel2.length] ?? '' } as const;
  const date = addDays('2026-09-01', index % 330);
  return {
    id: `e${index}`,
    date,
    subject,
    job: index % 3 ? 'on' : 'off',
    minutes: 15,
    what: 'x',
    checks: {},
    evidence: '',
  };
}

/** Milliseconds one change takes until everything a screen shows of it is worked out. */
function timeChange(programme: Programme, change: (plan: Plan, round: number) => Plan): number {
  const times = Array.from({ length: 60 }, (_, round) => {
    const start = performance.now();
    const next = withPlan(programme, change(programme.plan, round));
    const overview = hoursOverview(next, today);
    runningTotals(overview);
    newestFirst(overview.diary);
    return performance.now() - start;
  });
  return median(times.slice(20));
}

const figure = (name: string, value: number): Figure => ({ name, value, unit: 'ms', goal: frame, better: 'lower' });

const bench: Bench = {
  name: 'Training hours',
  run: () => {
    const programme = laidOut();
    const moved = timeChange(programme, (plan, round) =>
      editTraining(plan, (training) => ({ ...training, plannedEnd: addDays('2027-09-30', round) })),
    );
    const diary = Array.from({ length: entryCount }, (_, index) => entry(index));
    const kept = withPlan(
      programme,
      editTraining(programme.plan, (training) => ({ ...training, diary })),
    );
    const written = timeChange(kept, (plan, round) => writeDiaryEntry(plan, { ...entry(7), minutes: 20 + round }));
    return Promise.resolve([
      figure('re-planning a full schedule', moved),
      figure(`an entry in a diary of ${entryCount}`, written),
    ]);
  },
};

export default bench;
