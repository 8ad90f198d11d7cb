import { counted } from './counted.ts';

const { units, credits, hours, plural } = counted;

/** Finishing and mending a plan. */
export const completion = {
  finish: 'Finish my plan',
  /** Where there is little room; heard as `finish`. */
  finishShort: 'Finish',
  finishTitle: 'Ways to finish your plan',
  finishLead: 'Nothing changes until you choose one. You can undo it afterwards.',
  objective: 'What matters most to you?',
  objectives: {
    fewestSurplusCredits: 'No more credits than needed',
    fewestUnits: 'As few more units as possible',
    fewestGuidedHours: 'As few guided hours as possible',
    closestToStarred: 'The units I starred',
  },
  choice: (number: number) => `Choice ${number}`,
  applyChoice: (number: number) => `Use choice ${number}`,
  adds: (count: number) => `Adds ${units(count)}`,
  finishedCredits: 'Credits in the end',
  finishedUnits: 'Units in the end',
  finishedHours: 'Guided hours in the end',
  guidedHours: (least: number, most: number) => {
    if (most === Infinity) return `${hours(least)} or more`;
    return least === most ? hours(least) : `${least} to ${hours(most)}`;
  },
  certain: 'Meets every rule',
  toConfirm: 'To confirm: depends on something nobody has published',
  equallyGood: (count: bigint) =>
    plural(count, { one: 'This is the only best way.', other: '# ways are equally good.' }),
  ways: (count: bigint) => plural(count, { one: '# way left to finish', other: '# ways left to finish' }),
  waysToConfirm: (count: bigint) =>
    plural(count, {
      one: '# more way depends on something to confirm',
      other: '# more ways depend on something to confirm',
    }),
  onlyWaysToConfirm: (count: bigint) =>
    plural(count, {
      one: '# way left to finish, and it depends on something to confirm',
      other: '# ways left to finish, and they depend on something to confirm',
    }),
  noWay: 'No way left to finish',
  counting: 'Working out the ways to finish…',
  tooMany: 'There are too many combinations to check them all here.',
  repairTitle: 'Smallest change that mends it',
  repair: 'Mend my plan',
  onlyTakeOut: (count: number) => plural(count, { one: 'Only take out # unit', other: 'Only take out # units' }),
  takeOut: (title: string) => `Take out ${title}`,
  putIn: (title: string) => `Put in ${title}`,
  repairedCredits: (count: number) => `Then your plan has ${credits(count)}.`,
  noRepair:
    'No change to the units you picked mends the plan. Look at the units you marked as achieved, as kept or as not for you.',
  blockedLead: {
    together: 'No mix of the units that are left meets every rule. Together, these are in the way:',
    each: 'No mix of the units that are left meets every rule. What is in the way in each qualification:',
    whichever:
      'Whichever qualification you choose, no mix of the units that are left meets every rule. What is in the way in each one:',
  },
  blockedRuledOut: 'Not for you',
  blockedPicked: 'In your plan',
  allowAgain: (title: string) => `Allow “${title}” again`,
  allowAll: (count: number) => plural(count, { one: 'Allow # unit again', other: 'Allow these # units again' }),
};
