import { counted } from './counted.ts';
import { formats } from './formats.ts';

/** Words used on every screen. */
export const common = {
  productName: 'Unit Planner',
  skipToContent: 'Skip to main content',
  mainMenu: 'Main menu',
  share: 'Share',
  shareAbout: (plan: string) => `“${plan}”`,
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  undo: 'Undo',
  redo: 'Redo',
  why: 'Why?',
  showMore: (count: number) => `Show ${formats.number(count)} more`,
  credits: counted.credits,
  units: counted.units,
  /** In a column headed “Level”. */
  level: (level: number) => (level >= 1 ? formats.number(level) : `Entry ${3 + level}`),
  group: (group: string) => `Group ${group}`,
  unnamedPlan: 'My plan',
  planOption: (plan: string, label: string) => `${plan}, Option ${label}`,
  toLight: 'Switch to light colours',
  toDark: 'Switch to dark colours',
  navigation: {
    start: 'Start',
    units: 'Units',
    hours: 'Hours',
    review: 'Review',
    about: 'About the framework',
    cohort: 'Cohort',
  },
  saving: {
    saved: 'Saved on this device',
    saving: 'Saving…',
    failed: 'Not saved. Keep this page open.',
    unsure: 'Perhaps not saved',
  },
  undone: (what: string) => `Undone: ${what}`,
  /** Beside every field for a day. */
  day: {
    bad: 'There is no such date. Give day, month and a year of four digits, such as 1 September 2026.',
    missing: 'Give a date.',
    stays: (day: string) => `Until then it stays ${formats.date(day)}.`,
  },
  tooLong: (over: number) =>
    counted.plural(over, {
      one: 'This is # character too long. Shorten it, then save it.',
      other: 'This is # characters too long. Shorten it, then save it.',
    }),
  cutOff: (most: number) =>
    counted.plural(most, {
      one: 'Only the first # character fitted. Check what was cut off.',
      other: 'Only the first # characters fitted. Check what was cut off.',
    }),
  loading: 'Opening your plans…',
};
