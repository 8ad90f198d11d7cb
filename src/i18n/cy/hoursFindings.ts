import type { HoursStep } from '../../hours/hoursNextStep.ts';
import type { HoursStanding, HoursState } from '../../hours/hoursStanding.ts';
import type { ScheduleChange } from '../../hours/schedule/reschedule.ts';
import type { ScheduleFinding } from '../../hours/schedule/scheduleFindings.ts';
import type { TrainingFault } from '../../hours/trainingProblem.ts';
import type { HourSubject, JobMinutes } from '../../plan/hoursSchema.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { during, hoursScreen } from './hours.ts';
import { hourWords } from './hourWords.ts';

const { months, plural } = counted;
const { date, month } = formats;
const { hours, exact } = hourWords;
const { range } = hoursScreen;

type SubjectTitle = (subject: HourSubject) => string;

const standings: Readonly<Record<HoursState, string>> = {
  behind: 'Ar ei hôl hi',
  quiet: 'Dim wedi’i gofnodi’n ddiweddar',
  pastEnd: 'Wedi mynd heibio i’r diwedd, oriau’n brin',
  noDates: 'Dim dyddiadau eto',
  beforeStart: 'Heb ddechrau',
  notStated: 'Dim oriau yn y ddogfen',
  inTime: 'Yn cadw at yr amserlen',
  recorded: 'Wedi’u cofnodi, heb eu gwirio i gyd',
  done: 'Wedi’u gwneud a’u gwirio',
};

// “a hefyd”, as “a” alone would be “ac” before figures that are spoken with a vowel (ac 1 awr, ac 8 awr).
const both = ({ offMinutes, onMinutes }: JobMinutes) =>
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
        return `Mae “${titleOf(change.subject)}” yn newydd: ${both(change.minutes)}.`;
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
      case 'afterEnd':
        return `Mae ${date(fault.date)} ar ôl y dyddiad gorffen arfaethedig, ${date(fault.end)}.`;
      case 'aboveContract':
        return `Mae ${hours(fault.minutes)} i ffwrdd o’r gwaith yn yr wythnos sy’n dechrau ar ${date(fault.monday)}. ${hours(fault.contractedMinutes)} sydd yn y contract.`;
      case 'afterClaim':
        return `Mae ${date(fault.date)} ar ôl ${date(fault.claim)}, diwrnod y cais am y dystysgrif. Nid yw hyfforddiant ar ôl y diwrnod hwnnw yn cyfrif.`;
      case 'inBreak':
        return `Mae ${date(fault.date)} yn ystod seibiant, ${date(fault.from)} i ${date(fault.to)}.`;
      case 'writtenTwice':
        return `Mae cofnod arall ar gyfer yr un peth ar ${date(fault.date)}: ${exact(fault.minutes)}.`;
      case 'checkedTooEarly':
        return `Dyddiad y gwiriad yw ${date(fault.day)}, felly nid yw’n cyfrif. Rhaid gwirio hyfforddiant ${date(fault.date)} ar y diwrnod hwnnw neu’n hwyrach.`;
      case 'noSuchGrade':
        return `Nid oes gradd na lefel “${fault.result}” yma. Copïwch hi o’r dystysgrif.`;
    }
  },

  step: (step: HoursStep, titleOf: SubjectTitle): string => {
    switch (step.kind) {
      case 'setDates':
        return 'Nodwch pryd rydych chi’n dechrau ac yn gorffen';
      case 'mendDates':
        return step.which === 'plannedEnd'
          ? 'Cywirwch y dyddiad gorffen arfaethedig'
          : 'Cywirwch ddiwrnod y cais am y dystysgrif';
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
        return `Cynlluniwch ragor${what}: ${both(step.short)}`;
      }
      case 'mendSkill':
        return `Cywirwch “${titleOf({ kind: 'essentialSkill', skill: step.skill })}”`;
      case 'finishSkill': {
        const skill = titleOf({ kind: 'essentialSkill', skill: step.skill });
        return step.status === 'planned'
          ? `Cyflawnwch “${skill}”, a nodwch y diwrnod`
          : `Holwch a ydych chi’n bodloni “${skill}”`;
      }
      case 'pastEnd':
        return `Cofnodwch yr hyn sydd ar goll, neu newidiwch y dyddiad gorffen arfaethedig: ${both(step.left)}`;
      case 'quiet':
        return step.standing.lastEntry === null
          ? 'Cofnodwch yr hyn rydych chi wedi’i wneud hyd yma'
          : 'Cofnodwch yr hyn rydych chi wedi’i wneud ers y cofnod diwethaf';
      case 'catchUp':
        return `Gwnewch yr hyfforddiant sy’n brin hyd yma: ${both(step.standing.behind)}`;
      case 'customise':
        return 'Addaswch y rhaglen i’r hyn y gallwch ei wneud eisoes';
      case 'confirmPrior':
        return `Gofynnwch am gadarnhad o’ch dysgu blaenorol: ${both(step.hanging)}`;
      case 'check':
        return `Gofynnwch i rywun wirio eich dyddiadur: ${both(step.unchecked)}`;
      case 'record':
        return 'Cofnodwch eich hyfforddiant wrth iddo ddigwydd';
      case 'askHours':
        return 'Gofynnwch faint o oriau hyfforddi sydd eu hangen';
      case 'confirmErr':
        return 'Cadarnhewch hawliau a chyfrifoldebau cyflogaeth';
      case 'done':
        return 'Mae’r oriau i gyd wedi’u gwneud a’u gwirio';
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
    check: 'Gwirio cofnodion',
    customise: 'Gweld awgrymiadau',
    prior: 'Gweld dysgu blaenorol',
    err: 'Gweld hawliau a chyfrifoldebau',
    share: 'Rhannu fy nghynllun',
  },

  standingHeading: 'Sut mae’n mynd',
  /** Where the hours stand, in a sentence or two. `end`: the planned end; null without dates. */
  standing: ({ state, behind, left, lastEntry }: HoursStanding, end: string | null): string => {
    switch (state) {
      case 'done':
        return 'Mae’r oriau hyfforddi i gyd wedi’u gwneud a’u gwirio.';
      case 'recorded':
        return 'Mae’r oriau hyfforddi i gyd wedi’u cofnodi. Rhaid gwirio neu gadarnhau rhai ohonynt o hyd.';
      case 'noDates':
        return 'Nid oes dyddiadau ar gyfer yr oriau hyfforddi eto.';
      case 'notStated':
        return 'Nid yw’r ddogfen yn dweud faint o oriau hyfforddi sydd eu hangen. Gofynnwch i’ch darparwr hyfforddiant.';
      case 'beforeStart':
        return 'Nid yw’r hyfforddiant wedi dechrau eto.';
      case 'inTime':
        return 'Mae’r oriau hyfforddi yn cadw at yr amserlen.';
      case 'behind':
        return `Mae’r oriau hyfforddi ar ei hôl hi. Yn brin hyd yma: ${both(behind)}.`;
      case 'quiet':
        return lastEntry === null
          ? `Nid oes hyfforddiant wedi’i gofnodi eto. Yn brin hyd yma: ${both(behind)}.`
          : `Nid oes hyfforddiant wedi’i gofnodi ar ôl ${date(lastEntry)}. Yn brin hyd yma: ${both(behind)}.`;
      case 'pastEnd':
        return `Mae’r dyddiad gorffen arfaethedig${end === null ? '' : `, ${date(end)},`} wedi mynd heibio. Oriau hyfforddi yn brin o hyd: ${both(left)}.`;
    }
  },
  /** What it takes from now on, where something is left to do: see `takesMore`. `contract`: contracted minutes a week. */
  pace: ({ state, perWeek, fitsContract }: HoursStanding, contract: number | null): string => {
    if (perWeek === null) return 'Nid oes diwrnod gwaith ar ôl cyn y dyddiad gorffen arfaethedig.';
    const week = both(perWeek);
    const from = state === 'beforeStart' ? `O’r dechrau, bob wythnos: ${week}.` : `O hyn ymlaen, bob wythnos: ${week}.`;
    if (fitsContract === null || contract === null) return from;
    return `${from} ${fitsContract ? 'Mae hynny’n ffitio yn' : 'Nid yw hynny’n ffitio yn'} eich oriau contract, ${hours(contract)}.`;
  },
  /** Where the hours stand, in a few words. */
  shortStanding: ({ state }: HoursStanding): string => standings[state],
};
