import type { Job } from '../../hours/jobMinutes.ts';
import type { Checker } from '../../plan/hoursSchema.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { plural } = counted;
const { date } = formats;
const jobs: Readonly<Record<Job, string>> = { off: 'off the job', on: 'on the job' };
const checkers: Readonly<Record<Checker, string>> = {
  assessor: 'assessor',
  employer: 'employer',
  learner: 'apprentice',
};

/** The diary of training that has happened. */
export const diary = {
  heading: 'Diary',
  lead: 'Write down training when it happens. Have it checked, so that the hours count.',
  add: 'Add to the diary',
  addTitle: 'What did you do?',
  editTitle: 'Change the entry',
  date: 'Date',
  subject: 'For',
  time: 'How long?',
  timeHint: 'Such as 2.5, 2:30 or 90 min.',
  faults: {
    noDate: 'Give a date.',
    noTime: 'Say how long it took.',
    badTime: 'Enter a time such as 2.5, 2:30 or 90 min.',
  },
  what: 'What was done',
  evidence: 'Where the evidence is',
  evidenceHint: 'For example: workbook page 12',
  save: { off: 'Save: off the job', on: 'Save: on the job' } satisfies Readonly<Record<Job, string>>,
  ask: 'Is this right?',
  askAgain: (job: Job) => `If it is, press “Save: ${jobs[job]}” again.`,
  changesChecks: 'If you change the day, the hours or what it is for, it has to be checked again.',
  empty: 'Nothing is written down yet.',
  recorded: (off: number, on: number) =>
    `${hourWords.hours(off)} off the job and ${hourWords.hours(on)} on the job so far.`,
  checkedInAll: (off: number, on: number) =>
    off + on === 0
      ? 'None of it is checked yet.'
      : `Checked: ${hourWords.hours(off)} off the job and ${hourWords.hours(on)} on the job.`,
  line: (minutes: number, job: Job, title: string) => `${hourWords.exact(minutes)} ${jobs[job]}: ${title}`,
  checkedBy: (checker: Checker, name: string, day: string) => `${name} (${checkers[checker]}, ${date(day)})`,
  checked: (by: readonly string[]) => `Checked by ${formats.list(by)}`,
  toCheck: (missing: readonly Checker[]) => `To be checked by ${formats.list(missing.map((each) => checkers[each]))}`,
  earlierCheck: (text: string) =>
    `“Checked by” said: ${text}. It does not say who checked what, so it counts as no check.`,
  notCounted: {
    noPart: 'This does not count: what it is for is not in the plan.',
    moreThanADay: 'This does not count: with it, the day has more than 24 hours.',
    afterClaim: 'This does not count: it is after the day the certificate is claimed.',
  },
  evidenceIs: (where: string) => `Evidence: ${where}`,
  editAbout: (day: string, title: string) => `Change ${date(day)}, ${title}`,
  removeAbout: (day: string, title: string) => `Delete ${date(day)}, ${title}`,
  checking: {
    title: 'Check entries',
    lead: 'Tick what you have seen, with its evidence. Assessor and employer check off-the-job training. Apprentice and assessor check on-the-job training.',
    leadAnybody:
      'Tick what you have seen, with its evidence. The document does not say who checks: one name is enough.',
    all: 'Tick all',
    none: 'Tick none',
    names: {
      assessor: 'Assessor’s name',
      employer: 'Employer’s name',
      learner: 'Apprentice’s name',
    } satisfies Readonly<Record<Checker, string>>,
    nameHint: 'Leave a name empty if that person has not checked.',
    day: 'Day of the check',
    faults: {
      noNames: 'Give the name of at least one who has checked.',
      noneTicked: 'Tick at least one entry.',
      noDay: 'Give a day up to today.',
    },
    submit: (count: number) => plural(count, { one: 'Check # entry', other: 'Check # entries' }),
    nothing: 'Nothing is waiting to be checked.',
  },
  more: (count: number) => plural(count, { one: 'Show # more', other: 'Show # more' }),
};
