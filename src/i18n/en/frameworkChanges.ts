import type { SayFrameworkChange } from '../sayFrameworkChange.ts';
import { counted } from './counted.ts';

const { credits, hours, months, plural } = counted;

const where = (job: 'off' | 'on') => (job === 'off' ? 'Off-the-job hours' : 'On-the-job hours');

/** What a newer version of its framework changes for one plan. */
export const sayFrameworkChange: SayFrameworkChange = (change, titles) => {
  switch (change.kind) {
    case 'pathwayGone':
      return 'Your pathway is no longer in the framework. Stay with the version you have and ask your provider.';
    case 'unitGone':
      return `“${titles.unit(change.unit)}” is no longer offered.`;
    case 'unitCredits':
      return change.after === null
        ? `The document no longer gives credits for “${titles.unit(change.unit)}”.`
        : `“${titles.unit(change.unit)}” is now worth ${credits(change.after)}. ${change.before === null ? 'Before, no credits were given.' : `Before, it was worth ${change.before}.`}`;
    case 'unitGroup':
      return `“${titles.unit(change.unit)}” has moved from Group ${change.before} to Group ${change.after}.`;
    case 'unitTitle':
      return `“${change.before}” is now called “${change.after}”.`;
    case 'unitsNew':
      return plural(change.units.length, {
        one: 'There is # new unit to choose from.',
        other: 'There are # new units to choose from.',
      });
    case 'qualificationGone':
      return `${titles.qualification(change.qualification)} is no longer part of your pathway.`;
    case 'qualificationNew':
      return `${titles.qualification(change.qualification)} is now part of your pathway.`;
    case 'qualificationCredits':
      return change.after === null
        ? `The document no longer gives credits for ${titles.qualification(change.qualification)}.`
        : `${titles.qualification(change.qualification)} now needs ${credits(change.after)}. ${change.before === null ? 'Before, no credits were given.' : `Before, it needed ${change.before}.`}`;
    case 'offeringGone':
      return `The qualification number you chose, ${change.number}, is no longer listed.`;
    case 'ruleGone':
      return `No longer a rule: ${titles.rule(change.rule)}`;
    case 'ruleNew':
      return `A new rule: ${titles.rule(change.rule)}`;
    case 'ruleChanged':
      return `A rule has changed. Before: ${titles.rule(change.before)} Now: ${titles.rule(change.after)}`;
    case 'hours':
      return `${where(change.job)}: now at least ${hours(change.after)}. Before: ${change.before}.`;
    case 'hourComponents':
      return `${where(change.job)} are now shared out in another way.`;
    case 'shortestDuration':
      return change.after === null
        ? 'The framework no longer gives a shortest time.'
        : `The shortest time is now ${months(change.after)}.`;
    case 'essentialSkills':
      return 'The levels, credits or hours of the Essential Skills have changed.';
    case 'proxies':
      return 'What is accepted in place of an Essential Skill has changed.';
  }
};
