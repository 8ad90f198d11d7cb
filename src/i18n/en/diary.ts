import type { Job } from '../../hours/jobMinutes.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { plural } = counted;
const { date } = formats;
const jobs: Readonly<Record<Job, string>> = { off: 'off the job', on: 'on the job' };

/** The diary of training that has happened. */
export const diary = {
  heading: 'Diary',
  lead: 'Write down training when it happens. Have it checked, so that the hours count.',
  add: 'Add to the diary',
  addTitle: 'What did you do?',
  editTitle: 'Change the entry',
  date: 'Date',
  subject: 'For',
  job: 'On or off the job',
  hours: 'Hours',
  minutes: 'Minutes',
  badHours: 'Enter whole hours, 0 or more.',
  badMinutes: 'Enter whole minutes, 0 or more.',
  what: 'What was done',
  checkedBy: 'Checked by',
  checkedByHint: 'Off the job: assessor and employer. On the job: you and your assessor.',
  evidence: 'Where the evidence is',
  evidenceHint: 'For example: workbook page 12',
  save: 'Save',
  noDate: 'Give a date.',
  empty: 'Nothing is written down yet.',
  recorded: (off: number, on: number) =>
    `${hourWords.hours(off)} off the job and ${hourWords.hours(on)} on the job so far.`,
  line: (minutes: number, job: Job, title: string) => `${hourWords.exact(minutes)} ${jobs[job]}: ${title}`,
  checked: (who: string) => `Checked by ${who}`,
  notChecked: 'Not checked yet',
  evidenceIs: (where: string) => `Evidence: ${where}`,
  editAbout: (day: string, title: string) => `Change ${date(day)}, ${title}`,
  removeAbout: (day: string, title: string) => `Delete ${date(day)}, ${title}`,
  more: (count: number) => plural(count, { one: 'Show # more', other: 'Show # more' }),
};
