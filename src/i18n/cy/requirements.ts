import type { Amount, Branch, UnitSet } from '../../catalogue/schema.ts';
import type { TitleOf } from '../sayFinding.ts';
import { counted } from './counted.ts';
import { levelName } from './levels.ts';

const { credits, units, guidedHours } = counted;

function levelOf({ level }: UnitSet): string {
  const { atLeast, atMost } = level ?? {};
  if (atLeast !== undefined && atMost !== undefined)
    return atLeast === atMost ? ` ar ${levelName(atLeast)}` : ` o ${levelName(atLeast)} i ${levelName(atMost)}`;
  if (atLeast !== undefined) return ` ar ${levelName(atLeast)} neu uwch`;
  return atMost === undefined ? '' : ` ar ${levelName(atMost)} neu is`;
}

// Several names stand after a colon: “a” would be “ac” before some, and “o” would change the first letter of “Grwpiau”.
const groupsOf = (groups: readonly string[]): string =>
  groups.length === 1 ? ` o Grŵp ${groups.join('')}` : ` o’r grwpiau hyn: ${groups.join(', ')}`;

const quoted = (references: readonly string[], titleOf: TitleOf) =>
  references.map((unit) => `“${titleOf(unit)}”`).join(', ');

function figure({ measure, atLeast, atMost }: Amount): string {
  const count = { credits, units, hours: guidedHours }[measure];
  if (atMost === undefined) return `o leiaf ${count(atLeast ?? 0)}`;
  if (atMost === 0) return { credits: 'dim credydau', units: 'dim unedau', hours: 'dim oriau dan arweiniad' }[measure];
  if (atLeast === undefined) return `hyd at ${count(atMost)}`;
  return atLeast === atMost ? `${count(atMost)} yn union` : `${atLeast} i ${count(atMost)}`;
}

/** “o leiaf 3 uned ar Lefel 2 o’r grwpiau hyn: A, B” */
export function amount(asked: Amount, titleOf: TitleOf): string {
  const { qualifications, groups, units: named } = asked.of;
  const of = qualifications ? ` o’r cymwysterau hyn: ${quoted(qualifications, titleOf)}` : '';
  const where = groups ? groupsOf(groups) : named ? ` o’r unedau hyn: ${quoted(named, titleOf)}` : '';
  return `${figure(asked)}${levelOf(asked.of)}${where}${of}${where || of || asked.of.level ? '' : ' i gyd'}`;
}

export const amounts = (all: readonly Amount[], titleOf: TitleOf): string =>
  all.map((each) => amount(each, titleOf)).join('; ');

/** The ways there are, one after the other. */
export const ways = (branches: readonly Branch[], titleOf: TitleOf): string =>
  branches
    .map(({ name, all }) => (name ? `${name.cy ?? name.en} (${amounts(all, titleOf)})` : amounts(all, titleOf)))
    .join(' / ');

/** “unrhyw uned o Grŵp A” */
export function anyOf(set: UnitSet, titleOf: TitleOf): string {
  const { groups, units: named } = set;
  const of = set.qualifications ? ` o’r cymwysterau hyn: ${quoted(set.qualifications, titleOf)}` : '';
  if (!named) return `unrhyw uned${levelOf(set)}${groups ? groupsOf(groups) : ''}${of}`;
  return named.length === 1 ? quoted(named, titleOf) : `unrhyw un o’r unedau hyn: ${quoted(named, titleOf)}`;
}

/** A few words for what an amount counts. */
export function counts({ measure, of }: Amount): string {
  const what = { credits: 'Credydau', units: 'Unedau', hours: 'Oriau dan arweiniad' }[measure];
  return `${what}${levelOf(of)}${of.groups ? groupsOf(of.groups) : ''}`;
}
