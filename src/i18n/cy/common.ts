import { counted } from './counted.ts';
import { formats } from './formats.ts';

/** Words used on every screen. */
export const common = {
  productName: 'Cynllunydd Unedau',
  skipToContent: 'Neidio i’r prif gynnwys',
  mainMenu: 'Prif ddewislen',
  share: 'Rhannu',
  shareAbout: (plan: string) => `“${plan}”`,
  close: 'Cau',
  cancel: 'Canslo',
  back: 'Yn ôl',
  undo: 'Dadwneud',
  redo: 'Ailwneud',
  why: 'Pam?',
  showMore: (count: number) => counted.plural(count, { other: 'Dangos # arall' }),
  credits: counted.credits,
  units: counted.units,
  /** In a column headed “Level”. */
  level: (level: number) => (level >= 1 ? formats.number(level) : `Mynediad ${3 + level}`),
  group: (group: string) => `Grŵp ${group}`,
  unnamedPlan: 'Fy nghynllun',
  planOption: (plan: string, label: string) => `${plan}, Opsiwn ${label}`,
  toLight: 'Newid i liwiau golau',
  toDark: 'Newid i liwiau tywyll',
  navigation: {
    start: 'Dechrau',
    units: 'Unedau',
    hours: 'Oriau',
    review: 'Adolygu',
    about: 'Am y fframwaith',
    cohort: 'Carfan',
  },
  saving: {
    saved: 'Wedi’i gadw ar y ddyfais hon',
    saving: 'Wrthi’n cadw…',
    failed: 'Heb ei gadw. Cadwch y dudalen hon ar agor.',
    unsure: 'Efallai heb ei gadw',
  },
  undone: (what: string) => `Wedi’i ddadwneud: ${what}`,
  /** Beside every field for a day. */
  day: {
    bad: 'Nid oes dyddiad o’r fath. Rhowch ddiwrnod, mis a blwyddyn â phedwar digid, er enghraifft 1 Medi 2026.',
    missing: 'Rhowch ddyddiad.',
    stays: (day: string) => `Tan hynny, ${formats.date(day)} fydd yn aros.`,
  },
  tooLong: (over: number) => counted.plural(over, { other: 'Mae’r testun # nod yn rhy hir. Byrhewch ef cyn ei gadw.' }),
  cutOff: (most: number) =>
    counted.plural(most, { other: 'Mae lle i # nod yn unig. Gwiriwch beth gafodd ei dorri i ffwrdd.' }),
  loading: 'Wrthi’n agor eich cynlluniau…',
};
