import type { PriorClaim } from '../../../src/hours/priorClaims.ts';
import type { Freshness } from '../../../src/hours/priorFreshness.ts';
import type { JobMinutes } from '../../../src/plan/hoursSchema.ts';
import type { priorLearning as messages } from '../../../src/i18n/en/priorLearning.ts';
import type { SamplesOf } from '../samplesOf.ts';

const unit = 'Exceed customer expectations';
const states: SamplesOf<(state: Freshness) => string> = [
  ['inTime'],
  ['byEmployment'],
  ['tooOld'],
  ['unknown'],
  ['claimUnknown'],
  ['noLimit'],
];

const none = { offMinutes: 0, onMinutes: 0 };
const some = { offMinutes: 240, onMinutes: 660 };
const few = { offMinutes: 0, onMinutes: 60 };

const claim = (
  claimed: JobMinutes,
  counts: JobMinutes,
  toConfirm: JobMinutes,
  countedAs: PriorClaim['countedAs'] = null,
  inPlan = true,
): [PriorClaim] => [
  {
    source: { kind: 'unit', reference: 'Y/506/2132' },
    subject: { kind: 'unit', reference: 'Y/506/2132' },
    achieved: '2024-06-01',
    certificate: '',
    verified: true,
    freshness: { off: 'inTime', on: 'inTime', usableUntil: '2029-06-01' },
    countedAs,
    inPlan,
    credits: 3,
    claimed,
    counts,
    toConfirm,
  },
];

export const priorLearning: SamplesOf<typeof messages> = {
  recognised: [[900], [60], [20]],
  removeAbout: [[unit]],
  changeAbout: [[unit]],
  claimUnit: [[1], [2], [3], [6], [12]],
  ownShare: [[900]],
  freshnessOff: states,
  freshnessOn: states,
  usableUntil: [['2029-06-01']],
  counts: [
    claim(none, none, none),
    claim(some, none, none),
    claim(some, some, none),
    claim(some, none, some),
    claim(some, few, some),
    claim(few, none, few),
    claim(some, none, none, { kind: 'hours', id: 'other' }),
    claim(some, none, none, null, false),
  ],
  applicationHint: [['2027-11-30']],
  carry: {
    shared: [[1], [2], [3], [6], [21]],
    from: [['My plan', 'Customer Service (Level 2)']],
  },
  customisation: {
    advised: [[4800, 16_980, 28]],
    notYet: [[660, 16_980, 3, 4245]],
    extraUnit: [[1], [2], [3], [6], [12]],
    addUnit: [[unit]],
    higherSkill: [
      ['Communication', 2],
      ['Application of Number', 2],
      ['Digital Literacy', 3],
    ],
  },
  skills: {
    name: [['communication'], ['applicationOfNumber'], ['digitalLiteracy']],
    needed: [
      [1, 6],
      [2, 6],
    ],
    route: [['Communication'], ['Application of Number'], ['Digital Literacy']],
    levelOption: [[1], [2], [3], [4]],
    reason: [
      ['levelReached', null],
      ['levelTooLow', null],
      ['notHeldYet', 'Grade C'],
      ['accepted', null],
      ['accepted', 'National 5'],
      ['tooLow', null],
      ['tooLow', 'National 5'],
      ['notOnList', null],
      ['noResult', null],
      ['noResult', 'National 5'],
      ['noSuchResult', null],
      ['numericGrade', null],
      ['noProxyList', null],
    ],
    minimums: {
      gcse: [['C'], ['G']],
      oLevel: [['C']],
      aLevel: [['E']],
      scqfCoreSkills: [['5']],
      sqaNational: [['5']],
      functionalOrKeySkills: [['1'], ['2']],
    },
  },
};
