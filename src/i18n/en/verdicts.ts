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
};
