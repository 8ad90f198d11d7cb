import type { Job } from '../../hours/jobMinutes.ts';
import type { Checker } from '../../plan/hoursSchema.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { plural } = counted;
const { date } = formats;
const jobs: Readonly<Record<Job, string>> = { off: 'i ffwrdd o’r gwaith', on: 'yn y gwaith' };
const checkers: Readonly<Record<Checker, string>> = { assessor: 'asesydd', employer: 'cyflogwr', learner: 'prentis' };

/** The diary of training that has happened. */
export const diary = {
  heading: 'Dyddiadur',
  lead: 'Cofnodwch hyfforddiant pan fydd yn digwydd. Gofynnwch i rywun ei wirio, er mwyn i’r oriau gyfrif.',
  add: 'Ychwanegu at y dyddiadur',
  addTitle: 'Beth wnaethoch chi?',
  editTitle: 'Newid y cofnod',
  date: 'Dyddiad',
  subject: 'Ar gyfer beth?',
  time: 'Am faint o amser?',
  timeHint: 'Er enghraifft 2.5, 2:30 neu 90 mun.',
  faults: {
    noDate: 'Rhowch ddyddiad.',
    noTime: 'Nodwch faint o amser a gymerodd.',
    badTime: 'Rhowch amser, er enghraifft 2.5, 2:30 neu 90 mun.',
  },
  what: 'Beth a wnaed',
  evidence: 'Ble mae’r dystiolaeth',
  evidenceHint: 'Er enghraifft: llyfr gwaith, tudalen 12',
  save: { off: 'Cadw: i ffwrdd o’r gwaith', on: 'Cadw: yn y gwaith' } satisfies Readonly<Record<Job, string>>,
  ask: 'A yw hyn yn gywir?',
  askAgain: (job: Job) => `Os felly, pwyswch “Cadw: ${jobs[job]}” eto.`,
  changesChecks: 'Os newidiwch y diwrnod, yr oriau neu beth oedd y diben, rhaid gwirio’r cofnod eto.',
  empty: 'Nid oes dim wedi’i gofnodi eto.',
  recorded: (off: number, on: number) =>
    `Hyd yma: ${hourWords.hours(off)} i ffwrdd o’r gwaith, ${hourWords.hours(on)} yn y gwaith.`,
  checkedInAll: (off: number, on: number) =>
    off + on === 0
      ? 'Nid oes dim wedi’i wirio eto.'
      : `Wedi’u gwirio: ${hourWords.hours(off)} i ffwrdd o’r gwaith, ${hourWords.hours(on)} yn y gwaith.`,
  line: (minutes: number, job: Job, title: string) => `${hourWords.exact(minutes)} ${jobs[job]}: ${title}`,
  checkedBy: (checker: Checker, name: string, day: string) => `${name} (${checkers[checker]}, ${date(day)})`,
  checked: (by: readonly string[]) => `Gwiriwyd gan: ${by.join('; ')}`,
  // After a colon and apart by commas: “gan” and “a” would change the words.
  toCheck: (missing: readonly Checker[]) => `I’w wirio gan: ${missing.map((each) => checkers[each]).join(', ')}`,
  earlierCheck: (text: string) =>
    `O dan “Gwiriwyd gan” roedd: ${text}. Nid yw’n dweud pwy wiriodd beth, felly nid yw’n cyfrif fel gwiriad.`,
  notCounted: {
    noPart: 'Nid yw hyn yn cyfrif: nid yw’r hyn y mae ar ei gyfer yn y cynllun.',
    moreThanADay: 'Nid yw hyn yn cyfrif: gyda hwn, mae mwy na 24 awr yn y diwrnod.',
    afterClaim: 'Nid yw hyn yn cyfrif: mae ar ôl diwrnod y cais am y dystysgrif.',
  },
  evidenceIs: (where: string) => `Tystiolaeth: ${where}`,
  editAbout: (day: string, title: string) => `Newid ${date(day)}, ${title}`,
  removeAbout: (day: string, title: string) => `Dileu ${date(day)}, ${title}`,
  checking: {
    title: 'Gwirio cofnodion',
    lead: 'Ticiwch yr hyn rydych wedi’i weld, gyda’i dystiolaeth. Yr asesydd a’r cyflogwr sy’n gwirio hyfforddiant i ffwrdd o’r gwaith. Y prentis a’r asesydd sy’n gwirio hyfforddiant yn y gwaith.',
    leadAnybody:
      'Ticiwch yr hyn rydych wedi’i weld, gyda’i dystiolaeth. Nid yw’r ddogfen yn dweud pwy sy’n gwirio: mae un enw yn ddigon.',
    all: 'Ticio popeth',
    none: 'Ticio dim',
    names: {
      assessor: 'Enw’r asesydd',
      employer: 'Enw’r cyflogwr',
      learner: 'Enw’r prentis',
    } satisfies Readonly<Record<Checker, string>>,
    nameHint: 'Gadewch enw’n wag os nad yw’r person hwnnw wedi gwirio.',
    day: 'Diwrnod y gwirio',
    faults: {
      noNames: 'Rhowch enw o leiaf un person sydd wedi gwirio.',
      noneTicked: 'Ticiwch o leiaf un cofnod.',
      noDay: 'Rhowch ddiwrnod hyd at heddiw.',
    },
    submit: (count: number) =>
      plural(count, {
        two: 'Gwirio # gofnod',
        few: 'Gwirio # chofnod',
        many: 'Gwirio # chofnod',
        other: 'Gwirio # cofnod',
      }),
    nothing: 'Nid oes dim yn aros i gael ei wirio.',
  },
  more: (count: number) => plural(count, { other: 'Dangos # arall' }),
};
