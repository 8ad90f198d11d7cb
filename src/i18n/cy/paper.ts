import type { paper as English } from '../en/paper.ts';
import type { Party } from '../../plan/recordSchema.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { levelName } from './levels.ts';

const { credits, units } = counted;
const { date, shortDate } = formats;

const signers: Readonly<Record<Party, string>> = {
  apprentice: 'prentis',
  tutor: 'tiwtor',
  employer: 'cyflogwr',
};

/** What goes on paper. */
export const paper: typeof English = {
  title: 'Cynllun hyfforddi',
  subtitle: (programme, framework, level) => `${programme}, ${framework}, ${levelName(level)}`,
  planCode: 'Cod y cynllun',
  printed: (day) => `Argraffwyd ar ${date(day)}`,
  scan: 'Sganiwch i agor y dewisiadau eto',
  qr: 'Cod QR sy’n agor dewisiadau’r cynllun hwn',
  startAndEnd: 'Dechrau a gorffen',
  dates: (start, end) => `${date(start)} i ${date(end)}`,
  noDates: 'heb eu nodi',
  creditsOf: (have, need) => `${have} o ${credits(need)}`,
  verdict: (heading, figures) => `${heading}: ${figures}`,
  organisations: (all) => (all.length === 0 ? 'Heb ddewis corff dyfarnu' : all.join('; ')),
  organisation: (name, number) => `${name} ${number}`,

  table: {
    caption: 'Unedau’r cynllun',
    group: 'Grŵp',
    unit: 'Uned',
    reference: 'Cyfeirnod',
    planned: 'Misoedd',
    off: 'I ffwrdd',
    on: 'Yn y gwaith',
    guidedHours: 'Oriau dan arweiniad',
    credits: 'Credydau',
    recognised: 'Wedi’i chyflawni eisoes',
    notPlanned: 'ddim eto',
    notKnown: 'ddim yn hysbys',
    total: units,
    known: (figure, unknown) => (unknown === 0 ? String(figure) : `${figure} yn hysbys`),
    // “i” would soften the name of a month.
    months: (from, to) => (from === to ? from : `${from} – ${to}`),
    monthAndYear: (month, year) => `${month} ${year}`,
  },
  wholeTable: {
    caption: 'Cymwysterau’r cynllun',
    qualification: 'Cymhwyster',
    number: 'Rhif',
    tqt: 'Cyfanswm amser y cymhwyster',
    essentialSkill: (name, level) => `Sgiliau Hanfodol Cymru: ${name}, ${levelName(level)}`,
    none: '–',
  },

  rules: 'Rheolau a wiriwyd',
  hours: {
    heading: 'Oriau hyfforddi',
    caption: 'Oriau hyfforddi fesul rhan',
    component: 'Oriau',
    off: 'I ffwrdd o’r gwaith',
    on: 'Yn y gwaith',
    together: 'Gyda’i gilydd',
    total: 'Cyfanswm',
    job: 'Math',
    figures: {
      needed: 'Gofynnol',
      planned: 'Wedi’u cynllunio',
      recorded: 'Wedi’u cofnodi',
      checked: 'Wedi’u gwirio',
      recognised: 'Wedi’u cydnabod',
      done: 'Wedi’u gwneud',
    },
    done: 'Yr oriau sydd wedi’u gwneud yw’r rhai sydd wedi’u cydnabod neu eu gwirio, a dim mwy o unrhyw ran nag sydd ei angen.',
    allTraining: 'Yr holl hyfforddiant',
    skill: (name) => `Sgiliau Hanfodol: ${name}`,
  },
  months: {
    heading: 'Oriau fesul mis',
    caption: 'Oriau hyfforddi wedi’u cynllunio ar gyfer pob mis',
    job: 'Oriau',
    soFar: 'Hyd yma',
    notLaidOut: 'Nid yw’r oriau wedi’u gosod fesul mis eto.',
  },
  toConfirm: 'I’w cadarnhau',
  open: (sentence, whom) => `${sentence} (${whom})`,
  confirmed: (sentence, by) => `${sentence} ${by}`,
  source: (document) => `Rheolau: ${document}.`,
  framework: (title, id, issue, issued) =>
    [
      title,
      ...(id !== null && issue !== null ? [id, `rhifyn ${issue}`] : []),
      ...(issued === null ? [] : [date(issued)]),
    ].join(', '),
  notes: 'Nodiadau',
  actions: 'Camau gweithredu',
  note: (who, about, text) => (about === null ? `${who}: ${text}` : `${who}, am “${about}”: ${text}`),
  action: (what, by) => (by === '' ? what : `${what} (${by})`),

  agree:
    'Rydym yn cytuno i’r cynllun hwn. Byddwn yn cofnodi oriau hyfforddi wrth iddynt ddigwydd, ac yn llofnodi’r cofnod.',
  name: 'Enw',
  signer: (party) => signers[party],
  date: 'Dyddiad',
  agreedOnDevice: (name, day) => `Cytundeb ar y ddyfais: ${name}, ${date(day)}`,
  changedSince: (name, day) => `Wedi newid ers i ${name} gytuno ar ${date(day)}`,

  diary: {
    titles: { off: 'Dyddiadur hyfforddi i ffwrdd o’r gwaith', on: 'Dyddiadur hyfforddi yn y gwaith' },
    leads: {
      off: 'Hyfforddiant i ffwrdd o’r gwaith arferol, yn ystod amser gwaith.',
      on: 'Hyfforddiant sy’n rhan o’r gwaith.',
    },
    sign: {
      off: 'Mae’r asesydd a’r cyflogwr yn llofnodi pob llinell.',
      on: 'Mae’r prentis a’r asesydd yn llofnodi pob llinell.',
    },
    signers: { assessor: 'Asesydd', employer: 'Cyflogwr', learner: 'Prentis' },
    captions: { off: 'Oriau i ffwrdd o’r gwaith', on: 'Oriau yn y gwaith' },
    day: 'Dyddiad',
    what: 'Beth a wnaed',
    subject: 'Ar gyfer pa uned',
    hours: 'Oriau',
    evidence: 'Tystiolaeth',
    check: (name, day) => `${name}, ${shortDate(day)}`,
    earlierCheck: (text) => `Nodwyd cyn hynny: ${text}`,
    total: 'Cyfanswm a gofnodwyd',
    checked: 'Wedi’u gwirio o’r rhain',
    notCounted: 'Heb eu cyfrif',
  },
};
