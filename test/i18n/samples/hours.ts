import type { CalendarEvent } from '../../../src/hours/calendarEvents.ts';
import type { hoursScreen as messages } from '../../../src/i18n/en/hours.ts';
import type { SamplesOf } from '../samplesOf.ts';

/** Minutes: 34, 2.5 and 6 hours, 20 and 2 minutes, 1 hour, none, and hours past a thousand. */
const minutes: SamplesOf<(minutes: number) => string> = [[2040], [150], [360], [20], [2], [60], [0], [73_500]];
const unit = 'Deliver customer service';

type OnADay<T> = T extends unknown ? Omit<T, 'id' | 'day'> : never;
const event = (one: OnADay<CalendarEvent>): [string, CalendarEvent, () => string] => [
  'My plan',
  { id: 'id', day: '2027-03-01', ...one },
  () => unit,
];

export const hoursScreen: SamplesOf<typeof messages> = {
  words: {
    figure: [[2040], [150], [0], [73_500], [615], [7]],
    hours: minutes,
    short: minutes,
    exact: [[140], [20], [2040], [60], [0]],
  },
  runsFrom: [['My plan', '2026-12-01', '2027-11-30']],
  noDates: [['My plan']],
  longEnough: [[12], [13], [24]],
  tooShort: [
    [1, 12],
    [2, 12],
    [3, 12],
    [6, 12],
    [11, 12],
  ],
  lasts: [[1], [2], [3], [6], [12]],
  announcement: {
    plan: [[24_540, 24_780, 'Plan more: 4 hours on the job']],
    done: [[24_540, 24_780, 'Write down your training as it happens']],
  },
  subjects: { essentialSkill: [['Communication'], ['Application of Number'], ['Digital Literacy']] },
  rows: { group: [['A'], ['B']] },
  range: [
    ['2027-05', '2027-05'],
    ['2026-12', '2027-11'],
  ],
  months: {
    piece: [
      [unit, '25 h', '2027-03', '2027-09'],
      [unit, '25 h', '2027-05', '2027-05'],
    ],
    moved: [
      [unit, '2027-05', '2027-05'],
      [unit, '2027-03', '2027-09'],
    ],
    cannotMove: [[unit]],
    load: [
      [840, 1500],
      [0, 20],
    ],
  },
  piece: {
    share: [
      [{ guided: 2040, share: 1770, needed: 14_700, all: 17_040 }],
      [{ guided: 2040, share: 1770, needed: 14_700, all: null }],
    ],
  },
  moved: { title: [[1], [2], [3], [6], [12]] },
  summary: {
    lead: { plan: [[24_780]], done: [[24_780]] },
    recorded: [
      [0, 0],
      [3000, 0],
      [3000, 615],
    ],
    left: { plan: [[60], [240]], done: [[60], [240]] },
    barText: {
      plan: [
        [7800, 16_740, 0, 240],
        [7800, 16_980, 0, 0],
        [0, 0, 0, 24_780],
      ],
      done: [
        [7800, 16_740, 240, 0],
        [0, 0, 615, 24_780],
        [7800, 16_980, 0, 0],
      ],
    },
    elsewhere: [[60], [615]],
    of: [
      [1200, 1440],
      [1440, 1440],
    ],
    recognised: [[900], [60], [20]],
    toConfirm: [[900], [60], [20]],
  },
  basis: {
    atMinimum: [[14_700]],
    above: { awardingOrganisation: [[16_500, 14_700]], plan: [[15_900, 14_700]] },
    option: [['GLH', 14_700]],
    notKnown: [['GLH']],
    planAtLeast: [
      [15_900, 1],
      [15_900, 2],
      [15_900, 3],
      [15_900, 6],
      [15_900, 12],
    ],
    toMinimum: [[14_700]],
  },
  contract: { perWeek: [[2220], [2250]] },
  dates: { endHint: [['2027-11-30']], removeBreak: [['2027-08-02']] },
  chart: {
    needed: [[24_780]],
    text: [
      [24_780, 24_540, 3000, '2027-11-30'],
      [24_780, null, 0, '2027-11-30'],
    ],
  },
  save: {
    planFile: [['My plan']],
    diaryFile: [['My plan']],
    figureFile: [['My plan']],
    calendarFile: [['My plan']],
    event: [
      event({ kind: 'start' }),
      event({ kind: 'end' }),
      event({ kind: 'month', minutes: { offMinutes: 615, onMinutes: 1200 } }),
      event({ kind: 'action', what: 'Send the certificate', who: '' }),
      event({ kind: 'action', what: 'Send the certificate', who: 'Sian' }),
      event({ kind: 'claim', needed: { offMinutes: 7800, onMinutes: 16_980 }, lines: [] }),
      event({
        kind: 'runsOut',
        source: { kind: 'unit', reference: 'A/506/2110' },
        minutes: { offMinutes: 240, onMinutes: 660 },
      }),
      event({ kind: 'review', planned: { offMinutes: 1950, onMinutes: 4245 } }),
      event({ kind: 'review', planned: null }),
    ],
    eventPart: [['Communication', { offMinutes: 1200, onMinutes: 2400 }]],
  },
};
