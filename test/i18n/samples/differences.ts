import type { differences as messages } from '../../../src/i18n/en/differences.ts';
import type { DifferenceTitles } from '../../../src/i18n/sayDifference.ts';
import { emptyTraining } from '../../../src/plan/hoursSchema.ts';
import { emptyRecord } from '../../../src/plan/planRecord.ts';
import type { Difference } from '../../../src/sharing/comparePlans.ts';
import type { SamplesOf } from '../samplesOf.ts';

const titles: DifferenceTitles = {
  unit: () => 'Exceed customer expectations',
  pathway: (id) => (id === 'customer-service-2' ? 'Level 2 Diploma' : 'Level 3 Diploma'),
  qualification: () => 'Level 2 Diploma in Customer Service',
};
const key = 'key';
const unit = 'Y/506/2135';
const qualification = 'customer-service-diploma-2';
const from = 'City and Guilds unit handbook';

type OfPart = Extract<Difference, { field: 'part' }>;

const parts: readonly (readonly string[])[] = [
  ...Object.keys(emptyTraining).map((part) => ['training', part]),
  ...Object.keys(emptyRecord).map((part) => ['record', part]),
  ['training'],
  ['record'],
  ['option'],
];

const day = '2026-11-12';
const coaching = { kind: 'coaching' };
const entries: readonly (readonly [readonly string[], object])[] = [
  [['training', 'diary'], { date: day, subject: coaching, job: 'off', minutes: 150, what: 'Workshop' }],
  [['training', 'diary'], { date: day, subject: coaching, job: 'on', minutes: 60, what: '' }],
  [['training', 'breaks'], { from: '2026-12-21', to: '2027-01-03' }],
  [['training', 'priorHours'], { what: 'Retail course', minutes: { offMinutes: 600, onMinutes: 0 } }],
  [['record', 'notes'], { day, text: 'Ask about the workbook' }],
  [['record', 'actions'], { what: 'Bring the portfolio', who: 'Mari', due: day, done: '2026-11-20' }],
  [['record', 'confirmations'], { by: 'J. Rees', day, remark: '' }],
  [['record', 'agreements'], { name: 'J. Rees', day }],
];

export const differences: SamplesOf<typeof messages> = {
  name: [[{ key, field: 'name', mine: 'My plan', theirs: '' }, titles]],
  pathway: [[{ key, field: 'pathway', mine: 'customer-service-2', theirs: 'customer-service-3' }, titles]],
  startDate: [[{ key, field: 'startDate', mine: '2026-09-01', theirs: null }, titles]],
  framework: [[{ key, field: 'framework', mine: { id: 'customer-service', version: '3' }, theirs: null }, titles]],
  offering: [[{ key, field: 'offering', qualification, mine: '601/3562/1', theirs: null }, titles]],
  unit: [
    [{ key, field: 'unit', unit, mine: { state: 'picked' }, theirs: null }, titles],
    [{ key, field: 'unit', unit, mine: { state: 'picked', keep: true }, theirs: { state: 'ruledOut' } }, titles],
    [
      {
        key,
        field: 'unit',
        unit,
        mine: { state: 'achieved', verified: false },
        theirs: { state: 'achieved', verified: true },
      },
      titles,
    ],
  ],
  star: [
    [{ key, field: 'star', unit, mine: true, theirs: false }, titles],
    [{ key, field: 'star', unit, mine: false, theirs: true }, titles],
  ],
  settled: [
    [{ key, field: 'settled', unit, fact: 'level', mine: null, theirs: { value: 2, from } }, titles],
    [{ key, field: 'settled', unit, fact: 'glh', mine: { value: 15, from }, theirs: null }, titles],
  ],
  achievedQualification: [
    [{ key, field: 'achievedQualification', qualification, mine: null, theirs: { qualification, units: [] } }, titles],
    [{ key, field: 'achievedQualification', qualification, mine: { qualification, units: [] }, theirs: null }, titles],
  ],
  part: [
    [{ key, field: 'part', part: ['training', 'plannedEnd'], entry: null, mine: '2027-08-31', theirs: null }, titles],
    [{ key, field: 'part', part: ['training', 'breaks'], entry: null, mine: [], theirs: null }, titles],
    ...entries.map(([part, entry]): [OfPart, DifferenceTitles] => [
      { key, field: 'part', part, entry: 'a', mine: entry, theirs: null },
      titles,
    ]),
    [{ key, field: 'part', part: ['people', 'employer'], entry: null, mine: 'Siop Elan', theirs: '' }, titles],
    ...parts.map((part): [OfPart, DifferenceTitles] => [
      { key, field: 'part', part, entry: null, mine: {}, theirs: {} },
      titles,
    ]),
  ],
};
