import { formats } from './formats.ts';
import { counted } from './counted.ts';

const { plural } = counted;
const { date } = formats;

interface Trouble {
  readonly title: string;
  readonly text: string;
}

const problems = {
  full: {
    title: 'Nid oes lle ar ôl i gadw dim ar y ddyfais hon',
    text: 'Cadwch y dudalen hon ar agor. Cadwch eich cynlluniau mewn ffeil nawr, gwnewch le ar y ddyfais, yna rhowch gynnig arall.',
  },
  outdated: {
    title: 'Mae fersiwn fwy diweddar o’r cynllunydd ar agor mewn tab arall',
    text: 'Ni all y dudalen hon gadw dim byd bellach. Os ydych wedi newid rhywbeth yma, cadwch eich cynlluniau mewn ffeil. Yna llwythwch y dudalen eto.',
  },
  refused: {
    title: 'Nid yw eich newidiadau diwethaf wedi’u cadw',
    text: 'Nid yw’r porwr hwn yn gadael i’r cynllunydd storio dim ar hyn o bryd. Cadwch y dudalen hon ar agor, cadwch eich cynlluniau mewn ffeil, a rhowch gynnig arall.',
  },
  unsure: {
    title: 'Efallai nad yw eich newidiadau diwethaf wedi’u cadw',
    text: 'Methodd y porwr hwn â chadw gynnau. Mae’n dweud nawr ei fod wedi gwneud, ond nid yw hynny bob amser yn wir ar ôl i’r ddyfais fod yn llawn, a gall golli eich cynlluniau eraill hefyd. Cadwch bob cynllun mewn ffeil i fod yn siŵr.',
  },
  blocked: {
    title: 'Mae tab arall yn y ffordd',
    text: 'Mae fersiwn gynharach o’r cynllunydd ar agor mewn tab neu ffenestr arall, ac mae’n dal eich cynlluniau. Caewch hi, a bydd eich cynlluniau’n agor yma.',
  },
  silent: {
    title: 'Mae’r porwr yn araf yn agor eich cynlluniau',
    text: 'Nid ydynt wedi’u colli. Arhoswch ychydig, neu llwythwch y dudalen eto. Os na fydd hynny’n helpu, caewch bob tab o’r cynllunydd, neu ailgychwynnwch y porwr.',
  },
  later: {
    title: 'Mae’r dudalen hon yn fersiwn gynharach o’r cynllunydd',
    text: 'Defnyddiwyd fersiwn fwy diweddar ar y ddyfais hon. Gallwch edrych ar eich cynlluniau yma a’u cadw mewn ffeil, ond ni fydd newidiadau a wnewch yma yn cael eu cadw. Llwythwch y dudalen eto i gael y fersiwn fwy diweddar.',
  },
} satisfies Readonly<Record<string, Trouble>>;

/** What the planner says of its storage, of plans it keeps aside, and of new versions of itself. */
export const storage = {
  problems,
  stuck: (plans: readonly string[]) => `Heb eu dileu eto: ${plans.map((plan) => `“${plan}”`).join(', ')}`,
  saveFile: 'Cadw pob cynllun mewn ffeil',
  saveAll: 'Cadw pob cynllun mewn un ffeil',
  saved: (name: string) => `Ffeil wedi’i chadw: ${name}`,
  fallbackName: 'Cynllun',
  again: 'Rhoi cynnig arall',
  reload: 'Llwytho’r dudalen eto',
  fileName: (day: string) => `Cynlluniau ${day}`,
  cleared: {
    title: 'Mae’r porwr wedi clirio ei storfa',
    text: 'Mae eich cynlluniau agored wedi’u cadw eto o’r dudalen hon. I fod yn ddiogel, cadwch nhw mewn ffeil. Mae porwyr yn clirio eu storfa pan fydd lle’n brin ar y ddyfais.',
    hide: 'Cuddio’r neges',
  },
  mayBeCleared: {
    title: 'Yn y porwr hwn yn unig y mae eich cynlluniau',
    text: 'Gall y porwr eu clirio os na fyddwch yn dod yn ôl am wythnos neu fwy, neu os bydd lle’n brin ar y ddyfais. Ffeil yw eich copi wrth gefn.',
  },
  nudge: {
    title: (changes: number) => plural(changes, { other: 'Mae # newid ar y ddyfais hon yn unig' }),
    text: 'Ffeil yw eich copi wrth gefn os collwch y ddyfais neu os bydd y porwr yn clirio ei storfa.',
    later: 'Nid nawr',
  },
  newer: {
    heading: 'Gwnaed mewn fersiwn fwy diweddar o’r cynllunydd',
    text: 'Mae’r cynlluniau hyn yn aros fel y maent. I’w hagor, llwythwch y dudalen hon eto pan fyddwch ar-lein. Gallwch eu cadw mewn ffeil unrhyw bryd.',
    save: 'Cadw mewn ffeil',
    saveAbout: (plan: string) => `“${plan}”`,
  },
  removed: {
    summary: (count: number) =>
      plural(count, {
        one: '# cynllun wedi’i ddileu',
        two: '# gynllun wedi’u dileu',
        few: '# chynllun wedi’u dileu',
        many: '# chynllun wedi’u dileu',
        other: '# cynllun wedi’u dileu',
      }),
    text: 'Gallwch adfer y rhain nes i chi ddefnyddio’r cynllunydd ar 30 diwrnod arall. Wedyn byddant yn cael eu dileu am byth.',
    deletedOn: (plan: string, day: string) => `${plan}, wedi’i ddileu ar ${date(day)}`,
    restore: 'Adfer',
    restored: (plan: string) => `Mae “${plan}” yn ôl`,
    forget: 'Dileu am byth',
    forgetTitle: (plan: string) => `Dileu “${plan}” am byth?`,
    forgetText:
      'Ni fydd dim ohono’n aros ar y ddyfais hon, ac ni all neb ei adfer. Bydd ffeiliau rydych wedi’u cadw yn dal yno.',
    forgotten: (plan: string) => `Mae “${plan}” wedi’i ddileu am byth`,
  },
  offline: 'Mae’r cynllunydd yn gweithio heb y rhyngrwyd nawr.',
  update: {
    ready: {
      title: 'Mae fersiwn newydd o’r cynllunydd yn barod',
      text: 'Mae eich cynlluniau’n aros fel y maent. Bydd y dudalen yn llwytho eto, a bydd hynny’n cymryd eiliad neu ddwy.',
      take: 'Defnyddio’r fersiwn newydd',
    },
    taking: 'Wrthi’n newid i’r fersiwn newydd…',
    elsewhere: {
      title: 'Cafodd y cynllunydd ei ddiweddaru mewn tab arall',
      text: 'Llwythwch y dudalen eto i barhau gyda’r fersiwn newydd. Mae’r hyn rydych yn ei deipio yn cael ei gadw.',
      take: 'Llwytho’r dudalen eto',
    },
  },
};
