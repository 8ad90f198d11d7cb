import type { Amount, FactOrigin, Source } from '../catalogue/schema.ts';
import {
  typedLevel,
  type Draft,
  type FrameworkDraft,
  type GroupDraft,
  type RuleDraft,
  type Typed,
  type UnitDraft,
} from './draft.ts';
import { findTables, isReference, plain, type FoundTable, type Line } from './findTables.ts';
import type { TableRow } from './readRows.ts';
import type { TableWords } from './tableColumns.ts';

/** Where units, groups and rules from a table are said to stand. */
export interface TableOrigin {
  readonly source: Source;
  readonly unitOrigin: FactOrigin;
}

/** What comes from a table stands in the framework's own document. */
export function tableOrigin({ publisher, documents, source }: FrameworkDraft): TableOrigin {
  const [document] = documents;
  return { source, unitOrigin: { publisher, document: document?.title ?? '', reading: 'direct' } };
}

/** What a table says. Rules have no id yet. */
export interface TableContent {
  readonly units: readonly UnitDraft[];
  readonly groups: readonly GroupDraft[];
  readonly rules: readonly RuleDraft[];
  /** Lines that say nothing that could be made out, by their number in the sheet. */
  readonly leftOut: readonly { readonly line: number; readonly text: string }[];
}

export const noContent: TableContent = { units: [], groups: [], rules: [], leftOut: [] };

/** Groups that only units name, in the order in which they do. */
export const groupsNamed = (units: readonly UnitDraft[]): readonly string[] =>
  [...new Set(units.flatMap(({ group, alsoIn = [] }) => [group, ...alsoIn]))].filter((id) => id !== '');

/** No figure of a framework has more letters. */
const longestFigure = 10;
/** Nor is a figure looked for further on. */
const longestCell = 200;

/**
 * The figure in a cell, `6 credits` → 6, `Level 3` → 3. Null where the cell is empty, its text where it has none or
 * several: `3-6`, which Excel makes a day of; or `1,200`, a thousand to some and little more than one to others.
 */
function figureIn(cell: string): Typed {
  if (cell === '') return null;
  if (/\d,\d{3}(?!\d)/.test(cell)) return cell;
  const [figure, ...others] =
    cell
      .replace(',', '.')
      .slice(0, longestCell)
      .match(/\d+(?:\.\d+)?/g) ?? [];
  return figure === undefined || others.length > 0 || figure.length > longestFigure ? cell : Number(figure);
}

/** The same for a level, which may be an Entry level: `Entry 3`. */
function levelIn(cell: string): Typed {
  const level = typedLevel(cell, true);
  return typeof level === 'number' ? level : figureIn(cell);
}

const longestGroup = 20;
const mostInList = 50;
const listIn = (cell: string) =>
  cell
    .split(/[;,\n+]/, mostInList)
    .map((part) => part.trim())
    .filter(Boolean);

/** The number that others know the unit by too stands first. */
function numbersIn(line: Line): readonly [string, string] {
  const [first, second] = [line.cell('reference'), line.cell('otherReference')];
  return isReference(second) && !isReference(first) ? [second, first] : [first, second];
}

function unitsIn({ lines, places }: FoundTable, words: TableWords, { unitOrigin }: TableOrigin) {
  const units: UnitDraft[] = [];
  const leftOut: Line[] = [];
  let group = '';
  for (const line of lines) {
    const [only, ...others] = line.cells.filter(Boolean);
    const headsGroup = others.length === 0 && words.groupLine.some((word) => plain(only ?? '').startsWith(word));
    const title = line.cell('title');
    const [first, second] = numbersIn(line);
    const isSum = first === '' && words.sums.some((word) => plain(title).startsWith(word));
    if (headsGroup) group = groupName(only ?? '', words);
    else if (title === '' || isSum || (first === '' && line.cell('credits') === '')) leftOut.push(line);
    else {
      // A cell that spans several lines is copied with the first of them.
      if (places.group !== undefined) group = line.cell('group').slice(0, longestGroup) || group;
      const [credits, glh] = [figureIn(line.cell('credits')), figureIn(line.cell('glh'))];
      const level = levelIn(line.cell('level'));
      const alsoIn = listIn(line.cell('alsoIn'));
      units.push({
        reference: first,
        ...(second !== '' && { otherReference: second }),
        title,
        kind: words.kinds.get(plain(line.cell('kind'))) ?? null,
        group,
        ...(alsoIn.length > 0 && { alsoIn }),
        ...(credits !== null && { creditValue: credits }),
        ...(level !== null && { level: { value: level, origin: unitOrigin } }),
        ...(glh !== null && { glh: { value: glh, origin: unitOrigin } }),
      });
    }
  }
  return { units, leftOut };
}

/** `Group B: customer service` → `B`. */
function groupName(text: string, { named }: TableWords): string {
  const [, after] = /^\S+\s+(\S+)$/.exec(text.split(/[:–—(-]/, 1)[0]?.trim() ?? '') ?? [];
  const isNamed = named.some((word) => plain(text).startsWith(`${word} `));
  return (isNamed && after ? after : text).slice(0, longestGroup).trim();
}

function groupIn(line: Line, words: TableWords, { source }: TableOrigin) {
  const id = line.cell('group').slice(0, longestGroup);
  const within = line.cell('within');
  const group: GroupDraft = { id, source, ...(within !== '' && { within }) };
  const bare = { id: '', source, group: id };
  const rules: RuleDraft[] = [];
  if (words.yes.has(plain(line.cell('all')))) rules.push({ kind: 'allOfGroup', ...bare, credits: null });
  const limits = [
    ['groupCreditsMinimum', 'credits', 'leastCredits'],
    ['groupCreditsMaximum', 'credits', 'mostCredits'],
    ['groupUnitsMinimum', 'units', 'leastUnits'],
    ['groupUnitsMaximum', 'units', 'mostUnits'],
  ] as const;
  for (const [kind, measure, column] of limits) {
    const figure = figureIn(line.cell(column));
    if (figure === null) continue;
    if (measure === 'credits') rules.push({ kind, ...bare, credits: figure });
    else rules.push({ kind, ...bare, units: figure });
  }
  return { group, rules };
}

/** Which units a line of rules is about: where it says nothing, all. */
function setIn(line: Line) {
  const [groups, units] = [listIn(line.cell('groups')), listIn(line.cell('units'))];
  const [atLeast, atMost] = [levelIn(line.cell('level')), levelIn(line.cell('mostLevel'))];
  const level = { ...(atLeast !== null && { atLeast }), ...(atMost !== null && { atMost }) };
  return {
    ...(groups.length > 0 && { groups }),
    ...(units.length > 0 && { units }),
    ...(Object.keys(level).length > 0 && { level }),
  };
}

/** How many credits and how many units a line asks for: an empty amount where it says neither, for its author to fill in. */
function amountsIn(line: Line): readonly Draft<Amount>[] {
  const of = setIn(line);
  const amounts = (['credits', 'units'] as const).flatMap((measure) => {
    const [least, most] =
      measure === 'credits' ? (['leastCredits', 'mostCredits'] as const) : (['leastUnits', 'mostUnits'] as const);
    const [atLeast, atMost] = [figureIn(line.cell(least)), figureIn(line.cell(most))];
    if (atLeast === null && atMost === null) return [];
    return [{ of, measure, ...(atLeast !== null && { atLeast }), ...(atMost !== null && { atMost }) }];
  });
  return amounts.length > 0 ? amounts : [{ of, measure: 'credits' }];
}

/** Puts the rules that a line makes behind those of the lines above it; false where it makes none. */
function addRules(line: Line, words: TableWords, { source }: TableOrigin, rules: RuleDraft[]): boolean {
  const bare = { id: '', source };
  const amounts = amountsIn(line);
  const some = (): readonly RuleDraft[] => amounts.map((amount) => ({ kind: 'amount', ...bare, ...amount }));
  const { groups, units = [], level } = setIn(line);
  const [first = '', second = ''] = units;
  /** The line says how many credits at least, and nothing that the plain rule has no place for. */
  const isPlain =
    groups === undefined &&
    units.length === 0 &&
    level?.atMost === undefined &&
    (['mostCredits', 'leastUnits', 'mostUnits'] as const).every((column) => line.cell(column) === '');
  const credits = figureIn(line.cell('leastCredits'));
  const way = { all: amounts };
  const choice: RuleDraft = { kind: 'choice', ...bare, atLeast: 1, ways: [way] };
  const added = (...more: readonly RuleDraft[]) => rules.push(...more) > 0;
  switch (words.rules.get(plain(line.cell('rule')))) {
    case 'total':
      return isPlain && !level ? added({ kind: 'totalCreditsMinimum', ...bare, credits }) : added(...some());
    case 'level':
      return isPlain
        ? added({ kind: 'levelCreditsMinimum', ...bare, level: level?.atLeast ?? null, credits })
        : added(...some());
    case 'some':
      return added(...some());
    case 'either':
      return added(choice);
    case 'or': {
      const last = rules.at(-1);
      if (last?.kind !== 'choice') return added(choice);
      rules[rules.length - 1] = { ...last, ways: [...last.ways, way] };
      return true;
    }
    case 'whenTaken': {
      const atLeast = figureIn(line.cell('leastUnits')) ?? units.length;
      return added({
        kind: 'whenTaken',
        ...bare,
        any: { groups: groups ?? [] },
        all: [{ of: { units }, measure: 'units', atLeast }],
      });
    }
    case 'notTogether':
      return added({ kind: 'barredPair', ...bare, units: [first, second] });
    case 'needs':
      return added({ kind: 'requires', ...bare, unit: first, required: second });
    case 'onlySome':
      return added({ kind: 'countsAtMost', ...bare, units, atMost: figureIn(line.cell('mostUnits')) });
    case 'confirm':
      return added({ kind: 'requirement', ...bare, text: { en: line.cell('text') }, confirmedBy: 'trainingProvider' });
    case undefined:
      return false;
  }
}

/** Lines that are gone through: with blanks and headings, more than a qualification can hold. */
export const mostLines = 5000;
/** As many as a qualification can hold. */
const most = { units: 2000, groups: 200, rules: 500 };

/**
 * Units, groups and rules out of a sheet or a pasted table. Takes any table at all: what it cannot make out it names,
 * and what is no figure where one should be stays as it is written, for its author to put right. Null where there is
 * more of it than a qualification can hold.
 */
export function readTables(rows: readonly TableRow[], words: TableWords, origin: TableOrigin): TableContent | null {
  if (rows.length > mostLines) return null;
  const units: UnitDraft[] = [];
  const groups: GroupDraft[] = [];
  const rules: RuleDraft[] = [];
  const leftOut: Line[] = [];
  for (const table of findTables(rows, words)) {
    if (table.name === 'units') {
      const found = unitsIn(table, words, origin);
      units.push(...found.units);
      leftOut.push(...found.leftOut);
      continue;
    }
    for (const line of table.lines) {
      if (table.name === 'groups' && line.cell('group') !== '') {
        const found = groupIn(line, words, origin);
        groups.push(found.group);
        rules.push(...found.rules);
      } else if (table.name !== 'rules' || !addRules(line, words, origin, rules)) leftOut.push(line);
    }
  }
  const named = groupsNamed(units).length;
  if (units.length > most.units || groups.length + named > most.groups || rules.length > most.rules) return null;
  return {
    units,
    groups,
    rules,
    leftOut: leftOut.map(({ number, cells }) => ({ line: number, text: cells.filter(Boolean).join(' ') })),
  };
}
