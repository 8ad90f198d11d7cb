import type { HoursStep } from '../../hours/hoursNextStep.ts';
import type { HoursStanding, HoursState } from '../../hours/hoursStanding.ts';
import type { ScheduleChange } from '../../hours/schedule/reschedule.ts';
import type { ScheduleFinding } from '../../hours/schedule/scheduleFindings.ts';
import type { TrainingFault } from '../../hours/trainingProblem.ts';
import type { HourSubject, JobMinutes } from '../../plan/hoursSchema.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { during, hoursScreen } from './hours.ts';
import { hourWords } from './hourWords.ts';

const { months, plural } = counted;
const { date, month } = formats;
const { hours, exact } = hourWords;
const { range } = hoursScreen;

type SubjectTitle = (subject: HourSubject) => string;

const standings: Readonly<Record<HoursState, string>> = {
  behind: 'Behind',
  quiet: 'Nothing recorded lately',
  pastEnd: 'Past its end, hours short',
  noDates: 'No dates yet',
  beforeStart: 'Not started',
  notStated: 'No hours in the document',
  inTime: 'On time',
  recorded: 'Written down, not all checked',
  done: 'Done and checked',
};

const both = ({ offMinutes, onMinutes }: JobMinutes) =>
  [offMinutes > 0 ? `${hours(offMinutes)} off the job` : '', onMinutes > 0 ? `${hours(onMinutes)} on the job` : '']
    .filter((part) => part !== '')
    .join(' and ');

/** Each takes every code there is: a new code without words does not compile. */
export const hoursFindings = {
  both,

  finding: (finding: ScheduleFinding, titleOf: SubjectTitle): string => {
    switch (finding.code) {
      case 'emptyMonth':
        return `${month(finding.month)} has no training.`;
      case 'overloadedMonth':
        return `${month(finding.month)} has ${hours(finding.minutes)}. If every month were the same, it would have ${hours(finding.evenMinutes)}.`;
      case 'aboveContract': {
        const when = finding.period === 'month' ? month(finding.from) : `The week of ${date(finding.from)}`;
        const what = finding.job === 'offTheJob' ? 'off-the-job training' : 'training';
        return `${when} has ${hours(finding.minutes)} of ${what}. The contract has ${hours(finding.contractedMinutes)}.`;
      }
      case 'inBreak':
        return `“${titleOf(finding.subject)}” is in a break.`;
      case 'setAside':
        return `“${titleOf(finding.subject)}” is set aside: ${hours(finding.minutes)} without a month.`;
    }
  },
  manyWeeks: (count: number) =>
    plural(count, {
      one: 'In # more week, there is more training than contracted hours.',
      other: 'In # more weeks, there is more training than contracted hours.',
    }),

  change: (change: ScheduleChange, titleOf: SubjectTitle): string => {
    switch (change.code) {
      case 'moved':
        return `“${titleOf(change.subject)}” moved. Before: ${range(change.before.from, change.before.to)}. Now: ${range(change.after.from, change.after.to)}.`;
      case 'trimmed':
        return `“${titleOf(change.subject)}” is now ${during(change.after.from, change.after.to)}, to fit the dates.`;
      case 'relaid':
        return plural(change.pieces, {
          one: '# block you had not moved was laid out again.',
          other: '# blocks you had not moved were laid out again.',
        });
      case 'added':
        return `“${titleOf(change.subject)}” is new: ${both(change.minutes)}.`;
      case 'dropped':
        return `“${titleOf(change.subject)}” is no longer in the plan. Its hours went to the rest of the plan.`;
      case 'resized':
        return `“${titleOf(change.subject)}” went from ${hours(change.before.offMinutes + change.before.onMinutes)} to ${hours(change.after.offMinutes + change.after.onMinutes)}.`;
    }
  },

  fault: (fault: TrainingFault): string => {
    switch (fault.code) {
      case 'noSuchDay':
        return 'There is no such date. Give day, month and year, such as 1 September 2026.';
      case 'endBeforeStart':
        return `This ends on ${date(fault.end)}, before it starts on ${date(fault.start)}.`;
      case 'tooShort':
        return `This is ${months(fault.months)}. It must last at least ${months(fault.minimumMonths)}, until ${date(fault.earliestEnd)} or later.`;
      case 'tooLong':
        return `This is longer than ${months(fault.maximumMonths)}. Check the year.`;
      case 'outsidePlan':
        return `This is outside the plan, ${date(fault.start)} to ${date(fault.end)}.`;
      case 'future':
        return `${date(fault.date)} is still to come. Give a day up to today.`;
      case 'beforeStart':
        return `${date(fault.date)} is before the start on ${date(fault.start)}.`;
      case 'moreThanADay':
        return `That makes ${exact(fault.minutes)} on one day. A day has 24 hours.`;
      case 'moreThanAWeek':
        return `${hours(fault.minutes)} is more than a week has.`;
      case 'notPositive':
        return 'Enter a figure above 0.';
      case 'longDay':
        return `${exact(fault.minutes)} is a long day. Check that it is right.`;
      case 'afterEnd':
        return `${date(fault.date)} is after the planned end on ${date(fault.end)}.`;
      case 'aboveContract':
        return `The week of ${date(fault.monday)} has ${hours(fault.minutes)} off the job. The contract has ${hours(fault.contractedMinutes)}.`;
      case 'afterClaim':
        return `${date(fault.date)} is after ${date(fault.claim)}, when the certificate is claimed. Training after that day does not count.`;
      case 'inBreak':
        return `${date(fault.date)} is in a break, ${date(fault.from)} to ${date(fault.to)}.`;
      case 'writtenTwice':
        return `There is another entry of ${exact(fault.minutes)} for the same thing on ${date(fault.date)}.`;
      case 'checkedTooEarly':
        return `The check has the date ${date(fault.day)}, so it does not count. Training on ${date(fault.date)} is checked on that day or later.`;
      case 'noSuchGrade':
        return `There is no grade or level “${fault.result}” here. Copy it from the certificate.`;
    }
  },

  step: (step: HoursStep, titleOf: SubjectTitle): string => {
    switch (step.kind) {
      case 'setDates':
        return 'Say when you start and end';
      case 'mendDates':
        return step.which === 'plannedEnd' ? 'Put the planned end right' : 'Put the day of the claim right';
      case 'layOut':
        return 'Lay out your hours over the months';
      case 'lookAtChanges':
        return 'See what moved when your plan changed';
      case 'putBack':
        return `Find months for “${titleOf(step.subject)}”, ${hours(step.minutes)}`;
      case 'planMore': {
        const what =
          step.skill !== null
            ? ` for “${titleOf({ kind: 'essentialSkill', skill: step.skill })}”`
            : step.component === 'coaching'
              ? ' for coaching and mentoring'
              : step.component === 'qualification'
                ? ' for the qualification'
                : '';
        return `Plan more${what}: ${both(step.short)}`;
      }
      case 'mendSkill':
        return `Put right “${titleOf({ kind: 'essentialSkill', skill: step.skill })}”`;
      case 'finishSkill': {
        const skill = titleOf({ kind: 'essentialSkill', skill: step.skill });
        return step.status === 'planned' ? `Achieve “${skill}”, and give the day` : `Find out if you meet “${skill}”`;
      }
      case 'pastEnd':
        return `Write down what is missing, or move the planned end: ${both(step.left)}`;
      case 'quiet':
        return step.standing.lastEntry === null
          ? 'Write down what you have done so far'
          : 'Write down what you have done since the last entry';
      case 'catchUp':
        return `Catch up: ${both(step.standing.behind)}`;
      case 'customise':
        return 'Make the programme fit what you can do already';
      case 'confirmPrior':
        return `Get your earlier learning confirmed: ${both(step.hanging)}`;
      case 'check':
        return `Have your diary checked: ${both(step.unchecked)}`;
      case 'record':
        return 'Write down your training as it happens';
      case 'askHours':
        return 'Ask how many training hours you need';
      case 'confirmErr':
        return 'Confirm your rights and responsibilities at work';
      case 'done':
        return 'All hours are done and checked';
    }
  },
  stepActions: {
    setDates: 'Set the dates',
    layOut: 'Lay out my plan',
    lookAtChanges: 'Keep this',
    putBack: 'Put it back',
    planMore: 'Use the hours it needs',
    skill: 'See Essential Skills',
    diary: 'Add to the diary',
    check: 'Check entries',
    customise: 'See suggestions',
    prior: 'See earlier learning',
    err: 'See rights and responsibilities',
    share: 'Share my plan',
  },

  standingHeading: 'How it is going',
  /** Where the hours stand, in a sentence or two. `end`: the planned end; null without dates. */
  standing: ({ state, behind, left, lastEntry }: HoursStanding, end: string | null): string => {
    switch (state) {
      case 'done':
        return 'All training hours are done and checked.';
      case 'recorded':
        return 'All training hours are written down. Some still have to be checked or confirmed.';
      case 'noDates':
        return 'The training hours have no dates yet.';
      case 'notStated':
        return 'The document does not say how many training hours you need. Ask your training provider.';
      case 'beforeStart':
        return 'The training has not started yet.';
      case 'inTime':
        return 'The training hours are on time.';
      case 'behind':
        return `The training hours are behind by ${both(behind)}.`;
      case 'quiet':
        return lastEntry === null
          ? `No training is written down yet. It is behind by ${both(behind)}.`
          : `No training was written down after ${date(lastEntry)}. It is behind by ${both(behind)}.`;
      case 'pastEnd':
        return `The planned end${end === null ? '' : `, ${date(end)},`} has passed. Training hours still short: ${both(left)}.`;
    }
  },
  /** What it takes from now on, where something is left to do: see `takesMore`. `contract`: contracted minutes a week. */
  pace: ({ state, perWeek, fitsContract }: HoursStanding, contract: number | null): string => {
    if (perWeek === null) return 'No working day is left before the planned end.';
    const week = both(perWeek);
    const from =
      state === 'beforeStart' ? `From the start, it takes ${week} a week.` : `From now on, it takes ${week} a week.`;
    if (fitsContract === null || contract === null) return from;
    return `${from} ${fitsContract ? `That fits into the ${hours(contract)} of your contract.` : `That does not fit into the ${hours(contract)} of your contract.`}`;
  },
  /** Where the hours stand, in a few words. */
  shortStanding: ({ state }: HoursStanding): string => standings[state],
};
