import type { NextStepMessages } from '../sayNextStep.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { amount, amounts, ways } from './requirements.ts';
import { levelName } from './levels.ts';

const { plural } = counted;
const { date } = formats;

export const nextSteps: NextStepMessages = {
  startDate: ({ startDate, from }) =>
    startDate === null
      ? 'Give your start date'
      : `Check your start date: these rules are for starts from ${date(from)}`,
  chooseQualification: ({ of }) => `Choose one of ${of.length} qualifications`,
  takeOut: ({ group, credits }) =>
    plural(credits, { one: `Take # credit out of Group ${group}`, other: `Take # credits out of Group ${group}` }),
  takeOutUnits: ({ group, units }) =>
    plural(units, { one: `Take # unit out of Group ${group}`, other: `Take # units out of Group ${group}` }),
  repeat: ({ units }) =>
    plural(units.length, { one: 'Take out # unit you already have', other: 'Take out # units you already have' }),
  chooseOne: ({ pair }, titleOf) => `Keep only one: “${titleOf(pair[0])}” or “${titleOf(pair[1])}”`,
  unblock: () => 'Your plan cannot be finished as it is',
  takeBack: ({ group, units }) =>
    plural(units.length, {
      one: `Put # unit of Group ${group} back`,
      other: `Put # units of Group ${group} back`,
    }),
  pickFromGroup: ({ group, credits, more }) =>
    more
      ? plural(credits, {
          one: `Pick # more credit from Group ${group}`,
          other: `Pick # more credits from Group ${group}`,
        })
      : plural(credits, { one: `Pick # credit from Group ${group}`, other: `Pick # credits from Group ${group}` }),
  pickUnitsFromGroup: ({ group, units, more }) =>
    more
      ? plural(units, { one: `Pick # more unit from Group ${group}`, other: `Pick # more units from Group ${group}` })
      : plural(units, { one: `Pick # unit from Group ${group}`, other: `Pick # units from Group ${group}` }),
  pickRequired: ({ unit, required }, titleOf) => `Add “${titleOf(required)}”: “${titleOf(unit)}” needs it`,
  pickAny: ({ credits }) =>
    plural(credits, { one: 'Pick # more credit from any group', other: 'Pick # more credits from any group' }),
  pickAtLevel: ({ level, credits }) =>
    plural(credits, {
      one: `Get # more credit at ${levelName(level)} or above`,
      other: `Get # more credits at ${levelName(level)} or above`,
    }),
  meet: ({ finding }, titleOf) => {
    if (finding.kind === 'amount') return `You need ${amount(finding.asks, titleOf)}`;
    if (finding.kind === 'choice') return `Choose a way: ${ways(finding.ways, titleOf)}`;
    return `Your units ask for ${amounts(finding.all, titleOf)}`;
  },
  reduce: ({ finding }, titleOf) => {
    if (finding.kind === 'amount') return `You may have ${amount(finding.asks, titleOf)}`;
    if (finding.kind === 'choice') return `There is too much in your plan: ${ways(finding.ways, titleOf)}`;
    return `Your units allow ${amounts(finding.all, titleOf)}`;
  },
  confirm: ({ findings }) =>
    plural(findings.length, {
      one: 'Nothing is broken. Confirm # thing',
      other: 'Nothing is broken. Confirm # things',
    }),
  done: () => 'Your plan meets every credit rule',
};
