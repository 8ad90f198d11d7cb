import { counted } from './counted.ts';
import { trainingParts } from './trainingParts.ts';

const { credits } = counted;

/** Two options of a plan side by side. */
export const reviewOptions = {
  heading: (a: string, b: string) => `Option ${a} and Option ${b}`,
  aloneHeading: 'Another way?',
  aloneText: 'Make a second option of this plan and change it. The first one stays as it is.',
  copy: 'Copy to a new option',
  choose: 'Options of this plan',
  compareWith: 'Compare with',
  onlyIn: (label: string) => `Only in ${label}`,
  nothingOnly: 'No unit',
  same: 'Both options are the same.',
  addTo: (label: string) => `Add to ${label}`,
  addToAbout: (title: string, label: string) => `Add to ${label}: ${title}`,
  takeOut: (label: string) => `Take out of ${label}`,
  takeOutAbout: (title: string, label: string) => `Take out of ${label}: ${title}`,
  others: 'Other differences',
  asIn: (from: string, into: string) => `Copy from ${from} to ${into}`,
  asInAbout: (what: string, from: string, into: string) => `Copy from ${from} to ${into}: ${what}`,
  otherNames: {
    startDate: 'Start date',
    offering: 'Awarding organisation',
    settled: (title: string) => `Figures of “${title}”`,
    unit: (title: string) => `“${title}”: achieved before, or still to take`,
    achievedQualification: 'Qualifications the apprentice already has',
    training: trainingParts,
  },
  tray: (label: string, have: number, need: number) => `Option ${label}: ${have} of ${credits(need)}.`,
  trayOnly: (label: string, titles: readonly string[]) =>
    titles.length === 0 ? '' : `Only in Option ${label}: ${titles.map((title) => `“${title}”`).join(', ')}.`,
  table: {
    caption: 'Figures side by side',
    what: 'What',
    verdict: 'Verdict',
    credits: 'Credits',
    group: (group: string) => `Group ${group}`,
    groupAll: (group: string, need: number) => `Group ${group}, all ${need}`,
    groupMinimum: (group: string, need: number) => `Group ${group}, at least ${need}`,
    groupMaximum: (group: string, most: number) => `Group ${group}, at most ${most}`,
    groupBetween: (group: string, need: number, most: number) => `Group ${group}, ${need} to ${most}`,
    units: 'Units',
    guidedHours: 'Guided hours',
    hoursNeeded: 'Training hours needed',
    hoursPlanned: 'Training hours planned',
    end: 'Ends on',
    noEnd: 'not known',
  },
  guided: (known: number, unknown: number) => (unknown === 0 ? String(known) : `${known} + ${unknown} not known`),
  months: 'Hours by month',
  monthsCaption: 'Training hours planned for each month',
  month: 'Month',
  noMonths: 'Neither option has its hours laid out by month yet.',
  workingIn: (label: string) => `You are working in Option ${label}. The others stay as they are.`,
  change: (label: string) => `Change Option ${label}`,
  adopt: (label: string) => `Use Option ${label}`,
  adoptTitle: (label: string) => `Use Option ${label}?`,
  adoptText: (label: string) =>
    `The plan will be as in Option ${label}. Notes and actions of every option are kept. The other options are deleted. You can bring them back on the start page.`,
  keepBoth: 'Keep all options',
};
