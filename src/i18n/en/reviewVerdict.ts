import type { ReviewStanding } from '../../judging/reviewStanding.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';

const { credits, plural } = counted;

const named = (option: string | null) => (option === null ? 'This plan' : `Option ${option}`);

/** The verdict on a plan, and what to do about it. */
export const reviewVerdict = {
  /** `option`: its letter, where the plan is one of several options. */
  standing: {
    ready: (option: string | null) => `${named(option)} meets every credit rule`,
    confirmed: (option: string | null) => `${named(option)} meets every credit rule, with what was confirmed`,
    toConfirm: (option: string | null) => `${named(option)} breaks no rule, but is not certain yet`,
    skillsShort: (option: string | null) => `${named(option)} has the units, but not the Essential Skills`,
    inProgress: (option: string | null) => `${named(option)} is not complete yet`,
    needsChange: (option: string | null) => `${named(option)} needs a change`,
    cannotBeCompleted: (option: string | null) => `${named(option)} cannot be completed as it is`,
  } satisfies Readonly<Record<ReviewStanding, (option: string | null) => string>>,
  shortStanding: { confirmed: 'Ready, confirmed', skillsShort: 'Essential Skills not met' },
  announcement: (heading: string, lead: string) => `${heading}. ${lead}`,
  /** The next step, said as a sentence. */
  step: (step: string) => `${step}.`,
  toConfirmBeforeSigning: (count: number) =>
    plural(count, { one: 'Confirm # thing before you sign.', other: 'Confirm # things before you sign.' }),
  confirmedBy: (names: readonly string[]) => `Confirmed by ${formats.list(names)}.`,
  nothingToConfirm: 'Nothing is left to confirm.',
  notCounted: (selected: number, counting: number) => `${credits(selected)} are picked; ${counting} of them count.`,
};
