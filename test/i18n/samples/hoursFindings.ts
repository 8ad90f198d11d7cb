import type { HoursStanding, HoursState } from '../../../src/hours/hoursStanding.ts';
import type { TrainingFault } from '../../../src/hours/trainingProblem.ts';
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

const standing = (state: HoursState, changes: Partial<HoursStanding> = {}): HoursStanding => ({
  state,
  behind: { offMinutes: 720, onMinutes: 0 },
  left: bothMinutes,
  perWeek: { offMinutes: 150, onMinutes: 240 },
  fitsContract: null,
  lastEntry: '2026-11-02',
  pace: null,
  byEnd: null,
  reached: null,
  ...changes,
});

export const hoursFindings: SamplesOf<Messages> = {
  both: [
    [{ offMinutes: 720, onMinutes: 0 }],
    [minutes],
    [bothMinutes],
    [{ offMinutes: 20, onMinutes: 60 }],
    [{ offMinutes: 615, onMinutes: 61 }],
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
    fault({ code: 'afterEnd', date: '2027-12-05', end: '2027-11-30' }),
    fault({ code: 'aboveContract', monday: '2026-12-07', minutes: 900, contractedMinutes: 600 }),
    fault({ code: 'afterClaim', date: '2027-12-05', claim: '2027-11-30' }),
    fault({ code: 'inBreak', date: '2026-12-24', from: '2026-12-21', to: '2027-01-03' }),
    fault({ code: 'writtenTwice', date: '2026-12-05', minutes: 90 }),
    fault({ code: 'checkedTooEarly', date: '2026-12-05', day: '2026-12-04' }),
    fault({ code: 'noSuchGrade', result: 'Q' }),
  ],
  step: [
    step({ kind: 'setDates' }),
    step({ kind: 'mendDates', which: 'plannedEnd' }),
    step({ kind: 'mendDates', which: 'certificateApplication' }),
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
    step({ kind: 'finishSkill', skill: 'applicationOfNumber', status: 'planned' }),
    step({ kind: 'finishSkill', skill: 'applicationOfNumber', status: 'unknown' }),
    step({ kind: 'pastEnd', end: '2027-11-30', left: bothMinutes }),
    step({ kind: 'quiet', standing: standing('quiet') }),
    step({ kind: 'quiet', standing: standing('quiet', { lastEntry: null }) }),
    step({ kind: 'catchUp', standing: standing('behind') }),
    step({ kind: 'check', unchecked: bothMinutes }),
    step({ kind: 'customise' }),
    step({ kind: 'confirmPrior', hanging: bothMinutes }),
    step({ kind: 'record' }),
    step({ kind: 'askHours' }),
    step({ kind: 'confirmErr' }),
    step({ kind: 'done' }),
  ],
  standing: [
    [standing('done'), '2027-11-30'],
    [standing('recorded'), '2027-11-30'],
    [standing('noDates'), null],
    [standing('notStated'), null],
    [standing('beforeStart'), '2027-11-30'],
    [standing('inTime'), '2027-11-30'],
    [standing('behind'), '2027-11-30'],
    [standing('quiet'), '2027-11-30'],
    [standing('quiet', { lastEntry: null }), '2027-11-30'],
    [standing('pastEnd'), '2027-11-30'],
  ],
  pace: [
    [standing('inTime'), null],
    [standing('beforeStart', { perWeek: { offMinutes: 0, onMinutes: 30 } }), null],
    [standing('behind', { fitsContract: true }), 2220],
    [standing('behind', { fitsContract: false }), 120],
    [standing('behind', { perWeek: null }), null],
  ],
  shortStanding: [
    [standing('done')],
    [standing('recorded')],
    [standing('noDates')],
    [standing('beforeStart')],
    [standing('inTime')],
    [standing('behind')],
    [standing('quiet')],
    [standing('pastEnd')],
  ],
};
