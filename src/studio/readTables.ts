import type { FactOrigin, Source } from '../catalogue/schema.ts';
import { figureIn, levelIn } from './cells.ts';
import type { FrameworkDraft, GroupDraft, PathwayRuleDraft, RuleDraft, UnitDraft } from './draft.ts';
import { findTables, groupName, hasFailed, isReference, plain, type FoundTable, type Line } from './findTables.ts';
import type { TableRow } from './readRows.ts';
import { addRules } from './ruleLines.ts';
import { tables, type TableWords } from './tableColumns.ts';

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
  /** Of the pathway as a whole. They name qualifications by their titles. */
  readonly pathwayRules: readonly PathwayRuleDraft[];
  /** Lines that say nothing that could be made out, by their number in the sheet. */
  readonly leftOut: readonly { readonly line: number; readonly text: string }[];
}

export const noContent: TableContent = { units: [], groups: [], rules: [], pathwayRules: [], leftOut: [] };

/** Groups that only units name, in the order in which they do. */
export const groupsNamed = (units: readonly UnitDraft[]): readonly string[] =>
  [...new Set(units.flatMap(({ group, alsoIn = [] }) => [group, ...alsoIn]))].filter((id) => id !== '');

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
    else if (hasFailed(line, places) || title === '' || isSum || (first === '' && line.cell('credits') === ''))
      leftOut.push(line);
    else {
      // A cell that spans several lines is copied with the first of them.
      if (places.group !== undefined) group = groupName(line.cell('group'), words) || group;
      const [credits, glh] = [figureIn(line.cell('credits')), figureIn(line.cell('glh'))];
      const level = levelIn(line.cell('level'));
      const alsoIn = line.groups('alsoIn');
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

/** Whether a cell says yes; null where it says something else. */
function isYes(cell: string, { yes, no }: TableWords): boolean | null {
  if (/^[✓✔]$/.test(cell) || yes.has(plain(cell))) return true;
  return /^[-–—]?$/.test(cell) || no.has(plain(cell)) ? false : null;
}

/** How many units, groups and rules a table says: a group that only its units name is one too. */
export const countContent = ({ units, groups, rules, pathwayRules }: TableContent) => ({
  units: units.length,
  groups: new Set([...groups.map(({ id }) => id), ...groupsNamed(units)]).size,
  rules: rules.length + pathwayRules.length,
});

/** Null where the line says more than a group with its limits can hold: a level, say. */
function groupIn(line: Line, words: TableWords, { source }: TableOrigin) {
  const [all, counts] = [isYes(line.cell('all'), words), isYes(line.cell('counts') || 'yes', words)];
  if (line.cell('group') === '' || line.saysMoreThan(tables.groups) || all === null || counts === null) return null;
  const id = groupName(line.cell('group'), words);
  const within = groupName(line.cell('within'), words);
  const group: GroupDraft = {
    id,
    source,
    ...(within !== '' && { within }),
    ...(!counts && { counts: false }),
  };
  const bare = { id: '', source, group: id };
  const rules: RuleDraft[] = [];
  if (all) rules.push({ kind: 'allOfGroup', ...bare, credits: null });
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

/** Lines that are gone through: with blanks and headings, more than a qualification can hold. */
export const mostLines = 5000;
/** As many as a qualification can hold. */
const most = { units: 2000, groups: 200, rules: 500, pathwayRules: 50 };

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
  const pathwayRules: PathwayRuleDraft[] = [];
  const leftOut: Line[] = [];
  for (const table of findTables(rows, words)) {
    if (table.name === 'units') {
      const found = unitsIn(table, words, origin);
      units.push(...found.units);
      leftOut.push(...found.leftOut);
      continue;
    }
    for (const line of table.lines) {
      const group = table.name === 'groups' ? groupIn(line, words, origin) : null;
      if (hasFailed(line, table.places)) leftOut.push(line);
      else if (group) {
        groups.push(group.group);
        rules.push(...group.rules);
      } else if (
        table.name === 'groups' ||
        !addRules(line, words.rules.get(plain(line.cell('rule'))), origin.source, { rules, pathwayRules })
      )
        leftOut.push(line);
    }
  }
  const named = groupsNamed(units).length;
  const isMore = (count: number, of: keyof typeof most) => count > most[of];
  if (isMore(units.length, 'units') || isMore(groups.length + named, 'groups')) return null;
  if (isMore(rules.length, 'rules') || isMore(pathwayRules.length, 'pathwayRules')) return null;
  return {
    units,
    groups,
    rules,
    pathwayRules,
    leftOut: leftOut.map(({ number, cells }) => ({ line: number, text: cells.filter(Boolean).join(' ') })),
  };
}
