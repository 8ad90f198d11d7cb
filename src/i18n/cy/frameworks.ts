import type { FrameworkFileFault } from '../../sharing/openFrameworkFile.ts';
import type { PageMessages } from '../words.ts';
import { counted } from './counted.ts';
import { sayFrameworkChange } from './frameworkChanges.ts';
import { sayFault, sayPlace } from './frameworkFaults.ts';

const { plural } = counted;

interface Trouble {
  readonly title: string;
  readonly text: string;
}

const fileFaults: Readonly<Record<FrameworkFileFault['code'] | 'cannotRead', Trouble>> = {
  cannotRead: {
    title: 'Ni allai’r ddyfais hon ddarllen y ffeil',
    text: 'Efallai ei bod wedi’i symud, neu ei bod yn dal i gael ei lawrlwytho. Cadwch hi ar y ddyfais hon a rhowch gynnig arall arni.',
  },
  tooLarge: {
    title: 'Mae’r ffeil hon yn rhy fawr i fod yn fframwaith',
    text: 'Chwiliwch am y ffeil gywir a rhowch gynnig arall arni.',
  },
  tooDeep: {
    title: 'Nid yw’r ffeil hon wedi’i threfnu fel fframwaith',
    text: 'Edrychwch ar y ffeil enghreifftiol i weld sut mae trefnu un.',
  },
  notJson: {
    title: 'Nid oes modd darllen y ffeil hon fel JSON',
    text: 'Efallai fod coma neu fraced ar goll, neu mai math arall o ffeil yw hi. Bydd golygydd JSON yn dangos ble.',
  },
  tooMuch: {
    title: 'Dim ond ffeiliau bach y gall y dudalen hon eu gwirio',
    text: 'Mae’r un hon yn fwy. Agorwch y cynllunydd o’i gyfeiriad gwe ac ychwanegwch y ffeil yno, neu rhowch lai o unedau yn y ffeil.',
  },
  newerFile: {
    title: 'Gwnaed y ffeil hon ar gyfer fersiwn fwy diweddar o’r cynllunydd',
    text: 'Llwythwch y dudalen hon eto pan fyddwch ar-lein, i gael y fersiwn ddiweddaraf. Yna rhowch gynnig arall arni.',
  },
  faults: {
    title: 'Mae gwallau yn y ffeil hon',
    text: 'Cywirwch y rhain ac ychwanegwch y ffeil eto. Nid oes dim wedi’i ychwanegu.',
  },
  contradictions: {
    title: 'Nid oes dewis o unedau a all fodloni’r rheolau hyn',
    text: 'Cywirwch y rheolau ac ychwanegwch y ffeil eto. Nid oes dim wedi’i ychwanegu.',
  },
  builtInId: {
    title: 'Mae’r id hwn yn perthyn i fframwaith sy’n dod gyda’r cynllunydd',
    text: 'Rhowch ei “id” ei hun i’ch fframwaith ac ychwanegwch y ffeil eto.',
  },
  versionTaken: {
    title: 'Mae’r fersiwn hon yma eisoes, ond mae’n wahanol',
    text: 'Mae cynlluniau’n enwi’r fersiwn y cawsant eu gwneud â hi. Rhowch “version” newydd i’r ffeil ac ychwanegwch hi eto.',
  },
};

/** Frameworks that a provider adds, and versions of any framework. */
export const frameworks: PageMessages['frameworks'] = {
  title: 'Eich fframweithiau eich hun',
  lead: 'Gall darparwr hyfforddiant ychwanegu fframwaith fel ffeil. Mae’r cynllunydd yn ei wirio ac yn ei gadw ar y ddyfais hon.',
  schema: 'Sut mae ffeil fframwaith wedi’i threfnu (sgema JSON)',
  example: 'Enghraifft sy’n dangos pob math o reol',
  add: 'Ychwanegu ffeil fframwaith',
  make: 'Gwneud fframwaith, neu newid un',
  reading: 'Wrthi’n gwirio’r ffeil…',
  added: (title: string, version: string) => `Wedi’i ychwanegu: ${title}, fersiwn ${version}`,
  standing: {
    new: 'Mae ar y dudalen ddechrau nawr.',
    newVersion:
      'Bydd cynlluniau newydd yn defnyddio’r fersiwn hon. Mae cynlluniau a wnaed â fersiwn gynharach yn cadw eu rheolau nes i chi eu symud.',
    same: 'Roedd y fersiwn hon yma eisoes. Nid oes dim wedi newid.',
  },
  unchecked: (qualifications: string) =>
    `Mae gormod o gyfuniadau o unedau i wirio a oes modd bodloni’r holl reolau ar unwaith: ${qualifications}.`,
  fileFaults,
  moreFaults: (count: number) => plural(count, { other: 'Mae # arall hefyd.' }),
  contradiction: (qualification: string) => `Ar gyfer ${qualification}, nid oes modd cadw at y rheolau hyn i gyd:`,
  sayFault,
  sayPlace,
  fault: (place: string, what: string) => `${place}: ${what}`,
  hosted: 'Ar y wefan hon',
  hostedText: 'Mae gan bawb sy’n defnyddio’r cynllunydd o’r cyfeiriad hwn y rhain.',
  hostedFaulty: (files: string) => `Ni ellid defnyddio’r ffeiliau hyn ar y wefan hon: ${files}.`,
  list: 'Ar y ddyfais hon',
  none: 'Nid ydych wedi ychwanegu un eto.',
  edition: (edition: number) => `Argraffiad ${edition}`,
  version: (version: string) => `Fersiwn ${version}`,
  usedBy: (count: number) =>
    plural(count, {
      two: 'Mewn # gynllun',
      few: 'Mewn # chynllun',
      many: 'Mewn # chynllun',
      other: 'Mewn # cynllun',
    }),
  unused: 'Ddim mewn unrhyw gynllun',
  beside:
    'Roedd copi arall o’r fersiwn hon yma’n gyntaf, â rheolau gwahanol. Dim ond cynlluniau a wnaed â’r union gopi hwn sy’n ei ddefnyddio.',
  about: 'Beth mae’n ei ddweud',
  remove: 'Tynnu',
  bringBack: 'Dod ag ef yn ôl',
  removeAbout: (title: string, version: string) => `${title}, fersiwn ${version}`,
  removed: (title: string, version: string) => `Wedi’i dynnu: ${title}, fersiwn ${version}`,
  broughtBack: (title: string, version: string) => `Yma eto: ${title}, fersiwn ${version}`,
  keep: 'Ei gadw',
  removeTitle: (title: string, version: string) => `Tynnu ${title}, fersiwn ${version}?`,
  removeText: (count: number) =>
    plural(count, {
      one: 'Mae # cynllun yn ei ddefnyddio. Bydd y cynllun hwnnw’n aros ac yn cadw ei reolau. Ni allwch ddechrau cynlluniau newydd ag ef.',
      two: 'Mae # gynllun yn ei ddefnyddio. Bydd y cynlluniau hynny’n aros ac yn cadw eu rheolau. Ni allwch ddechrau cynlluniau newydd ag ef.',
      few: 'Mae # chynllun yn ei ddefnyddio. Bydd y cynlluniau hynny’n aros ac yn cadw eu rheolau. Ni allwch ddechrau cynlluniau newydd ag ef.',
      many: 'Mae # chynllun yn ei ddefnyddio. Bydd y cynlluniau hynny’n aros ac yn cadw eu rheolau. Ni allwch ddechrau cynlluniau newydd ag ef.',
      other:
        'Mae # cynllun yn ei ddefnyddio. Bydd y cynlluniau hynny’n aros ac yn cadw eu rheolau. Ni allwch ddechrau cynlluniau newydd ag ef.',
    }),
  keptForPlans: 'Wedi’i dynnu: ni all cynlluniau newydd ei ddefnyddio. Mae’n aros i’r cynlluniau a wnaed ag ef.',
  notRemoved: {
    title: 'Ni chafodd y fframwaith hwn ei dynnu',
    text: 'Nid yw’r porwr yn gadael i’r cynllunydd newid yr hyn sydd wedi’i gadw. Mae’r fframwaith yma o hyd.',
  },
  refused: {
    title: (count) => plural(count, { other: 'Ni ellir defnyddio # fframwaith ar y ddyfais hon mwyach' }),
    text: 'Daeth y fersiwn hwn o’r cynllunydd o hyd i rywbeth o’i le yn yr hyn sydd wedi’i gadw yma. Ni chafodd dim ei newid. Mae cynlluniau sy’n ei ddefnyddio’n agor, ond nid ydynt yn cael eu gwirio. Cadwch ef fel ffeil. Yna pwyswch “Gwneud fframwaith, neu newid un” a dechreuwch gyda’r ffeil honno: yno cewch weld beth sydd o’i le, a’i gywiro.',
    save: (title: string, version: string) => `Cadw fel ffeil: ${title}, fersiwn ${version}`,
    remove: (title: string, version: string) => `Tynnu ${title}, fersiwn ${version}`,
  },
  notStored: {
    title: 'Nid yw’r fframwaith hwn wedi’i gadw ar y ddyfais hon',
    text: 'Nid yw’r porwr yn gadael i’r cynllunydd ei gadw. Gallwch ei ddefnyddio nes i chi gau’r dudalen hon.',
  },

  changed: {
    title: 'Mae’r fframwaith hwn wedi newid ers i chi wneud eich cynllun',
    text: (mine: string, newest: string) =>
      `Mae eich cynllun yn cadw rheolau fersiwn ${mine}. Y fersiwn ddiweddaraf yw ${newest}.`,
    nothing: 'Nid oes dim sy’n bwysig i’ch cynllun wedi newid.',
    what: (count: number) => plural(count, { other: 'Mae # newid sy’n effeithio ar eich cynllun' }),
    move: 'Symud i’r fersiwn newydd',
    stay: 'Aros am y tro',
    missingTitle: 'Gwnaed eich cynllun â fersiwn arall o’r fframwaith',
    missingText: (mine: string, newest: string) =>
      mine === newest
        ? `Mae gan fersiwn ${mine} ar y ddyfais hon reolau gwahanol i’r rhai y gwnaed eich cynllun â nhw. Gall y cynllunydd wirio eich cynllun yn ôl y rheolau sydd yma.`
        : `Nid yw fersiwn ${mine} ar y ddyfais hon, felly ni all y cynllunydd wirio eich cynllun. Gall ei wirio yn ôl fersiwn ${newest}.`,
    moveMissing: 'Defnyddio’r fersiwn hon o hyn ymlaen',
    say: sayFrameworkChange,
  },
};
