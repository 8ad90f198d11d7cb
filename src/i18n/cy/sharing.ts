import type { LinkFault } from '../../sharing/readPlanLink.ts';
import type { PlanFileFaultCode, PlanFileNote } from '../../sharing/planFile.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';

const { plural, credits } = counted;
const { date } = formats;

/** What is wrong, and what to do about it. */
interface Trouble {
  readonly title: string;
  readonly text: string;
}

const fileFaults: Readonly<Record<PlanFileFaultCode | 'cannotRead', Trouble>> = {
  cannotRead: {
    title: 'Ni allai’r ddyfais hon ddarllen y ffeil',
    text: 'Efallai ei bod wedi’i symud, neu’n dal i gael ei lawrlwytho. Cadwch hi ar y ddyfais hon a’i hagor eto.',
  },
  tooLarge: {
    title: 'Mae’r ffeil hon yn rhy fawr i fod yn gynllun',
    text: 'Mae enw ffeil cynllun yn gorffen gyda “.unitplan.json”. Chwiliwch am honno, neu gofynnwch amdani eto.',
  },
  tooDeep: {
    title: 'Nid yw’r ffeil hon wedi’i threfnu fel cynllun',
    text: 'Mae enw ffeil cynllun yn gorffen gyda “.unitplan.json”. Chwiliwch am honno, neu gofynnwch amdani eto.',
  },
  notJson: {
    title: 'Nid ffeil cynllun yw hon, neu cafodd ei difrodi ar y ffordd',
    text: 'Mae enw ffeil cynllun yn gorffen gyda “.unitplan.json”. Os yw enw’r ffeil hon felly, gofynnwch amdani eto.',
  },
  notAPlanFile: {
    title: 'Mae rhywbeth heblaw cynlluniau yn y ffeil hon',
    text: 'Mae enw ffeil cynllun yn gorffen gyda “.unitplan.json”. I ychwanegu ffeil fframwaith, ewch i “Ychwanegu eich fframwaith eich hun”.',
  },
  newerFile: {
    title: 'Gwnaed y ffeil hon mewn fersiwn fwy diweddar o’r cynllunydd',
    text: 'I gael y fersiwn ddiweddaraf, llwythwch y dudalen hon eto pan fyddwch ar-lein. Yna agorwch y ffeil unwaith eto.',
  },
  noPlans: {
    title: 'Nid oes cynllun yn y ffeil hon y gellir ei agor',
    text: 'Gofynnwch i’r sawl a’i hanfonodd gadw’r cynllun mewn ffeil eto.',
  },
};

const linkFaults: Readonly<Record<LinkFault['code'] | 'notAPlan', Trouble>> = {
  notALink: {
    title: 'Nid dolen i gynllun yw hon',
    text: 'Mae #/open/ mewn dolen i gynllun. Copïwch y neges gyfan a gawsoch a’i gludo eto.',
  },
  damaged: {
    title: 'Mae rhan o’r ddolen hon ar goll',
    text: 'Weithiau mae dolenni hir yn cael eu torri ar y ffordd. Copïwch y ddolen gyfan eto, neu gofynnwch am y ffeil yn ei lle.',
  },
  newerLink: {
    title: 'Gwnaed y ddolen hon mewn fersiwn fwy diweddar o’r cynllunydd',
    text: 'I gael y fersiwn ddiweddaraf, llwythwch y dudalen hon eto pan fyddwch ar-lein. Yna agorwch y ddolen unwaith eto.',
  },
  unknownFramework: {
    title: 'Mae’r cynllun hwn yn defnyddio fframwaith nad yw ar y ddyfais hon',
    text: 'Gofynnwch am ffeil y fframwaith a’i hychwanegu ar y dudalen ddechrau. Neu gofynnwch am y cynllun fel ffeil: mae honno’n dod â’r fframwaith gyda hi.',
  },
  otherVersion: {
    title: 'Gwnaed y cynllun hwn gyda fersiwn arall o’i fframwaith',
    text: 'Nid yr un unedau sydd ynddi, felly ni ellir darllen y ddolen yma. Gofynnwch am y cynllun fel ffeil yn lle hynny.',
  },
  unknownQualification: {
    title: 'Mae’r cynllun hwn yn enwi cymhwyster blaenorol nad yw ar y ddyfais hon',
    text: 'Gofynnwch am y cynllun fel ffeil yn lle hynny.',
  },
  notAPlan: {
    title: 'Nid oes cynllun yn y ddolen hon y gellir ei agor',
    text: 'Gofynnwch am y ddolen eto, neu am y ffeil yn ei lle.',
  },
};

const fileNotes: Readonly<Record<PlanFileNote['code'], (place: number) => string>> = {
  planUnreadable: (place) => `Ni ellid darllen cynllun ${place} yn y ffeil, felly cafodd ei adael allan.`,
  planRepaired: (place) =>
    `Mae gwerthoedd amhosibl yng nghynllun ${place} yn y ffeil, fel dyddiad nad yw’n bod. Mae’r gweddill ohono yma.`,
  planRepeated: (place) => `Mae cynllun ${place} yn y ffeil ddwywaith. Y cyntaf sy’n cyfrif.`,
  frameworkUnreadable: (place) => `Ni ellid darllen fframwaith ${place} yn y ffeil, felly cafodd ei adael allan.`,
};

/** Handing plans over, and opening plans that somebody handed over. */
export const sharing = {
  shareTitle: (plan: string) => `Rhannu “${plan}”`,
  file: {
    title: 'Fel ffeil',
    text: 'Popeth yn y cynllun, gyda’r enw, y nodiadau, yr oriau a’r dyddiadur. Cadwch hi fel copi, neu anfonwch hi ymlaen.',
    save: 'Cadw’r ffeil',
    send: 'Anfon y ffeil',
  },
  link: {
    title: 'Fel dolen',
    text: 'Dyddiad dechrau, corff dyfarnu, unedau a’r hyn a ddywedwyd amdanynt, sêr, lefelau ac oriau a roesoch, a chymwysterau blaenorol. Dim enw, dim nodiadau, dim dyddiadur. Mae’r cynllun yn y ddolen ei hun; nid oes gweinydd yn ei weld.',
    copy: 'Copïo dolen',
    send: 'Anfon dolen',
    copied: 'Dolen wedi’i chopïo',
    notCopied: 'Nid yw’r porwr hwn yn gadael i ni gopïo. Mae’r ddolen wedi’i dewis i chi: copïwch hi eich hun.',
    field: 'Dolen i’r cynllun hwn',
    none: 'Ni ellir rhoi’r cynllun hwn mewn dolen ar y ddyfais hon. Defnyddiwch y ffeil.',
    fromDisk: 'Agorwyd y cynllunydd hwn o ffeil ar y ddyfais hon, felly ni all dolen arwain ato. Defnyddiwch y ffeil.',
  },
  code: {
    title: 'Fel cod',
    text: 'Pwyntiwch gamera ffôn arall at y cod. Mae’n cario’r un peth â’r ddolen.',
    picture: (count: number) =>
      `Cod sgwâr sy’n agor y ddolen uchod ar ddyfais arall. ${plural(count, { zero: 'Nid yw’n cario dewis o unedau, enw na nodiadau.', other: 'Mae’n cario’r dewis ar gyfer # uned, heb enw a heb nodiadau.' })}`,
    tooLarge: 'Mae’r cynllun hwn yn rhy fawr i’w roi mewn cod. Defnyddiwch y ddolen neu’r ffeil.',
  },

  starter: {
    title: 'Dechrau cynlluniau eraill o hwn',
    text: 'Cynllun cychwyn: bydd pawb sy’n ei agor yn dechrau cynllun iddyn nhw eu hunain. Mae’n cynnwys y corff dyfarnu, y dyddiad dechrau, y dyddiad gorffen, egwyliau, oriau’r wythnos a’r unedau a ddewiswyd neu a ddiystyrwyd, gyda’r rheswm pan nad yw eich canolfan yn cynnig uned. Dim enw, dim nodiadau, dim byd a gyflawnwyd eisoes.',
    field: 'Dolen i’r cynllun cychwyn',
    code: 'Dangos y cynllun cychwyn fel cod',
    picture: 'Cod sgwâr sy’n agor y cynllun cychwyn ar ddyfais arall.',
    fileName: 'Cynllun cychwyn',
    save: 'Cadw’r cynllun cychwyn',
    sendFile: 'Anfon y cynllun cychwyn',
    copy: 'Copïo’r ddolen i’r cynllun cychwyn',
    send: 'Anfon y ddolen i’r cynllun cychwyn',
  },

  open: {
    linkField: 'Dolen i gynllun',
    linkHint: 'Gludwch y ddolen, neu’r neges gyfan y daeth ynddi.',
    openLink: 'Agor y ddolen',
    title: 'Cynllun a gawsoch gan rywun',
    titles: (count: number) =>
      plural(count, {
        one: 'Cynllun a gawsoch gan rywun',
        two: '# gynllun a gawsoch gan rywun',
        few: '# chynllun a gawsoch gan rywun',
        many: '# chynllun a gawsoch gan rywun',
        other: '# cynllun a gawsoch gan rywun',
      }),
    nothingTitle: 'Ni ellid agor hyn',
    done: 'Wedi gorffen',
    toStart: 'Mynd i’r dudalen ddechrau',
    needs: (framework: string) =>
      `Mae angen y fframwaith “${framework}” arno. Gofynnwch i’ch darparwr hyfforddiant am ei ffeil, yna ychwanegwch hi yma:`,
    toFrameworks: 'Eich fframweithiau eich hun',
  },
  scan: {
    title: 'Sganio cod',
    text: 'Daliwch y cod o flaen y camera.',
    notHere: 'Ni all y porwr hwn sganio. Agorwch gamera eich ffôn a’i bwyntio at y cod: bydd yn cynnig agor y ddolen.',
    refused:
      'Ni chaiff y dudalen hon ddefnyddio’r camera. Yn lle hynny, agorwch gamera eich ffôn a’i bwyntio at y cod.',
    picture: 'Beth mae’r camera’n ei weld',
  },

  received: {
    figures: (pathway: string, counted_: number, needed: number) => `${pathway} · ${counted_} o ${credits(needed)}`,
    fromFile: (name: string) => `O’r ffeil: ${name}`,
    noFramework: 'Nid yw ei fframwaith ar y ddyfais hon. Gallwch gadw’r cynllun, ond ni all y cynllunydd ei wirio.',
    bringsFramework: (title: string) => `Mae’r ffeil yn dod â’r fframwaith gyda hi: ${title}.`,
    otherIssue: 'Gwnaed y ddolen gyda fersiwn arall o’r fframwaith sydd â’r un unedau.',
    new: 'Newydd ar y ddyfais hon',
    add: 'Ychwanegu at fy nghynlluniau',
    addAll: (count: number) =>
      plural(count, {
        two: 'Ychwanegu’r # gynllun newydd',
        few: 'Ychwanegu’r # chynllun newydd',
        many: 'Ychwanegu’r # chynllun newydd',
        other: 'Ychwanegu’r # cynllun newydd',
      }),
    added: 'Wedi’i ychwanegu at eich cynlluniau',
    same: 'Mae’r cynllun hwn gennych eisoes, ac mae’r ddau yr un fath',
    comingBack: 'Eich cynllun chi yw hwn, wedi dod yn ôl',
    another: (name: string) =>
      `Enw’r cynllun hwn yma yw “${name}”. Os cynllun rhywun arall yw’r un a anfonwyd, cadwch y ddau.`,
    changedOn: (here: string, there: string) =>
      here === there
        ? `Newidiwyd ddiwethaf ar ${date(here)}, yma ac yn y man y’i hanfonwyd ohono.`
        : `Newidiwyd ddiwethaf yma ar ${date(here)}. Newidiwyd yr un a anfonwyd ddiwethaf ar ${date(there)}.`,
    ahead:
      'Nid yw dyddiad yr un a anfonwyd wedi cyrraedd eto. Mae cloc yn anghywir yn rhywle, felly edrychwch ar y cynnwys.',
    joins: (count: number) =>
      plural(count, {
        two: 'Daw # newid ohono i’ch cynllun.',
        few: 'Daw # newid ohono i’ch cynllun.',
        many: 'Daw # newid ohono i’ch cynllun.',
        other: 'Daw # newid ohono i’ch cynllun.',
      }),
    onlyHere: (count: number) =>
      plural(count, {
        two: 'Mae # newid a wnaed yma yn aros.',
        few: 'Mae # newid a wnaed yma yn aros.',
        many: 'Mae # newid a wnaed yma yn aros.',
        other: 'Mae # newid a wnaed yma yn aros.',
      }),
    at: (day: string) => `(newidiwyd ar ${date(day)})`,
    join: 'Uno’r ddau',
    takeLoses: (count: number) =>
      plural(count, {
        two: 'Os cymerwch yr un a anfonwyd, bydd # beth sydd yma’n unig yn mynd. I’w cael yn ôl, dewiswch Dadwneud.',
        few: 'Os cymerwch yr un a anfonwyd, bydd # pheth sydd yma’n unig yn mynd. I’w cael yn ôl, dewiswch Dadwneud.',
        many: 'Os cymerwch yr un a anfonwyd, bydd # pheth sydd yma’n unig yn mynd. I’w cael yn ôl, dewiswch Dadwneud.',
        other: 'Os cymerwch yr un a anfonwyd, bydd # peth sydd yma’n unig yn mynd. I’w cael yn ôl, dewiswch Dadwneud.',
      }),
    takeAll: (count: number) => `Cymryd pob un (${count})`,
    tookAll: (added: number, joined: number) =>
      `Cynlluniau a ychwanegwyd: ${added}. Cynlluniau a ddiweddarwyd: ${joined}.`,
    stillAsked: (count: number) =>
      plural(count, {
        two: 'Newidiwyd # gynllun mewn dwy ffordd. Dewiswch isod.',
        few: 'Newidiwyd # chynllun mewn dwy ffordd. Dewiswch isod.',
        many: 'Newidiwyd # chynllun mewn dwy ffordd. Dewiswch isod.',
        other: 'Newidiwyd # cynllun mewn dwy ffordd. Dewiswch isod.',
      }),
    undoAll: 'Dadwneud y cyfan',
    undidAll: (left: number) =>
      left === 0
        ? 'Mae popeth fel yr oedd.'
        : `Wedi’i ddadwneud, heblaw am gynlluniau a newidiwyd wedyn ac sy’n aros: ${left}.`,
    newFromLink: 'Bydd yn gynllun i chi’ch hun',
    beginOwn: 'Dechrau fy nghynllun fy hun ohono',
    begun: 'Mae gennych eich cynllun eich hun nawr',
    begunAlready: (name: string) => `Rydych wedi dechrau “${name}” ohono eisoes.`,
    into: (name: string) => `Ei uno â’r cynllun “${name}”`,
    different: (count: number) =>
      plural(count, {
        two: 'Mae’r cynllun hwn gennych, ac mae # beth yn wahanol',
        few: 'Mae’r cynllun hwn gennych, ac mae # pheth yn wahanol',
        many: 'Mae’r cynllun hwn gennych, ac mae # pheth yn wahanol',
        other: 'Mae’r cynllun hwn gennych, ac mae # peth yn wahanol',
      }),
    mine: 'Yma',
    theirs: 'Anfonwyd atoch',
    side: (whose: string, value: string) => `${whose}: ${value}`,
    choose: 'Ar gyfer pob un, dewiswch beth sy’n cyfrif. Nes i chi newid rhywbeth, mae popeth yn aros fel y mae yma.',
    keepBoth: 'Cadw’r ddau',
    takeTheirs: 'Cymryd yr un a anfonwyd',
    keptBoth: 'Mae’r ddau wedi’u cadw',
    tookTheirs: 'Mae eich cynllun nawr yr un fath â’r un a anfonwyd. I gael eich un chi yn ôl, dewiswch Dadwneud.',
    merged: 'Mae eich dewisiadau yn eich cynllun nawr. I gael yr hen un yn ôl, dewiswch Dadwneud.',
    nameOfSent: (name: string) => `${name} (anfonwyd)`.slice(0, 200),
    nameOfLink: 'Cynllun o ddolen',
    fromLink: 'y ddolen',
    openPlan: 'Agor y cynllun',
    newer: 'Gwnaed mewn fersiwn fwy diweddar o’r cynllunydd',
    newerText:
      'Gallwch ei gadw fel y mae a’i anfon ymlaen. I’w agor yma, llwythwch y dudalen hon eto pan fyddwch ar-lein.',
    keepNewer: 'Cadw’r cynllun fel y mae',
    keptNewer: 'Wedi’i gadw fel y mae',
    newerFailed: 'Ni allai’r porwr hwn ei gadw. Mae’n aros yn ei ffeil. Rhowch gynnig arall.',
    newerTaken: 'Mae’r cynllun hwn gennych eisoes, felly mae’r un hwn yn aros yn ei ffeil.',
  },
  fileFaults,
  linkFaults,
  fileNotes,
};
