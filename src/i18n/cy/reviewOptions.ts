import type { reviewOptions as English } from '../en/reviewOptions.ts';
import { counted } from './counted.ts';
import { trainingParts } from './trainingParts.ts';

const { credits } = counted;

/** Two options of a plan side by side. */
export const reviewOptions: typeof English = {
  heading: (a, b) => `Opsiwn ${a} ac Opsiwn ${b}`,
  aloneHeading: 'Ffordd arall?',
  aloneText: 'Gwnewch ail opsiwn o’r cynllun hwn, a newidiwch hwnnw. Bydd y cyntaf yn aros fel y mae.',
  copy: 'Copïo i opsiwn newydd',
  choose: 'Opsiynau’r cynllun hwn',
  compareWith: 'Opsiwn i’w gymharu',
  onlyIn: (label) => `Opsiwn ${label} yn unig`,
  nothingOnly: 'Dim uned',
  same: 'Mae’r ddau opsiwn yr un fath.',
  addTo: (label) => `Ychwanegu at ${label}`,
  addToAbout: (title, label) => `Ychwanegu at ${label}: ${title}`,
  takeOut: (label) => `Tynnu o ${label}`,
  takeOutAbout: (title, label) => `Tynnu o ${label}: ${title}`,
  others: 'Gwahaniaethau eraill',
  asIn: (from, into) => `Copïo o ${from} i ${into}`,
  asInAbout: (what, from, into) => `Copïo o ${from} i ${into}: ${what}`,
  otherNames: {
    startDate: 'Dyddiad dechrau',
    offering: 'Corff dyfarnu',
    settled: (title) => `Ffigurau “${title}”`,
    unit: (title) => `“${title}”: wedi’i chyflawni eisoes, neu i’w gwneud o hyd`,
    achievedQualification: 'Cymwysterau sydd gan y prentis eisoes',
    training: trainingParts,
  },
  tray: (label, have, need) => `Opsiwn ${label}: ${have} o ${credits(need)}.`,
  trayOnly: (label, titles) =>
    titles.length === 0 ? '' : `Yn Opsiwn ${label} yn unig: ${titles.map((title) => `“${title}”`).join(', ')}.`,
  table: {
    caption: 'Ffigurau ochr yn ochr',
    what: 'Beth',
    verdict: 'Canlyniad',
    credits: 'Credydau',
    group: (group) => `Grŵp ${group}`,
    groupAll: (group, need) => `Grŵp ${group}, ${need} i gyd`,
    groupMinimum: (group, need) => `Grŵp ${group}, o leiaf ${need}`,
    // “dim mwy na” would be “nag” before some figures.
    groupMaximum: (group, most) => `Grŵp ${group}, hyd at ${most}`,
    groupBetween: (group, need, most) => `Grŵp ${group}, ${need} i ${most}`,
    units: 'Unedau',
    guidedHours: 'Oriau dan arweiniad',
    hoursNeeded: 'Oriau hyfforddi sydd eu hangen',
    hoursRecognised: 'Oriau hyfforddi wedi’u cydnabod',
    hoursPlanned: 'Oriau hyfforddi wedi’u cynllunio',
    end: 'Dyddiad gorffen',
    noEnd: 'ddim yn hysbys',
  },
  guided: (known, unknown) => (unknown === 0 ? String(known) : `${known} + ${unknown} heb ffigur`),
  months: 'Oriau fesul mis',
  monthsCaption: 'Oriau hyfforddi wedi’u cynllunio ar gyfer pob mis',
  month: 'Mis',
  noMonths: 'Nid yw oriau’r naill opsiwn na’r llall wedi’u gosod fesul mis eto.',
  workingIn: (label) => `Rydych yn gweithio yn Opsiwn ${label}. Mae’r lleill yn aros fel y maent.`,
  change: (label) => `Newid Opsiwn ${label}`,
  decide: (label) => `Defnyddio Opsiwn ${label}`,
  decideTitle: (label) => `Defnyddio Opsiwn ${label}?`,
  decideText: (label) =>
    `Bydd y cynllun yr un fath ag Opsiwn ${label}. Caiff nodiadau, camau gweithredu a dyddiadur pob opsiwn eu cadw. Caiff yr opsiynau eraill eu dileu. Gallwch ddod â nhw yn ôl ar y dudalen ddechrau.`,
  keepBoth: 'Cadw pob opsiwn',
};
