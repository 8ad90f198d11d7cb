import type { SkillAnswer } from '../../../src/hours/essentialSkills.ts';
import type { PriorClaim } from '../../../src/hours/priorClaims.ts';
import type { reviewScreen as messages } from '../../../src/i18n/en/review.ts';
import type { TitleOf } from '../../../src/i18n/sayFinding.ts';
import type { AgreedChange } from '../../../src/plan/agreedContent.ts';
import type { JobMinutes } from '../../../src/plan/hoursSchema.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import type { PointSubject } from '../../../src/judging/pointsToConfirm.ts';
import type { SamplesOf } from '../samplesOf.ts';

const day = '2026-11-23';
const title = 'Exceed customer expectations';
const unit = 'Y/506/2135';
const qualification = 'customer-service-diploma-2';
const titleOf: TitleOf = () => title;
const units = (count: number) => Array.from({ length: count }, () => unit);
const counts = [1, 2, 3, 6, 12] as const;
const options: [[string | null], [string | null]] = [[null], ['A']];

const finding: Finding = {
  kind: 'priorUnits',
  ruleId: 'prior-units',
  qualification,
  status: 'unknown',
  have: 0,
  need: 1,
  measure: 'units',
  units: [unit],
  source: null,
};
const answer: SkillAnswer = {
  skill: 'communication',
  requirement: {
    skill: 'communication',
    level: 1,
    credits: 6,
    glh: 60,
    source: { document: 'customer-service-framework', section: 'Essential Skills Wales' },
  },
  route: { route: 'proxy', qualification: 'gcse', result: '5', achieved: null },
  status: 'unknown',
  reason: 'numericGrade',
  proxy: null,
};
const claimOf = (claimed: JobMinutes): PriorClaim => ({
  source: { kind: 'hours', id: 'reception' },
  subject: { kind: 'qualification' },
  achieved: null,
  certificate: '',
  verified: false,
  freshness: { off: 'unknown', on: 'unknown', usableUntil: null },
  countedAs: null,
  inPlan: true,
  credits: 0,
  claimed,
  counts: { offMinutes: 0, onMinutes: 0 },
  toConfirm: claimed,
});
const hoursFrom = (offMinutes: number, onMinutes: number): PointSubject => ({
  kind: 'priorHours',
  source: { kind: 'hours', id: 'reception' },
  claim: claimOf({ offMinutes, onMinutes }),
});
const point = (subject: PointSubject): [PointSubject, TitleOf] => [subject, titleOf];
const change = (changed: AgreedChange): [AgreedChange, TitleOf] => [changed, titleOf];

export const reviewScreen: SamplesOf<typeof messages> = {
  option: [['A'], ['B']],
  heading: [['My plan', day]],
  presenting: [['My plan']],
  standing: {
    ready: options,
    confirmed: options,
    toConfirm: options,
    skillsShort: options,
    inProgress: options,
    needsChange: options,
    cannotBeCompleted: options,
  },
  announcement: [['Option A meets every credit rule', 'Confirm 2 things before you sign.']],
  step: [['Pick 3 more credits from Group B']],
  toConfirmBeforeSigning: [[1], [2], [3], [6], [12]],
  confirmedBy: [[['Ann Lloyd, City and Guilds']], [['Ann Lloyd', 'Sian Evans']], [['Sian Evans', 'Owen Price']]],
  notCounted: [[47, 45]],
  checks: {
    trainingHours: {
      figures: [
        [24_780, 24_780, 24_780],
        [0, 27_120, 24_780],
      ],
      short: [
        [7800, 16_980],
        [7800, 0],
        [0, 16_980],
        [60, 20],
        [120, 0],
      ],
    },
    length: {
      figures: [
        [12, 12],
        [11, 12],
        [0, 2],
      ],
      unknownFigures: [[12], [2]],
      short: [['2025-02-28']],
      why: [[12], [18]],
    },
    guidedHours: {
      figures: [
        [268, 0],
        [260, 1],
        [240, 2],
        [220, 3],
        [150, 6],
        [0, 12],
      ],
    },
    skill: {
      title: [['communication'], ['applicationOfNumber'], ['digitalLiteracy']],
      take: [[1], [2]],
      proxy: [
        ['GCSE or iGCSE', 'C'],
        ['A or AS Level', ''],
      ],
      why: [[1], [2]],
    },
    err: { confirmed: [[day]] },
  },
  points: {
    sentence: [
      point({ kind: 'startDate', startDate: '2019-09-02', revised: '2021-08-31' }),
      point({ kind: 'noStartDate' }),
      point({ kind: 'priorUnit', unit }),
      ...counts.map((count) => point({ kind: 'unitLevels', level: 2, units: units(count) })),
      ...counts.map((count) => point({ kind: 'repeats', units: units(count) })),
      ...counts.map((count) => point({ kind: 'strangers', units: units(count) })),
      point({ kind: 'frameworkCopies' }),
      point({ kind: 'requirement', text: { en: 'A placement of 100 hours.', cy: 'Lleoliad gwaith o 100 awr.' } }),
      point({ kind: 'rule', finding }),
      point({ kind: 'proxy', skill: 'communication', qualification: 'gcse', result: '5', answer }),
      point({ kind: 'proxy', skill: 'applicationOfNumber', qualification: 'aLevel', result: '', answer }),
      point(hoursFrom(1200, 1800)),
      point(hoursFrom(0, 20)),
      point(hoursFrom(60, 0)),
      point(hoursFrom(60, 60)),
      ...counts.map((count) => point({ kind: 'guidedHours', units: units(count) })),
      point({ kind: 'err' }),
      point({ kind: 'stillOpen', reviewBy: '2021-12-31' }),
    ],
    tickAbout: [[`“${title}” was achieved before. Does it count?`]],
    goAbout: [['Go to Units', 'When does the apprenticeship start?']],
    confirmed: [['Ann Lloyd, City and Guilds', day]],
    takeBackAbout: [[`“${title}” was achieved before. Does it count?`]],
  },
  hours: {
    lead: [
      [24_780, 24_780],
      [24_780, 27_120],
    ],
  },
  units: { heading: [[1], [2], [8], [11]], credits: [[1], [2], [3], [6]] },
  history: {
    summary: [[1], [2], [3], [6], [8]],
    event: [
      [{ kind: 'agreed', by: 'tutor', name: 'Sian Evans', day, fingerprint: '7K2M9QXA' }],
      [{ kind: 'takenBack', by: 'employer', name: 'Huw', day, fingerprint: '7K2M9QXA' }],
    ],
    dates: [
      [null, null],
      [day, day],
    ],
  },
  options: {
    heading: [['A', 'B']],
    onlyIn: [['A'], ['B']],
    addTo: [['A'], ['B']],
    addToAbout: [[title, 'B']],
    takeOut: [['A'], ['B']],
    takeOutAbout: [[title, 'A']],
    asIn: [
      ['A', 'B'],
      ['B', 'A'],
    ],
    asInAbout: [['Start date', 'A', 'B']],
    otherNames: { settled: [[title]], unit: [[title]] },
    tray: [['A', 42, 45]],
    trayOnly: [['B', [title, 'Process information about customers']]],
    table: {
      group: [['C']],
      groupAll: [['M', 19]],
      groupMinimum: [['B', 16]],
      groupMaximum: [['C', 7]],
      groupBetween: [['A', 3, 12]],
    },
    guided: [
      [268, 0],
      [260, 1],
    ],
    workingIn: [['B']],
    change: [['B']],
    decide: [['A']],
    decideTitle: [['A']],
    decideText: [['A']],
  },
  notes: {
    by: [
      ['tutor', day],
      ['apprentice', day],
      ['employer', day],
    ],
    when: [
      [day, true],
      [day, false],
    ],
    earlier: [[1], [2], [3], [6], [8], [11]],
    changeAbout: [['Two hours on Fridays.']],
    onUnit: [[title]],
    removeAbout: [['Two hours on Fridays.']],
  },
  actions: {
    by: [
      ['Sian', null],
      ['', day],
      ['Sian', day],
    ],
    done: [[day]],
    removeAbout: [['Send the certificate']],
  },
  signOff: {
    agreed: [['Sian Evans', day]],
    changedSince: [['Sian Evans', day]],
    more: [[1], [2], [3], [6], [12]],
    agreeAbout: [['apprentice'], ['tutor'], ['employer']],
    agreeAgainAbout: [['apprentice'], ['tutor'], ['employer']],
    takeBackAbout: [['apprentice'], ['tutor'], ['employer']],
    dialogTitle: [['apprentice'], ['tutor'], ['employer']],
    dialogText: [['My plan', '4K7P M2QX']],
    code: [['4K7PM2QX']],
    changes: [
      change({ kind: 'unit', unit, before: null, after: 'picked' }),
      change({ kind: 'unit', unit, before: 'picked', after: null }),
      change({ kind: 'unit', unit, before: null, after: 'ruledOut' }),
      change({ kind: 'unit', unit, before: 'picked', after: 'achieved' }),
      change({ kind: 'unit', unit, before: 'achieved', after: 'picked' }),
      change({ kind: 'startDate', before: '2026-09-01', after: null }),
      change({ kind: 'startDate', before: null, after: '2026-12-01' }),
      change({ kind: 'settled', unit }),
      change({ kind: 'offering', qualification }),
      change({ kind: 'achievedQualification', qualification }),
      change({ kind: 'name', before: 'Mari', after: 'Dafydd' }),
      change({ kind: 'framework' }),
      change({ kind: 'pathway' }),
      change({ kind: 'training', part: 'breaks' }),
    ],
  },
};
