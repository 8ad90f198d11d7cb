import type { about as messages } from '../../../src/i18n/en/about.ts';
import type { Amount, Branch } from '../../../src/catalogue/schema.ts';
import type { RuleOf } from '../../../src/rules/ruleOf.ts';
import type { SamplesOf } from '../samplesOf.ts';

const source = { document: 'customer-service-framework', section: 'Level 2, Pathway 1: Customer Service' };

const amounts: Amount[] = [
  { of: { groups: ['A'] }, measure: 'units', atLeast: 3 },
  { of: { groups: ['A', 'B'], level: { atLeast: 2, atMost: 2 } }, measure: 'credits', atLeast: 14 },
  { of: { level: { atMost: 1 } }, measure: 'credits', atMost: 6 },
  { of: { units: ['A/506/2130', 'L/506/2150'] }, measure: 'units', atMost: 1 },
  { of: {}, measure: 'units', atLeast: 10, atMost: 10 },
  { of: { groups: ['C'] }, measure: 'credits', atLeast: 2, atMost: 7 },
  { of: { groups: ['C'] }, measure: 'units', atMost: 0 },
  { of: { qualifications: ['Level 2 Certificate', 'Level 2 Award'] }, measure: 'hours', atLeast: 120 },
  { of: { qualifications: ['Level 2 Certificate'], level: { atLeast: 0, atMost: 1 } }, measure: 'hours', atMost: 0 },
];
const ways: Branch[] = [
  { name: { en: 'General route', cy: 'Llwybr cyffredinol' }, all: amounts.slice(0, 1) },
  { all: amounts.slice(1, 3) },
];

const titles: Readonly<Record<string, string>> = {
  'A/506/2130': 'Deliver customer service',
  'L/506/2150': 'Organise and deliver customer service',
};
const titleOf = (reference: string) => titles[reference] ?? reference;

export const about: SamplesOf<typeof messages> = {
  slip: [['389- 375', 'The lower figure is above the upper one. Ask the awarding organisation.']],
  source: [['Pathway Contact Centre Operations', 'Progression']],
  sourceIssue: [['FR04302', 3, 'Framework information']],
  sourceElsewhere: [['Structure S/016/609 of the Level 3 Diploma in Customer Service', 'S/016/609']],
  reviewPassed: { title: [['31 July 2023']] },
  facts: {
    document: [['Apprenticeship framework Customer Service (Wales), FR04302, issue 3', 'Instructus']],
    documentElsewhere: [['Structure S/016/609 of the Level 3 Diploma in Customer Service', 'Skills CFA']],
  },
  pathwayTitle: [['Apprenticeship in Customer Service', 'Apprenticeship']],
  qualifications: {
    intro: [
      [1, false],
      [2, false],
      [3, false],
      [6, false],
      [4, false],
      [7, true],
    ],
    line: [
      ['skills and knowledge in one', 45, null],
      ['shows what you can do', 28, 280],
      ['shows what you know', 3, 30],
    ],
    caption: [['Level 2 Diploma in Customer Service']],
    removedLine: [['Level 2 Diploma in Customer Service', 'YMCA Qualifications', '601/4797/0']],
  },
  rules: {
    listedIn: [['Arranging flowers', ['Diploma in Flowers', 'Certificate in Flowers']]],
    sentences: {
      allOfGroup: [[{ kind: 'allOfGroup', id: 'group-m-all', source, group: 'M', credits: 19 }, titleOf]],
      groupCreditsMinimum: [
        [{ kind: 'groupCreditsMinimum', id: 'group-a-minimum', source, group: 'A', credits: 3 }, titleOf],
        [{ kind: 'groupCreditsMinimum', id: 'group-b-minimum', source, group: 'B', credits: 16 }, titleOf],
      ],
      groupCreditsMaximum: [
        [{ kind: 'groupCreditsMaximum', id: 'group-c-maximum', source, group: 'C', credits: 7 }, titleOf],
        [{ kind: 'groupCreditsMaximum', id: 'group-c-maximum', source, group: 'C', credits: 2 }, titleOf],
      ],
      groupUnitsMinimum: [
        [{ kind: 'groupUnitsMinimum', id: 'group-b-units', source, group: 'B', units: 1 }, titleOf],
        [{ kind: 'groupUnitsMinimum', id: 'group-b-units', source, group: 'B', units: 3 }, titleOf],
      ],
      groupUnitsMaximum: [[{ kind: 'groupUnitsMaximum', id: 'group-c-units', source, group: 'C', units: 2 }, titleOf]],
      totalCreditsMinimum: [[{ kind: 'totalCreditsMinimum', id: 'total-minimum', source, credits: 45 }, titleOf]],
      levelCreditsMinimum: [
        [{ kind: 'levelCreditsMinimum', id: 'level-3-minimum', source, level: 3, credits: 40 }, titleOf],
      ],
      noRepeat: [[{ kind: 'noRepeat', id: 'no-repeat', source }, titleOf]],
      barredPair: [[{ kind: 'barredPair', id: 'not-both', source, units: ['A/506/2130', 'L/506/2150'] }, titleOf]],
      requires: [[{ kind: 'requires', id: 'together', source, unit: 'L/506/2150', required: 'A/506/2130' }, titleOf]],
      amount: [
        [{ kind: 'amount', id: 'amount', source, of: {}, measure: 'credits', atLeast: 45 }, titleOf],
        ...amounts.map((asked): [RuleOf<'amount'>, typeof titleOf] => [
          { kind: 'amount', id: 'amount', source, ...asked },
          titleOf,
        ]),
      ],
      countsAtMost: [
        [{ kind: 'countsAtMost', id: 'once', source, units: ['A/506/2130', 'L/506/2150'], atMost: 1 }, titleOf],
      ],
      choice: [
        [{ kind: 'choice', id: 'choice', source, atLeast: 1, ways: [...ways] }, titleOf],
        [{ kind: 'choice', id: 'choice', source, atLeast: 2, ways: [...ways] }, titleOf],
      ],
      whenTaken: [
        [{ kind: 'whenTaken', id: 'when', source, any: { groups: ['A'] }, all: amounts.slice(0, 1) }, titleOf],
        [{ kind: 'whenTaken', id: 'when', source, any: { units: ['A/506/2130'] }, all: amounts.slice(3, 4) }, titleOf],
        [
          {
            kind: 'whenTaken',
            id: 'when',
            source,
            any: { qualifications: ['Level 2 Award'] },
            all: amounts.slice(3, 4),
          },
          titleOf,
        ],
      ],
      requirement: [
        [
          {
            kind: 'requirement',
            id: 'placement',
            source,
            text: { en: 'A placement of 100 hours.', cy: 'Lleoliad gwaith o 100 awr.' },
            confirmedBy: 'employer',
          },
          titleOf,
        ],
      ],
      title: [
        [
          {
            kind: 'title',
            id: 'title',
            source,
            name: { en: 'Visitor Economy', cy: 'Yr Economi Ymwelwyr' },
            all: amounts.slice(0, 1),
          },
          titleOf,
        ],
      ],
      oneQualification: [
        [
          {
            kind: 'oneQualification',
            id: 'one',
            source,
            of: ['Level 2 NVQ Diploma', 'Level 2 Certificate', 'Level 2 Award'],
          },
          titleOf,
        ],
      ],
      pathwayCredits: [[{ kind: 'pathwayCredits', id: 'pathway-credits', source, credits: 57 }, titleOf]],
      startDate: [
        [{ kind: 'startDate', id: 'start-date', source, from: '2016-10-14' }, titleOf],
        [{ kind: 'startDate', id: 'start-date', source, from: '2016-10-14', revised: '2021-11-12' }, titleOf],
      ],
    },
  },
  units: {
    intro: [[1], [2], [39]],
    caption: [['Level 2 Diploma in Customer Service']],
    originCount: [[1], [2], [3], [6]],
    originAbout: [['Deliver customer service']],
    originLine: [['Pearson', 'Pearson BTEC L3 Diploma in Management, unit 1 extract, 2014', 'read as printed']],
  },
  skills: {
    minimums: {
      gcse: [['C']],
      oLevel: [['C']],
      aLevel: [['E']],
      scqfCoreSkills: [['5']],
      sqaNational: [['5']],
      functionalOrKeySkills: [['1']],
    },
  },
  hours: {
    shared: [['120', '40 hours a skill']],
    perSkill: [[1], [2], [40]],
  },
  duration: { atLeast: [[1], [2], [3], [12]] },
};
