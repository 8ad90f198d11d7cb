import type { Apart } from '../../cohort/gatherPlans.ts';
import type { CohortAgreement } from '../../cohort/cohortRow.ts';
import type { CertificateRisk } from '../../cohort/certificateRisks.ts';
import type { CohortColumn } from '../../cohort/cohortColumns.ts';
import type { CohortGrouping } from '../../cohort/arrangeRows.ts';
import type { Person } from '../../cohort/cohortView.ts';
import type { CohortStatus } from '../../cohort/cohortRow.ts';
import type { Condition } from '../../cohort/followUp.ts';
import type { LeftOutMessages } from '../sayLeftOut.ts';
import type { PageMessages } from '../words.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { verdicts } from './verdicts.ts';

const { plural } = counted;
const { shortDate, number } = formats;

const plans = (count: number) =>
  plural(count, { two: '# gynllun', few: '# chynllun', many: '# chynllun', other: '# cynllun' });

const columns: Readonly<Record<CohortColumn, string>> = {
  learner: 'Dysgwr',
  status: 'Unedau',
  nextStep: 'Cam nesaf',
  credits: 'Credydau',
  pathway: 'Llwybr',
  required: 'Oriau gofynnol',
  planned: 'Oriau wedi’u cynllunio',
  recorded: 'Oriau wedi’u cofnodi',
  checked: 'Oriau wedi’u gwirio',
  recognised: 'Oriau wedi’u cydnabod',
  done: 'Oriau wedi’u gwneud',
  standing: 'Sefyllfa’r oriau',
  forecast: 'Erbyn y diwedd',
  offNeeded: 'I ffwrdd o’r gwaith: gofynnol',
  offRecorded: 'I ffwrdd o’r gwaith: wedi’u cofnodi',
  offChecked: 'I ffwrdd o’r gwaith: wedi’u gwirio',
  offShort: 'I ffwrdd o’r gwaith: yn brin',
  onNeeded: 'Yn y gwaith: gofynnol',
  onRecorded: 'Yn y gwaith: wedi’u cofnodi',
  onChecked: 'Yn y gwaith: wedi’u gwirio',
  onShort: 'Yn y gwaith: yn brin',
  plannedEnd: 'Dyddiad gorffen arfaethedig',
  lastEntry: 'Cofnod diwethaf',
  lastReview: 'Adolygiad diwethaf',
  actions: 'Cam gweithredu nesaf',
  employer: 'Cyflogwr',
  tutor: 'Tiwtor',
  centre: 'Canolfan',
  learnerNumber: 'Rhif y dysgwr',
  certificates: 'Tystysgrifau',
  agreement: 'Cytundeb',
  changed: 'Newid diwethaf',
};

/** What a column's short heading leaves out, where it does. */
const columnNames: Readonly<Record<CohortColumn, string>> = {
  ...columns,
  status: 'Unedau: barod, i’w gadarnhau, ar y gweill …',
  done: 'Oriau wedi’u gwneud: wedi’u cydnabod neu eu gwirio',
  forecast: 'Oriau erbyn y dyddiad gorffen arfaethedig, ar y cyflymder presennol',
  certificates: 'Tystysgrifau a all fod yn rhy hen',
  lastReview: 'Adolygiad diwethaf: y nodyn neu’r cytundeb diwethaf',
  employer: 'Cyflogwr, neu’r sawl a gytunodd drosto',
  agreement: 'Wedi cytuno, neu wedi newid ers hynny',
};

const statuses: Readonly<Record<CohortStatus, string>> = {
  ...verdicts.short,
  noFramework: 'Fframwaith ar goll',
  notJudged: 'Methu ei wirio',
};

const conditions: Readonly<Record<Condition, string>> = {
  pastEnd: 'Y dyddiad gorffen wedi mynd heibio, oriau’n brin',
  quiet: 'Dim wedi’i gofnodi ers 6 wythnos',
  behind: 'Ar ei hôl hi gyda’r oriau',
  overdue: 'Camau gweithredu hwyr',
  notReviewed: 'Dim adolygiad ers 3 mis',
  certificates: 'Tystysgrifau mewn perygl',
  offShort: 'Oriau i ffwrdd o’r gwaith yn brin',
  onShort: 'Oriau yn y gwaith yn brin',
  unchecked: 'Oriau i’w gwirio',
};

const groupings: Readonly<Record<CohortGrouping, string>> = {
  none: 'Dim grwpiau',
  status: 'Statws',
  pathway: 'Llwybr',
  employer: 'Cyflogwr',
  tutor: 'Tiwtor',
  centre: 'Canolfan',
};

const agreements: Readonly<Record<CohortAgreement, string>> = {
  none: 'Heb gytuno',
  partly: 'Wedi cytuno’n rhannol',
  agreed: 'Wedi cytuno',
  changedSince: 'Wedi newid ers hynny',
};

const risks: Readonly<Record<CertificateRisk['kind'], (count: number, usableUntil: string | null) => string>> = {
  tooOld: (count) => plural(count, { other: '# yn rhy hen' }),
  runsOut: (_, usableUntil) =>
    usableUntil === null ? 'Yn dod i ben yn fuan' : `Yn dod i ben ar ôl ${shortDate(usableUntil)}`,
  noDate: (count) => plural(count, { other: '# heb ddyddiad' }),
};

/** As it stands after *o*. */
const named = (name: string) => (name === '' ? 'gynllun heb enw' : `“${name}”`);

/** Why something is not in the table. */
const reasons: LeftOutMessages = {
  cannotRead: () => 'Ni allai’r ddyfais hon ei darllen. Efallai ei bod wedi’i symud, wedi’i hailenwi neu wedi’i chloi.',
  otherKind: () => 'Nid ffeil cynllun yw hon: mae’r rheini’n gorffen gyda “.json”.',
  tooMany: () => 'Mae dros 20,000 o ffeiliau. Ni ddarllenwyd hon na’r rhai ar ei hôl.',
  tooLarge: () => 'Mae’n rhy fawr i fod yn ffeil cynllun.',
  tooDeep: () => 'Nid ffeil cynllun yw hon.',
  notJson: () => 'Mae wedi’i difrodi, neu nid ffeil cynllun yw hi: nid oes modd darllen ei thestun.',
  notAPlanFile: () => 'Ffeil o fath arall: nid oes cynlluniau ynddi.',
  newerFile: () => 'Cafodd ei gwneud mewn fersiwn fwy diweddar o’r cynllunydd. Agorwch hi yno.',
  noPlans: () => 'Nid oes cynllun ynddi.',
  starter: () => 'Cynllun cychwyn: bydd eraill yn dechrau ohono, ac nid cynllun neb ydyw.',
  newerPlan: () => 'Cynllun a wnaed mewn fersiwn fwy diweddar o’r cynllunydd. Agorwch ef yno.',
  frameworkUnreadable: () =>
    'Mae gwallau mewn fframwaith yn y ffeil hon, felly ni chaiff ei ddefnyddio. Mae cynlluniau’r ffeil yn y tabl.',
  planUnreadable: ({ index, fault }) =>
    fault === null || fault.path.length === 0
      ? `Mae cynllun ${number(index + 1)} yn y ffeil hon wedi’i ddifrodi.`
      : `Mae cynllun ${number(index + 1)} yn y ffeil hon wedi’i ddifrodi, yn y lle hwn: “${fault.path.join(' › ')}”.`,
  sameCopy: ({ name, other }) => `Copi o ${named(name)}. Mae’r un cynllun yma eisoes, o’r ffeil ${other}.`,
  olderCopy: ({ name, other }) => `Copi hŷn o ${named(name)}. Mae’r un diweddarach yma, o’r ffeil ${other}.`,
};

/** The tutor's table of many plans. */
export const cohort: PageMessages['cohort'] = {
  pageName: 'Carfan',
  title: 'Carfan',
  lead: 'Yr holl gynlluniau mewn un tabl: pwy sy’n barod, a phwy sydd angen eich help.',
  disputed: {
    title: 'Mae rheolau gwahanol i’w gilydd ar gyfer un fframwaith',
    text: 'Mae cynlluniau a wnaed â’r copïau hyn yn aros “i’w cadarnhau”. Gofynnwch i bwy bynnag a wnaeth y fframwaith pa reolau sy’n gywir.',
    copies: (title: string, version: string, files: readonly string[]) =>
      `“${title}”, fersiwn ${version}: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''}`,
  },
  columns,
  columnNames,
  statuses,
  conditions,
  agreements,
  plans,

  origin: {
    label: 'Pa gynlluniau i’w dangos',
    device: (count: number) => `Ar y ddyfais hon (${number(count)})`,
    files: (count: number) => `O ffeiliau (${number(count)})`,
    menu: 'Ffeiliau',
    addFiles: 'Ychwanegu ffeiliau cynllun',
    addFolder: 'Ychwanegu ffolder',
    drop: 'Neu llusgwch ffeiliau cynllun neu ffolder i unrhyw le ar y dudalen hon. Cânt eu darllen yma, ac ni fyddant yn newid.',
    dropNow: 'Gollyngwch y cynlluniau hyn i’w hychwanegu',
    refresh: 'Darllen y ffeiliau eto',
    forget: 'Cau’r ffeiliau a’u hanghofio',
    watched: (names: readonly string[]) =>
      `Bydd y rhain yn cael eu darllen eto pan ddewch yn ôl i’r dudalen hon: ${names.join(', ')}.`,
    notWatched: 'Mae’r ffeiliau hyn yn cael eu cadw ar y ddyfais hon fel y maent nawr, nes i chi eu cau.',
    unwatched:
      'Ni fydd newidiadau diweddarach i’r ffeiliau hyn yn ymddangos yma: ychwanegwch nhw eto i ddiweddaru’r tabl.',
    locked: (names: readonly string[]) => `Agor eto: ${names.join(', ')}`,
    lockedText:
      'Rydych wedi edrych ar y ffeiliau hyn o’r blaen. Bydd y porwr yn gofyn i chi unwaith eto cyn eu darllen.',
    unlock: 'Darllen y ffeiliau hyn',
    filesLost: 'Nid yw’r porwr hwn yn cadw’r ffeiliau: byddant yma nes i chi gau’r dudalen.',
    pickFailed: 'Nid oedd modd agor y ffolder. Ychwanegwch y ffeiliau eu hunain yn lle hynny.',
  },
  reading: (done: number, total: number) =>
    total === 0
      ? 'Wrthi’n chwilio am ffeiliau cynllun…'
      : `Wrthi’n darllen ffeiliau: ${number(done)} o ${number(total)}`,
  judging: (done: number, total: number) => `Wrthi’n gwirio cynlluniau: ${number(done)} o ${number(total)}`,

  apartHeading: 'Cynlluniau sydd wedi mynd eu ffyrdd eu hunain',
  apart: ({ file, name, other }: Apart) =>
    `Dechreuodd ${name === '' ? 'cynllun heb enw' : `“${name}”`} yn y ffeil ${file} fel y cynllun yn y ffeil ${other}, ond maent wedi mynd eu ffyrdd eu hunain ers hynny. Mae’r ddau yn y tabl.`,
  leftOut: {
    summary: (count: number) =>
      plural(count, {
        two: 'Gadawyd # beth o’r ffeiliau allan',
        few: 'Gadawyd # pheth o’r ffeiliau allan',
        many: 'Gadawyd # pheth o’r ffeiliau allan',
        other: 'Gadawyd # peth o’r ffeiliau allan',
      }),
    text: 'Mae popeth arall yn y tabl. Nid yw’r ffeiliau eu hunain wedi newid.',
    file: 'Ffeil',
    reason: 'Pam y cafodd ei adael allan',
    reasons,
    more: (count: number) => plural(count, { other: 'Mae # arall hefyd.' }),
  },

  summary: {
    heading: 'Sut mae’r cynlluniau’n dod ymlaen',
    sentence: (all: number, needing: number) => {
      if (needing === 0)
        return plural(all, {
          one: 'Gall yr unedau a ddewiswyd yn y cynllun hwn aros.',
          two: 'Gall yr unedau a ddewiswyd ym mhob un o’r # gynllun aros.',
          few: 'Gall yr unedau a ddewiswyd ym mhob un o’r # chynllun aros.',
          many: 'Gall yr unedau a ddewiswyd ym mhob un o’r # chynllun aros.',
          other: 'Gall yr unedau a ddewiswyd ym mhob un o’r # cynllun aros.',
        });
      return `Mae angen newid ${number(needing)} o ${plans(all)} cyn mynd ymlaen.`;
    },
    also: 'Oriau, dyddiadau a chamau gweithredu',
    chosen: 'Yr unedau a ddewiswyd amlaf',
    unit: 'Uned',
    inPlans: 'Nifer y cynlluniau',
  },

  tools: {
    filter: (active: number) => (active === 0 ? 'Hidlo a grwpio' : `Hidlo a grwpio (${number(active)})`),
    search: 'Chwilio am ddysgwr, pobl, llwybr, uned neu ffeil',
    trouble: 'Problem gyda',
    anyTrouble: 'Heb hidlo',
    person: 'Cyflogwr, tiwtor neu ganolfan',
    anybody: 'Pawb',
    personIn: (column: Person['column'], name: string) => `${groupings[column]}: ${name}`,
    days: 'Yn ôl dyddiad',
    when: 'Pryd',
    times: {
      over: 'Wedi mynd heibio',
      soon: 'O fewn 4 wythnos',
      notSince: 'Dim ers diwrnod',
      before: 'Cyn diwrnod',
      from: 'Ar ddiwrnod neu wedyn',
      none: 'Dim',
    },
    day: 'Diwrnod',
    number: 'Rhif y dysgwr yn dechrau gyda',
    noNumber: 'Heb rif dysgwr',
    clear: 'Clirio’r chwiliad',
    status: 'Dangos',
    all: 'Pob cynllun',
    group: 'Grwpio yn ôl',
    groupings,
    columns: 'Colofnau',
    views: 'Golygon',
    wholeView: 'Popeth, y newid diwethaf yn gyntaf',
    applyView: (name: string) => `Defnyddio’r olwg “${name}”`,
    removeView: (name: string) => `Dileu’r olwg “${name}”`,
    newView: 'Cadw’r olwg hon fel',
    saveView: 'Cadw’r olwg',
    viewsLost: 'Nid yw’r porwr hwn yn cadw golygon: byddant yn para nes i chi gau’r dudalen.',
    save: 'Cadw',
    saveCsv: 'Tabl fel CSV',
    saveXlsx: 'Tabl ar gyfer Excel (XLSX)',
    saveFailed: 'Nid oedd modd gwneud y ffeil Excel. Cadwch y tabl fel CSV yn lle hynny.',
    print: 'Argraffu',
    fileName: (day: string) => `Carfan ${day}`,
    sheet: 'Carfan',
  },

  news: {
    sentence: (count: number) =>
      plural(count, {
        one: 'Mae # cynllun sy’n newydd neu wedi newid ers i chi edrych ddiwethaf.',
        two: 'Mae # gynllun sy’n newydd neu wedi newid ers i chi edrych ddiwethaf.',
        few: 'Mae # chynllun sy’n newydd neu wedi newid ers i chi edrych ddiwethaf.',
        many: 'Mae # chynllun sy’n newydd neu wedi newid ers i chi edrych ddiwethaf.',
        other: 'Mae # cynllun sy’n newydd neu wedi newid ers i chi edrych ddiwethaf.',
      }),
    only: 'Dangos y rhain yn unig',
    seen: 'Rwyf wedi’u gweld',
    changed: 'Wedi newid',
    fresh: 'Newydd',
    changedHere: 'Wedi newid yma',
  },

  changedHere: {
    heading: (count: number) =>
      plural(count, {
        one: 'Newidiwyd # cynllun yma, ac nid yw hynny yn ei ffeil eto',
        two: 'Newidiwyd # gynllun yma, ac nid yw hynny yn eu ffeiliau eto',
        few: 'Newidiwyd # chynllun yma, ac nid yw hynny yn eu ffeiliau eto',
        many: 'Newidiwyd # chynllun yma, ac nid yw hynny yn eu ffeiliau eto',
        other: 'Newidiwyd # cynllun yma, ac nid yw hynny yn eu ffeiliau eto',
      }),
    text: 'Mae’r tabl yn dangos y cynlluniau fel y maent yma.',
    save: 'Cadw’r newidiadau yn y ffeiliau',
    saveOne: 'Cadw’r newidiadau mewn un ffeil',
    fileName: (day: string) => `Cynlluniau wedi’u newid ${day}`,
    saved: (count: number) =>
      plural(count, {
        two: 'Wedi’u cadw mewn # ffeil.',
        few: 'Wedi’u cadw mewn # ffeil.',
        many: 'Wedi’u cadw mewn # ffeil.',
        other: 'Wedi’u cadw mewn # ffeil.',
      }),
    unsaved: (paths: readonly string[]) =>
      `Heb eu cadw yn ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ' …' : ''}: mae ffeil wedi newid ohoni’i hun, neu nid oes modd ysgrifennu iddi. Ni chollwyd dim sydd ynddi.`,
    savedOne: (name: string) => `Wedi’i gadw fel “${name}”.`,
    behind: (count: number) =>
      plural(count, {
        one: 'Mae newidiadau yn ffeil # cynllun nad ydynt ar y ddyfais hon',
        two: 'Mae newidiadau yn ffeiliau # gynllun nad ydynt ar y ddyfais hon',
        few: 'Mae newidiadau yn ffeiliau # chynllun nad ydynt ar y ddyfais hon',
        many: 'Mae newidiadau yn ffeiliau # chynllun nad ydynt ar y ddyfais hon',
        other: 'Mae newidiadau yn ffeiliau # cynllun nad ydynt ar y ddyfais hon',
      }),
    behindText: 'Cymerwch nhw cyn mynd ymlaen â’r cynlluniau hyn yma. Bydd yr hyn y gwnaethoch ei newid yma yn aros.',
    take: 'Gweld y newidiadau a’u cymryd',
  },

  shown: (shown: number, all: number) => (shown === all ? plans(all) : `${number(shown)} o ${plans(all)}`),
  caption: 'Cynlluniau’r garfan',
  printed: (day) => `Carfan, argraffwyd ar ${formats.date(day)}`,
  groupHeading: (label: string, count: number) => `${label}: ${plans(count)}`,
  noGroup: {
    pathway: 'Fframwaith ar goll',
    employer: 'Dim cyflogwr wedi’i enwi',
    tutor: 'Dim tiwtor wedi’i enwi',
    centre: 'Dim canolfan wedi’i henwi',
  },

  none: {
    title: 'Nid oes cynlluniau yma eto',
    text: 'Ychwanegwch y ffeiliau cynllun a gawsoch gan eich dysgwyr, neu ffolder sy’n eu cynnwys. Nid oes dim yn gadael y ddyfais hon.',
  },
  noneInFiles: {
    title: 'Nid oes cynllun yn y ffeiliau hyn',
    text: 'Edrychwch beth a gafodd ei adael allan, a pham.',
  },
  noMatch: {
    title: 'Nid oes cynllun yn cyfateb',
    text: 'Mae’r chwiliad neu’r hidlydd yn cuddio’r cynlluniau eraill.',
    clear: 'Dangos pob cynllun',
  },

  cells: {
    creditsOf: (have: number, need: number) => `${number(have)} o ${number(need)}`,
    notLaidOut: 'Heb eu gosod',
    notKnown: 'Ddim yn hysbys eto',
    risk: (kind: CertificateRisk['kind'], count: number, usableUntil: string | null) => risks[kind](count, usableUntil),
    by: (day: string) => `erbyn ${day}`,
    nothingShort: 'Dim',
    over: (day: string) => `${day}, wedi mynd heibio`,
    never: 'Erioed',
    noAction: 'Dim',
    overdue: (count: number) => plural(count, { other: '# yn hwyr' }),
    noRisk: 'Dim un mewn perygl',
    notJudged: 'Ni all y cynllunydd ddarllen rhywbeth yn y cynllun hwn. Gofynnwch am gopi newydd.',
    frameworkMissing: 'Nid yw fframwaith y cynllun hwn gan y cynllunydd',
    fromFile: (file: string) => `O’r ffeil ${file}`,
    option: (label: string, count: number) => `Opsiwn ${label} o ${number(count)}`,
  },
  exportColumns: {
    file: 'Ffeil',
    due: 'Dyddiad y cam gweithredu nesaf',
    overdue: 'Camau gweithredu hwyr',
    neededCredits: 'Credydau gofynnol',
  },
};
