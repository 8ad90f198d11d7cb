import * as v from 'valibot';
import { DaySchema } from './day.ts';
import { list } from './list.ts';
import { SkillSchema } from './skill.ts';

/** Words in one or more languages. English is always there; Welsh where somebody has written it. */
const TextSchema = v.strictObject({
  en: v.pipe(v.string(), v.nonEmpty(), v.description('In English.')),
  cy: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.description('The same in Welsh. Where it is left out, readers of Welsh see the English.'),
    ),
  ),
});

/** Where a figure or a sentence stands: the `id` of one of the framework's documents, and the heading it stands under, as printed. */
export const SourceSchema = v.strictObject({
  document: v.string(),
  section: v.string(),
});

const WholeSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const PositiveSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
/** Whole credits, halves or quarters. */
const CreditsSchema = v.pipe(v.number(), v.multipleOf(0.25), v.minValue(0));
const SomeCreditsSchema = v.pipe(v.number(), v.multipleOf(0.25), v.minValue(0.25));
/** A level: 1 and up; Entry 3 is 0, Entry 2 is −1, Entry 1 is −2. */
const LevelSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-2),
  v.description('A level: 1 and up; Entry 3 is 0, Entry 2 is −1, Entry 1 is −2.'),
);
/** A list with a most, looked at before its entries are: a hostile file cannot make the checker work long. */
const listOf = <const Entry extends v.GenericSchema>(entry: Entry, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), list(entry));

const ReferenceSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(40));
const GroupIdSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20));

const DocumentSchema = v.strictObject({
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  /** Issue or revision day of the document, where it prints one. */
  date: v.nullable(DaySchema),
  /** Where it can be read: an address that begins with `https:`. */
  address: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(500))),
  /** The framework document itself, or a publication from elsewhere (a sector body's, say). */
  kind: v.picklist(['framework', 'elsewhere']),
});

/** Something odd in a document, shown where it matters and never mended. `asPrinted` is exact. */
const SlipSchema = v.strictObject({
  id: v.string(),
  asPrinted: v.string(),
  note: TextSchema,
  source: SourceSchema,
});

/** Level or guided learning hours of a unit from a publication other than the framework. */
const FactOriginSchema = v.strictObject({
  publisher: v.string(),
  document: v.string(),
  reading: v.picklist(['direct', 'aligned', 'title']),
});

const UnitSchema = v.strictObject({
  reference: ReferenceSchema,
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  /** Its title in Welsh, where the document or the awarding organisation has one. */
  titleCy: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(300))),
  /** A second number the unit goes by: the awarding organisation's own, say. */
  otherReference: v.optional(ReferenceSchema),
  /** Credits; left out where the document prints none. Then no rule may ask for credits of it. */
  creditValue: v.optional(SomeCreditsSchema),
  /** As the document heads it; null where it has no such heading. */
  kind: v.nullable(v.picklist(['competence', 'knowledge'])),
  /** The group whose rules this unit's credits serve. */
  group: GroupIdSchema,
  /** Further groups it stands in. It still counts once, in one of them. */
  alsoIn: v.optional(listOf(GroupIdSchema, 20)),
  /** A provider's own figures, where its specification prints them. The built-in frameworks keep theirs in `facts/`. */
  level: v.optional(v.strictObject({ value: LevelSchema, origin: FactOriginSchema })),
  glh: v.optional(v.strictObject({ value: WholeSchema, origin: FactOriginSchema })),
  /** `id`s of slips that concern this unit. */
  slips: v.optional(list(v.string())),
});

const GroupSchema = v.strictObject({
  id: GroupIdSchema,
  /** What the document calls it, beside the letter or short name that is its `id`. */
  name: v.optional(TextSchema),
  /** The group this one is part of; its credits count there too. */
  within: v.optional(GroupIdSchema),
  /** False: its units may be taken, and count in this group alone, not in those around it nor towards anything else. */
  counts: v.optional(v.literal(false)),
  /** The sum of all its units' credits, where the document states it. Checked against the units. */
  statedCredits: v.optional(CreditsSchema),
  source: SourceSchema,
});

/** Which units a requirement is about: of some groups or named ones, and at which levels. Nothing said: all units. */
const UnitSetSchema = v.strictObject({
  /** In a rule of the pathway: those of these qualifications, named by their `id`s. Nothing said: of all. */
  qualifications: v.optional(v.pipe(listOf(v.string(), 20), v.nonEmpty())),
  /** Those that count in one of these groups, or in a group that is part of one. */
  groups: v.optional(v.pipe(listOf(GroupIdSchema, 50), v.nonEmpty())),
  /** Named ones, in place of groups. */
  units: v.optional(v.pipe(listOf(ReferenceSchema, 200), v.nonEmpty())),
  /** Those at these levels only; one figure for both is exactly that level. */
  level: v.optional(v.strictObject({ atLeast: v.optional(LevelSchema), atMost: v.optional(LevelSchema) })),
});

/** So much of some units: at least, at most, or, with one figure for both, exactly so much. */
const amountEntries = {
  of: v.optional(UnitSetSchema, {}),
  /** `hours`: guided learning hours of the units. */
  measure: v.picklist(['credits', 'units', 'hours']),
  atLeast: v.optional(CreditsSchema),
  atMost: v.optional(CreditsSchema),
};
const AmountSchema = v.strictObject(amountEntries);
const AmountsSchema = v.pipe(listOf(AmountSchema, 20), v.nonEmpty());

/** One of several ways: everything it asks for has to be met. */
const BranchSchema = v.strictObject({
  /** As the document calls it, where it has a name: a route, a pathway. */
  name: v.optional(TextSchema),
  all: AmountsSchema,
});

const choiceEntries = { atLeast: PositiveSchema, ways: v.pipe(listOf(BranchSchema, 20), v.minLength(2)) };
const whenTakenEntries = { any: UnitSetSchema, all: AmountsSchema };

const rule = <const Kind extends string, Entries extends v.ObjectEntries>(kind: Kind, entries: Entries) =>
  v.strictObject({ kind: v.literal(kind), id: v.pipe(v.string(), v.nonEmpty()), source: SourceSchema, ...entries });

/** Something that no choice of units meets, and that somebody confirms: a placement, a certificate, an earlier qualification. */
const requirementEntries = {
  /** What is asked for, as a sentence of at most 250 characters. Whoever confirmed it confirmed these words. */
  text: v.strictObject({
    en: v.pipe(v.string(), v.nonEmpty(), v.maxLength(250)),
    cy: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(250))),
  }),
  /** Who can know. */
  confirmedBy: v.picklist(['trainingProvider', 'awardingOrganisation', 'apprentice', 'employer']),
};

/** Rules on the choice of units in one qualification. */
export const UnitRuleSchema = v.variant('kind', [
  /** `credits`: of all its units together; left out where the document prints no credits. */
  rule('allOfGroup', { group: GroupIdSchema, credits: v.optional(SomeCreditsSchema) }),
  rule('groupCreditsMinimum', { group: GroupIdSchema, credits: CreditsSchema }),
  rule('groupCreditsMaximum', { group: GroupIdSchema, credits: CreditsSchema }),
  rule('groupUnitsMinimum', { group: GroupIdSchema, units: WholeSchema }),
  rule('groupUnitsMaximum', { group: GroupIdSchema, units: WholeSchema }),
  rule('totalCreditsMinimum', { credits: CreditsSchema }),
  rule('levelCreditsMinimum', { level: LevelSchema, credits: CreditsSchema }),
  rule('noRepeat', {}),
  rule('barredPair', { units: v.tuple([ReferenceSchema, ReferenceSchema]) }),
  rule('requires', { unit: ReferenceSchema, required: ReferenceSchema }),
  /** So many credits or units: of several groups together, of named units, at a level, at most at one. */
  rule('amount', amountEntries),
  /** Alternatives: of these ways at least so many have to be met. */
  rule('choice', choiceEntries),
  /** All of these units may be taken; at most so many of them count. They have the same credits, level and groups. */
  rule('countsAtMost', { units: v.pipe(listOf(ReferenceSchema, 50), v.minLength(2)), atMost: PositiveSchema }),
  /** Asked for once any of these units is taken. */
  rule('whenTaken', whenTakenEntries),
  /** Asked for beside the units: somebody confirms it. */
  rule('requirement', requirementEntries),
  /** Something extra that a plan reaches or not: a specialist or endorsed title. Nobody needs it. */
  rule('title', { name: TextSchema, all: AmountsSchema }),
]);

/** Rules on a pathway as a whole. */
export const PathwayRuleSchema = v.variant('kind', [
  rule('pathwayCredits', { credits: WholeSchema }),
  /** `from`: the first start day these rules hold for. `revised`: starts between the two are not spoken of by the document. */
  rule('startDate', { from: DaySchema, revised: v.optional(DaySchema) }),
  /** Of these qualifications, named by their `id`s, the apprentice takes one. */
  rule('oneQualification', { of: v.pipe(listOf(v.string(), 20), v.minLength(2)) }),
  rule('requirement', requirementEntries),
  /** Across qualifications: of units by name, or of all units. Those a plan does not take are as if they were not there. */
  rule('amount', amountEntries),
  rule('choice', choiceEntries),
  rule('whenTaken', whenTakenEntries),
]);

const OfferingSchema = v.strictObject({
  /** Row number as printed (`B1a`); null where rows have none. */
  row: v.nullable(v.string()),
  /** Qualification number as printed. */
  number: v.pipe(v.string(), v.nonEmpty()),
  /** A second number printed with it. */
  otherNumber: v.optional(v.string()),
  awardingOrganisation: v.pipe(v.string(), v.nonEmpty()),
  /** Left out where none is printed. */
  creditValue: v.optional(PositiveSchema),
  /** Guided learning hours; `asPrinted` is exact, `min`/`max` what it says, in hours. Null where the document prints none. */
  glh: v.nullable(v.strictObject({ asPrinted: v.string(), min: WholeSchema, max: WholeSchema })),
  /** What stands in the column headed "UCAS points value", as printed. */
  points: v.nullable(v.string()),
  /** Assessment languages as printed. */
  languages: v.optional(v.string()),
  slips: v.optional(list(v.string())),
});

const SourcedTextSchema = v.strictObject({ text: TextSchema, source: SourceSchema });

const QualificationSchema = v.strictObject({
  id: v.string(),
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  kind: v.picklist(['combined', 'competence', 'knowledge']),
  level: LevelSchema,
  /** Minimum credits of the qualification; left out where the document prints none: its rules then ask for units or hours. */
  credits: v.optional(PositiveSchema),
  /** Why a plan that keeps every rule may have fewer, where the document says so. Without it such rules are refused. */
  fewerCredits: v.optional(SourcedTextSchema),
  /** Total qualification time in hours, where printed. */
  tqt: v.nullable(PositiveSchema),
  offerings: v.pipe(listOf(OfferingSchema, 500), v.nonEmpty()),
  groups: listOf(GroupSchema, 200),
  /** Empty where the document names no units: the qualification is planned whole. */
  units: listOf(UnitSchema, 2000),
  rules: listOf(UnitRuleSchema, 500),
  source: SourceSchema,
});

const EssentialSkillSchema = v.strictObject({
  skill: SkillSchema,
  level: PositiveSchema,
  credits: PositiveSchema,
  /** Guided learning hours of the skill. */
  glh: PositiveSchema,
  source: SourceSchema,
});

/** A qualification accepted in place of an Essential Skills Wales qualification, with the least grade or level. */
const ProxySchema = v.strictObject({
  id: v.string(),
  skill: SkillSchema,
  qualification: v.picklist(['gcse', 'oLevel', 'aLevel', 'scqfCoreSkills', 'sqaNational', 'functionalOrKeySkills']),
  /** Subject as the document words it. */
  subject: TextSchema,
  minimum: v.variant('scale', [
    /** Letter grades, best first, e.g. A* A B C D E F G; `atLeast` is one of them. */
    v.strictObject({ scale: v.literal('grade'), grades: list(v.string()), atLeast: v.string() }),
    v.strictObject({ scale: v.literal('level'), atLeast: PositiveSchema }),
  ]),
  source: SourceSchema,
});

const HourComponentSchema = v.strictObject({
  component: v.picklist(['essentialSkills', 'qualification', 'coaching']),
  hours: WholeSchema,
  /** Hours per skill, where the component is shared out over the skills. */
  perSkill: v.optional(WholeSchema),
});

const JobHoursSchema = v.strictObject({
  total: WholeSchema,
  /** Null where the document gives the total alone. */
  components: v.nullable(list(HourComponentSchema)),
  source: SourceSchema,
});

const TrainingHoursSchema = v.strictObject({
  offTheJob: JobHoursSchema,
  onTheJob: JobHoursSchema,
  total: WholeSchema,
  source: SourceSchema,
});

const PathwaySchema = v.strictObject({
  id: v.string(),
  /** Short name as the field uses it: "Level 2 Diploma". */
  name: TextSchema,
  /** Title as printed. */
  title: v.string(),
  /** What the programme is called at this level: "Foundation Apprenticeship". */
  programme: TextSchema,
  level: LevelSchema,
  qualifications: v.pipe(listOf(QualificationSchema, 50), v.nonEmpty()),
  essentialSkills: list(EssentialSkillSchema),
  /** Null where the document lists none. */
  proxies: v.nullable(list(ProxySchema)),
  /** Left out where the document states none: then nobody is told that they are done. */
  hours: v.optional(TrainingHoursSchema),
  /** Shortest duration in months; null where the document names none. */
  minimumMonths: v.nullable(v.strictObject({ months: PositiveSchema, source: SourceSchema })),
  err: v.strictObject({
    status: v.picklist(['required', 'confirmationNeeded', 'notCompulsory']),
    text: TextSchema,
    source: SourceSchema,
  }),
  jobTitles: list(SourcedTextSchema),
  jobRoles: list(SourcedTextSchema),
  entry: list(SourcedTextSchema),
  progressionInto: list(SourcedTextSchema),
  progressionFrom: list(SourcedTextSchema),
  rules: listOf(PathwayRuleSchema, 50),
});

/** A choice of units with what its author says of it: kept with the framework, and judged anew at every change of it. */
const SampleSchema = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  /** `id` of a pathway. */
  pathway: v.string(),
  /** References of the units that are chosen, without those that everyone takes. */
  units: listOf(ReferenceSchema, 500),
  /** Qualification `id` → qualification number, where the apprentice chooses between qualifications. */
  offerings: v.optional(v.record(v.string(), v.string())),
  /** What it has to come to: it meets the rules, something is missing, or a rule is broken. */
  expected: v.picklist(['ready', 'unfinished', 'broken']),
});

export const FrameworkSchema = v.strictObject({
  /** Version of this file format. */
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  /** What plans name: changes whenever anything in this file does. */
  version: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  /** Which version is newer: the one with the higher figure. One without it is older than any that has it. */
  edition: v.optional(PositiveSchema),
  /** What the published document calls itself. */
  documentKind: v.picklist(['framework', 'pathway']),
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  /** `FR04302`; null where the document prints none. */
  frameworkId: v.nullable(v.string()),
  issue: v.nullable(PositiveSchema),
  /** Null where the document prints no day. */
  issued: v.nullable(DaySchema),
  reviewBy: v.nullable(DaySchema),
  publisher: v.string(),
  documents: v.pipe(list(DocumentSchema), v.nonEmpty()),
  /** Section where title, id, issue and dates stand. */
  source: SourceSchema,
  summary: list(SourcedTextSchema),
  entry: list(SourcedTextSchema),
  priorLearning: list(SourcedTextSchema),
  trainingHours: list(SourcedTextSchema),
  slips: list(SlipSchema),
  /** Qualifications the document says were removed; they must not be offered. */
  removed: list(
    v.strictObject({ number: v.string(), title: v.string(), awardingOrganisation: v.string(), source: SourceSchema }),
  ),
  pathways: v.pipe(listOf(PathwaySchema, 50), v.nonEmpty()),
  /** Sample plans that its author checks the rules with. They decide nothing. */
  samples: v.optional(listOf(SampleSchema, 200)),
});

/** Level and GLH of a unit from publications other than the framework; null = not found, never guessed. */
export const UnitFactSchema = v.strictObject({
  reference: ReferenceSchema,
  level: v.nullable(PositiveSchema),
  /** Guided learning hours. */
  glh: v.nullable(WholeSchema),
  origins: list(FactOriginSchema),
  note: v.nullable(v.string()),
});

/** GLH of a whole qualification from a publication other than the framework; null = not found, never guessed. */
export const QualificationFactSchema = v.strictObject({
  /** Qualification number as the framework prints it. */
  number: v.pipe(v.string(), v.nonEmpty()),
  /** Guided learning hours. */
  glh: v.nullable(WholeSchema),
  origin: v.strictObject({ publisher: v.string(), document: v.string() }),
});

export type Text = v.InferOutput<typeof TextSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type FactOrigin = v.InferOutput<typeof FactOriginSchema>;
export type Unit = v.InferOutput<typeof UnitSchema>;
export type Group = v.InferOutput<typeof GroupSchema>;
export type UnitSet = v.InferOutput<typeof UnitSetSchema>;
export type Amount = v.InferOutput<typeof AmountSchema>;
export type Branch = v.InferOutput<typeof BranchSchema>;
export type UnitRule = v.InferOutput<typeof UnitRuleSchema>;
export type PathwayRule = v.InferOutput<typeof PathwayRuleSchema>;
export type Rule = UnitRule | PathwayRule;
export type RuleKind = Rule['kind'];
export type Offering = v.InferOutput<typeof OfferingSchema>;
export type Qualification = v.InferOutput<typeof QualificationSchema>;
export type EssentialSkill = v.InferOutput<typeof EssentialSkillSchema>;
export type Proxy = v.InferOutput<typeof ProxySchema>;
export type TrainingHours = v.InferOutput<typeof TrainingHoursSchema>;
export type HourComponent = v.InferOutput<typeof HourComponentSchema>;
export type Pathway = v.InferOutput<typeof PathwaySchema>;
export type SourcedText = v.InferOutput<typeof SourcedTextSchema>;
export type Sample = v.InferOutput<typeof SampleSchema>;
export type Framework = v.InferOutput<typeof FrameworkSchema>;
export type UnitFact = v.InferOutput<typeof UnitFactSchema>;
export type QualificationFact = v.InferOutput<typeof QualificationFactSchema>;
