import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedContent } from '../../src/hours/diary/judgedDiary.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { statusOf } from '../../src/hours/hoursVerdict.ts';
import { addMinutes, jobs, minutesOf, sumMinutes } from '../../src/hours/jobMinutes.ts';
import { layOutSchedule } from '../../src/hours/schedule/currentSchedule.ts';
import { monthLoads } from '../../src/hours/schedule/scheduleLoad.ts';
import type { Checker, DiaryEntry, HourSubject, PriorHours, ProxyKind } from '../../src/plan/hoursSchema.ts';
import { findPathway, programmeFor, withPlan, withTraining, type ProgrammeFacts } from '../builders/programmeFor.ts';
import { runs } from '../runs.ts';
import { isEnough, printedParts, recentEnough, signedBy, type PrintedPart } from './document.ts';

const today = '2027-06-01';
const pathways = ['customer-service-2', 'customer-service-3', 'contact-centre-2', 'contact-centre-3'] as const;
type PathwayId = (typeof pathways)[number];

const unitsOf = (pathway: PathwayId) =>
  findPathway(pathway).pathway.qualifications.flatMap(({ units }) => units.map(({ reference }) => reference));

const day = fc
  .date({ min: new Date('2026-08-01'), max: new Date('2027-07-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const pastDay = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2027-08-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const checkers: readonly Checker[] = ['assessor', 'employer', 'learner'];

function subjectIn(pathway: PathwayId): fc.Arbitrary<HourSubject> {
  const units = unitsOf(pathway).map((reference): HourSubject => ({ kind: 'unit', reference }));
  return fc.constantFrom<HourSubject>(
    { kind: 'qualification' },
    { kind: 'coaching' },
    { kind: 'programme' },
    { kind: 'essentialSkill', skill: 'communication' },
    { kind: 'essentialSkill', skill: 'applicationOfNumber' },
    { kind: 'essentialSkill', skill: 'digitalLiteracy' },
    ...units.slice(0, 12),
  );
}

const entryIn = (pathway: PathwayId): fc.Arbitrary<DiaryEntry> =>
  fc
    .record({
      date: day,
      subject: subjectIn(pathway),
      job: fc.constantFrom('off' as const, 'on' as const),
      minutes: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 20_000 })),
      by: fc.oneof(fc.constant([...checkers]), fc.subarray([...checkers])),
      asItStands: fc.integer({ min: 0, max: 5 }),
      checkedOn: fc.oneof(day, fc.constant(today)),
    })
    .map(({ by, asItStands, checkedOn, ...rest }) => {
      const entry: DiaryEntry = { id: 'e', what: '', evidence: '', checks: {}, ...rest };
      const of = asItStands > 0 ? checkedContent(entry) : 'something else';
      const checks = Object.fromEntries(
        Array.from<Checker>(by).map((checker) => [checker, { name: 'Sian', day: checkedOn, of }]),
      );
      return { ...entry, checks };
    });

const priorIn = (pathway: PathwayId): fc.Arbitrary<PriorHours> =>
  fc.record({
    id: fc.constant('p'),
    kind: fc.constantFrom('certificate' as const, 'experience' as const),
    what: fc.string({ maxLength: 5 }),
    subject: subjectIn(pathway).filter(({ kind }) => kind !== 'unit' && kind !== 'programme'),
    minutes: fc.record({ offMinutes: fc.nat(3000), onMinutes: fc.nat(6000) }),
    achieved: fc.option(pastDay),
    certificate: fc.constant(''),
    verified: fc.boolean(),
  });

interface Case {
  readonly facts: ProgrammeFacts;
  readonly diary: readonly DiaryEntry[];
  readonly priors: readonly PriorHours[];
  readonly employedSince: string | null;
  readonly laidOut: boolean;
}

const anyCase: fc.Arbitrary<Case> = fc.constantFrom(...pathways).chain((pathway) =>
  fc.record({
    facts: fc.record({
      pathway: fc.constant(pathway),
      picked: fc.subarray(unitsOf(pathway)),
      achieved: fc.subarray(unitsOf(pathway).slice(0, 6)),
    }),
    diary: fc
      .array(entryIn(pathway), { maxLength: 14 })
      .map((all) => all.map((entry, index) => ({ ...entry, id: `e${index}` }))),
    priors: fc
      .array(priorIn(pathway), { maxLength: 3 })
      .map((all) => all.map((one, index) => ({ ...one, id: `p${index}` }))),
    employedSince: fc.option(pastDay),
    laidOut: fc.boolean(),
  }),
);

function programmeOf({ facts, diary, priors, employedSince, laidOut }: Case) {
  // Units that were achieved have their own share; they are left to the other properties here.
  const { achieved: _achieved, ...rest } = facts;
  const bare = withTraining(programmeFor({ ...rest }), { diary, priorHours: priors, employedSince });
  return laidOut ? withPlan(bare, layOutSchedule(bare)) : bare;
}

/** The part of the document that something belongs to; null for none. */
function partOf(pathway: PathwayId, subject: HourSubject, picked: readonly string[]): PrintedPart['part'] | null {
  if (pathway.startsWith('contact')) return 'all';
  if (subject.kind === 'essentialSkill') return subject.skill === 'digitalLiteracy' ? null : subject.skill;
  if (subject.kind === 'coaching' || subject.kind === 'qualification') return subject.kind;
  if (subject.kind === 'programme') return null;
  const mandatory = findPathway(pathway).pathway.qualifications[0]?.units.filter(({ group }) => group === 'M') ?? [];
  const inPlan =
    picked.includes(subject.reference) || mandatory.some(({ reference }) => reference === subject.reference);
  return inPlan ? 'qualification' : null;
}

/** The hours of a case, worked out from the document alone: by part, off and on the job. */
function byDocument({ facts, diary, priors, employedSince }: Case) {
  const { pathway, picked = [] } = facts;
  return (printedParts[pathway] ?? []).flatMap(({ part, off, on }) =>
    jobs.map((job) => {
      const needed = (job === 'off' ? off : on) * 60;
      const entries = diary.filter(
        (entry) => entry.job === job && entry.date <= today && partOf(pathway, entry.subject, picked) === part,
      );
      const hasChecked = (entry: DiaryEntry, checker: Checker) => {
        const check = entry.checks[checker];
        return (
          check !== undefined && check.of === checkedContent(entry) && check.day >= entry.date && check.day <= today
        );
      };
      const isChecked = (entry: DiaryEntry) =>
        pathway.startsWith('contact')
          ? checkers.some((checker) => hasChecked(entry, checker))
          : signedBy[job].every((checker) => hasChecked(entry, checker));
      const sum = (all: readonly DiaryEntry[]) => all.reduce((total, { minutes }) => total + minutes, 0);
      const recorded = sum(entries);
      const checked = sum(entries.filter(isChecked));
      const own = priors.filter(({ subject }) => partOf(pathway, subject, picked) === part);
      const key = (one: PriorHours) => JSON.stringify({ ...one, id: '' });
      const once = own.filter((one, index) => own.findIndex((other) => key(other) === key(one)) === index);
      const age = (one: PriorHours): boolean | null =>
        pathway.startsWith('contact')
          ? true
          : one.achieved === null || one.achieved > '2027-08-31'
            ? null
            : recentEnough(job, one.kind, one.achieved, '2027-08-31', employedSince);
      const minutes = (all: readonly PriorHours[]) =>
        all.reduce((total, one) => total + minutesOf(job, one.minutes), 0);
      const certain = minutes(once.filter((one) => one.verified && age(one) === true));
      const open = minutes(once.filter((one) => age(one) !== false && !(one.verified && age(one) === true)));
      const recognised = Math.min(needed, certain);
      const toConfirm = Math.min(needed - recognised, open);
      const done = Math.min(needed, recognised + checked);
      const short = Math.max(0, needed - recognised - toConfirm - recorded);
      return { part, job, needed, recorded, checked, recognised, toConfirm, done, short };
    }),
  );
}

describe('an independent reading of the documents', () => {
  it('agrees on every figure of every part, for any plan', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { lines } = hoursOverview(programmeOf(one), today).verdict;
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
        expect(found).toEqual(byDocument(one));
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
    for (const pathway of pathways) {
      for (const qualification of kinds) {
        const results = ['gcse', 'oLevel', 'aLevel'].includes(qualification)
          ? ['A*', 'A', 'B', 'C', 'D', 'E', 'U', ...(qualification === 'gcse' ? ['F', 'G'] : [])]
          : ['1', '2', '3', '4', '5', '6'];
        for (const result of results) {
          const enough = isEnough(pathway, qualification, result);
          if (enough === null && pathway.startsWith('customer')) continue;
          const route = { route: 'proxy', qualification, result, achieved: null } as const;
          const essentialSkills = { communication: route, applicationOfNumber: route };
          const { skills } = hoursOverview(programmeFor({ pathway, training: { essentialSkills } }), today);
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
  const anyProgramme = fc
    .tuple(anyCase, fc.constantFrom('highest', 'framework', 'plan', 'awardingOrganisation'))
    .map(([one, qualificationHours]) => {
      const whole = withTraining(programmeFor(one.facts), {
        diary: one.diary,
        priorHours: one.priors,
        employedSince: one.employedSince,
        qualificationHours,
      });
      return one.laidOut ? withPlan(whole, layOutSchedule(whole)) : whole;
    });

  it('a total is met if and only if each part is, and is the sum of its parts', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
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

  it('recognised, to confirm and still to plan add up to what is needed', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
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

  it('what is laid out adds up month by month', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
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
      fc.property(anyProgramme, anyCase, (programme, { diary }) => {
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
          const short = (overview: typeof before) => minutesOf(job, overview.standing.left);
          expect(short(after)).toBeLessThanOrEqual(short(before));
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});
