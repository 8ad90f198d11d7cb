import type { PageMessages } from '../words.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';
import { hourWords } from './hourWords.ts';
import { levelName } from './levels.ts';

const { credits, units, hours, plural } = counted;

/** “o leiaf 3 uned” */
function unitLimit(least: number | null, most: number | null): string {
  if (most === null) return `o leiaf ${units(least ?? 0)}`;
  if (least === null) return `hyd at ${units(most)}`;
  return least === most ? `${units(most)} yn union` : `${least} i ${units(most)}`;
}

/** The Units screen. */
export const unitsScreen: PageMessages['unitsScreen'] = {
  title: 'Dewis unedau',
  whatsPlanned: (plan, pathway) => `${plan}, ${pathway}`,
  offering: (organisation, number) => `${organisation}, ${number}`,

  after: {
    hours: 'Mae eich cynllun yn bodloni pob rheol am gredydau. Nawr cynlluniwch eich oriau',
    share: 'Mae’r unedau a’r oriau wedi’u cynllunio. Nawr rhannwch eich cynllun',
  },
  afterActions: { hours: 'Cynllunio fy oriau', share: 'Rhannu fy nghynllun' },

  announcement: (have, need, step) => `${have} o ${credits(need)}. ${step}.`,
  noFramework: {
    title: 'Nid yw fframwaith y cynllun hwn yma',
    lead: 'Mae’r cynllun yn cael ei gadw fel y mae. Cafodd ei wneud gyda fframwaith nad yw ar y ddyfais hon. Gofynnwch i bwy bynnag a roddodd y cynllun i chi am ffeil y fframwaith.',
  },
  planDetails: {
    open: 'Newid manylion',
    title: 'Manylion y cynllun',
    name: 'Enw’r cynllun hwn',
    nameHint: 'Unrhyw beth a hoffech, neu ddim byd.',
    done: 'Wedi gorffen',
    move: {
      open: 'Symud i lwybr arall',
      to: 'I ble',
      choose: 'Dewiswch un',
      noUnits: 'Nid oes unedau yn y cynllun hwn eto, felly ni all yr un aros ar ôl.',
      carried: (count) =>
        count === 0
          ? 'Nid yw’r un o unedau eich cynllun yno.'
          : plural(count, { other: '# uned yn dod gyda’r cynllun:' }),
      left: (count) =>
        count === 0 ? 'Nid oes uned yn aros ar ôl.' : plural(count, { other: '# uned heb fod yno, sy’n aros ar ôl:' }),
      asksAgain: 'Rhaid cadarnhau eto yr hyn a gadarnhawyd ar gyfer y llwybr rydych yn ei adael.',
      stays: 'Mae dyddiadau, oriau, dyddiadur a nodiadau’n aros fel y maent. Gallwch ddadwneud y symud.',
      go: 'Symud y cynllun',
    },
  },

  show: 'Dangos',
  filters: {
    all: (count) => `Y cyfan ${count}`,
    inPlan: (count) => `Yn y cynllun ${count}`,
    fits: (count) => `Yn ffitio ${count}`,
  },
  search: 'Chwilio am unedau yn ôl teitl neu gyfeirnod',
  searchAndFilter: 'Chwilio, hidlo a threfnu',
  clearSearch: 'Clirio’r chwiliad',
  kind: 'Math o uned',
  kinds: { any: 'Unrhyw fath', competence: 'Cymhwysedd', knowledge: 'Gwybodaeth', notStated: 'Heb ei nodi' },
  sort: 'Trefn',
  sorts: {
    document: 'Fel yn y ddogfen',
    title: 'Teitl, A i Z',
    credits: 'Mwyaf o gredydau yn gyntaf',
    guidedHours: 'Lleiaf o oriau dan arweiniad yn gyntaf',
  },
  noMatch: 'Nid oes yr un uned yn cyfateb.',
  showAll: 'Dangos pob uned',
  searchHint: 'Rhowch gynnig ar un gair, fel “ffôn”, neu ar lythrennau cyntaf cyfeirnod.',
  searchFor: (word) => `Chwilio am “${word}”`,
  hiddenByFilters: (count) =>
    plural(count, {
      one: 'Mae # uned yn cynnwys yr hyn a deipiwyd gennych. Mae’r hidlwyr yn ei chuddio.',
      other: 'Mae # uned yn cynnwys yr hyn a deipiwyd gennych. Mae’r hidlwyr yn eu cuddio.',
    }),
  showFound: (count) => plural(count, { other: 'Dangos # uned' }),
  shown: (count) => plural(count, { zero: 'Nid oes unedau i’w dangos', other: 'Yn dangos # uned' }),

  table: {
    caption: (pathway) => `Unedau yn ôl grŵp: ${pathway}`,
    choose: 'Yn y cynllun',
    unit: 'Uned',
    reference: 'Cyfeirnod',
    credits: 'Credydau',
    guidedHoursShort: 'Oriau dan arw.',
    effect: 'Os dewiswch hi',
    more: 'Mwy',
  },

  pick: (title) => `${title}: yn fy nghynllun`,
  details: (title) => `Manylion: ${title}`,
  creditsOf: (count) => plural(count, { two: 'gredyd', few: 'chredyd', many: 'chredyd', other: 'credyd' }),
  noCredits: 'credydau ddim yn y ddogfen',
  unitsOf: (count) => plural(count, { other: 'uned' }),
  trayUnits: (count) => plural(count, { other: '# uned hyd yn hyn.' }),
  announceUnits: (count, step) => `${units(count)}. ${step}.`,
  guidedHoursOf: (count) => plural(count, { other: '# awr dan arweiniad' }),
  guidedHoursNotKnown: 'oriau dan arweiniad ddim yn hysbys',
  notKnown: 'ddim yn hysbys',

  groups: 'Grwpiau',
  groupTab: (group, figure, state) =>
    state === '' ? `Grŵp ${group}: ${figure}` : `Grŵp ${group}: ${figure}, ${state}`,
  groupNote: {
    all: (count) => plural(count, { other: '# uned orfodol' }),
    minimum: (need) => `o leiaf ${credits(need)}`,
    maximum: (most) => `hyd at ${credits(most)}`,
    between: (need, most) => `${need} i ${credits(most)}`,
    units: (least, most) => unitLimit(least, most),
    seeRules: 'y rheolau sy’n dweud faint',
    free: 'cynifer ag y mynnwch',
    notCounting: 'ddim yn cyfrif tuag at y cyfanswm',
  },
  groupLead: {
    notCounting: 'Cewch wneud y rhain hefyd. Nid ydynt yn cyfrif tuag at y cyfanswm.',
    allUnits: (count) => plural(count, { other: 'Mae pawb yn gwneud # uned.' }),
    all: (count, have) => `Mae pawb yn gwneud pob un o’r rhain: ${credits(have)} mewn ${units(count)}.`,
    minimum: (need, have) => `Dewiswch o leiaf ${credits(need)}. Mae gennych ${have}.`,
    maximum: (most, have) => `Dewiswch hyd at ${credits(most)}. Mae gennych ${have}.`,
    between: (need, most, have) => `Dewiswch ${need} i ${credits(most)}. Mae gennych ${have}.`,
    units: (least, most, have) => `Dewiswch ${unitLimit(least, most)}. Mae gennych ${have}.`,
    seeRules: (have) => `Y rheolau sy’n dweud faint y gallwch ei ddewis. Mae gennych ${credits(have)}.`,
    seeRulesUnits: (have) => `Y rheolau sy’n dweud faint y gallwch ei ddewis. Mae gennych ${units(have)}.`,
    freeUnits: (have) => `Dewiswch gynifer ag y mynnwch. Mae gennych ${units(have)}.`,
    free: (have) => `Dewiswch gynifer ag y mynnwch. Mae gennych ${credits(have)}.`,
  },
  groupFigure: {
    of: (have, need) => `${have} o ${need}`,
    alone: (have) => credits(have),
    units: (have) => units(have),
  },
  groupFigureLong: {
    of: (need) => `o ${need}`,
    atLeast: (need) => `(isafswm ${need})`,
    atMost: (most) => `(uchafswm ${most})`,
    between: (need, most) => `(${need} i ${most})`,
    units: (least, most) => `(${unitLimit(least, most)})`,
  },
  groupState: {
    allIn: 'Cyflawn',
    met: 'Wedi’i fodloni',
    full: 'Llawn',
    within: 'O fewn y terfyn',
    toGo: (short) => `${short} yn eisiau`,
    over: (over) => `${over} yn ormod`,
    toGoUnits: (short) => `${units(short)} yn eisiau`,
    overUnits: (over) => `${units(over)} yn ormod`,
  },
  meter: {
    minimum: (need) => `o leiaf ${need}`,
    maximum: (most) => `hyd at ${most}`,
    all: (need) => `${need} i gyd`,
  },
  expandGroup: (group) => `Dangos unedau Grŵp ${group}`,
  collapseGroup: (group) => `Cuddio unedau Grŵp ${group}`,

  trayText: (have, need) => `${have} o ${credits(need)} hyd yma.`,
  trayGroup: (group, have) => `Grŵp ${group}: ${credits(have)}.`,
  countOnce: (count) =>
    plural(count, { other: 'Mae # uned yn cyfrif mewn sawl cymhwyster. Unwaith y mae pob un yn y cyfanswm.' }),
  trayAny: 'unrhyw',
  totalOf: (need) => `o ${credits(need)}`,
  selectedNotCounted: (selected, counting) =>
    `Rydych wedi dewis ${credits(selected)}; mae ${counting} ohonynt yn cyfrif.`,

  rowState: {
    kept: 'Yn eich cynllun, i’w chadw',
    inPlan: 'Yn eich cynllun',
    notCounting: 'Yn eich cynllun, ddim yn cyfrif',
    mandatory: 'Mae pawb yn gwneud yr uned hon',
    achieved: (count) => `Wedi’i chyflawni eisoes, yn cyfrif fel ${credits(count)}`,
    achievedToConfirm: 'Wedi’i chyflawni eisoes. I’w chadarnhau gan y corff dyfarnu.',
    ruledOut: 'Ddim i mi',
    notOffered: (reason: string) => `Nid yw eich canolfan yn ei chynnig: ${reason}`,
    alsoIn: (titles) => `Mae’n cyfrif yn ${formats.list(titles.map((title) => `“${title}”`))} hefyd`,
  },
  effect: {
    oneMore: 'Byddai’n ychwanegu un uned',
    finishes: 'Yn gorffen eich cynllun',
    finishesToConfirm: 'Yn gorffen eich cynllun, gyda rhywbeth i’w gadarnhau',
    groupTo: (group, to, need) => `Byddai’n dod â Grŵp ${group} i ${to} o ${need}`,
    groupOver: (group, to, most) => `Byddai’n mynd â Grŵp ${group} i ${to} (uchafswm ${most})`,
    groupUnitsTo: (group, to, need) => `Byddai’n dod â Grŵp ${group} i ${to} o ${units(need)}`,
    groupUnitsOver: (group, to, most) => `Byddai’n mynd â Grŵp ${group} i ${to} (uchafswm ${units(most)})`,
    totalTo: (to, need) => `Byddai’n dod â’r cyfanswm i ${to} o ${need}`,
    levelTo: (level, to, need) => `Byddai’n dod â’r credydau ar ${levelName(level)} neu uwch i ${to} o ${need}`,
    extra: (count) => `${credits(count)} dros ben`,
    repeat: 'Rhan o gymhwyster sydd gennych eisoes',
    mayRepeat: 'Gall fod yn rhan o gymhwyster sydd gennych eisoes',
    barred: (title) => `Ni ellir ei dewis gyda’r uned “${title}”`,
    needsUnit: (title) => `Angen “${title}” hefyd`,
    deadEnd: 'Ni fyddai modd gorffen y cynllun',
    levelNotKnown: 'Lefel anhysbys: byddai angen ei chadarnhau',
  },
  effectShort: {
    groupTo: (group, to, need) => `Grŵp ${group} i ${to} o ${need}`,
    groupOver: (group, to, most) => `Grŵp ${group} i ${to} (uchafswm ${most})`,
    groupUnitsTo: (group, to, need) => `Grŵp ${group} i ${to} o ${units(need)}`,
    totalTo: (to, need) => `Cyfanswm i ${to} o ${need}`,
    levelTo: (level, to, need) => `${levelName(level)} neu uwch i ${to} o ${need}`,
  },
  swap: 'Cyfnewid…',
  swapWith: (title) => `Cyfnewid â’r uned “${title}”`,
  swapMany: (count) => `Cyfnewid â’r ${units(count)}…`,
  swapFor: (added, removed) =>
    `Cyfnewid. Ychwanegu: “${added}”. Tynnu: ${removed.map((title) => `“${title}”`).join(', ')}.`,

  actions: {
    claim: 'Rwyf eisoes wedi cyflawni hon',
    unclaim: 'Nid wyf wedi’i chyflawni',
    verified: 'Mae fy nghorff dyfarnu wedi’i chadarnhau',
    ruleOut: 'Ddim i mi',
    notOffered: 'Os nad yw eich canolfan yn ei chynnig, pam?',
    notOfferedHint: 'Bydd yn cael ei gynnwys pan fydd eraill yn dechrau o’r cynllun hwn.',
    allow: 'Gallai fod i mi wedi’r cyfan',
    keep: 'Cadw’r uned hon, beth bynnag a awgrymir',
    star: 'Seren: hoffwn wneud hon',
    unstar: 'Tynnu’r seren',
  },
  facts: {
    level: 'Lefel yr uned',
    guidedHours: 'Oriau dan arweiniad',
    inPlan: 'Yn eich oriau hyfforddi',
    share: ({ share, needed, all }) =>
      `${hourWords.figure(share)}. Dyna ei chyfran o oriau’r cynllun ar gyfer eich holl unedau: ${hourWords.figure(needed)}.${all === null ? '' : ` Cyfanswm eu horiau dan arweiniad: ${hourWords.figure(all)}.`}`,
    kind: 'Math',
    group: 'Grŵp',
    from: (publisher, document) => `${publisher}: ${document}`,
    fromReader: (from) => `Wedi’i nodi gennych chi. Ffynhonnell: ${from}`,
    byTitle: 'Parwyd yn ôl y teitl, nid y cyfeirnod, felly gwiriwch y ffigur.',
    levelNotKnown: 'Nid oes neb wedi cyhoeddi lefel yr uned hon.',
    glhNotKnown: 'Nid oes neb wedi cyhoeddi oriau dan arweiniad yr uned hon.',
    settleLead: 'Os yw manyleb eich corff dyfarnu gennych, nodwch beth mae’n ei ddweud.',
    levelField: 'Lefel (1 i 8)',
    glhField: 'Oriau dan arweiniad (0 i 1,000)',
    fromField: 'Ble mae’n dweud hynny?',
    fromExample: 'Er enghraifft: manyleb NCFE, tudalen 12',
    save: 'Defnyddio’r ffigurau hyn',
    takeBack: 'Tynnu fy ffigurau',
    problems: {
      badLevel: 'Nodwch rif cyfan o 1 i 8.',
      badGlh: 'Nodwch nifer cyfan o oriau, o 0 i 1,000.',
      missingFrom: 'Nodwch o ble y daw’r ffigur, er mwyn i eraill allu ei wirio.',
      nothing: 'Nodwch lefel, neu oriau dan arweiniad, neu’r ddau.',
    },
  },

  earlier: {
    title: 'Cymwysterau sydd gennych eisoes',
    lead: 'Os oes gennych un o’r rhain, ni chewch ddefnyddio ei unedau eilwaith.',
    have: (title) => `Mae’r cymhwyster hwn gen i: ${title}`,
    which: 'Ticiwch yr unedau a oedd ynddo:',
    notSaid: 'Nid ydych wedi dweud pa unedau a oedd ynddo, felly gallai unrhyw un o’r rhain fod yn ailadrodd.',
    said: (count) =>
      plural(count, {
        zero: 'Nid oedd yr un o’r unedau hyn ynddo.',
        other: 'Roedd # o’r unedau hyn ynddo.',
      }),
    none: 'Nid oedd yr un o’r rhain ynddo',
    takeBack: (title) => `Nid yw’r cymhwyster hwn gen i: ${title}`,
  },
  removeStrangers: 'Eu tynnu o’r cynllun',
  mandatoryWhy: (group) => `Mae pawb yn gwneud pob uned o Grŵp ${group}, felly ni ellir tynnu’r uned hon.`,

  summary: {
    heading: 'Eich cynllun',
    open: 'Eich cynllun',
    rules: 'Rheolau',
    guidedHours: 'Oriau dan arweiniad',
    guidedHoursKnown: (known) => hours(known),
    guidedHoursRange: (known, least, most, unknown) =>
      plural(unknown, {
        other: `${known} + # uned heb ffigur (felly ${most === Infinity ? `${least} neu fwy` : `${least} i ${most}`})`,
      }),
    offeringGlh: (organisation, printed) => `Ffigur ${organisation} yw ${printed} awr.`,
    noOffering: 'Dewiswch eich corff dyfarnu i gymharu.',
    noOfferingGlh: 'Nid yw’r ddogfen yn nodi oriau dan arweiniad ar gyfer y cymhwyster hwn.',
    glhComparison: {
      within: 'Mae eich unedau o fewn hynny.',
      below: 'Mae eich unedau islaw hynny. Gofynnwch i’ch darparwr hyfforddiant sut mae’r gweddill yn cael ei ddysgu.',
      above: 'Mae eich unedau uwchlaw hynny.',
      unknown: 'Nid oes neb yn gwybod eto a yw eich unedau’n ffitio.',
    },
    trainingHours: 'Yr oriau hyfforddi y mae’n rhaid i chi eu cyrraedd',
    trainingHoursTable: {
      component: 'Oriau',
      off: 'I ffwrdd o’r gwaith',
      on: 'Yn y gwaith',
      total: 'Cyfanswm',
    },
    components: {
      essentialSkills: 'Sgiliau Hanfodol',
      qualification: 'Cymhwyster',
      coaching: 'Coetsio a mentora',
      total: 'Cyfanswm',
    },
    totalsOnly: 'Dim ond y cyfansymiau hyn sydd yn y ddogfen. Nid yw’n eu rhannu ymhellach.',
    shortest: (months) =>
      plural(months, {
        two: 'Mae’r brentisiaeth yn para o leiaf # fis.',
        other: 'Mae’r brentisiaeth yn para o leiaf # mis.',
      }),
  },

  nextStepDetail: {
    finishExactly: (count) =>
      plural(count, {
        one: 'Byddai # uned yn gorffen eich cynllun yn union.',
        other: 'Byddai unrhyw un o # uned yn gorffen eich cynllun yn union.',
      }),
    add: 'Ychwanegu',
    addUnit: (title) => `Ychwanegu ${title}`,
    seeAll: 'Gweld pob un',
  },
  wholeQualification: {
    title: 'Eich cymwysterau',
    heading: 'Mae eich cymwysterau’n cael eu cynllunio’n gyfan',
    skill: (name, level, count) => `${name}, ${levelName(level)}: ${credits(count)}`,
    lead: 'Nid yw’r ddogfen ar gyfer y brentisiaeth hon yn rhestru unedau. Byddwch yn gwneud y ddau gymhwyster yn gyfan, felly nid oes dim i’w ddewis yma.',
    provider: 'Mae gan eich darparwr hyfforddiant restrau unedau ei gorff dyfarnu.',
    tqt: (count) => `${hours(count)} i gyd (cyfanswm amser y cymhwyster)`,
    glhElsewhere: (count, publisher, document) =>
      `${hours(count)} o ddysgu dan arweiniad, yn ôl ${publisher}: ${document}`,
    glhUnknown: 'Oriau dan arweiniad ddim yn hysbys',
    kinds: { combined: 'Cymhwysedd a gwybodaeth', competence: 'Cymhwysedd', knowledge: 'Gwybodaeth' },
    essentialSkills: 'Sgiliau Hanfodol Cymru',
  },
};
