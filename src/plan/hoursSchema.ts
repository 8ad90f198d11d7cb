import * as v from 'valibot';
import { SkillSchema } from '../catalogue/skill.ts';
import type { DeepReadonly } from './deepReadonly.ts';
import { DaySchema } from '../catalogue/day.ts';
import { dictionary, listById, MonthSchema, text, whole } from './valueSchemas.ts';

const IdSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(120));
const MinutesSchema = whole(0, 600_000);
const LevelSchema = whole(1, 8);

/** Whole minutes off the job and on the job. */
const JobMinutesSchema = v.object({ offMinutes: MinutesSchema, onMinutes: MinutesSchema });

/**
 * What training hours belong to. `qualification` is the qualification as a whole: one whose document names no units,
 * or the credits nobody has picked units for yet. `programme` is everything, where the document does not break its hours down.
 */
const HourSubjectSchema = v.variant('kind', [
  v.object({ kind: v.literal('unit'), reference: IdSchema }),
  v.object({ kind: v.literal('qualification') }),
  v.object({ kind: v.literal('essentialSkill'), skill: SkillSchema }),
  v.object({ kind: v.literal('coaching') }),
  v.object({ kind: v.literal('programme') }),
]);

/** One bar of the schedule, from the first to the last of its months. */
const PieceSchema = v.object({
  id: IdSchema,
  subject: HourSubjectSchema,
  from: MonthSchema,
  to: MonthSchema,
  minutes: JobMinutesSchema,
  /** The minutes were typed by hand; otherwise they follow the subject's share. */
  fixed: v.boolean(),
  /** Its months were chosen by hand; otherwise it may be laid out afresh when the dates change. */
  arranged: v.boolean(),
  /** Taken out of the months; its hours wait to be planned. */
  setAside: v.boolean(),
});

/** `from` and `to`: first and last month of the plan it was laid out for. */
const ScheduleSchema = v.object({ from: MonthSchema, to: MonthSchema, pieces: listById(PieceSchema) });

/** A time without training, both days included. */
const BreakSchema = v.pipe(
  v.object({ id: IdSchema, from: DaySchema, to: DaySchema }),
  v.check(({ from, to }) => from <= to),
);

/** Who the documents ask to check what a diary records. */
const CheckerSchema = v.picklist(['assessor', 'employer', 'learner']);

/** That somebody has checked an entry: who, when, and what it said then. Of an entry that was changed since, nothing is checked. */
const CheckSchema = v.object({
  name: v.pipe(text(100), v.nonEmpty()),
  day: DaySchema,
  of: v.pipe(text(200), v.nonEmpty()),
});

const DiaryEntrySchema = v.object({
  id: IdSchema,
  date: DaySchema,
  subject: HourSubjectSchema,
  job: v.picklist(['off', 'on']),
  minutes: MinutesSchema,
  what: text(1000),
  /** Checker → that they have checked it. */
  checks: v.object({
    assessor: v.optional(CheckSchema),
    employer: v.optional(CheckSchema),
    learner: v.optional(CheckSchema),
  }),
  /** What stood under "checked by" before checks were kept one by one: it does not say who checked, so it counts as no check. */
  earlierCheck: v.optional(text(200)),
  evidence: text(200),
});

const priorEntries = {
  /** The day on the certificate, or the last day of the experience. */
  achieved: v.nullable(DaySchema),
  certificate: text(100),
};

/** What is known of a unit marked as achieved earlier. `minutes` null: the unit's own share of the hours. */
const PriorUnitSchema = v.object({ ...priorEntries, minutes: v.nullable(JobMinutesSchema) });

/** What is known of a whole qualification achieved earlier. `minutes` null: no hours are claimed from it. */
const PriorQualificationSchema = v.object({
  ...priorEntries,
  minutes: v.nullable(JobMinutesSchema),
  verified: v.boolean(),
});

/** Hours claimed from anything else: a certificate, or experience without one. */
const PriorHoursSchema = v.object({
  id: IdSchema,
  ...priorEntries,
  kind: v.picklist(['certificate', 'experience']),
  what: text(200),
  subject: HourSubjectSchema,
  minutes: JobMinutesSchema,
  verified: v.boolean(),
});

export const ProxyKindSchema = v.picklist([
  'gcse',
  'oLevel',
  'aLevel',
  'scqfCoreSkills',
  'sqaNational',
  'functionalOrKeySkills',
]);

/** How one Essential Skill is met: taken at a level, or a proxy held instead. */
const SkillRouteSchema = v.variant('route', [
  v.object({
    route: v.literal('take'),
    level: LevelSchema,
    /** The day on its certificate; absent or null while it is still to be taken. */
    achieved: v.optional(v.nullable(DaySchema)),
  }),
  v.object({
    route: v.literal('proxy'),
    qualification: ProxyKindSchema,
    /** The grade as on the certificate, or the level as a figure; empty while not known. */
    result: text(30),
    achieved: v.nullable(DaySchema),
  }),
]);

export const TrainingPlanSchema = v.object({
  /** Null: the shortest duration the document allows. */
  plannedEnd: v.optional(v.nullable(DaySchema), null),
  /** When the apprenticeship certificate will be applied for. Null: on the planned end. */
  certificateApplication: v.optional(v.nullable(DaySchema), null),
  /** Since when the learner has worked in the industry without a gap. */
  employedSince: v.optional(v.nullable(DaySchema), null),
  contractedMinutesPerWeek: v.optional(v.nullable(MinutesSchema), null),
  /** Which figure the qualification's hours are planned to. Never below the framework's minimum. */
  qualificationHours: v.optional(v.picklist(['highest', 'framework', 'awardingOrganisation', 'plan']), 'highest'),
  breaks: v.optional(listById(BreakSchema), []),
  /** Null: not laid out yet. */
  schedule: v.optional(v.nullable(ScheduleSchema), null),
  diary: v.optional(listById(DiaryEntrySchema), []),
  /** Unit reference → details of a unit marked as achieved. */
  priorUnits: v.optional(dictionary(v.string(), PriorUnitSchema), {}),
  /** Qualification id → details of a qualification achieved earlier. */
  priorQualifications: v.optional(dictionary(v.string(), PriorQualificationSchema), {}),
  priorHours: v.optional(listById(PriorHoursSchema), []),
  /** Skill → route. No entry: taken at the pathway's own level. */
  essentialSkills: v.optional(dictionary(v.string(), SkillRouteSchema), {}),
  /** The day employment rights and responsibilities were confirmed. */
  errConfirmed: v.optional(v.nullable(DaySchema), null),
});

export type JobMinutes = DeepReadonly<v.InferOutput<typeof JobMinutesSchema>>;
export type HourSubject = DeepReadonly<v.InferOutput<typeof HourSubjectSchema>>;
export type Piece = DeepReadonly<v.InferOutput<typeof PieceSchema>>;
export type Schedule = DeepReadonly<v.InferOutput<typeof ScheduleSchema>>;
export type Break = DeepReadonly<v.InferOutput<typeof BreakSchema>>;
export type Checker = v.InferOutput<typeof CheckerSchema>;
export type Check = DeepReadonly<v.InferOutput<typeof CheckSchema>>;
export type DiaryEntry = DeepReadonly<v.InferOutput<typeof DiaryEntrySchema>>;
export type PriorHours = DeepReadonly<v.InferOutput<typeof PriorHoursSchema>>;
export type ProxyKind = v.InferOutput<typeof ProxyKindSchema>;
export type SkillRoute = DeepReadonly<v.InferOutput<typeof SkillRouteSchema>>;
export type TrainingPlan = DeepReadonly<v.InferOutput<typeof TrainingPlanSchema>>;

/** A training plan in which nothing has been said yet. */
export const emptyTraining: TrainingPlan = v.parse(TrainingPlanSchema, {});
