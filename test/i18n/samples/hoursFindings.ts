import type { Forecast, ForecastFigures } from '../../../src/hours/diary/forecast.ts';
import type { TrainingFault } from '../../../src/hours/trainingProblems.ts';
import type { HourSubject } from '../../../src/plan/hoursSchema.ts';
import type { hoursFindings as messages } from '../../../src/i18n/en/hoursFindings.ts';
import type { SamplesOf } from '../samplesOf.ts';

type Messages = typeof messages;
type Finding = Parameters<Messages['finding']>[0];
type Change = Parameters<Messages['change']>[0];
type Step = Parameters<Messages['step']>[0];

const subject: HourSubject = { kind: 'unit', reference: 'A/506/2110' };
const titleOf = ({ kind }: HourSubject) =>
  kind === 'essentialSkill' ? 'Application of Number' : 'Deliver customer service';

const finding = (one: Finding): [Finding, typeof titleOf] => [one, titleOf];
const change = (one: Change): [Change, typeof titleOf] => [one, titleOf];
const step = (one: Step): [Step, typeof titleOf] => [one, titleOf];
const fault = (one: TrainingFault): [TrainingFault] => [one];

const spring = { from: '2027-03', to: '2027-05' };
const minutes = { offMinutes: 0, onMinutes: 240 };
const bothMinutes = { offMinutes: 720, onMinutes: 480 };

const figures = (neededMinutes: number, recordedMinutes: number): ForecastFigures => ({
  neededMinutes,
  recognisedMinutes: 0,
  recordedMinutes,
  recordedSinceStart: recordedMinutes,
});
const off = figures(7800, 3000);
const onPace = (day: string, lateMonths: number, lateDays: number): Extract<Forecast, { state: 'onPace' }> => ({
  state: 'onPace',
  remainingMinutes: 4800,
  perWeek: 115,
  neededPerWeek: 252,
  day,
  lateMonths,
  lateDays,
});

export const hoursFindings: SamplesOf<Messages> = {
  both: [
    [720, 0],
    [0, 240],
    [720, 480],
    [20, 60],
  ],
  finding: [
    finding({ code: 'emptyMonth', month: '2027-05' }),
    finding({ code: 'overloadedMonth', month: '2027-02', minutes: 4320, evenMinutes: 2064 }),
    finding({
      code: 'aboveContract',
      period: 'month',
      from: '2027-02',
      minutes: 9600,
      contractedMinutes: 8880,
      job: 'all',
    }),
    finding({
      code: 'aboveContract',
      period: 'week',
      from: '2027-02-01',
      minutes: 960,
      contractedMinutes: 900,
      job: 'offTheJob',
    }),
    finding({ code: 'inBreak', piece: 'p', subject }),
    finding({ code: 'setAside', piece: 'p', subject, minutes: 1500 }),
  ],
  manyWeeks: [[1], [2], [3], [6], [12]],
  change: [
    change({ code: 'moved', piece: 'p', subject, before: spring, after: { from: '2027-06', to: '2027-06' } }),
    change({ code: 'trimmed', piece: 'p', subject, before: spring, after: { from: '2027-03', to: '2027-04' } }),
    change({ code: 'trimmed', piece: 'p', subject, before: spring, after: { from: '2027-05', to: '2027-05' } }),
    change({ code: 'relaid', pieces: 1 }),
    change({ code: 'relaid', pieces: 2 }),
    change({ code: 'relaid', pieces: 3 }),
    change({ code: 'relaid', pieces: 6 }),
    change({ code: 'relaid', pieces: 12 }),
    change({ code: 'added', subject, minutes: bothMinutes }),
    change({ code: 'dropped', subject, minutes }),
    change({ code: 'resized', subject, before: minutes, after: bothMinutes }),
  ],
  fault: [
    fault({ code: 'noSuchDay', date: '2027-02-30' }),
    fault({ code: 'endBeforeStart', start: '2026-12-01', end: '2026-11-30' }),
    fault({ code: 'tooShort', months: 1, minimumMonths: 12, earliestEnd: '2027-11-30' }),
    fault({ code: 'tooShort', months: 2, minimumMonths: 12, earliestEnd: '2027-11-30' }),
    fault({ code: 'tooShort', months: 11, minimumMonths: 12, earliestEnd: '2027-11-30' }),
    fault({ code: 'tooLong', maximumMonths: 120 }),
    fault({ code: 'outsidePlan', start: '2026-12-01', end: '2027-11-30' }),
    fault({ code: 'future', date: '2027-01-05', today: '2026-11-23' }),
    fault({ code: 'beforeStart', date: '2026-11-05', start: '2026-12-01' }),
    fault({ code: 'moreThanADay', minutes: 1580 }),
    fault({ code: 'moreThanAWeek', minutes: 12_000 }),
    fault({ code: 'notPositive', minutes: 0 }),
    fault({ code: 'longDay', minutes: 780 }),
    fault({ code: 'noSuchGrade', result: 'Q' }),
  ],
  step: [
    step({ kind: 'setDates' }),
    step({ kind: 'mendDates' }),
    step({ kind: 'layOut' }),
    step({ kind: 'lookAtChanges', changes: 2 }),
    step({ kind: 'putBack', piece: 'p', subject, minutes: 1500 }),
    step({ kind: 'planMore', component: 'coaching', skill: null, short: minutes, pieces: ['p'] }),
    step({ kind: 'planMore', component: 'qualification', skill: null, short: bothMinutes, pieces: [] }),
    step({
      kind: 'planMore',
      component: 'essentialSkills',
      skill: 'applicationOfNumber',
      short: minutes,
      pieces: ['p'],
    }),
    step({ kind: 'planMore', component: null, skill: null, short: bothMinutes, pieces: ['p'] }),
    step({ kind: 'mendSkill', skill: 'applicationOfNumber' }),
    step({ kind: 'catchUp', job: 'off', forecast: onPace('2028-03-14', 4, 105), figures: off }),
    step({ kind: 'catchUp', job: 'on', forecast: onPace('2028-03-14', 4, 105), figures: off }),
    step({ kind: 'customise' }),
    step({ kind: 'confirmPrior', hanging: bothMinutes }),
    step({ kind: 'record' }),
    step({ kind: 'confirmErr' }),
    step({ kind: 'done' }),
  ],
  neededPerWeek: [[252], [120], [40], [null]],
  forecast: [
    ['off', { state: 'reached' }, off],
    ['on', { state: 'reached' }, figures(16_980, 16_980)],
    ['off', { state: 'notStarted', remainingMinutes: 7800, neededPerWeek: 150 }, figures(7800, 0)],
    ['on', { state: 'noPace', remainingMinutes: 16_980, neededPerWeek: 320 }, figures(16_980, 0)],
    ['off', { state: 'noPace', remainingMinutes: 7740, neededPerWeek: 150 }, figures(7800, 60)],
    ['off', onPace('2027-11-02', 0, 0), off],
    ['off', onPace('2027-12-01', 0, 1), off],
    ['off', onPace('2027-12-02', 0, 2), off],
    ['off', onPace('2027-12-12', 0, 12), off],
    ['off', onPace('2028-01-14', 1, 45), off],
    ['off', onPace('2028-02-14', 2, 76), off],
    ['on', onPace('2028-05-14', 5, 166), figures(16_980, 3000)],
  ],
};
