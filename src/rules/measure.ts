import { creditsOf } from '../catalogue/credits.ts';
import { addedBy, type LevelRange, type Limit, type Meaning, type Sum } from '../catalogue/ruleMeaning.ts';
import type { Unit } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { judgedFigure } from '../plan/judgedFigure.ts';
import type { FindingStatus } from './finding.ts';
import type { Situation } from './situation.ts';
import { NOWHERE, outermost, type Tally } from './tally.ts';

/** What a plan has of a sum: at least so much, at most so much; the two differ where something is not known. */
export interface Measured {
  readonly sure: number;
  readonly may: number;
  /** References of the units that certainly count. */
  readonly units: readonly string[];
  /** References of those of which nobody knows. */
  readonly doubtful: readonly string[];
}

/** Which end of a limit is looked at: credits over a group's maximum do not help to reach anything. */
type Side = 'least' | 'most';

/** A requirement, and how a plan stands against it. */
export type Judged = JudgedLimit | JudgedSome;

export interface JudgedLimit extends Measured {
  readonly kind: 'limit';
  readonly limit: Limit;
  readonly status: FindingStatus;
}

export interface JudgedSome {
  readonly kind: 'some';
  readonly atLeast: number;
  readonly of: readonly Judged[];
  readonly status: FindingStatus;
}

const none: readonly string[] = [];

const exactly = (figure: number, units: readonly string[]): Measured => ({
  sure: figure,
  may: figure,
  units,
  doubtful: none,
});

/** What a plan has of a sum. */
export function measure(sum: Sum, side: Side, situation: Situation): Measured {
  if (sum.qualification === null) return ofSeveral(sum, situation);
  const tally = situation.tallies.find(({ qualification }) => qualification.id === sum.qualification);
  if (!tally) return exactly(0, none);
  const { measure: of, groups, units, level } = sum;
  if (units && (of === 'counted' || of === 'surplus')) {
    const isSurplus = (index: number) => tally.homes[index] === NOWHERE;
    const those = tally.references.filter(
      (unit, index) => units.includes(unit) && isSurplus(index) === (of === 'surplus'),
    );
    return exactly(those.length, those);
  }
  if (units && (level || of !== 'units')) return ofNamed(tally, sum, situation);
  if (units) {
    const there = units.filter(situation.isInPlan);
    return exactly(there.length, there);
  }
  const positions = groups && outermost(tally, groups);
  if (of === 'hours' || (level && (positions || of === 'units' || side === 'most'))) {
    const inGroups = ({ homes, tree, counts: isCounted }: Tally, index: number) =>
      positions === null
        ? isCounted[index] === true
        : tree.chains[homes[index] ?? -1]?.some((group) => positions.includes(group)) === true;
    const within = tally.units.filter((_, index) => inGroups(tally, index));
    return addUp(
      within.map(({ unit }) => unit),
      sum,
      tally,
      situation.plan,
    );
  }
  if (level) return atLevel(tally, level, situation);
  const references = positions ? unitsIn(tally, positions) : tally.countable;
  if (of === 'units') return exactly(references.length, references);
  if (!positions) return exactly(side === 'least' ? tally.countedCredits : tally.countableCredits, references);
  const credits = side === 'least' ? tally.groups.reached : tally.groups.selected;
  let total = 0;
  for (const position of positions) total += credits[position] ?? 0;
  return exactly(total, references);
}

/** References of the units that count in these groups; of one group, the list that is there already. */
function unitsIn({ unitsOf }: Tally, positions: readonly number[]): readonly string[] {
  const [first = -1] = positions;
  return positions.length === 1 ? (unitsOf[first] ?? []) : positions.flatMap((position) => unitsOf[position] ?? []);
}

/** Of named units: credits, or those at a level. `byName` false: those that count. `before`: left out, as they are in the sum. */
function ofNamed(
  tally: Tally,
  sum: Sum,
  { plan }: Situation,
  byName = true,
  before: Set<string> = new Set(),
): Measured {
  const { units, counts: isCounted } = tally;
  const named = new Set(sum.units);
  const those = units
    .filter((_, index) => (byName && sum.measure === 'units') || isCounted[index])
    .map(({ unit }) => unit)
    .filter(({ reference }) => named.has(reference) && !before.has(reference));
  for (const { reference } of those) before.add(reference);
  return addUp(those, sum, tally, plan);
}

/** Of the units of several qualifications that count in one of them, each once; named ones are taken or not. */
function ofSeveral(sum: Sum, situation: Situation): Measured {
  const { qualifications } = sum;
  const before = new Set<string>();
  const parts = situation.tallies
    .filter(({ qualification: { id } }) => qualifications === null || qualifications.includes(id))
    .map((tally) =>
      ofNamed(tally, { ...sum, units: sum.units ?? tally.references }, situation, sum.units !== null, before),
    );
  return {
    sure: parts.reduce((all, { sure }) => all + sure, 0),
    may: parts.reduce((all, { may }) => all + may, 0),
    units: parts.flatMap(({ units }) => units),
    doubtful: parts.flatMap(({ doubtful }) => doubtful),
  };
}

/** Adds units up one by one. */
function addUp(units: readonly Unit[], sum: Sum, { qualification }: Tally, plan: Plan): Measured {
  const sure: string[] = [];
  const doubtful: string[] = [];
  let certain = 0;
  let possible = 0;
  for (const unit of units) {
    const added = addedBy(unit, sum, {
      level: sum.level ? judgedFigure(plan, unit, qualification, 'level') : null,
      glh: sum.measure === 'hours' ? judgedFigure(plan, unit, qualification, 'glh') : null,
    });
    if (added.sure < added.may) doubtful.push(unit.reference);
    else if (added.sure > 0) sure.push(unit.reference);
    certain += added.sure;
    possible += added.may;
  }
  return { sure: certain, may: possible, units: sure, doubtful };
}

function counts(known: number | null, { least, most }: LevelRange): boolean {
  return known !== null && known >= (least ?? -Infinity) && known <= (most ?? Infinity);
}

/**
 * Credits at a level in the whole qualification. Where a group is over its maximum nobody can say which of its credits count: as few as may be are
 * certain, as many as may be are possible.
 */
function atLevel(tally: Tally, range: LevelRange, { plan }: Situation): Measured {
  const { qualification, tree, units, homes, groups } = tally;
  const certain = tree.caps.map(() => 0);
  const possible = tree.caps.map(() => 0);
  const all = { sure: 0, may: 0 };
  const sure: string[] = [];
  const doubtful: string[] = [];
  const add = (group: number | undefined, known: number, perhaps: number) => {
    if (group === undefined) {
      all.sure += known;
      all.may += perhaps;
    } else {
      certain[group] = (certain[group] ?? 0) + known;
      possible[group] = (possible[group] ?? 0) + perhaps;
    }
  };
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index]?.unit;
    if (!unit || !tally.counts[index]) continue;
    const home = homes[index] ?? -1;
    const level = judgedFigure(plan, unit, qualification, 'level');
    const isSure = counts(level, range);
    if (isSure) sure.push(unit.reference);
    if (level === null) doubtful.push(unit.reference);
    add(home < 0 ? undefined : home, isSure ? creditsOf(unit) : 0, isSure || level === null ? creditsOf(unit) : 0);
  }
  for (const group of tree.bottomUp) {
    const counted = groups.counted[group] ?? 0;
    const surplus = (groups.reached[group] ?? 0) - counted;
    const known = Math.max(0, (certain[group] ?? 0) - surplus);
    add(tree.chains[group]?.[1], known, Math.min(counted, possible[group] ?? 0));
  }
  return { sure: all.sure, may: all.may, units: sure, doubtful };
}

/** How a plan stands against a requirement: met, unmet or exceeded only if that is so whatever we do not know. */
export function judge(meaning: Meaning, situation: Situation): Judged {
  if (meaning.kind === 'some') {
    const of = meaning.of.map((each) => judge(each, situation));
    return { kind: 'some', atLeast: meaning.atLeast, of, status: statusOfSome(meaning.atLeast, of) };
  }
  const { sum, least, most } = meaning;
  const measured = measure(sum, most === Infinity ? 'least' : 'most', situation);
  const { sure, may, units, doubtful } = measured;
  return { kind: 'limit', limit: meaning, sure, may, units, doubtful, status: statusOfLimit(measured, least, most) };
}

function statusOfLimit({ sure, may }: Measured, least: number, most: number): FindingStatus {
  if (sure > most) return 'exceeded';
  if (may < least) return 'unmet';
  return sure >= least && may <= most ? 'met' : 'unknown';
}

/** What is said of enough of the requirements together: the worst of those that are nearest to being met. */
function statusOfSome(atLeast: number, of: readonly Judged[]): FindingStatus {
  const order: readonly FindingStatus[] = ['met', 'unknown', 'unmet', 'exceeded'];
  const sorted = of.map(({ status }) => order.indexOf(status)).toSorted((a, b) => a - b);
  return order[atLeast === 0 ? 0 : (sorted[atLeast - 1] ?? 3)] ?? 'exceeded';
}
