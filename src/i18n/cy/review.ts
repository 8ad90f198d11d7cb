import type { reviewScreen as English } from '../en/review.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';
import { hourWords } from './hourWords.ts';
import { reviewChecks } from './reviewChecks.ts';
import { reviewPoints } from './reviewPoints.ts';
import { reviewActions, reviewNotes, reviewParties } from './reviewNotes.ts';
import { reviewOptions } from './reviewOptions.ts';
import { reviewHistory } from './reviewHistory.ts';
import { reviewSignOff } from './reviewSignOff.ts';
import { reviewVerdict } from './reviewVerdict.ts';

const { credits, plural } = counted;
const { date } = formats;
const { figure, hours } = hourWords;

/** The Review screen. */
export const reviewScreen: typeof English = {
  title: 'Adolygu',
  pageName: 'Adolygu',
  option: (label) => `Opsiwn ${label}`,
  heading: (plan, today) => `${plan}, ${date(today)}`,
  present: 'Modd cyflwyno',
  presenting: (plan) => `Modd cyflwyno: ${plan}`,
  leavePresenting: 'Gadael y modd cyflwyno',
  print: 'Argraffu',
  ...reviewVerdict,
  checks: reviewChecks,
  points: reviewPoints,
  hours: {
    heading: 'Oriau hyfforddi',
    lead: (minimum, needed) =>
      needed > minimum
        ? `O leiaf ${hours(minimum)}; mae angen ${figure(needed)} ar y cynllun hwn.`
        : `O leiaf ${hours(minimum)}.`,
    figures: {
      needed: 'Gofynnol',
      recognised: 'Wedi’u cydnabod',
      planned: 'Wedi’u cynllunio',
      recorded: 'Wedi’u cofnodi',
      checked: 'Wedi’u gwirio',
      done: 'Wedi’u gwneud: wedi’u cydnabod neu eu gwirio',
      waiting: 'I’w gwirio neu eu cadarnhau',
      short: 'Yn brin',
    },
    part: 'Oriau',
    rows: { off: 'I ffwrdd o’r gwaith', on: 'Yn y gwaith', all: 'Cyfanswm' },
    open: 'Gweld yr oriau',
    notLaidOut: 'Heb eu gosod fesul mis eto.',
  },
  units: {
    heading: (count) => plural(count, { other: '# uned yn y cynllun' }),
    credits: (value) => credits(value),
    achieved: '(wedi’i chyflawni o’r blaen)',
  },
  options: reviewOptions,
  notes: reviewNotes,
  parties: reviewParties,
  actions: reviewActions,
  signOff: reviewSignOff,
  history: reviewHistory,
  people: {
    heading: 'Pobl',
    none: 'Nid oes neb wedi’i enwi eto.',
    change: 'Eu henwi',
    fields: { employer: 'Cyflogwr', tutor: 'Tiwtor', centre: 'Canolfan', learnerNumber: 'Rhif y dysgwr' },
    note: 'Maent yn mynd gyda ffeil y cynllun, byth mewn dolen nac mewn cod.',
  },
  printDialog: {
    title: 'Argraffu',
    what: 'Beth ydych chi am ei argraffu?',
    sheets: { plan: 'Cynllun hyfforddi', diary: 'Taflenni dyddiadur i’w llofnodi' },
    notes: 'Gyda nodiadau',
    actions: 'Gyda chamau gweithredu',
    submit: 'Argraffu',
    hint: 'Gall eich porwr gadw’r ddogfen fel ffeil PDF.',
  },
};
