import type { Proxy, Rule, RuleKind } from '../../catalogue/schema.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { amount, amounts, anyOf, ways } from './requirements.ts';
import { levelName } from './levels.ts';

const { credits, units, hours, months, plural } = counted;
const { date } = formats;

type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;

/** A sentence for every kind of rule: a new kind without one does not compile. `titleOf` gives a unit's title. */
type RuleMessages = {
  readonly [Kind in RuleKind]: (rule: RuleOf<Kind>, titleOf: (reference: string) => string) => string;
};

const rules: RuleMessages = {
  allOfGroup: (rule) =>
    rule.credits === undefined
      ? `All units of Group ${rule.group}.`
      : `All of Group ${rule.group}: ${credits(rule.credits)}.`,
  groupCreditsMinimum: (rule) => `At least ${credits(rule.credits)} from Group ${rule.group}.`,
  groupCreditsMaximum: (rule) => `At most ${credits(rule.credits)} from Group ${rule.group}.`,
  groupUnitsMinimum: (rule) => `At least ${units(rule.units)} from Group ${rule.group}.`,
  groupUnitsMaximum: (rule) => `At most ${units(rule.units)} from Group ${rule.group}.`,
  totalCreditsMinimum: (rule) => `At least ${credits(rule.credits)} in all.`,
  levelCreditsMinimum: (rule) => `At least ${credits(rule.credits)} from units at ${levelName(rule.level)} or above.`,
  noRepeat: () => 'If you already have a qualification, you cannot choose its units again.',
  barredPair: (rule, titleOf) =>
    `You cannot choose “${titleOf(rule.units[0])}” and “${titleOf(rule.units[1])}” together.`,
  requires: (rule, titleOf) =>
    `If you choose “${titleOf(rule.unit)}”, you must choose “${titleOf(rule.required)}” too.`,
  amount: (rule, titleOf) => `You need ${amount(rule, titleOf)}.`,
  choice: (rule, titleOf) =>
    rule.atLeast === 1
      ? `You need one of these: ${ways(rule.ways, titleOf)}.`
      : `You need at least ${rule.atLeast} of these: ${ways(rule.ways, titleOf)}.`,
  countsAtMost: (rule, titleOf) =>
    `You can take all of these, but only ${rule.atMost} can count: ${formats.list(rule.units.map((unit) => `“${titleOf(unit)}”`))}.`,
  whenTaken: (rule, titleOf) => `If you choose ${anyOf(rule.any, titleOf)}, you need ${amounts(rule.all, titleOf)}.`,
  requirement: (rule) => `You also need this: ${rule.text.en}`,
  title: (rule, titleOf) => `Something extra: for “${rule.name.en}” you need ${amounts(rule.all, titleOf)}.`,
  oneQualification: (rule, titleOf) => `You take one of these qualifications: ${formats.list(rule.of.map(titleOf))}.`,
  pathwayCredits: (rule) => `Qualification and Essential Skills together: at least ${credits(rule.credits)}.`,
  startDate: (rule) =>
    rule.revised === undefined
      ? `These rules are for starts on or after ${date(rule.from)}.`
      : `These rules are for starts on or after ${date(rule.from)}. The document was revised on ${date(rule.revised)}. If you started before that, check with your training provider.`,
};

const proxyMinimum: Record<Proxy['qualification'], (atLeast: string) => string> = {
  gcse: (grade) => `grade ${grade} or better`,
  oLevel: (grade) => `grade ${grade} or better`,
  aLevel: (grade) => `grade ${grade} or better`,
  scqfCoreSkills: (level) => `SCQF Level ${level}`,
  sqaNational: (level) => `National ${level}`,
  functionalOrKeySkills: (level) => `Level ${level} or above`,
};

/** The About the framework screen. */
export const about = {
  pageName: 'About the framework',
  lead: 'What the published document says, in our words. Figures, titles and numbers are exact.',
  notKnown: 'not known',
  notPrinted: 'not in the document',
  slip: (asPrinted: string, note: string) => `Printed as “${asPrinted}”. ${note}`,
  source: (document: string, section: string) => `From: ${document}, ${section}`,
  sourceIssue: (id: string, issue: number, section: string) => `From: ${id} issue ${issue}, ${section}`,
  sourceElsewhere: (document: string, section: string) => `From elsewhere, not the framework: ${document}, ${section}`,
  reviewPassed: {
    title: (day: string) => `This framework was to be reviewed by ${day}`,
    text: 'That day has passed. Ask your training provider whether it is still open for new starts.',
  },

  facts: {
    heading: 'The document',
    kind: 'What it is',
    kinds: { framework: 'Apprenticeship framework', pathway: 'Apprenticeship pathway' },
    id: 'Framework number',
    issue: 'Issue',
    issued: { framework: 'Issued', pathway: 'Revised' },
    reviewBy: 'To be reviewed by',
    publisher: 'Published by',
    edition: 'Edition of the planner’s file',
    documents: 'Documents used',
    document: (title: string, publisher: string) => `${title} (${publisher})`,
    documentElsewhere: (title: string, publisher: string) => `${title} (${publisher}, not part of the framework)`,
  },
  summary: 'In short',

  pathways: 'Level',
  pathwayTitle: (title: string, programme: string) => `${title} (${programme})`,
  qualifications: {
    heading: 'Qualifications',
    /** `choice`: of some of them only one is taken. */
    intro: (count: number, choice: boolean) =>
      choice
        ? 'You do not take all of these. The rules below say which you choose between.'
        : plural(count, { one: 'You take # qualification.', other: 'You take all # of these qualifications.' }),
    kinds: {
      combined: 'skills and knowledge in one',
      competence: 'shows what you can do',
      knowledge: 'shows what you know',
    },
    /** `creditValue`, `tqt` null: not in the document. */
    line: (kind: string, creditValue: number | null, tqt: number | null) =>
      [
        creditValue === null ? 'no credits in the document' : credits(creditValue),
        kind,
        ...(tqt === null ? [] : [`total qualification time ${hours(tqt)}`]),
      ].join(', '),
    caption: (title: string) => `Who offers the ${title}`,
    row: 'Row',
    number: 'Number',
    organisation: 'Awarding organisation',
    credits: 'Credits',
    glh: 'Guided hours',
    points: '“UCAS points value”',
    languages: 'Assessed in',
    removed: 'No longer offered',
    removedLine: (title: string, organisation: string, number: string) => `${title}, ${organisation}, ${number}`,
  },
  rules: {
    heading: 'Rules',
    sentences: rules,
    elsewhere:
      'This rule is from the sector body, not from the framework. The planner checks it too, because you do not get the diploma without it.',
    inSeveral: 'These units stand in several qualifications. You take each once, and it counts in all of them.',
    listedIn: (unit: string, qualifications: readonly string[]) =>
      `“${unit}”: ${formats.list(qualifications.map((title) => `“${title}”`))}.`,
  },
  units: {
    heading: 'Units',
    none: 'The document lists no units. The planner counts the qualifications whole. Your training provider has the lists of units.',
    intro: (count: number) => plural(count, { one: '# unit.', other: '# units.' }),
    origin:
      'Level and guided hours are from other publications, as the last column shows. They are not in the framework.',
    caption: (title: string) => `Units of the ${title}`,
    unit: 'Unit',
    reference: 'Reference',
    group: 'Group',
    credits: 'Credits',
    kind: 'Kind',
    kinds: { competence: 'competence', knowledge: 'knowledge', notStated: 'not stated' },
    level: 'Level',
    glh: 'Guided hours',
    origins: 'Where from',
    originCount: (count: number) => plural(count, { one: '# source', other: '# sources' }),
    originAbout: (title: string) => `for ${title}`,
    originLine: (publisher: string, document: string, reading: string) => `${publisher}: ${document} (${reading})`,
    readings: {
      direct: 'read as printed',
      aligned: 'read from a table whose columns had to be matched',
      title: 'matched by title, not by reference',
    },
    noOrigin: 'none found',
  },
  skills: {
    heading: 'Essential Skills Wales',
    names: {
      communication: 'Communication',
      applicationOfNumber: 'Application of Number',
      digitalLiteracy: 'Digital Literacy',
    },
    caption: 'Essential Skills you need',
    skill: 'Skill',
    level: 'Lowest level',
    credits: 'Credits',
    glh: 'Guided hours',
    proxies: 'Accepted in their place',
    proxiesCaption: 'Qualifications accepted in place of Essential Skills',
    noProxies: 'The document lists none. Ask your training provider if one that you have counts.',
    proxyQualification: 'Qualification',
    proxySubject: 'Subject',
    proxyMinimum: 'At least',
    proxyNames: {
      gcse: 'GCSE or iGCSE',
      oLevel: 'O Level',
      aLevel: 'A or AS Level',
      scqfCoreSkills: 'SCQF Core Skills',
      sqaNational: 'SQA National',
      functionalOrKeySkills: 'Functional Skills or Key Skills',
    },
    minimums: proxyMinimum,
    numberGrades:
      'The document gives GCSE grades from A* to G. If your grade is a number from 9 to 1, ask your training provider.',
  },
  hours: {
    heading: 'Training hours',
    caption: 'Minimum hours of training',
    component: 'For',
    off: 'Off the job',
    on: 'On the job',
    both: 'Together',
    components: {
      essentialSkills: 'Essential Skills',
      qualification: 'Qualification',
      coaching: 'Coaching and mentoring',
    },
    shared: (total: string, perSkill: string) => `${total} (${perSkill})`,
    perSkill: (hourCount: number) => `${hours(hourCount)} a skill`,
    total: 'In all',
    none: 'The document does not say how many hours of training there are.',
    totalsOnly: 'The document gives only the totals. It does not say how the hours are shared out.',
  },
  duration: {
    heading: 'How long it takes',
    atLeast: (count: number) => `At least ${months(count)}.`,
    none: 'The document gives no shortest time.',
  },
  err: 'Employee rights and responsibilities',
  entry: 'Who can start',
  pathwayEntry: 'Who can start at this level',
  jobTitles: 'Jobs you might do',
  jobRoles: 'What you do in them',
  progressionInto: 'What leads here',
  progressionFrom: 'What can come next',
  priorLearning: 'What you have learned before',
  trainingHours: 'How training hours are counted',
  slips: {
    heading: 'Slips in the document',
    intro: 'Things that look like mistakes. We show them as printed and change nothing.',
  },
};
