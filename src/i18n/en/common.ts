import { counted } from './counted.ts';

/** Words used on every screen. */
export const common = {
  productName: 'Unit Planner',
  skipToContent: 'Skip to main content',
  mainMenu: 'Main menu',
  menu: 'Menu',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  undo: 'Undo',
  redo: 'Redo',
  why: 'Why?',
  credits: counted.credits,
  units: counted.units,
  level: (level: number) => `Level ${level}`,
  group: (group: string) => `Group ${group}`,
  unnamedPlan: 'My plan',
  planOption: (plan: string, label: string) => `${plan}, Option ${label}`,
  theme: 'Colours',
  themes: { device: 'Same as this device', light: 'Light', dark: 'Dark' },
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
    failed: 'Not saved: this browser is not letting the planner store anything. Keep this page open.',
  },
  loading: 'Opening your plans…',
};
