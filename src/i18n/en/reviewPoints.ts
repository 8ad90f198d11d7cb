import type { PointToConfirm, PointSubject } from '../../judging/pointsToConfirm.ts';
import { sayPoint, type PointMessages } from '../sayPoint.ts';
import type { TitleOf } from '../sayFinding.ts';
import { formats } from './formats.ts';
import { about } from './about.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';
import { levelName } from './levels.ts';

const { plural } = counted;
const { date } = formats;
const { hours } = hourWords;

const sentences: PointMessages = {
  startDate: ({ startDate, revised }) =>
    `The document was revised on ${date(revised)}. Does it apply to a start on ${date(startDate)}?`,
  noStartDate: () => 'When does the apprenticeship start?',
  priorUnit: ({ unit }, titleOf) => `“${titleOf(unit)}” was achieved before. Does it count?`,
  unitLevels: ({ level, units: inDoubt }) =>
    plural(inDoubt.length, {
      one: `The level of # unit is not known. It decides the credits at ${levelName(level)} or above.`,
      other: `The levels of # units are not known. They decide the credits at ${levelName(level)} or above.`,
    }),
  repeats: ({ units: inDoubt }) =>
    plural(inDoubt.length, {
      one: 'Was # unit part of a qualification the apprentice already has?',
      other: 'Were # units part of a qualification the apprentice already has?',
    }),
  strangers: ({ units: strangers }) =>
    plural(strangers.length, {
      one: '# unit is not part of this diploma. Should it be in the plan?',
      other: '# units are not part of this diploma. Should they be in the plan?',
    }),
  frameworkCopies: () =>
    'There are copies of this framework’s version with different rules. Is this plan checked by the right one?',
  requirement: ({ text }) => `The document asks for this: ${text.en} Is it done?`,
  rule: () => 'A rule depends on something the planner does not know.',
  proxy: ({ skill, qualification, result }) =>
    result === ''
      ? `${about.skills.proxyNames[qualification]} in place of ${about.skills.names[skill]}: which grade or level?`
      : `${about.skills.proxyNames[qualification]}, result ${result}, in place of ${about.skills.names[skill]}: is it enough?`,
  priorHours: ({ claim }) =>
    `The plan claims ${hours(claim.claimed.offMinutes + claim.claimed.onMinutes)} from earlier learning. Does this count?`,
  guidedHours: ({ units: inDoubt }) =>
    plural(inDoubt.length, {
      one: 'Nobody has published the guided hours of # unit. What does the specification say?',
      other: 'Nobody has published the guided hours of # units. What does the specification say?',
    }),
  err: () => 'Has the apprentice learned what rights and responsibilities they have at work?',
  stillOpen: ({ reviewBy }) =>
    `The framework was to be reviewed by ${date(reviewBy)}. Can new apprentices still start on it?`,
};

/** What the planner cannot know, and who can. */
export const reviewPoints = {
  heading: 'To confirm',
  none: 'There is nothing to confirm.',
  sentence: (subject: PointSubject, titleOf: TitleOf) => sayPoint(sentences, subject, titleOf),
  who: {
    trainingProvider: 'The training provider knows.',
    awardingOrganisation: 'The awarding organisation knows.',
    apprentice: 'The apprentice knows.',
    employer: 'The employer and the provider confirm it.',
  } satisfies Readonly<Record<PointToConfirm['who'], string>>,
  /** On paper, behind the question. */
  whom: {
    trainingProvider: 'training provider',
    awardingOrganisation: 'awarding organisation',
    apprentice: 'apprentice',
    employer: 'employer and provider',
  } satisfies Readonly<Record<PointToConfirm['who'], string>>,
  tick: 'Tick off',
  tickAbout: (what: string) => `Tick off: ${what}`,
  toUnits: 'Go to Units',
  toHours: 'Go to Hours',
  goAbout: (way: string, what: string) => `${way}: ${what}`,
  by: 'Who confirms it?',
  byHint: 'Name, and who they speak for.',
  day: 'Date',
  remark: 'Comment (optional)',
  save: 'Confirm',
  confirmed: (by: string, day: string) => `Confirmed by ${by}, ${date(day)}.`,
  settled: 'Confirmed.',
  takeBack: 'Take back',
  takeBackAbout: (what: string) => `Take back the confirmation: ${what}`,
  byMissing: 'Say who confirms it.',
  dayMissing: 'Give today’s date or an earlier one.',
  decides: 'The verdict depends on this.',
};
