import * as fc from 'fast-check';
import { checkedContent } from '../../src/hours/diary/judgedDiary.ts';
import type { Programme } from '../../src/hours/programme.ts';
import type {
  Checker,
  DiaryEntry,
  HourSubject,
  JobMinutes,
  PriorHours,
  TrainingPlan,
} from '../../src/plan/hoursSchema.ts';
import { findPathway, programmeFor, withHoursLaidOut, withPlan, withTraining } from '../builders/programmeFor.ts';

export const pathwayIds = ['customer-service-2', 'customer-service-3', 'contact-centre-2', 'contact-centre-3'] as const;
export type PathwayId = (typeof pathwayIds)[number];
export const checkers: readonly Checker[] = ['assessor', 'employer', 'learner'];

/** A unit or a whole qualification that was achieved, as a certificate has it; hours as claimed from it. */
export interface Achieved {
  readonly achieved: string | null;
  readonly minutes: JobMinutes;
  readonly verified: boolean;
}

/** A plan, and the day on which it is looked at. It starts on 1 September 2026. */
export interface Case {
  readonly pathway: PathwayId;
  readonly today: string;
  readonly picked: readonly string[];
  /** By reference. */
  readonly achievedUnits: Readonly<Record<string, Achieved>>;
  /** The other diploma; `units` null where nobody said which units it had. */
  readonly achievedDiploma: (Achieved & { readonly units: readonly string[] | null }) | null;
  readonly diary: readonly DiaryEntry[];
  readonly priors: readonly PriorHours[];
  readonly dates: Pick<TrainingPlan, 'plannedEnd' | 'certificateApplication' | 'employedSince'>;
  readonly laidOut: boolean;
}

export const unitsOf = (pathway: PathwayId): readonly string[] =>
  findPathway(pathway).pathway.qualifications.flatMap(({ units }) => units.map(({ reference }) => reference));

const dayFrom = (first: string, last: string) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const trainingDay = fc.oneof(
  dayFrom('2026-08-01', '2027-10-31'),
  fc.constantFrom('2026-11-02', '2026-11-03', '2027-05-15', '2027-05-16'),
);
const pastDay = fc.oneof(
  dayFrom('2019-01-01', '2027-12-31'),
  fc.constantFrom('2022-08-31', '2022-09-01', '2022-09-20'),
);
const minutes = fc.record({ offMinutes: fc.nat(3000), onMinutes: fc.nat(6000) });

function subjectIn(pathway: PathwayId): fc.Arbitrary<HourSubject> {
  return fc.constantFrom<HourSubject>(
    { kind: 'qualification' },
    { kind: 'coaching' },
    { kind: 'programme' },
    { kind: 'essentialSkill', skill: 'communication' },
    { kind: 'essentialSkill', skill: 'applicationOfNumber' },
    { kind: 'essentialSkill', skill: 'digitalLiteracy' },
    ...unitsOf(pathway)
      .slice(0, 12)
      .map((reference): HourSubject => ({ kind: 'unit', reference })),
  );
}

const entryIn = (pathway: PathwayId): fc.Arbitrary<DiaryEntry> =>
  fc
    .record({
      date: trainingDay,
      subject: subjectIn(pathway),
      job: fc.constantFrom('off' as const, 'on' as const),
      minutes: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 600, max: 1500 })),
      by: fc.oneof(fc.constant([...checkers]), fc.subarray([...checkers])),
      asItStands: fc.integer({ min: 0, max: 5 }),
      checkedOn: fc.oneof(trainingDay, fc.constant('2027-06-01')),
    })
    .map(({ by, asItStands, checkedOn, ...rest }) => {
      const entry: DiaryEntry = { id: 'e', what: '', evidence: '', checks: {}, ...rest };
      const check = { name: 'Sian', day: checkedOn, of: asItStands > 0 ? checkedContent(entry) : 'something else' };
      return { ...entry, checks: Object.fromEntries(Array.from<Checker>(by).map((checker) => [checker, check])) };
    });

const priorIn = (pathway: PathwayId): fc.Arbitrary<PriorHours> =>
  fc.record({
    id: fc.constant('p'),
    kind: fc.constantFrom('certificate' as const, 'experience' as const),
    what: fc.constantFrom('shop', 'Shop ', 'office'),
    subject: subjectIn(pathway),
    minutes,
    achieved: fc.option(pastDay),
    certificate: fc.constant(''),
    verified: fc.boolean(),
  });

/** Some of them a second time, confirmed or not, as people do who are not sure what they typed already. */
const priorsIn = (pathway: PathwayId) =>
  fc
    .array(fc.tuple(priorIn(pathway), fc.option(fc.boolean(), { freq: 3 })), { maxLength: 3 })
    .map((all) =>
      all
        .flatMap(([one, again]) => (again === null ? [one] : [one, { ...one, verified: again }]))
        .map((one, index) => ({ ...one, id: `p${index}` })),
    );

const achieved = fc.record({ achieved: fc.option(pastDay), minutes, verified: fc.boolean() });

export const anyCase: fc.Arbitrary<Case> = fc.constantFrom(...pathwayIds).chain((pathway) =>
  fc.record({
    pathway: fc.constant(pathway),
    today: fc.constantFrom('2027-06-01', '2027-09-20', '2028-03-01'),
    picked: fc.subarray([...unitsOf(pathway)]),
    achievedUnits:
      unitsOf(pathway).length === 0
        ? fc.constant({})
        : fc.dictionary(fc.constantFrom(...unitsOf(pathway)), achieved, { maxKeys: 3 }),
    achievedDiploma: pathway.startsWith('contact')
      ? fc.constant(null)
      : fc.option(
          fc
            .tuple(achieved, fc.option(fc.subarray([...unitsOf(pathway)])))
            .map(([facts, units]) => ({ ...facts, units })),
        ),
    diary: fc
      .array(entryIn(pathway), { maxLength: 14 })
      .map((all) => all.map((entry, index) => ({ ...entry, id: `e${index}` }))),
    priors: priorsIn(pathway),
    dates: fc.record({
      plannedEnd: fc.option(fc.constantFrom('2027-08-31', '2027-12-31')),
      certificateApplication: fc.option(fc.constantFrom('2027-05-15', '2027-09-10', '2028-06-30')),
      employedSince: fc.option(pastDay),
    }),
    laidOut: fc.boolean(),
  }),
);

export const otherDiploma = (pathway: PathwayId): string =>
  `customer-service-diploma-${pathway.endsWith('2') ? '3' : '2'}`;

/** The plan of a case. */
export function programmeOf(one: Case): Programme {
  const { pathway, picked, achievedUnits, achievedDiploma, diary, priors, dates, laidOut } = one;
  const bare = programmeFor({ pathway, picked });
  const units = Object.entries(achievedUnits);
  const programme = withTraining(
    withPlan(bare, {
      ...bare.plan,
      units: {
        ...bare.plan.units,
        ...Object.fromEntries(units.map(([reference, { verified }]) => [reference, { state: 'achieved', verified }])),
      },
      achievedQualifications: achievedDiploma
        ? [{ qualification: otherDiploma(pathway), units: achievedDiploma.units }]
        : [],
    }),
    {
      ...dates,
      diary,
      priorHours: priors,
      priorUnits: Object.fromEntries(
        units.map(([reference, facts]) => [
          reference,
          { achieved: facts.achieved, certificate: '', minutes: facts.minutes },
        ]),
      ),
      priorQualifications: achievedDiploma
        ? {
            [otherDiploma(pathway)]: {
              achieved: achievedDiploma.achieved,
              certificate: '',
              minutes: achievedDiploma.minutes,
              verified: achievedDiploma.verified,
            },
          }
        : {},
    },
  );
  return laidOut ? withHoursLaidOut(programme) : programme;
}
