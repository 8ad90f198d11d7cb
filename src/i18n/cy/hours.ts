import type { GuidedShare } from '../../hours/guidedShare.ts';
import type { QualificationBasis } from '../../hours/hourRequirements.ts';
import type { CalendarEvent } from '../../hours/calendarEvents.ts';
import type { Job } from '../../hours/jobMinutes.ts';
import type { PriorSource } from '../../plan/priorSource.ts';
import type { JobMinutes } from '../../plan/hoursSchema.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { plural, months } = counted;
const { date, month: monthName } = formats;

const jobs: Readonly<Record<Job, string>> = { off: 'I ffwrdd o’r gwaith', on: 'Yn y gwaith' };
const bases: Readonly<Record<QualificationBasis, string>> = {
  framework: 'Isafswm y fframwaith',
  awardingOrganisation: 'Ffigur eich corff dyfarnu',
  plan: 'Oriau dan arweiniad eich unedau',
};

// A dash: after “i” the month would have to soften (i Fai, i Dachwedd).
const range = (from: string, to: string) => (from === to ? monthName(from) : `${monthName(from)} – ${monthName(to)}`);

/** In a sentence: the name of a month never changes after “mis”. */
export const during = (from: string, to: string) =>
  from === to ? `ym mis ${monthName(from)}` : `o fis ${monthName(from)} i fis ${monthName(to)}`;

/** The Hours screen: months, pieces, totals and dates. */
export const hoursScreen = {
  words: hourWords,
  title: 'Oriau hyfforddi',
  runsFrom: (plan: string, start: string, end: string) => `${plan}, ${date(start)} i ${date(end)}`,
  noDates: (plan: string) => `${plan}, dim dyddiadau eto`,
  longEnough: (count: number) => `${months(count)}: digon hir`,
  tooShort: (count: number, minimum: number) => `${months(count)}: rhaid cael o leiaf ${minimum}`,
  lasts: (count: number) => months(count),
  announcement: {
    plan: (planned: number, needed: number, step: string) =>
      `Wedi’u cynllunio: ${hourWords.figure(planned)} o ${hourWords.hours(needed)}. ${step}.`,
    done: (done: number, needed: number, step: string) =>
      `Wedi’u gwneud: ${hourWords.figure(done)} o ${hourWords.hours(needed)}. ${step}.`,
  },

  jobs,
  subjects: {
    qualification: 'Unedau heb eu dewis eto',
    wholeQualification: 'Cymhwyster',
    essentialSkill: (skill: string) => `Sgiliau Hanfodol: ${skill}`,
    coaching: 'Coetsio a mentora',
    programme: 'Yr holl hyfforddiant',
  },
  rows: {
    group: (group: string) => `Grŵp ${group}`,
    qualification: 'Heb eu dewis eto',
    essentialSkill: 'Sgiliau Hanfodol',
    coaching: 'Coetsio a mentora',
    programme: 'Yr holl hyfforddiant',
  },
  range,

  months: {
    heading: 'Fesul mis',
    before: 'O’r blaen',
    eachMonth: 'Oriau bob mis',
    layOut: 'Gosod fy oriau',
    layOutAgain: 'Gosod popeth eto',
    emptyTitle: 'Nid oes dim wedi’i osod eto',
    emptyText: {
      components:
        'Gydag un tap, caiff eich oriau eu gosod dros y misoedd. Daw’r unedau gwybodaeth cyn y gwaith sy’n eu defnyddio, a dim ond ychydig o unedau fydd ar waith ar yr un pryd. Gallwch symud popeth wedyn.',
      totalsOnly: 'Gydag un tap, caiff eich oriau eu gosod yn wastad dros y misoedd. Gallwch symud popeth wedyn.',
    },
    noDatesTitle: 'Nodwch pryd rydych chi’n dechrau ac yn gorffen',
    noDatesText: 'Wedyn gallwch osod eich oriau dros y misoedd.',
    why: {
      components:
        'Sut mae hyn wedi’i osod: yr wybodaeth y mae pawb yn ei dysgu sy’n dod gyntaf. Wedyn daw eich unedau y naill ar ôl y llall dros y flwyddyn, ychydig ar y tro.',
      totalsOnly: 'Sut mae hyn wedi’i osod: yn wastad dros y misoedd, gan nad oes rhannau yn y ddogfen.',
    },
    how: 'Llusgwch floc i’w symud. Llusgwch ei ymylon i’w wneud yn hirach neu’n fyrrach. Gyda’r bysellfwrdd, mae’r bysellau saeth yn ei symud. Mae Shift a bysell saeth yn newid ei fis olaf. Mae Enter yn agor rhagor.',
    piece: (title: string, hours: string, from: string, to: string) => `${title}, ${hours}, ${range(from, to)}`,
    moved: (title: string, from: string, to: string) => `Mae “${title}” nawr ${during(from, to)}`,
    cannotMove: (title: string) => `Ni all “${title}” fynd ymhellach`,
    view: 'Dangos',
    views: { month: 'Fesul mis', piece: 'Fesul uned' },
    noTraining: 'Dim hyfforddiant wedi’i gynllunio',
    inBreak: 'Seibiant',
    aside: 'O’r neilltu',
    asideLead: 'Heb fis. Mae angen lle i’r oriau hyn o hyd.',
    load: (off: number, on: number) =>
      `${hourWords.short(off)} i ffwrdd o’r gwaith, ${hourWords.short(on)} yn y gwaith`,
    marks: { emptyMonth: 'gwag', overloadedMonth: 'prysur', aboveContract: 'dros y contract' },
  },

  piece: {
    from: 'Mis cyntaf',
    to: 'Mis olaf',
    wrongOrder: 'Mae’r mis olaf cyn y mis cyntaf.',
    off: 'Oriau i ffwrdd o’r gwaith',
    on: 'Oriau yn y gwaith',
    hoursHint: 'Er enghraifft 12, 2.5 neu 3:46 (3 awr 46 munud).',
    badHours: 'Rhowch oriau o 0 i 10,000, er enghraifft 12 neu 2.5.',
    share: ({ guided, share, needed, all }: GuidedShare) =>
      `Oriau dan arweiniad yr uned hon: ${hourWords.figure(guided)}. Ei chyfran yma: ${hourWords.figure(share)}. Oriau’r cynllun ar gyfer eich holl unedau: ${hourWords.figure(needed)}.${all === null ? '' : ` Cyfanswm eu horiau dan arweiniad: ${hourWords.figure(all)}.`}`,
    typed: 'Chi a deipiodd yr oriau hyn. Nid ydynt mwyach yn dilyn yr hyn sydd ei angen.',
    follow: 'Defnyddio’r oriau sydd eu hangen',
    splitHeading: 'Hollti’n ddau',
    splitAt: 'Mis cyntaf yr ail ran',
    splitHalves: 'Dau hanner yn yr un misoedd',
    split: 'Hollti',
    setAside: 'Rhoi o’r neilltu am y tro',
    putBack: 'Rhoi yn ôl',
    done: 'Wedi gorffen',
  },

  moved: {
    title: (count: number) =>
      plural(count, {
        two: 'Newidiodd eich cynllun, felly symudodd # beth',
        few: 'Newidiodd eich cynllun, felly symudodd # pheth',
        many: 'Newidiodd eich cynllun, felly symudodd # pheth',
        other: 'Newidiodd eich cynllun, felly symudodd # peth',
      }),
    lead: 'Mae popeth a drefnoch chi yno o hyd. Nid oes dim wedi’i golli.',
    keep: 'Cadw hyn',
  },

  summary: {
    heading: 'Eich oriau',
    lead: {
      plan: (needed: number) => `o ${hourWords.hours(needed)} wedi’u cynllunio`,
      done: (needed: number) => `o ${hourWords.hours(needed)} wedi’u gwneud`,
    },
    /** Under the figure of what is done: what is in the diary. */
    recorded: (recorded: number, unchecked: number) => {
      if (recorded === 0) return 'Nid oes dim wedi’i gofnodi eto.';
      return unchecked === 0
        ? `Wedi’u cofnodi a’u gwirio: ${hourWords.hours(recorded)}.`
        : `Wedi’u cofnodi: ${hourWords.hours(recorded)}. Heb eu gwirio eto: ${hourWords.hours(unchecked)}.`;
    },
    waiting: 'i’w gwirio',
    left: {
      // After a figure of hours: one awr is feminine, several are plural.
      plan: (minutes: number) => (hourWords.figure(minutes) === '1' ? 'i’w chynllunio' : 'i’w cynllunio'),
      done: (_minutes: number) => 'i’w gwneud',
    },
    barText: {
      plan: (off: number, on: number, _waiting: number, left: number) =>
        `Wedi’u cynllunio: ${hourWords.hours(off)} i ffwrdd o’r gwaith, ${hourWords.hours(on)} yn y gwaith. ${left === 0 ? 'Nid oes dim ar ôl i’w gynllunio.' : `Ar ôl i’w cynllunio: ${hourWords.hours(left)}.`}`,
      done: (off: number, on: number, waiting: number, left: number) =>
        [
          `Wedi’u gwneud: ${hourWords.hours(off)} i ffwrdd o’r gwaith, ${hourWords.hours(on)} yn y gwaith.`,
          waiting === 0 ? '' : `I’w gwirio neu eu cadarnhau: ${hourWords.hours(waiting)}.`,
          left === 0 ? 'Nid oes dim ar ôl i’w wneud.' : `Ar ôl i’w gwneud: ${hourWords.hours(left)}.`,
        ]
          .filter((part) => part !== '')
          .join(' '),
    },
    table: 'Oriau fesul rhan',
    show: 'Dangos oriau',
    shown: { plan: 'Wedi’u cynllunio', done: 'Wedi’u gwneud' },
    /** What the figures of the table are. */
    meaning: {
      plan: 'Wedi’u gosod fesul mis, neu wedi’u cydnabod o ddysgu blaenorol.',
      done: 'Wedi’u gwirio gan y bobl sy’n gorfod gwneud hynny, neu wedi’u cydnabod o ddysgu blaenorol.',
    },
    elsewhere: (minutes: number) =>
      `Wedi’u cofnodi ar gyfer rhywbeth nad yw yn y cynllun: ${hourWords.hours(minutes)}. Nid ydynt yn cyfrif nes i chi newid y cofnodion hynny.`,
    part: 'Oriau',
    qualification: 'Cymhwyster',
    coaching: 'Coetsio',
    totalRow: 'Cyfanswm',
    of: (have: number, needed: number) => ({
      have: hourWords.figure(have),
      of: `o ${hourWords.figure(needed)}`,
    }),
    totalsOnly: 'Dim ond y ddau gyfanswm hyn sydd yn y ddogfen. Nid yw’n dangos y rhannau.',
    recognised: (minutes: number) =>
      `Wedi’u cydnabod o ddysgu blaenorol, ac yn y ffigurau hyn: ${hourWords.hours(minutes)}.`,
    toConfirm: (minutes: number) => `Dysgu blaenorol sydd i’w gadarnhau o hyd: ${hourWords.hours(minutes)}.`,
  },

  basis: {
    heading: 'Oriau’r cymhwyster',
    atMinimum: (minutes: number) => `${hourWords.hours(minutes)}, sef isafswm y fframwaith.`,
    above: {
      awardingOrganisation: (minutes: number, minimum: number) =>
        `Mae eich corff dyfarnu yn nodi ${hourWords.hours(minutes)}, felly dyna sydd yn y cynllun. Isafswm y fframwaith yw ${hourWords.figure(minimum)}.`,
      plan: (minutes: number, minimum: number) =>
        `Mae gan eich unedau ${hourWords.hours(minutes)} dan arweiniad, felly dyna sydd yn y cynllun. Isafswm y fframwaith yw ${hourWords.figure(minimum)}.`,
    } satisfies Readonly<Record<Exclude<QualificationBasis, 'framework'>, unknown>>,
    lead: 'Dyma’r tri ffigur posibl. Gallwch gynllunio yn ôl unrhyw un nad yw’n is nag isafswm y fframwaith.',
    names: bases,
    option: (name: string, minutes: number) => `${name}: ${hourWords.hours(minutes)}`,
    notKnown: (name: string) => `${name}: ddim yn hysbys`,
    planAtLeast: (minutes: number, unknown: number) =>
      plural(unknown, {
        other: `${bases.plan}: o leiaf ${hourWords.hours(minutes)}, dim ffigur ar gyfer # uned`,
      }),
    misprinted: 'Mae’r ddogfen yn rhoi’r amrediad hwn o chwith, felly nid yw’r cynllunydd yn ei ddefnyddio.',
    toMinimum: (minutes: number) => `Defnyddio isafswm y fframwaith: ${hourWords.hours(minutes)}`,
    change: 'Pa oriau?',
    below: 'Nid yw hyn yn fwy nag isafswm y fframwaith, felly’r isafswm sydd yn y cynllun.',
  },

  contract: {
    label: 'Oriau contract yr wythnos',
    hint: 'Rhaid i hyfforddiant i ffwrdd o’r gwaith ddigwydd o fewn yr oriau hyn.',
    problem: 'Rhowch oriau o 0.5 i 168, er enghraifft 37 neu 37.5.',
    perWeek: (minutes: number) => `${hourWords.hours(minutes)} yr wythnos yn ôl y contract`,
  },

  dates: {
    open: 'Dyddiadau a seibiannau',
    title: 'Dyddiadau a seibiannau',
    end: 'Dyddiad gorffen arfaethedig',
    endHint: (day: string) => `Gadewch yn wag i ddefnyddio’r dyddiad cynharaf, ${date(day)}.`,
    endHintNone: 'Diwrnod olaf y brentisiaeth.',
    breaks: 'Seibiannau',
    breaksLead: 'Adegau heb hyfforddiant: gwyliau, salwch, neu gyfnod pan fydd y gweithle ar gau.',
    noBreaks: 'Dim seibiannau.',
    breakFrom: 'Diwrnod cyntaf y seibiant',
    breakTo: 'Diwrnod olaf y seibiant',
    addBreak: 'Ychwanegu seibiant',
    removeBreak: (from: string) => `Tynnu’r seibiant sy’n dechrau ar ${date(from)}`,
    remove: 'Tynnu',
    missing: 'Rhowch y ddau ddiwrnod.',
    done: 'Wedi gorffen',
  },

  chart: {
    heading: 'Cyfanswm cynyddol',
    show: 'Oriau i’w dangos',
    shown: { all: 'Y cyfan', off: jobs.off, on: jobs.on },
    needed: (minutes: number) => `Angen ${hourWords.hours(minutes)}`,
    planned: 'Wedi’u cynllunio',
    recorded: 'Wedi’u cofnodi',
    forecast: 'Ar y cyflymder hwn',
    today: 'Heddiw',
    text: (needed: number, planned: number | null, recorded: number, end: string) =>
      [
        `Cyfanswm cynyddol yr oriau hyfforddi. Mae angen ${hourWords.hours(needed)} erbyn ${date(end)}.`,
        planned === null ? '' : `Wedi’u cynllunio erbyn hynny: ${hourWords.hours(planned)}.`,
        `Wedi’u cofnodi neu o ddysgu blaenorol hyd yma: ${hourWords.hours(recorded)}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    table: 'Dangos fel tabl',
    caption: 'Oriau erbyn diwedd pob mis, gan gynnwys dysgu blaenorol',
    month: 'Mis',
    columns: {
      plannedOff: 'Wedi’u cynllunio, i ffwrdd o’r gwaith',
      plannedOn: 'Wedi’u cynllunio, yn y gwaith',
      recordedOff: 'Wedi’u cofnodi, i ffwrdd o’r gwaith',
      recordedOn: 'Wedi’u cofnodi, yn y gwaith',
      forecast: 'Ar y cyflymder hwn, cyfanswm',
    },
    none: '–',
  },

  print: {
    caption: 'Hyfforddiant fesul mis',
    training: 'Hyfforddiant',
    months: 'Misoedd',
    off: 'I ffwrdd o’r gwaith',
    on: 'Yn y gwaith',
    total: 'Cyfanswm',
    recognised: 'Dysgu blaenorol',
  },

  save: {
    heading: 'Copi i fynd gyda chi',
    lead: 'Ar gyfer taenlen. Gall unrhyw un sydd â’r ffeil ddarllen ei chynnwys.',
    planCsv: 'Cynllun fel CSV',
    diaryCsv: 'Dyddiadur fel CSV',
    xlsx: 'Cynllun a dyddiadur ar gyfer Excel',
    failed:
      'Nid oedd modd gwneud y ffeil. Mae’r cynllun yn ddiogel. Rhowch gynnig arall arni, neu defnyddiwch y ffeiliau CSV.',
    planFile: (plan: string) => `${plan} (oriau)`,
    diaryFile: (plan: string) => `${plan} (dyddiadur)`,
    calendar: 'Misoedd, adolygiadau a dyddiadau olaf ar gyfer calendr',
    calendarFile: (plan: string) => `${plan} (calendr)`,
    /** What an event of the calendar is called. `titleOf`: of earlier learning. */
    event: (plan: string, event: CalendarEvent, titleOf: (source: PriorSource) => string): string => {
      switch (event.kind) {
        case 'start':
          return `${plan}: mae’r brentisiaeth yn dechrau`;
        case 'end':
          return `${plan}: dyddiad gorffen arfaethedig`;
        case 'month':
          return `${plan}, y mis hwn: ${hourWords.hours(event.minutes.offMinutes)} i ffwrdd o’r gwaith, ${hourWords.hours(event.minutes.onMinutes)} yn y gwaith`;
        case 'review':
          return event.planned === null
            ? `${plan}: adolygiad`
            : `${plan}: adolygiad. Erbyn hyn mae gan y cynllun: ${hourWords.hours(event.planned.offMinutes)} i ffwrdd o’r gwaith, ${hourWords.hours(event.planned.onMinutes)} yn y gwaith`;
        case 'action':
          return event.who === '' ? `${plan}: ${event.what}` : `${plan}: ${event.what} (${event.who})`;
        case 'claim':
          return `${plan}: gwneud cais am y dystysgrif. Rhaid gwneud a gwirio’r oriau hyn erbyn heddiw: ${hourWords.hours(event.needed.offMinutes)} i ffwrdd o’r gwaith, ${hourWords.hours(event.needed.onMinutes)} yn y gwaith`;
        case 'runsOut':
          return `${plan}: y diwrnod olaf i wneud cais am y dystysgrif gyda’r dysgu blaenorol hwn: ${titleOf(event.source)}, ${hourWords.hours(event.minutes.offMinutes + event.minutes.onMinutes)}`;
      }
    },
    /** One part of what must be done by the claim. */
    eventPart: (part: string, { offMinutes, onMinutes }: JobMinutes) =>
      `${part}: ${hourWords.hours(offMinutes)} i ffwrdd o’r gwaith, ${hourWords.hours(onMinutes)} yn y gwaith`,
    figureCsv: 'Oriau fesul rhan fel CSV',
    figureFile: (plan: string) => `${plan} (oriau fesul rhan)`,
    figureSheet: 'Oriau fesul rhan',
    planSheet: 'Cynllun',
    monthSheet: 'Misoedd',
    diarySheet: 'Dyddiadur',
    totalRow: 'Cyfanswm',
    /** What each figure is called in a file. */
    figures: {
      minimum: 'Isafswm y fframwaith',
      needed: 'Gofynnol',
      planned: 'Wedi’u cynllunio',
      recorded: 'Wedi’u cofnodi',
      checked: 'Wedi’u gwirio',
      recognised: 'Wedi’u cydnabod',
      toConfirm: 'Dysgu blaenorol i’w gadarnhau',
      done: 'Wedi’u gwneud: wedi’u cydnabod neu eu gwirio',
      waiting: 'I’w gwirio neu eu cadarnhau',
      short: 'Yn brin',
    },
    states: { checked: 'Wedi’i wirio', unchecked: 'Heb ei wirio', notCounted: 'Heb ei gyfrif' },
    columns: {
      part: 'Rhan',
      figure: 'Ffigur',
      training: 'Hyfforddiant',
      from: 'Mis cyntaf',
      to: 'Mis olaf',
      off: 'I ffwrdd o’r gwaith',
      on: 'Yn y gwaith',
      together: 'Cyfanswm',
      month: 'Mis',
      date: 'Dyddiad',
      job: 'Yn y gwaith neu i ffwrdd o’r gwaith',
      hours: 'Oriau a munudau',
      what: 'Beth a wnaed',
      evidence: 'Tystiolaeth',
      state: 'Yn cyfrif fel',
      checkedOn: 'Gwiriwyd ar',
      earlierCheck: '“Gwiriwyd gan”, fel y nodwyd o’r blaen',
    },
  },
};
