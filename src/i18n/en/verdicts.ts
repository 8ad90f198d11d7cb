import { counted } from './counted.ts';

const { plural } = counted;

/** The verdict on a plan's choice of units: short for a chip, long for a sentence. */
export const verdicts = {
  short: {
    ready: 'Ready',
    toConfirm: 'To confirm',
    inProgress: 'In progress',
    needsChange: 'Needs a change',
    cannotBeCompleted: 'Cannot be completed',
  },
  toGo: (credits: number) => `${credits} to go`,
  sentence: {
    ready: 'Your plan meets every rule.',
    toConfirm: (count: number) =>
      plural(count, {
        one: 'No rule is broken, and # thing is still to confirm.',
        other: 'No rule is broken, and # things are still to confirm.',
      }),
    inProgress: 'Your plan is not complete yet, but you can still complete it.',
    needsChange: 'Something in your plan breaks a rule and needs a change.',
    cannotBeCompleted: 'As it is, your plan cannot be completed.',
  },
};
