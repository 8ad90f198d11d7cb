import * as v from 'valibot';
import { list } from '../catalogue/list.ts';
import type { DeepReadonly } from './deepReadonly.ts';
import { TrainingPlanSchema } from './hoursSchema.ts';
import { AgreementEventSchema, OptionSchema, recordEntries, signatureEntries } from './recordSchema.ts';
import { DaySchema } from '../catalogue/day.ts';
import { dictionary, InstantSchema, listById, listOnce, name, text, whole, words } from './valueSchemas.ts';

/** The format this version of the planner writes. */
export const currentFormat = 2;

const ReferenceSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(40));

/** What a plan is called, at most 200 characters; may be empty. */
export const NameSchema = name(200);

/** A day the calendar has: 30 February is none. Null while not known. */
export const StartDateSchema = v.nullable(DaySchema);

/**
 * What the learner said of one unit.
 * - `picked`: in the plan; `keep` protects it from being offered for removal.
 * - `achieved`: achieved earlier, counts as prior learning; `verified` once the awarding organisation has agreed.
 * - `ruledOut`: "not for me"; `notOffered` where it is the centre that does not have it, with the reason it gives.
 * Mandatory units need no entry: they are in the plan by rule.
 */
const UnitChoiceSchema = v.variant('state', [
  v.object({ state: v.literal('picked'), keep: v.optional(v.boolean()) }),
  v.object({ state: v.literal('achieved'), verified: v.boolean() }),
  v.object({ state: v.literal('ruledOut'), notOffered: v.optional(v.object({ reason: text(200) })) }),
]);

const settledFigure = (min: number, max: number) =>
  v.object({
    value: whole(min, max),
    /** What the reader says it is from: "NCFE specification, page 12". */
    from: words(200),
  });

/** A unit's level (1 to 8) or guided learning hours (0 to 1,000), read by the plan's owner in their own specification. */
export const SettledFactsSchema = v.object({
  level: v.optional(settledFigure(1, 8)),
  glh: v.optional(settledFigure(0, 1000)),
});

/** A whole qualification achieved before. `units` null: the reader did not say which units it was made of. */
const AchievedQualificationSchema = v.object({
  /** `id` of a qualification in the catalogue. */
  qualification: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  units: v.nullable(listOnce(ReferenceSchema)),
});

const FrameworkVersionSchema = v.object({
  id: v.string(),
  version: v.string(),
  /** What stands for its content; absent in plans made before they said so. */
  hash: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
/** Chosen row per qualification: qualification id → qualification number as printed. */
const OfferingsSchema = dictionary(v.string(), v.string());
const SettledSchema = dictionary(ReferenceSchema, SettledFactsSchema);

/** What an agreement is given to: everything that makes the plan, and nothing that is said about it or recorded as it goes on. */
const AgreedContentSchema = v.object({
  framework: FrameworkVersionSchema,
  pathway: v.string(),
  offerings: OfferingsSchema,
  startDate: StartDateSchema,
  /** Chosen units; mandatory ones only where something was said of them. */
  units: dictionary(ReferenceSchema, v.picklist(['picked', 'achieved', 'ruledOut'])),
  settled: SettledSchema,
  achievedQualifications: list(AchievedQualificationSchema),
  training: v.omit(TrainingPlanSchema, ['diary', 'errConfirmed']),
});

const AgreementSchema = v.object({
  ...signatureEntries,
  /** Eight letters and digits that stand for `content`, as printed on paper. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9A-Z]{8}$/)),
  /** What the plan was called: whose it was. Absent in agreements given before they said so, as the framework's hash is. */
  planName: v.optional(NameSchema),
  /** What the agreement was given to. */
  content: AgreedContentSchema,
});

const RecordSchema = v.object({
  ...recordEntries,
  /** The last agreement of each party. */
  agreements: v.optional(
    v.object({
      apprentice: v.optional(AgreementSchema),
      tutor: v.optional(AgreementSchema),
      employer: v.optional(AgreementSchema),
    }),
    {},
  ),
  /** Every agreement that was given or taken back, in that order. */
  history: v.optional(listById(AgreementEventSchema), []),
  /** Fingerprint → what was agreed, for looking at it again. */
  agreedStates: v.optional(dictionary(v.pipe(v.string(), v.regex(/^[0-9A-Z]{8}$/)), AgreedContentSchema), {}),
});

/**
 * What a plan began from, beside its own identity. `of`: the id of the plan it was (of a link: the letters it is known
 * by; of an example: its name), for saying so, and never for taking one for the other.
 */
const OriginSchema = v.object({
  kind: v.picklist(['link', 'file', 'example', 'starter', 'copy']),
  of: text(100),
});

/** Field → marks of the changes it has seen, oldest first. */
const LineageSchema = dictionary(v.pipe(v.string(), v.maxLength(1000)), list(v.pipe(v.string(), v.maxLength(24))));

export const PeopleSchema = v.object({
  employer: v.optional(text(200), ''),
  tutor: v.optional(text(200), ''),
  centre: v.optional(text(200), ''),
  learnerNumber: v.optional(text(60), ''),
});

export const PlanSchema = v.object({
  format: v.literal(currentFormat),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  /** What this plan began from; absent where it began here from nothing. */
  origin: v.optional(OriginSchema),
  /** Which changes each field has seen; absent while there were none. See `lineage.ts`. */
  lineage: v.optional(LineageSchema),
  /** Anything the owner likes; may be empty. */
  name: NameSchema,
  framework: FrameworkVersionSchema,
  /** `id` of the pathway. */
  pathway: v.string(),
  offerings: OfferingsSchema,
  startDate: StartDateSchema,
  /** Unit reference → what was said of it. */
  units: dictionary(ReferenceSchema, UnitChoiceSchema),
  starred: listOnce(ReferenceSchema),
  settled: SettledSchema,
  achievedQualifications: list(AchievedQualificationSchema),
  /** Who has to do with the plan; absent until somebody is named. Never in a link or a starter. */
  people: v.optional(PeopleSchema),
  /** The training-hour plan; absent until something of it is said. */
  training: v.optional(TrainingPlanSchema),
  /** Which of several options of one plan this is; absent where there is one alone. */
  option: v.optional(OptionSchema),
  /** Notes, actions, confirmations and agreements; absent until there are any. */
  record: v.optional(RecordSchema),
  /** Instants, ISO 8601 in UTC. */
  created: InstantSchema,
  changed: InstantSchema,
});

export type Plan = DeepReadonly<v.InferOutput<typeof PlanSchema>>;
export type Origin = DeepReadonly<v.InferOutput<typeof OriginSchema>>;
export type Lineage = DeepReadonly<v.InferOutput<typeof LineageSchema>>;
export type People = DeepReadonly<v.InferOutput<typeof PeopleSchema>>;
export type UnitChoice = DeepReadonly<v.InferOutput<typeof UnitChoiceSchema>>;
export type UnitState = UnitChoice['state'];
export type SettledFacts = DeepReadonly<v.InferOutput<typeof SettledFactsSchema>>;
export type AchievedQualification = DeepReadonly<v.InferOutput<typeof AchievedQualificationSchema>>;
export type AgreedContent = DeepReadonly<v.InferOutput<typeof AgreedContentSchema>>;
export type PlanRecord = DeepReadonly<v.InferOutput<typeof RecordSchema>>;
export type Agreement = DeepReadonly<v.InferOutput<typeof AgreementSchema>>;
