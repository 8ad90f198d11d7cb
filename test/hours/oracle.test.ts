import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedContent } from '../../src/hours/diary/judgedDiary.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { statusOf, type HoursLine } from '../../src/hours/hoursVerdict.ts';
import { addMinutes, jobs, minutesOf, sumMinutes } from '../../src/hours/jobMinutes.ts';
import { trainingNeeds } from '../../src/hours/trainingNeeds.ts';
import { monthLoads } from '../../src/hours/schedule/scheduleLoad.ts';
import type { HourSubject, ProxyKind } from '../../src/plan/hoursSchema.ts';
import { dayByDay } from '../builders/dayByDay.ts';
import { checked, diaryEntry, programmeFor, withTraining } from '../builders/programmeFor.ts';
import { runs } from '../runs.ts';
import { anyCase, pathwayIds, programmeOf } from './anyCase.ts';
import { byDocument } from './byDocument.ts';
import { isEnough } from './document.ts';

describe('an independent reading of the documents', () => {
  it('agrees on every figure of every part, for any plan', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { verdict, standing } = hoursOverview(programmeOf(one), one.today);
        const { lines } = verdict;
        const found = lines.flatMap((line) =>
          jobs.map((job) => ({
            part: line.component === null ? 'all' : (line.skill ?? line.component),
            job,
            needed: minutesOf(job, line.needed),
            recorded: minutesOf(job, line.recorded),
            checked: minutesOf(job, line.checked),
            recognised: minutesOf(job, line.recognised),
            toConfirm: minutesOf(job, line.toConfirm),
            done: minutesOf(job, line.done.covered),
            short: minutesOf(job, line.done.short),
          })),
        );
        const parts = byDocument(one);
        expect(found).toEqual(parts);
        expect(standing.state === 'done').toBe(parts.every(({ done, needed }) => done === needed));
        expect(standing.state === 'done' || standing.state === 'recorded').toBe(
          parts.every(({ short }) => short === 0),
        );
        if (one.today > (one.dates.plannedEnd ?? '2027-08-31'))
          expect(['done', 'recorded', 'pastEnd']).toContain(standing.state);
      }),
      { numRuns: runs(5000) },
    );
  });

  it('agrees on every proxy, whatever the grade or level', () => {
    const kinds: readonly ProxyKind[] = [
      'gcse',
      'oLevel',
      'aLevel',
      'scqfCoreSkills',
      'sqaNational',
      'functionalOrKeySkills',
    ];
    for (const pathway of pathwayIds) {
      for (const qualification of kinds) {
        const results = ['gcse', 'oLevel', 'aLevel'].includes(qualification)
          ? ['A*', 'A', 'B', 'C', 'D', 'E', 'U', ...(qualification === 'gcse' ? ['F', 'G'] : [])]
          : ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
        for (const result of results) {
          const enough = isEnough(pathway, qualification, result);
          const route = { route: 'proxy', qualification, result, achieved: null } as const;
          const essentialSkills = { communication: route, applicationOfNumber: route };
          const { skills } = hoursOverview(programmeFor({ pathway, training: { essentialSkills } }), '2027-06-01');
          const status = enough === null ? 'unknown' : enough ? 'met' : 'unmet';
          expect([pathway, qualification, result, ...skills.map((skill) => skill.status)]).toEqual([
            pathway,
            qualification,
            result,
            status,
            status,
          ]);
        }
      }
    }
  });
});

describe('whatever the plan', () => {
  const basis = fc.constantFrom(
    'highest' as const,
    'framework' as const,
    'plan' as const,
    'awardingOrganisation' as const,
  );
  const anyProgramme = fc.tuple(anyCase, basis).map(([one, qualificationHours]) => ({
    today: one.today,
    programme: withTraining(programmeOf(one), { qualificationHours }),
  }));

  it('a total is met if and only if each part is, and is the sum of its parts', () => {
    fc.assert(
      fc.property(anyProgramme, ({ programme, today }) => {
        const { lines, total } = hoursOverview(programme, today).verdict;
        for (const shown of ['plan', 'done'] as const) {
          expect(statusOf(total[shown]) === 'met').toBe(lines.every((line) => statusOf(line[shown]) === 'met'));
          for (const line of [...lines, total]) {
            const { covered, waiting, short } = line[shown];
            expect(sumMinutes([covered, waiting, short])).toEqual(line.needed);
          }
        }
        for (const figure of ['needed', 'planned', 'recorded', 'checked', 'recognised', 'toConfirm'] as const) {
          expect(sumMinutes(lines.map((line) => line[figure]))).toEqual(total[figure]);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it('all is done if and only if each part has its hours, off and on the job, to the minute', () => {
    const subjectOf = ({ component, skill }: HoursLine): HourSubject => {
      if (skill !== null) return { kind: 'essentialSkill', skill };
      if (component === null) return { kind: 'programme' };
      return component === 'coaching' ? { kind: 'coaching' } : { kind: 'qualification' };
    };
    /** How many minutes a part has more than it needs; mostly enough, so that some plans are done. */
    const extra = fc.oneof(
      { weight: 12, arbitrary: fc.nat(300) },
      { weight: 1, arbitrary: fc.integer({ min: -300, max: -1 }) },
    );
    const pathway = fc.constantFrom(...pathwayIds);
    fc.assert(
      fc.property(pathway, fc.array(extra, { minLength: 8, maxLength: 8 }), (id, extras) => {
        const programme = programmeFor({ pathway: id });
        const parts = hoursOverview(programme, '2027-06-01').verdict.lines.flatMap((line) =>
          jobs.map((job) => ({ subject: subjectOf(line), job, needed: minutesOf(job, line.needed) })),
        );
        const entries = parts.map(({ needed, ...part }, place) =>
          diaryEntry({ ...part, id: `${place}`, date: '2027-05-31', minutes: needed + (extras[place] ?? 0) }),
        );
        const diary = dayByDay(entries).map((entry) => checked(entry));
        const { verdict, standing } = hoursOverview(withTraining(programme, { diary }), '2027-06-01');
        const isDone = parts.every((_, place) => (extras[place] ?? 0) >= 0);
        expect(standing.state === 'done').toBe(isDone);
        expect(statusOf(verdict.total.done)).toBe(isDone ? 'met' : 'short');
      }),
      { numRuns: runs(500) },
    );
  });

  it('recognised, to confirm and still to plan add up to what is needed', () => {
    fc.assert(
      fc.property(anyProgramme, ({ programme, today }) => {
        const { needs, requirements, verdict } = hoursOverview(programme, today);
        const parts = needs.flatMap(({ recognised, toConfirm, toPlan }) => [recognised, toConfirm, toPlan]);
        expect(sumMinutes(parts)).toEqual(requirements.needed);
        const { recognised, toConfirm } = verdict.total;
        const toPlan = sumMinutes(needs.map((need) => need.toPlan));
        expect(addMinutes(addMinutes(recognised, toConfirm), toPlan)).toEqual(requirements.needed);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('what is to be planned is the same on every day, so that an arrangement that is kept stays kept', () => {
    fc.assert(
      fc.property(anyProgramme, ({ programme, today }) => {
        const toPlan = (day: string | null) => trainingNeeds(programme, day).needs.map((need) => need.toPlan);
        expect(toPlan(today)).toEqual(toPlan(null));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('what is laid out adds up month by month', () => {
    fc.assert(
      fc.property(anyProgramme, ({ programme, today }) => {
        const { schedule, span, verdict } = hoursOverview(programme, today);
        if (!schedule || !span) return;
        const months = monthLoads(schedule.schedule, span);
        expect(sumMinutes(months.map(({ minutes }) => minutes))).toEqual(verdict.total.planned);
      }),
      { numRuns: runs(500) },
    );
  });

  it('a checked entry more never lowers anything that is done, nor raises what is left', () => {
    fc.assert(
      fc.property(anyProgramme, anyCase, ({ programme, today }, { diary }) => {
        const [extra] = diary;
        if (!extra) return;
        const of = checkedContent(extra);
        const check = { name: 'Sian', day: today, of };
        const entry = { ...extra, id: 'extra', checks: { assessor: check, employer: check, learner: check } };
        const before = hoursOverview(programme, today);
        const own = programme.plan.training?.diary ?? [];
        const after = hoursOverview(withTraining(programme, { diary: [...own, entry] }), today);
        for (const job of jobs) {
          const at = (overview: typeof before) => {
            const { total } = overview.verdict;
            return [total.recorded, total.checked, total.done.covered].map((minutes) => minutesOf(job, minutes));
          };
          for (const [index, figure] of at(after).entries())
            expect(figure).toBeGreaterThanOrEqual(at(before)[index] ?? 0);
          const left = (overview: typeof before) => minutesOf(job, overview.standing.left);
          expect(left(after)).toBeLessThanOrEqual(left(before));
          for (const [place, line] of after.verdict.lines.entries()) {
            const was = before.verdict.lines[place] ?? line;
            expect(minutesOf(job, line.done.covered)).toBeGreaterThanOrEqual(minutesOf(job, was.done.covered));
            expect(minutesOf(job, line.done.short)).toBeLessThanOrEqual(minutesOf(job, was.done.short));
          }
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});
