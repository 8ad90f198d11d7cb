import type { Amount, Source } from '../catalogue/schema.ts';
import { dayIn, figureIn, levelIn, listIn } from './cells.ts';
import type { Draft, PathwayRuleDraft, RuleDraft } from './draft.ts';
import type { Line } from './findTables.ts';
import type { TableColumn, TableRule } from './tableColumns.ts';

/** Rules as they are made, line by line. */
export interface RulesMade {
  readonly rules: RuleDraft[];
  /** Of the pathway as a whole. Qualifications are named by their titles. */
  readonly pathwayRules: PathwayRuleDraft[];
}

const limits = {
  credits: ['leastCredits', 'mostCredits'],
  units: ['leastUnits', 'mostUnits'],
  hours: ['leastHours', 'mostHours'],
} as const satisfies Record<Amount['measure'], readonly TableColumn[]>;

const amount = [...Object.values(limits).flat(), 'level', 'mostLevel', 'groups', 'units'] as const;

/** What each rule has a place for. */
const columnsOf: Readonly<Record<TableRule, readonly TableColumn[]>> = {
  total: amount,
  level: amount,
  some: amount,
  either: amount,
  or: amount,
  and: amount,
  title: amount,
  whenTaken: ['level', 'mostLevel', 'groups', 'units'],
  notTogether: ['units'],
  needs: ['units'],
  onlySome: ['mostUnits', 'units'],
  confirm: [],
  noRepeat: [],
  pathway: ['leastCredits'],
  firstDay: ['day'],
  oneQualification: ['qualifications'],
};

/** Which units a line of rules is about: where it says nothing, all. */
function setIn(line: Line) {
  const [groups, units] = [line.groups('groups'), listIn(line.cell('units'))];
  const [atLeast, atMost] = [levelIn(line.cell('level')), levelIn(line.cell('mostLevel'))];
  const level = { ...(atLeast !== null && { atLeast }), ...(atMost !== null && { atMost }) };
  return {
    ...(groups.length > 0 && { groups }),
    ...(units.length > 0 && { units }),
    ...(Object.keys(level).length > 0 && { level }),
  };
}

/** How much a line asks for, in credits, units and hours: an empty amount where it says nothing, for its author to fill in. */
function amountsIn(line: Line): readonly Draft<Amount>[] {
  const of = setIn(line);
  const amounts = (['credits', 'units', 'hours'] as const).flatMap((measure) => {
    const [least, most] = limits[measure];
    const [atLeast, atMost] = [figureIn(line.cell(least)), figureIn(line.cell(most))];
    if (atLeast === null && atMost === null) return [];
    return [{ of, measure, ...(atLeast !== null && { atLeast }), ...(atMost !== null && { atMost }) }];
  });
  return amounts.length > 0 ? amounts : [{ of, measure: 'credits' }];
}

/** What a rule asks for, with something more: an amount of its last way, or of what it asks for in all. */
function withMore(rule: RuleDraft | undefined, amounts: readonly Draft<Amount>[]): RuleDraft | null {
  if (rule?.kind === 'title' || rule?.kind === 'whenTaken') return { ...rule, all: [...rule.all, ...amounts] };
  const last = rule?.kind === 'choice' ? rule.ways.at(-1) : undefined;
  if (rule?.kind !== 'choice' || !last) return null;
  return { ...rule, ways: [...rule.ways.slice(0, -1), { ...last, all: [...last.all, ...amounts] }] };
}

/** Puts the rules that a line makes behind those of the lines above it; false where it makes none. */
export function addRules(
  line: Line,
  rule: TableRule | undefined,
  source: Source,
  { rules, pathwayRules }: RulesMade,
): boolean {
  // What is said in words may stand beside any rule, as a note.
  if (rule === undefined || line.saysMoreThan(['rule', 'text', ...columnsOf[rule]])) return false;
  const bare = { id: '', source };
  const amounts = amountsIn(line);
  const some = (): readonly RuleDraft[] => amounts.map((each) => ({ kind: 'amount', ...bare, ...each }));
  const { groups, units = [], level } = setIn(line);
  const [first = '', second = ''] = units;
  /** The line says how many credits at least, and nothing that the plain rule has no place for. */
  const isPlain = amount.every((column) => column === 'leastCredits' || column === 'level' || line.cell(column) === '');
  const credits = figureIn(line.cell('leastCredits'));
  const text = line.cell('text');
  const way = { ...(text !== '' && { name: { en: text } }), all: amounts };
  const choice: RuleDraft = { kind: 'choice', ...bare, atLeast: 1, ways: [way] };
  const added = (...more: readonly RuleDraft[]) => rules.push(...more) > 0;
  const addedToPathway = (more: PathwayRuleDraft) => pathwayRules.push(more) > 0;
  switch (rule) {
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
    case 'and': {
      const more = withMore(rules.at(-1), amounts);
      if (more) rules[rules.length - 1] = more;
      return more !== null;
    }
    case 'whenTaken': {
      const any = { ...(groups ? { groups } : { units }), ...(level && { level }) };
      const named: Draft<Amount> = { of: { units }, measure: 'units', atLeast: units.length };
      return added({ kind: 'whenTaken', ...bare, any, all: groups && units.length > 0 ? [named] : [] });
    }
    case 'notTogether':
      if (units.length > 2) return added({ kind: 'amount', ...bare, of: { units }, measure: 'units', atMost: 1 });
      return added({ kind: 'barredPair', ...bare, units: [first, second] });
    case 'needs':
      return units.length <= 2 && added({ kind: 'requires', ...bare, unit: first, required: second });
    case 'onlySome':
      return added({ kind: 'countsAtMost', ...bare, units, atMost: figureIn(line.cell('mostUnits')) });
    case 'confirm':
      return added({ kind: 'requirement', ...bare, text: { en: text }, confirmedBy: 'trainingProvider' });
    case 'title':
      return added({ kind: 'title', ...bare, name: { en: text }, all: amounts });
    case 'noRepeat':
      return added({ kind: 'noRepeat', ...bare });
    case 'pathway':
      return addedToPathway({ kind: 'pathwayCredits', ...bare, credits });
    case 'firstDay': {
      const from = dayIn(line.cell('day'));
      return from !== null && addedToPathway({ kind: 'startDate', ...bare, from });
    }
    case 'oneQualification':
      return addedToPathway({ kind: 'oneQualification', ...bare, of: listIn(line.cell('qualifications'), /[;\n]/) });
  }
}
