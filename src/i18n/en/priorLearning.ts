import type { CustomisationSuggestion } from '../../hours/customisation.ts';
import type { ErrAnswer } from '../../hours/errAnswer.ts';
import type { SkillAnswer, SkillReason } from '../../hours/essentialSkills.ts';
import type { PriorClaim } from '../../hours/priorClaims.ts';
import type { Freshness } from '../../hours/priorFreshness.ts';
import { formats } from './formats.ts';
import { about } from './about.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { credits, plural } = counted;
const { date } = formats;
const { hours } = hourWords;

const skillStatuses: Readonly<Record<SkillAnswer['status'], string>> = {
  met: 'Met',
  planned: 'Planned',
  unmet: 'Not met',
  unknown: 'Not known',
};
const errStatuses: Readonly<Record<ErrAnswer['status'], string>> = {
  met: 'Met',
  unmet: 'To be confirmed',
  unknown: 'Check with your provider',
};
const freshness: Readonly<Record<Freshness, string>> = {
  inTime: 'Recent enough',
  byEmployment: 'Counts because of your years at work',
  tooOld: 'Too old',
  unknown: 'Date not known',
  claimUnknown: 'Say when the certificate was claimed',
  noLimit: 'No age limit in the document',
};

/** Earlier learning, Essential Skills and employment rights. */
export const priorLearning = {
  heading: 'Earlier learning',
  lead: 'What you achieved or learned before. The hours you need stay the same: earlier hours are part of them once they are confirmed.',
  none: 'No earlier learning is counted.',
  recognised: (minutes: number) => `${hours(minutes)} recognised already`,
  addUnit: 'Add a unit I achieved',
  addUnitField: 'Which unit?',
  addQualification: 'Add a qualification I have',
  addQualificationField: 'Which qualification?',
  addHours: 'Add other hours',
  chooseOne: 'Choose…',
  add: 'Add',
  qualificationNote: 'You cannot take its units again. On the Units screen, say which units it had.',
  remove: 'Remove',
  removeAbout: (title: string) => `Remove ${title}`,
  change: 'Change',
  changeAbout: (title: string) => `Change ${title}`,
  achieved: 'Date on the certificate',
  lastDay: 'Last day of the experience',
  certificate: 'Certificate reference',
  verified: 'My awarding organisation has confirmed it',
  changesVerified: 'If you change the date, the reference or the hours, it has to be confirmed again.',
  verifiedShort: 'Confirmed',
  notVerified: 'To be confirmed',
  claimUnit: (creditValue: number) => credits(creditValue),
  ownShare: (minutes: number) => `Leave both empty to count the unit’s own share, ${hours(minutes)}.`,
  noHours: 'Leave both empty to count no hours.',
  off: 'Hours off the job',
  on: 'Hours on the job',
  badHours: 'Enter hours from 0 to 10,000, such as 12 or 2.5.',
  kind: 'What is it?',
  kinds: { certificate: 'A certificate', experience: 'Experience at work' },
  what: 'What was it?',
  whatMissing: 'Say what it was.',
  once: 'The same learning counts once. A unit that you added as achieved is counted already.',
  onceUnit: 'You added this unit as achieved. Its hours are counted there, so these do not count.',
  hoursMissing: 'Enter hours off the job, on the job, or both.',
  subject: 'Counts for',
  hoursTitle: 'Hours from before',
  freshness,
  freshnessOff: (state: Freshness) => `Off the job: ${freshness[state].toLowerCase()}.`,
  freshnessOn: (state: Freshness) => `On the job: ${freshness[state].toLowerCase()}.`,
  usableUntil: (day: string) => `Five-year rule: until ${date(day)}.`,
  counts: (claim: PriorClaim): string => {
    const certain = claim.counts.offMinutes + claim.counts.onMinutes;
    const open = claim.toConfirm.offMinutes + claim.toConfirm.onMinutes;
    const all = claim.claimed.offMinutes + claim.claimed.onMinutes;
    if (claim.countedAs !== null)
      return `None of its ${hours(all)} count here: the same learning is counted once already.`;
    if (all === 0) return 'No hours to count.';
    if (!claim.inPlan) return `None of its ${hours(all)} count: what they are for is not in the plan.`;
    if (certain + open === 0) return `None of its ${hours(all)} count.`;
    return [certain > 0 ? `Counts: ${hours(certain)}.` : '', open > 0 ? `To confirm: ${hours(open)}.` : '']
      .filter((part) => part !== '')
      .join(' ');
  },
  application: 'When will the certificate be claimed?',
  applicationHint: (day: string) =>
    `Leave it empty for the planned end, ${date(day)}. The five years are counted back from this day.`,
  applicationHintNone: 'The five years are counted back from this day.',
  employedSince: 'In this industry without a gap since',
  employedHint: 'Three years without a gap can make up for a certificate that is too old.',

  carry: {
    open: 'Carry over an earlier plan',
    title: 'Carry over an earlier plan',
    lead: 'Brings what was in that plan into this one, to be confirmed.',
    plan: 'Which plan?',
    outcome: 'What was the result?',
    outcomes: {
      completed: 'I have the qualification. I cannot take its units again.',
      units: 'I have some of its units. They count here once they are confirmed.',
    },
    shared: (count: number) => plural(count, { one: '# unit is in both.', other: '# units are in both.' }),
    submit: 'Carry over',
    none: 'No other plan on this device shares units with this one.',
    from: (name: string, pathway: string) => `${name}, ${pathway}`,
  },

  customisation: {
    title: 'Make the programme fit',
    advised: (recognised: number, all: number, percent: number) =>
      `Your plan claims ${hourWords.figure(recognised)} of ${hours(all)} on the job from earlier learning (${percent}%). When it is a quarter or more, the framework asks for a programme made to fit you.`,
    notYet: (recognised: number, all: number, percent: number, from: number) =>
      `That is ${hourWords.figure(recognised)} of ${hours(all)} on the job (${percent}%). From ${hours(from)} (25%) the framework asks for a programme made to fit you.`,
    followed: {
      extraUnit: 'Your plan has one unit more than it needs. That is one way to do it.',
      higherSkill: 'You take an Essential Skill above the level needed. That is one way to do it.',
      widerKeySkills: 'You take wider key skills. That is one way to do it.',
    } satisfies Readonly<Record<CustomisationSuggestion['code'], string>>,
    lead: 'Any of these is enough:',
    extraUnit: (count: number) =>
      plural(count, {
        one: 'Take an extra unit. # is available:',
        other: 'Take an extra unit. # are available, such as:',
      }),
    addUnit: (title: string) => `Add ${title}`,
    higherSkill: (skill: string, level: number) => `Take ${skill} at Level ${level}`,
    widerKeySkills: 'Ask your provider about the wider key skills, such as working with others or problem solving.',
  },

  skills: {
    heading: 'Essential Skills',
    name: (skill: keyof typeof about.skills.names) => about.skills.names[skill],
    needed: (level: number, creditValue: number) => `Level ${level} or above, ${credits(creditValue)}`,
    route: (skill: string) => `How you meet ${skill}`,
    routes: { take: 'I will take it', proxy: 'I have something instead' },
    level: 'Level',
    levelOption: (level: number) => `Level ${level}`,
    which: 'What do you have?',
    result: 'Grade or level',
    resultHint: 'As on the certificate.',
    achieved: 'Date on the certificate',
    achievedHint: 'Leave it empty until you have it.',
    statuses: skillStatuses,
    reason: (reason: SkillReason, least: string | null): string => {
      switch (reason) {
        case 'levelReached':
          return 'Achieved, and the level is enough.';
        case 'levelChosen':
          return 'This level is enough. It is met once you have achieved it.';
        case 'levelTooLow':
          return 'This level is too low.';
        case 'accepted':
          return least === null ? 'This is accepted.' : `This is accepted: ${least} is asked for.`;
        case 'notHeldYet':
          return 'This is enough. It is met from the day on the certificate.';
        case 'tooLow':
          return least === null ? 'This is too low.' : `This is too low: ${least} is asked for.`;
        case 'notOnList':
          return 'The document does not list this for the skill.';
        case 'noResult':
          return least === null ? 'Give the grade or level.' : `Give the grade or level: ${least} is asked for.`;
        case 'noSuchResult':
          return 'There is no such grade or level.';
        case 'numericGrade':
          return 'The document gives letter grades only. Ask your provider whether a 9 to 1 grade is enough.';
        case 'noProxyList':
          return 'The document lists nothing that is accepted instead. Ask your provider.';
      }
    },
    proxyHours: 'Having something instead does not cut the hours: they are still part of the plan.',
    proxyNames: about.skills.proxyNames,
    minimums: about.skills.minimums,
  },

  err: {
    heading: 'Rights and responsibilities at work',
    confirmed: 'Confirmed on',
    statuses: errStatuses,
    asked: {
      required: 'This is required.',
      confirmationNeeded: 'The document is not clear. Confirm it, unless your provider says you do not need to.',
      notCompulsory: 'This is no longer compulsory.',
    } satisfies Readonly<Record<ErrAnswer['asked'], string>>,
  },
};
