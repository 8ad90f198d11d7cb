import type { HoursStep } from '../../hours/hoursNextStep.ts';
import type { Forecast, ForecastFigures } from '../../hours/diary/forecast.ts';
import type { Job } from '../../hours/jobMinutes.ts';
import type { ScheduleChange } from '../../hours/schedule/reschedule.ts';
import type { ScheduleFinding } from '../../hours/schedule/scheduleFindings.ts';
import type { TrainingFault } from '../../hours/trainingProblems.ts';
import type { HourSubject } from '../../plan/hoursSchema.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { during, hoursScreen } from './hours.ts';
import { hourWords } from './hourWords.ts';

const { months, plural } = counted;
const { date, month } = formats;
const { hours, exact } = hourWords;
const { range } = hoursScreen;

type SubjectTitle = (subject: HourSubject) => string;

const jobPhrase: Readonly<Record<Job, string>> = { off: 'i ffwrdd o’r gwaith', on: 'yn y gwaith' };

// “a hefyd”, as “a” alone would be “ac” before figures that are spoken with a vowel (ac 1 awr, ac 8 awr).
const both = (offMinutes: number, onMinutes: number) =>
  [
    offMinutes > 0 ? `${hours(offMinutes)} i ffwrdd o’r gwaith` : '',
    onMinutes > 0 ? `${hours(onMinutes)} yn y gwaith` : '',
  ]
    .filter((part) => part !== '')
    .join(' a hefyd ');

/** Each takes every code there is: a new code without words does not compile. */
export const hoursFindings = {
  both,

  finding: (finding: ScheduleFinding, titleOf: SubjectTitle): string => {
    switch (finding.code) {
      case 'emptyMonth':
        return `Nid oes hyfforddiant ym mis ${month(finding.month)}.`;
      case 'overloadedMonth':
        return `Mae ${hours(finding.minutes)} ym mis ${month(finding.month)}. Pe bai pob mis yr un fath, ${hours(finding.evenMinutes)} fyddai ynddo.`;
      case 'aboveContract': {
        const when =
          finding.period === 'month'
            ? `ym mis ${month(finding.from)}`
            : `yn yr wythnos sy’n dechrau ar ${date(finding.from)}`;
        const what = finding.job === 'offTheJob' ? 'hyfforddiant i ffwrdd o’r gwaith' : 'hyfforddiant';
        return `Mae ${hours(finding.minutes)} o ${what} ${when}. ${hours(finding.contractedMinutes)} sydd yn y contract.`;
      }
      case 'inBreak':
        return `Mae “${titleOf(finding.subject)}” yn ystod seibiant.`;
      case 'setAside':
        return `Mae “${titleOf(finding.subject)}” o’r neilltu: ${hours(finding.minutes)} heb fis.`;
    }
  },
  manyWeeks: (count: number) =>
    plural(count, { other: 'Mewn # wythnos arall, mae mwy o hyfforddiant nag o oriau contract.' }),

  change: (change: ScheduleChange, titleOf: SubjectTitle): string => {
    switch (change.code) {
      case 'moved':
        return `Mae “${titleOf(change.subject)}” wedi symud. Cyn hynny: ${range(change.before.from, change.before.to)}. Nawr: ${range(change.after.from, change.after.to)}.`;
      case 'trimmed':
        return `Mae “${titleOf(change.subject)}” nawr ${during(change.after.from, change.after.to)}, i ffitio’r dyddiadau.`;
      case 'relaid':
        return plural(change.pieces, {
          one: 'Mae # bloc nad oeddech wedi’i symud wedi’i osod o’r newydd.',
          two: 'Mae # floc nad oeddech wedi’u symud wedi’u gosod o’r newydd.',
          other: 'Mae # bloc nad oeddech wedi’u symud wedi’u gosod o’r newydd.',
        });
      case 'added':
        return `Mae “${titleOf(change.subject)}” yn newydd: ${both(change.minutes.offMinutes, change.minutes.onMinutes)}.`;
      case 'dropped':
        return `Nid yw “${titleOf(change.subject)}” yn y cynllun mwyach. Aeth yr oriau i weddill y cynllun.`;
      case 'resized':
        return `Newidiodd “${titleOf(change.subject)}” o ${hours(change.before.offMinutes + change.before.onMinutes)} i ${hours(change.after.offMinutes + change.after.onMinutes)}.`;
    }
  },

  fault: (fault: TrainingFault): string => {
    switch (fault.code) {
      case 'noSuchDay':
        return 'Nid oes dyddiad o’r fath. Rhowch ddiwrnod, mis a blwyddyn, er enghraifft 1 Medi 2026.';
      case 'endBeforeStart':
        return `Mae hyn yn gorffen ar ${date(fault.end)}, cyn iddo ddechrau ar ${date(fault.start)}.`;
      case 'tooShort':
        return `${months(fault.months)} yw hyn. Rhaid iddo bara o leiaf ${months(fault.minimumMonths)}, tan ${date(fault.earliestEnd)} neu’n hwyrach.`;
      case 'tooLong':
        return `Mae hyn yn hirach na’r uchafswm, ${months(fault.maximumMonths)}. Gwiriwch y flwyddyn.`;
      case 'outsidePlan':
        return `Mae hyn y tu allan i’r cynllun, ${date(fault.start)} i ${date(fault.end)}.`;
      case 'future':
        return `Nid yw ${date(fault.date)} wedi cyrraedd eto. Rhowch ddiwrnod hyd at heddiw.`;
      case 'beforeStart':
        return `Mae ${date(fault.date)} cyn y dyddiad dechrau, ${date(fault.start)}.`;
      case 'moreThanADay':
        return `Dyna ${exact(fault.minutes)} mewn un diwrnod. Dim ond 24 awr sydd mewn diwrnod.`;
      case 'moreThanAWeek':
        return `Mae ${hours(fault.minutes)} yn fwy nag sydd mewn wythnos.`;
      case 'notPositive':
        return 'Rhowch ffigur sy’n fwy na 0.';
      case 'longDay':
        return `Mae ${exact(fault.minutes)} yn ddiwrnod hir. Gwiriwch fod hyn yn gywir.`;
      case 'noSuchGrade':
        return `Nid oes gradd na lefel “${fault.result}” yma. Copïwch hi o’r dystysgrif.`;
    }
  },

  step: (step: HoursStep, titleOf: SubjectTitle): string => {
    switch (step.kind) {
      case 'setDates':
        return 'Nodwch pryd rydych chi’n dechrau ac yn gorffen';
      case 'mendDates':
        return 'Cywirwch y dyddiad gorffen arfaethedig';
      case 'layOut':
        return 'Gosodwch eich oriau dros y misoedd';
      case 'lookAtChanges':
        return 'Edrychwch beth symudodd pan newidiodd eich cynllun';
      case 'putBack':
        return `Dewch o hyd i fisoedd ar gyfer “${titleOf(step.subject)}”, ${hours(step.minutes)}`;
      case 'planMore': {
        const what =
          step.skill !== null
            ? ` ar gyfer “${titleOf({ kind: 'essentialSkill', skill: step.skill })}”`
            : step.component === 'coaching'
              ? ' ar gyfer coetsio a mentora'
              : step.component === 'qualification'
                ? ' ar gyfer y cymhwyster'
                : '';
        return `Cynlluniwch ragor${what}: ${both(step.short.offMinutes, step.short.onMinutes)}`;
      }
      case 'mendSkill':
        return `Cywirwch “${titleOf({ kind: 'essentialSkill', skill: step.skill })}”`;
      case 'catchUp':
        return `Rydych chi ar ei hôl hi: gwnewch fwy o hyfforddiant ${jobPhrase[step.job]}`;
      case 'customise':
        return 'Addaswch y rhaglen i’r hyn y gallwch ei wneud eisoes';
      case 'confirmPrior':
        return `Gofynnwch am gadarnhad o’ch dysgu blaenorol: ${both(step.hanging.offMinutes, step.hanging.onMinutes)}`;
      case 'record':
        return 'Cofnodwch eich hyfforddiant wrth iddo ddigwydd';
      case 'confirmErr':
        return 'Cadarnhewch hawliau a chyfrifoldebau cyflogaeth';
      case 'done':
        return 'Mae’r oriau i gyd wedi’u gwneud a’u cofnodi';
    }
  },
  stepActions: {
    setDates: 'Gosod y dyddiadau',
    layOut: 'Gosod fy oriau',
    lookAtChanges: 'Cadw hyn',
    putBack: 'Rhoi yn ôl',
    planMore: 'Defnyddio’r oriau sydd eu hangen',
    skill: 'Gweld Sgiliau Hanfodol',
    diary: 'Ychwanegu at y dyddiadur',
    customise: 'Gweld awgrymiadau',
    prior: 'Gweld dysgu blaenorol',
    err: 'Gweld hawliau a chyfrifoldebau',
  },

  forecastHeading: 'Sut mae’n mynd',
  neededPerWeek: (minutes: number | null) =>
    minutes === null
      ? 'Nid oes diwrnod gwaith ar ôl cyn y dyddiad gorffen arfaethedig.'
      : `O hyn ymlaen, byddai ${hours(minutes)} yr wythnos yn ddigon.`,
  forecast: (job: Job, forecast: Forecast, { neededMinutes, recordedMinutes }: ForecastFigures): string => {
    const what = `${hourWords.figure(neededMinutes)} awr ${jobPhrase[job]}`;
    switch (forecast.state) {
      case 'reached':
        return `Mae’r ${what} i gyd wedi’u gwneud.`;
      case 'notStarted':
        return `${hours(forecast.remainingMinutes)} ${jobPhrase[job]} sydd i’w gwneud. Nid yw’r cynllun wedi dechrau eto.`;
      case 'noPace':
        if (recordedMinutes === 0) return `Nid oes oriau ${jobPhrase[job]} wedi’u cofnodi eto.`;
        return `Nid oes digon o oriau wedi’u cofnodi i ddweud pryd y byddwch yn cyrraedd ${what}.`;
      case 'onPace':
        if (forecast.lateDays === 0)
          return `Ar y cyflymder hwn, byddwch yn cyrraedd ${what} ym mis ${month(forecast.day.slice(0, 7))}, mewn pryd.`;
        return forecast.lateMonths === 0
          ? `Ar y cyflymder hwn, byddwch yn cyrraedd ${what} ar ${date(forecast.day)}, ${plural(forecast.lateDays, { two: '# ddiwrnod', other: '# diwrnod' })} yn hwyr.`
          : `Ar y cyflymder hwn, byddwch yn cyrraedd ${what} ym mis ${month(forecast.day.slice(0, 7))}, ${months(forecast.lateMonths)} yn hwyr.`;
    }
  },
};
