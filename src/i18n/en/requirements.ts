import type { Amount, Branch, UnitSet } from '../../catalogue/schema.ts';
import type { TitleOf } from '../sayFinding.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';
import { levelName } from './levels.ts';

const { credits, units, guidedHours } = counted;
const nouns: Readonly<Record<Amount['measure'], string>> = {
  credits: 'credits',
  units: 'units',
  hours: 'guided hours',
};
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function levelOf({ level }: UnitSet): string {
  const { atLeast, atMost } = level ?? {};
  if (atLeast !== undefined && atMost !== undefined)
    return atLeast === atMost ? ` at ${levelName(atLeast)}` : ` from ${levelName(atLeast)} to ${levelName(atMost)}`;
  if (atLeast !== undefined) return ` at ${levelName(atLeast)} or above`;
  return atMost === undefined ? '' : ` at ${levelName(atMost)} or below`;
}

const groupsOf = ([first, ...others]: readonly string[]): string =>
  others.length === 0 ? `Group ${first}` : `Groups ${formats.list([first ?? '', ...others])}`;

const quoted = (references: readonly string[], titleOf: TitleOf) => references.map((unit) => `“${titleOf(unit)}”`);

function figure({ measure, atLeast, atMost }: Amount): string {
  const count = { credits, units, hours: guidedHours }[measure];
  if (atMost === undefined) return `at least ${count(atLeast ?? 0)}`;
  if (atMost === 0) return `no ${nouns[measure]}`;
  if (atLeast === undefined) return `at most ${count(atMost)}`;
  return atLeast === atMost ? `exactly ${count(atMost)}` : `${atLeast} to ${count(atMost)}`;
}

/** “at least 3 units at Level 2 from Groups A and B” */
export function amount(asked: Amount, titleOf: TitleOf): string {
  const { qualifications, groups, units: named } = asked.of;
  const of = qualifications ? ` of ${formats.list(quoted(qualifications, titleOf))}` : '';
  const where = groups ? ` from ${groupsOf(groups)}` : named ? ` from ${either.format(quoted(named, titleOf))}` : '';
  return `${figure(asked)}${levelOf(asked.of)}${where}${of}${where || of || asked.of.level ? '' : ' in all'}`;
}

export const amounts = (all: readonly Amount[], titleOf: TitleOf): string =>
  formats.list(all.map((each) => amount(each, titleOf)));

/** The ways there are, one after the other. */
export const ways = (branches: readonly Branch[], titleOf: TitleOf): string =>
  branches
    .map(({ name, all }) => (name ? `${name.en} (${amounts(all, titleOf)})` : amounts(all, titleOf)))
    .join('; or ');

/** “any unit from Group A” */
export function anyOf(set: UnitSet, titleOf: TitleOf): string {
  const { groups, units: named } = set;
  const of = set.qualifications ? ` of ${formats.list(quoted(set.qualifications, titleOf))}` : '';
  if (!named) return `any unit${levelOf(set)}${groups ? ` from ${groupsOf(groups)}` : ''}${of}`;
  return named.length === 1 ? quoted(named, titleOf).join('') : `any of ${formats.list(quoted(named, titleOf))}`;
}

/** A few words for what an amount counts. */
export function counts({ measure, of }: Amount): string {
  const what = { credits: 'Credits', units: 'Units', hours: 'Guided hours' }[measure];
  return `${what}${levelOf(of)}${of.groups ? ` from ${groupsOf(of.groups)}` : ''}`;
}
