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
} satisfies Readonly<Record<string, Trouble>>;

/** What the planner says of its storage, of plans it keeps aside, and of new versions of itself. */
export const storage = {
  problems,
  saveFile: 'Cadw pob cynllun mewn ffeil',
  again: 'Rhoi cynnig arall',
  reload: 'Llwytho’r dudalen eto',
  fileName: (day: string) => `Cynlluniau ${day}`,
  cleared: {
    title: 'Mae’r porwr wedi clirio ei storfa',
    text: 'Mae eich cynlluniau agored wedi’u cadw eto o’r dudalen hon. I fod yn ddiogel, cadwch nhw mewn ffeil. Mae porwyr yn clirio eu storfa pan fydd lle’n brin ar y ddyfais.',
    hide: 'Cuddio’r neges',
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
    text: 'Am 30 diwrnod, gallwch adfer cynlluniau sydd wedi’u dileu.',
    deletedOn: (plan: string, day: string) => `${plan}, wedi’i ddileu ar ${date(day)}`,
    restore: 'Adfer',
    restored: (plan: string) => `Mae “${plan}” yn ôl`,
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
      text: 'Mae popeth a wnaethoch yma wedi’i gadw. Llwythwch y dudalen eto i barhau gyda’r fersiwn newydd.',
      take: 'Llwytho’r dudalen eto',
    },
  },
};
