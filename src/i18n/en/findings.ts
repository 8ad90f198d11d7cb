import type { FindingMessages } from '../sayFinding.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { amount, amounts, anyOf, counts, ways } from './requirements.ts';
import { levelName } from './levels.ts';

const { credits, units, plural } = counted;
const { date } = formats;
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const findings: FindingMessages = {
  allOfGroup: {
    title: ({ group }) => `Group ${group}`,
    figures: ({ have, need }) => `${have} of ${need}`,
    sentence: ({ group, status, missing }) =>
      status === 'met'
        ? `Every unit of Group ${group} is in your plan.`
        : plural(missing.length, {
            one: `# unit of Group ${group} is missing. Everyone takes all of them.`,
            other: `# units of Group ${group} are missing. Everyone takes all of them.`,
          }),
    why: ({ group, need, measure }) =>
      `Everyone takes all of Group ${group}: ${measure === 'credits' ? credits(need) : units(need)}. You cannot leave any of it out.`,
  },
  groupCreditsMinimum: {
    title: ({ group }) => `Group ${group}`,
    figures: ({ have, need }) => `${have} of at least ${need}`,
    sentence: ({ group, status, have, need }) =>
      status === 'met'
        ? `Group ${group} has enough credits.`
        : plural(need - have, {
            one: `Group ${group} needs # more credit.`,
            other: `Group ${group} needs # more credits.`,
          }),
    why: ({ group, need }) =>
      `At least ${credits(need)} must come from Group ${group}. Any of its units that add up to ${need} or more will do.`,
  },
  groupCreditsMaximum: {
    title: ({ group }) => `Group ${group}`,
    figures: ({ have, need }) => `${have} of at most ${need}`,
    sentence: ({ group, status, have, need }) =>
      status === 'met'
        ? `Group ${group} is within its limit.`
        : plural(have - need, {
            one: `Group ${group} is # credit over its limit. What is over the limit does not count.`,
            other: `Group ${group} is # credits over its limit. What is over the limit does not count.`,
          }),
    why: ({ group, need }) =>
      `No more than ${credits(need)} may come from Group ${group}. Credits above that do not count towards your diploma.`,
  },
  groupUnitsMinimum: {
    title: ({ group }) => `Units in Group ${group}`,
    figures: ({ have, need }) => `${have} of at least ${need}`,
    sentence: ({ group, status, have, need }) =>
      status === 'met'
        ? `Group ${group} has enough units.`
        : plural(need - have, {
            one: `Group ${group} needs # more unit.`,
            other: `Group ${group} needs # more units.`,
          }),
    why: ({ group, need }) => `At least ${units(need)} must come from Group ${group}.`,
  },
  groupUnitsMaximum: {
    title: ({ group }) => `Units in Group ${group}`,
    figures: ({ have, need }) => `${have} of at most ${need}`,
    sentence: ({ group, status, have, need }) =>
      status === 'met'
        ? `Group ${group} does not have too many units.`
        : plural(have - need, {
            one: `Group ${group} has # unit too many.`,
            other: `Group ${group} has # units too many.`,
          }),
    why: ({ group, need }) => `No more than ${units(need)} may come from Group ${group}.`,
  },
  totalCreditsMinimum: {
    title: () => 'All credits',
    figures: ({ have, need }) => `${have} of at least ${need}`,
    sentence: ({ status, have, need }) =>
      status === 'met'
        ? 'Your units add up to enough credits.'
        : plural(need - have, {
            one: 'Your units are # credit short of the total.',
            other: 'Your units are # credits short of the total.',
          }),
    why: ({ need }) =>
      `The whole diploma needs at least ${credits(need)}. The groups’ own minimums add up to less, so you choose where the other credits come from.`,
  },
  levelCreditsMinimum: {
    title: ({ level }) => `Credits at ${levelName(level)} or above`,
    figures: ({ status, have, possible, need }) =>
      status === 'unknown' ? `${have} to ${possible} of at least ${need}` : `${have} of at least ${need}`,
    sentence: ({ status, level, have, possible, need, units: inDoubt }) => {
      if (status === 'met') return `Enough of your credits are at ${levelName(level)} or above.`;
      if (status === 'unknown' && inDoubt.length === 0)
        return `A group is over its limit, so it is not clear which of its credits count towards ${levelName(level)}.`;
      if (status === 'unknown')
        return plural(inDoubt.length, {
          one: `Nobody has published the level of # unit in your plan. It decides whether ${credits(need)} are at ${levelName(level)} or above.`,
          other: `Nobody has published the level of # units in your plan. They decide whether ${credits(need)} are at ${levelName(level)} or above.`,
        });
      const short = plural(need - possible, {
        one: `You need # more credit at ${levelName(level)} or above`,
        other: `You need # more credits at ${levelName(level)} or above`,
      });
      return possible === have ? `${short}.` : `${short}, even if every unit of unknown level counts.`;
    },
    why: ({ level, need }) =>
      `At least ${credits(need)} must come from units at ${levelName(level)} or above. This rule is from the sector body that wrote the diploma. The framework leaves it out, but you need it to get the diploma.`,
  },
  noRepeat: {
    title: () => 'Nothing taken twice',
    figures: ({ status, units: repeats }) =>
      status === 'met' ? 'no repeats' : plural(repeats.length, { one: '# unit', other: '# units' }),
    sentence: ({ status, units: repeats }) => {
      if (status === 'met') return 'No unit repeats a qualification you already have.';
      return status === 'unknown'
        ? plural(repeats.length, {
            one: '# unit may be part of a qualification you already have. Say which units you took.',
            other: '# units may be part of a qualification you already have. Say which units you took.',
          })
        : plural(repeats.length, {
            one: '# unit was part of a qualification you already have. Take it out, or swap it.',
            other: '# units were part of a qualification you already have. Take them out, or swap them.',
          });
    },
    why: () =>
      'If you already have a qualification, the units you choose must bring new skills. You cannot use the same unit again.',
  },
  barredPair: {
    title: () => 'Units that rule each other out',
    figures: ({ have, need }) => `${have} of at most ${need}`,
    sentence: ({ status, pair }, titleOf) =>
      status === 'met'
        ? `“${titleOf(pair[0])}” and “${titleOf(pair[1])}” are not both in your plan.`
        : `“${titleOf(pair[0])}” and “${titleOf(pair[1])}” cannot both be in a plan. Take one out.`,
    why: () => 'The two units teach much the same things, so only one of them can count.',
  },
  requires: {
    title: () => 'Units that belong together',
    figures: ({ have, need }) => `${have} of ${need}`,
    sentence: ({ status, unit, required }, titleOf) =>
      status === 'met'
        ? `“${titleOf(unit)}” has the unit it depends on.`
        : `“${titleOf(unit)}” may only be taken with “${titleOf(required)}”.`,
    why: () => 'One unit builds on the other, so it cannot be taken alone.',
  },
  amount: {
    title: ({ asks }) => counts(asks),
    figures: ({ status, have, possible, need, asks }) => {
      const reached = status === 'unknown' ? `${have} to ${possible}` : `${have}`;
      if (asks.atLeast !== undefined && asks.atLeast === asks.atMost) return `${reached} of exactly ${asks.atLeast}`;
      return need === asks.atMost ? `${reached} of at most ${need}` : `${reached} of at least ${need}`;
    },
    sentence: ({ status, have, possible, asks }, titleOf) => {
      if (status === 'met') return `Your plan has what is asked for: ${amount(asks, titleOf)}.`;
      if (status === 'unknown')
        return `Your plan needs ${amount(asks, titleOf)}. For certain it has ${have}, and perhaps ${possible}. It depends on ${asks.measure === 'hours' ? 'guided hours' : 'levels'} that nobody has published.`;
      return status === 'exceeded'
        ? `Your plan may have ${amount(asks, titleOf)}, but it has ${have}. Take something out.`
        : `Your plan needs ${amount(asks, titleOf)}. So far it has ${possible}.`;
    },
    why: () => 'The document asks for this. Without it you do not get the qualification.',
  },
  choice: {
    title: () => 'One way of several',
    figures: ({ have, need }) => `${have} of ${need}`,
    sentence: ({ status, need, ways: open }, titleOf) => {
      if (status === 'met') return 'Your plan goes one of the ways there are.';
      if (status === 'unknown')
        return 'Whether your plan goes one of the ways depends on levels or guided hours that nobody has published.';
      const asked = need === 1 ? 'one of these' : `${need} of these`;
      return status === 'exceeded'
        ? `Your plan goes none of the ways and has too much for each. It needs ${asked}: ${ways(open, titleOf)}.`
        : `Your plan needs ${asked}: ${ways(open, titleOf)}.`;
    },
    why: () => 'The document lets you choose between these ways. You have to go one of them to its end.',
  },
  countsAtMost: {
    title: () => 'Units of which only some count',
    figures: ({ have, need }) => `${have}, of which at most ${need} count`,
    sentence: ({ have, need }) =>
      have > need
        ? plural(have - need, {
            one: '# unit in your plan brings no credits, because another one like it counts already.',
            other: '# units in your plan bring no credits, because others like them count already.',
          })
        : 'All units in your plan count.',
    why: () => 'The document lets you take all of these units. It counts the credits of only some of them.',
  },
  whenTaken: {
    title: () => 'Units that belong together',
    figures: ({ have, need }) => `${have} of ${need}`,
    sentence: ({ status, any, all }, titleOf) => {
      if (status === 'met') return 'Units that ask for others have what they ask for.';
      return status === 'unknown'
        ? `If you take ${anyOf(any, titleOf)}, your plan needs ${amounts(all, titleOf)}. It depends on levels or guided hours that nobody has published.`
        : `If you take ${anyOf(any, titleOf)}, your plan needs ${amounts(all, titleOf)}.`;
    },
    why: () => 'Some units may only be taken together with others.',
  },
  requirement: {
    title: () => 'Something else you need',
    figures: ({ status }) => (status === 'met' ? 'confirmed' : 'to confirm'),
    sentence: ({ status, text }) => (status === 'met' ? `Confirmed: ${text.en}` : `You also need this: ${text.en}`),
    why: ({ status }) =>
      status === 'met'
        ? 'The document asks for this beside the units. Somebody has confirmed it.'
        : 'The document asks for this beside the units. The planner cannot know it. Tick it off on the Review screen once it is confirmed.',
  },
  title: {
    title: ({ name }) => name.en,
    figures: ({ reached }) => (reached === 'met' ? 'reached' : reached === 'unknown' ? 'not known' : 'not reached'),
    sentence: ({ reached, name, all }, titleOf) =>
      reached === 'met'
        ? `Your plan also brings you “${name.en}”.`
        : reached === 'unknown'
          ? `It depends on levels or guided hours that nobody has published if your plan brings you “${name.en}”. It asks for ${amounts(all, titleOf)}.`
          : `Your plan does not bring you “${name.en}”. It asks for ${amounts(all, titleOf)}.`,
    why: () => 'This is extra. You get the qualification without it.',
  },
  oneQualification: {
    title: () => 'One qualification of several',
    figures: ({ have, need }) => `${have} of ${need}`,
    sentence: ({ status, of }) => {
      if (status === 'met') return 'You have chosen a qualification.';
      return status === 'unmet'
        ? `Choose the qualification you take: ${either.format(of)}.`
        : `You can take only one of these: ${formats.list(of)}. Choose one.`;
    },
    why: () => 'The apprenticeship lets you choose between these qualifications. You take one of them.',
  },
  pathwayCredits: {
    title: () => 'Whole apprenticeship',
    figures: ({ have, need }) => `${have} of at least ${need}`,
    sentence: ({ status, have, need }) =>
      status === 'met'
        ? 'Your diploma and your Essential Skills add up to enough credits.'
        : plural(need - have, {
            one: 'Your diploma and your Essential Skills are # credit short.',
            other: 'Your diploma and your Essential Skills are # credits short.',
          }),
    why: ({ need, essentialSkillsCredits }) =>
      `The apprenticeship needs at least ${credits(need)}. Essential Skills Wales brings ${essentialSkillsCredits} of them. Your qualification brings the rest.`,
  },
  startDate: {
    title: () => 'Start date',
    figures: ({ startDate }) => (startDate === null ? 'not given' : date(startDate)),
    sentence: ({ status, startDate, from, revised }) => {
      if (status === 'met') return 'These are the right rules for your start date.';
      if (startDate === null)
        return 'Give your start date, so that the planner can check that these are the right rules for you.';
      return status === 'unknown' && revised !== null
        ? `The document was revised on ${date(revised)}. It does not say whether it is for people who started earlier. Ask your training provider.`
        : `These rules are for starts on or after ${date(from)}. You started earlier, so older rules apply. The planner does not have them. Ask your training provider which rules are yours.`;
    },
    why: ({ from }) => `The rules changed on ${date(from)}. Anyone who started before that day follows the older ones.`,
  },
  priorUnits: {
    title: () => 'Already achieved',
    figures: ({ have, units: claimed }) => `${units(claimed.length)}, ${credits(have)}`,
    sentence: ({ units: claimed }) =>
      plural(claimed.length, {
        one: 'Your awarding organisation must say that # unit you achieved before can count.',
        other: 'Your awarding organisation must say that # units you achieved before can count.',
      }),
    why: () =>
      'Units you achieved before can count, but only after your awarding organisation has checked them. Tick them as confirmed once it has.',
  },
  unknownUnits: {
    title: () => 'Units not in this diploma',
    figures: ({ units: strangers }) => units(strangers.length),
    sentence: ({ units: strangers }) =>
      plural(strangers.length, {
        one: `# unit in your plan is not part of this diploma (${strangers.join(', ')}). It does not count.`,
        other: `# units in your plan are not part of this diploma (${strangers.join(', ')}). They do not count.`,
      }),
    why: () => 'The plan may have been made for another diploma, or with a newer list of units.',
  },
  frameworkCopies: {
    title: () => 'Rules that differ',
    figures: ({ have }) => plural(have, { one: '# copy', other: '# copies' }),
    sentence: () =>
      'There are copies of this framework’s version with different rules. Ask your training provider which one is right.',
    why: () =>
      'One version should have one set of rules. Your plan is checked by the copy it was made with. Nobody has said yet that this is the right one.',
  },
};
