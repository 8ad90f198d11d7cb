import type { Job } from '../../hours/jobMinutes.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { plural } = counted;
const { date } = formats;
const jobs: Readonly<Record<Job, string>> = { off: 'i ffwrdd o’r gwaith', on: 'yn y gwaith' };

/** The diary of training that has happened. */
export const diary = {
  heading: 'Dyddiadur',
  lead: 'Cofnodwch hyfforddiant pan fydd yn digwydd. Gofynnwch i rywun ei wirio, er mwyn i’r oriau gyfrif.',
  add: 'Ychwanegu at y dyddiadur',
  addTitle: 'Beth wnaethoch chi?',
  editTitle: 'Newid y cofnod',
  date: 'Dyddiad',
  subject: 'Ar gyfer beth?',
  job: 'Yn y gwaith neu i ffwrdd o’r gwaith',
  hours: 'Oriau',
  minutes: 'Munudau',
  badHours: 'Rhowch oriau cyfan, 0 neu fwy.',
  badMinutes: 'Rhowch funudau cyfan, 0 neu fwy.',
  what: 'Beth a wnaed',
  checkedBy: 'Gwiriwyd gan',
  checkedByHint: 'I ffwrdd o’r gwaith: asesydd a chyflogwr. Yn y gwaith: chi a’ch asesydd.',
  evidence: 'Ble mae’r dystiolaeth',
  evidenceHint: 'Er enghraifft: llyfr gwaith, tudalen 12',
  save: 'Cadw',
  noDate: 'Rhowch ddyddiad.',
  empty: 'Nid oes dim wedi’i gofnodi eto.',
  recorded: (off: number, on: number) =>
    `Hyd yma: ${hourWords.hours(off)} i ffwrdd o’r gwaith, ${hourWords.hours(on)} yn y gwaith.`,
  line: (minutes: number, job: Job, title: string) => `${hourWords.exact(minutes)} ${jobs[job]}: ${title}`,
  checked: (who: string) => `Gwiriwyd gan: ${who}`,
  notChecked: 'Heb ei wirio eto',
  evidenceIs: (where: string) => `Tystiolaeth: ${where}`,
  editAbout: (day: string, title: string) => `Newid ${date(day)}, ${title}`,
  removeAbout: (day: string, title: string) => `Dileu ${date(day)}, ${title}`,
  more: (count: number) => plural(count, { other: 'Dangos # arall' }),
};
