import type { findings as messages } from '../../../src/i18n/en/findings.ts';
import type { Finding, FindingCore, FindingKind, FindingStatus } from '../../../src/rules/finding.ts';
import type { Amount } from '../../../src/catalogue/schema.ts';
import type { SamplesOf } from '../samplesOf.ts';

type Of<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;

const titles: Readonly<Record<string, string>> = {
  'L/506/2133': 'Promote additional products and/or services to customers',
  'M/506/1895': 'Buddy a colleague to develop their skills',
};
const titleOf = (reference: string) => titles[reference] ?? reference;

/** A finding said four times, as its four messages take it. */
const alike = <Kind extends FindingKind>(first: Of<Kind>, ...others: readonly Of<Kind>[]) => {
  const alone: [[Of<Kind>], ...[Of<Kind>][]] = [[first], ...others.map((finding): [Of<Kind>] => [finding])];
  const titled: [[Of<Kind>, typeof titleOf], ...[Of<Kind>, typeof titleOf][]] = [
    [first, titleOf],
    ...others.map((finding): [Of<Kind>, typeof titleOf] => [finding, titleOf]),
  ];
  return { title: alone, figures: alone, sentence: titled, why: alone };
};

const core = { qualification: 'customer-service-diploma-2', measure: 'credits', source: null } as const;
const references = ['L/506/2133', 'M/506/1895', 'L/506/1807', 'H/506/1814', 'R/506/2134', 'A/506/2161'];

const inGroup = (group: string, have: number, need: number, status: FindingStatus) =>
  ({ ...core, ruleId: `group-${group}`, group, have, need, status, units: [] }) as const;

const whole = (have: number, need: number, status: FindingStatus): FindingCore => ({
  ...core,
  ruleId: 'total',
  have,
  need,
  status,
  units: [],
});

const aboutUnits = (count: number, status: FindingStatus, have = count): FindingCore => ({
  ...core,
  ruleId: 'units',
  have,
  need: 0,
  status,
  units: references.slice(0, count),
});

const missing = (count: number): Of<'allOfGroup'> => ({
  ...inGroup('M', 19 - 2 * count, 19, count === 0 ? 'met' : 'unmet'),
  kind: 'allOfGroup',
  missing: references.slice(0, count),
});
const groupMinimum = (have: number, status: FindingStatus): Of<'groupCreditsMinimum'> => ({
  ...inGroup('B', have, 16, status),
  kind: 'groupCreditsMinimum',
});
const groupMaximum = (have: number, status: FindingStatus): Of<'groupCreditsMaximum'> => ({
  ...inGroup('C', have, 7, status),
  kind: 'groupCreditsMaximum',
});
const groupUnits = (have: number, need: number, status: FindingStatus): Of<'groupUnitsMinimum'> => ({
  ...inGroup('B', have, need, status),
  kind: 'groupUnitsMinimum',
});
const groupUnitsMost = (have: number, need: number, status: FindingStatus): Of<'groupUnitsMaximum'> => ({
  ...inGroup('B', have, need, status),
  kind: 'groupUnitsMaximum',
});
const total = (have: number, status: FindingStatus): Of<'totalCreditsMinimum'> => ({
  ...whole(have, 45, status),
  kind: 'totalCreditsMinimum',
});
const level = (have: number, possible: number, status: FindingStatus, inDoubt = 0): Of<'levelCreditsMinimum'> => ({
  ...whole(have, 40, status),
  kind: 'levelCreditsMinimum',
  level: 3,
  possible,
  units: references.slice(0, inDoubt),
});
const repeats = (count: number, status: FindingStatus): Of<'noRepeat'> => ({
  ...aboutUnits(count, status),
  kind: 'noRepeat',
});
const barred = (have: number, status: FindingStatus): Of<'barredPair'> => ({
  ...whole(have, 1, status),
  kind: 'barredPair',
  pair: ['L/506/2133', 'M/506/1895'],
});
const requires = (have: number, status: FindingStatus): Of<'requires'> => ({
  ...whole(have, 1, status),
  kind: 'requires',
  unit: 'M/506/1895',
  required: 'L/506/2133',
});
const pathway = (have: number, status: FindingStatus): Of<'pathwayCredits'> => ({
  ...whole(have, 57, status),
  kind: 'pathwayCredits',
  essentialSkillsCredits: 12,
});
const start = (startDate: string | null, status: FindingStatus, revised: string | null = null): Of<'startDate'> => ({
  ...whole(0, 0, status),
  kind: 'startDate',
  startDate,
  from: '2016-10-14',
  revised,
});
const prior = (count: number, credits: number): Of<'priorUnits'> => ({
  ...aboutUnits(count, 'unknown', credits),
  kind: 'priorUnits',
});
const copies = (count: number): Of<'frameworkCopies'> => ({
  ...aboutUnits(count, 'unknown'),
  kind: 'frameworkCopies',
});
const placement = (status: FindingStatus): Of<'requirement'> => ({
  ...whole(status === 'met' ? 1 : 0, 1, status),
  kind: 'requirement',
  text: { en: 'A placement of 100 hours.', cy: 'Lleoliad gwaith o 100 awr.' },
  confirmedBy: 'employer',
});
const extra = (reached: FindingStatus): Of<'title'> => ({
  ...whole(0, 1, 'met'),
  kind: 'title',
  name: { en: 'Visitor Economy', cy: 'Yr Economi Ymwelwyr' },
  all: [three],
  reached,
});
const oneOf = (have: number, status: FindingStatus): Of<'oneQualification'> => ({
  ...whole(have, 1, status),
  kind: 'oneQualification',
  of: ['Level 2 NVQ Diploma', 'Level 2 Certificate'],
});
const strangers = (count: number): Of<'unknownUnits'> => ({ ...aboutUnits(count, 'unknown'), kind: 'unknownUnits' });

const three: Amount = { of: { groups: ['A', 'B'] }, measure: 'units', atLeast: 3 };
const amountOf = (status: FindingStatus, have: number, possible: number): Of<'amount'> => ({
  ...whole(have, 3, status),
  kind: 'amount',
  asks: three,
  possible,
});
const choiceOf = (status: FindingStatus, have: number): Of<'choice'> => ({
  ...whole(have, 1, status),
  kind: 'choice',
  ways: [{ name: { en: 'General route', cy: 'Llwybr cyffredinol' }, all: [three] }, { all: [three, three] }],
});
const fewOf = (have: number): Of<'countsAtMost'> => ({
  ...whole(have, 1, 'met'),
  kind: 'countsAtMost',
  of: references,
});
const whenOf = (status: FindingStatus): Of<'whenTaken'> => ({
  ...whole(0, 1, status),
  kind: 'whenTaken',
  any: { groups: ['C'] },
  all: [three],
});

export const findings: SamplesOf<typeof messages> = {
  allOfGroup: alike<'allOfGroup'>(missing(0), missing(1), missing(2), missing(3), missing(6)),
  groupCreditsMinimum: alike<'groupCreditsMinimum'>(
    groupMinimum(17, 'met'),
    groupMinimum(15, 'unmet'),
    groupMinimum(14, 'unmet'),
    groupMinimum(13, 'unmet'),
    groupMinimum(10, 'unmet'),
    groupMinimum(4, 'unmet'),
  ),
  groupCreditsMaximum: alike<'groupCreditsMaximum'>(
    groupMaximum(7, 'met'),
    groupMaximum(8, 'exceeded'),
    groupMaximum(9, 'exceeded'),
    groupMaximum(10, 'exceeded'),
    groupMaximum(11, 'exceeded'),
    groupMaximum(13, 'exceeded'),
  ),
  groupUnitsMinimum: alike<'groupUnitsMinimum'>(
    groupUnits(3, 3, 'met'),
    groupUnits(2, 3, 'unmet'),
    groupUnits(0, 2, 'unmet'),
    groupUnits(0, 6, 'unmet'),
  ),
  groupUnitsMaximum: alike<'groupUnitsMaximum'>(
    groupUnitsMost(1, 2, 'met'),
    groupUnitsMost(3, 2, 'exceeded'),
    groupUnitsMost(5, 3, 'exceeded'),
  ),
  totalCreditsMinimum: alike<'totalCreditsMinimum'>(
    total(46, 'met'),
    total(44, 'unmet'),
    total(43, 'unmet'),
    total(42, 'unmet'),
    total(39, 'unmet'),
    total(19, 'unmet'),
  ),
  levelCreditsMinimum: alike<'levelCreditsMinimum'>(
    level(40, 40, 'met'),
    level(39, 41, 'unknown'),
    level(31, 40, 'unknown', 1),
    level(31, 43, 'unknown', 3),
    level(39, 39, 'unmet'),
    level(38, 38, 'unmet'),
    level(31, 37, 'unmet', 2),
    level(31, 34, 'unmet', 2),
    level(31, 31, 'unmet'),
  ),
  noRepeat: alike<'noRepeat'>(
    repeats(0, 'met'),
    repeats(1, 'unknown'),
    repeats(2, 'unknown'),
    repeats(1, 'exceeded'),
    repeats(3, 'exceeded'),
  ),
  barredPair: alike<'barredPair'>(barred(1, 'met'), barred(2, 'exceeded')),
  requires: alike<'requires'>(requires(1, 'met'), requires(0, 'unmet')),
  amount: alike<'amount'>(
    amountOf('met', 3, 3),
    amountOf('unmet', 2, 2),
    amountOf('unknown', 2, 3),
    { ...amountOf('exceeded', 9, 9), asks: { of: { level: { atMost: 1 } }, measure: 'credits', atMost: 6 }, need: 6 },
    { ...amountOf('unmet', 9, 9), asks: { of: {}, measure: 'units', atLeast: 10, atMost: 10 }, need: 10 },
  ),
  choice: alike<'choice'>(
    choiceOf('met', 1),
    choiceOf('unmet', 0),
    choiceOf('unknown', 0),
    choiceOf('exceeded', 0),
    { ...choiceOf('unmet', 1), need: 2 },
    { ...choiceOf('exceeded', 1), need: 2 },
  ),
  countsAtMost: alike<'countsAtMost'>(fewOf(1), fewOf(2), fewOf(3), fewOf(4)),
  whenTaken: alike<'whenTaken'>(whenOf('met'), whenOf('unmet'), whenOf('unknown')),
  pathwayCredits: alike<'pathwayCredits'>(
    pathway(57, 'met'),
    pathway(56, 'unmet'),
    pathway(55, 'unmet'),
    pathway(54, 'unmet'),
    pathway(51, 'unmet'),
    pathway(31, 'unmet'),
  ),
  startDate: alike<'startDate'>(
    start('2026-09-01', 'met'),
    start(null, 'unknown'),
    start('2021-11-11', 'unknown', '2021-11-12'),
    start('2016-10-13', 'unmet'),
  ),
  priorUnits: alike<'priorUnits'>(prior(1, 3), prior(2, 6), prior(3, 12), prior(6, 20)),
  unknownUnits: alike<'unknownUnits'>(strangers(1), strangers(2), strangers(3)),
  requirement: alike<'requirement'>(placement('met'), placement('unknown')),
  title: alike<'title'>(extra('met'), extra('unmet'), extra('unknown')),
  oneQualification: alike<'oneQualification'>(oneOf(1, 'met'), oneOf(0, 'unmet'), oneOf(2, 'exceeded')),
  frameworkCopies: alike<'frameworkCopies'>(copies(2), copies(3), copies(5), copies(6)),
};
