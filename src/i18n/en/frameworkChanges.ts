import type { SayFrameworkChange } from '../sayFrameworkChange.ts';
import { counted } from './counted.ts';

const { credits, hours, months, units } = counted;

const where = (job: 'off' | 'on') => (job === 'off' ? 'Off-the-job hours' : 'On-the-job hours');

/** What a newer version of its framework changes for one plan. */
export const sayFrameworkChange: SayFrameworkChange = (change, titles) => {
  switch (change.kind) {
    case 'pathwayGone':
      return 'Your pathway is no longer in the framework. Stay with the version you have and ask your provider.';
    case 'unitGone':
      return `“${titles.unit(change.unit)}” is no longer offered.`;
    case 'unitCredits':
      return `“${titles.unit(change.unit)}” has ${credits(change.after)}, before ${change.before}.`;
    case 'unitGroup':
      return `“${titles.unit(change.unit)}” is now in Group ${change.after}, before in Group ${change.before}.`;
    case 'unitTitle':
      return `“${change.before}” is now called “${change.after}”.`;
    case 'unitsNew':
      return `${units(change.units.length)} can be chosen that could not be before.`;
    case 'qualificationGone':
      return `${titles.qualification(change.qualification)} is no longer part of your pathway.`;
    case 'qualificationNew':
      return `${titles.qualification(change.qualification)} is now part of your pathway.`;
    case 'qualificationCredits':
      return `${titles.qualification(change.qualification)} needs ${credits(change.after)}, before ${change.before}.`;
    case 'offeringGone':
      return `The qualification number you chose, ${change.number}, is no longer listed.`;
    case 'ruleGone':
      return `No longer a rule: ${titles.rule(change.rule)}`;
    case 'ruleNew':
      return `A new rule: ${titles.rule(change.rule)}`;
    case 'ruleChanged':
      return `A rule changed. Now: ${titles.rule(change.after)} Before: ${titles.rule(change.before)}`;
    case 'hours':
      return `${where(change.job)}: at least ${hours(change.after)}, before ${change.before}.`;
    case 'hourComponents':
      return `${where(change.job)} are made up in another way.`;
    case 'shortestDuration':
      return change.after === null
        ? 'A shortest duration is no longer named.'
        : `The shortest duration is now ${months(change.after)}.`;
    case 'essentialSkills':
      return 'Levels, credits or hours of the Essential Skills changed.';
    case 'proxies':
      return 'What is accepted in place of an Essential Skill changed.';
  }
};
