/** The verdict on a plan's choice of units: short for a chip, long for a sentence. It speaks of the plan, so it is masculine. */
export const verdicts = {
  short: {
    ready: 'Barod',
    toConfirm: 'I’w gadarnhau',
    inProgress: 'Ar y gweill',
    needsChange: 'Angen newid',
    cannotBeCompleted: 'Ni ellir ei gwblhau',
  },
  toGo: (credits: number) => `${credits} yn eisiau`,
};
