import { counted } from './counted.ts';

/** Words used on every screen. */
export const common = {
  productName: 'Cynllunydd Unedau',
  skipToContent: 'Neidio i’r prif gynnwys',
  mainMenu: 'Prif ddewislen',
  close: 'Cau',
  cancel: 'Canslo',
  back: 'Yn ôl',
  undo: 'Dadwneud',
  redo: 'Ailwneud',
  why: 'Pam?',
  credits: counted.credits,
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
    failed: 'Heb ei gadw: nid yw’r porwr hwn yn gadael i’r cynllunydd storio dim. Cadwch y dudalen hon ar agor.',
    unsure: 'Efallai heb ei gadw',
  },
  undone: (what: string) => `Wedi’i ddadwneud: ${what}`,
  loading: 'Wrthi’n agor eich cynlluniau…',
};
