import { oncePer } from './oncePer.ts';
import { creditsOf, mostHours, sumNeeded } from './credits.ts';
import type { Amount, Pathway, PathwayRule, Qualification, Unit, UnitRule, UnitSet } from './schema.ts';
import { unitsOfGroup } from './unitGroups.ts';

/** Levels that count; null where there is no such limit. */
export interface LevelRange {
  readonly least: number | null;
  readonly most: number | null;
}

/** What is added up of which units. */
export interface Sum {
  /** Of units of which only some count: `counted` are those that do, `surplus` those that do not. */
  readonly measure: Amount['measure'] | 'counted' | 'surplus';
  /** `id` of the qualification it is about; null: of several at once. */
  readonly qualification: string | null;
  /** `id`s of those several; null: all that the plan takes. */
  readonly qualifications: readonly string[] | null;
  /** Units that count in one of these groups or in a group nested in it; null: wherever they count. */
  readonly groups: readonly string[] | null;
  /** References of the units it is about; null: all. */
  readonly units: readonly string[] | null;
  readonly level: LevelRange | null;
}

/** A sum that has to end between two figures: 0 and `Infinity` where there is no limit. */
export interface Limit {
  readonly kind: 'limit';
  readonly sum: Sum;
  readonly least: number;
  readonly most: number;
}

/** At least so many of some requirements. */
export interface Some {
  readonly kind: 'some';
  readonly atLeast: number;
  readonly of: readonly Meaning[];
}

export type Meaning = Limit | Some;

/** What is known of a unit; null where nobody knows it. */
export interface UnitFacts {
  readonly level: number | null;
  /** Guided learning hours. */
  readonly glh: number | null;
}

/** Whether what a sum comes to hangs on facts that somebody may not know. */
export const needsFacts = ({ measure, level }: Sum): boolean => level !== null || measure === 'hours';

/** What a unit that is among those of a sum adds to it: at least so much, at most so much. */
export function addedBy(
  unit: Unit,
  { measure, level: range }: Sum,
  { level, glh }: UnitFacts,
): { readonly sure: number; readonly may: number } {
  const isIn = level !== null && level >= (range?.least ?? -Infinity) && level <= (range?.most ?? Infinity);
  if (range !== null && level !== null && !isIn) return { sure: 0, may: 0 };
  const isSure = range === null || isIn;
  if (measure === 'hours') return { sure: isSure ? (glh ?? 0) : 0, may: glh ?? mostHours(unit) };
  const amount = measure === 'credits' ? creditsOf(unit) : 1;
  return { sure: isSure ? amount : 0, may: amount };
}

/** Null: across the qualifications of a pathway. */
type Of = Qualification | null;

const wholeOf = (qualification: Of, measure: Sum['measure']): Sum => ({
  measure,
  qualification: qualification?.id ?? null,
  qualifications: null,
  groups: null,
  units: null,
  level: null,
});

const between = (sum: Sum, least: number, most = Infinity): Limit => ({ kind: 'limit', sum, least, most });

const setOf = ({
  qualifications,
  groups,
  units,
  level,
}: UnitSet): Pick<Sum, 'qualifications' | 'groups' | 'units' | 'level'> => ({
  qualifications: qualifications ?? null,
  groups: groups ?? null,
  units: units ?? null,
  level:
    level?.atLeast !== undefined || level?.atMost !== undefined
      ? { least: level?.atLeast ?? null, most: level?.atMost ?? null }
      : null,
});

/** So many of some units count, and more may be taken once so many do. */
function onlySome(sum: Sum, atMost: number): Some {
  const counted: Sum = { ...sum, measure: 'counted' };
  const noMore = between({ ...sum, measure: 'surplus' }, 0, 0);
  const enough: Some = { kind: 'some', atLeast: 1, of: [noMore, between(counted, atMost)] };
  return { kind: 'some', atLeast: 2, of: [between(counted, 0, atMost), enough] };
}

/** So much of some units, as a limit. */
export const limitOf = ({ of, measure, atLeast, atMost }: Amount, qualification: Of): Limit =>
  between({ ...wholeOf(qualification, measure), ...setOf(of) }, atLeast ?? 0, atMost ?? Infinity);

/** All of these amounts. */
export const everyOne = (amounts: readonly Amount[], qualification: Of): Some => ({
  kind: 'some',
  atLeast: amounts.length,
  of: amounts.map((amount) => limitOf(amount, qualification)),
});

type Requirement = Extract<UnitRule, { kind: 'amount' | 'choice' | 'whenTaken' }>;

function requirementOf(rule: Requirement, qualification: Of): Meaning {
  switch (rule.kind) {
    case 'amount':
      return limitOf(rule, qualification);
    case 'choice':
      return { kind: 'some', atLeast: rule.atLeast, of: rule.ways.map(({ all }) => everyOne(all, qualification)) };
    case 'whenTaken': {
      const none = between({ ...wholeOf(qualification, 'units'), ...setOf(rule.any) }, 0, 0);
      return { kind: 'some', atLeast: 1, of: [none, everyOne(rule.all, qualification)] };
    }
  }
}

/** The same for a rule of a pathway; null for one that is not about units. Read off once. */
export const meaningAcross = oncePer((rule: PathwayRule): Meaning | null => {
  const isAboutUnits = rule.kind === 'amount' || rule.kind === 'choice' || rule.kind === 'whenTaken';
  return isAboutUnits ? requirementOf(rule, null) : null;
});

/**
 * The credits that a pathway asks for as a whole, as a sum over its units in which each is once; those that it has without
 * any choice are counted beforehand.
 */
export function meaningOfWhole(asked: number, { qualifications, essentialSkills }: Pathway): Meaning {
  const chosen = qualifications.filter(({ units }) => units.length > 0);
  const given =
    sumNeeded(qualifications.filter(({ units }) => units.length === 0)) +
    essentialSkills.reduce((sum, { credits }) => sum + credits, 0);
  return between({ ...wholeOf(null, 'credits'), qualifications: chosen.map(({ id }) => id) }, asked - given);
}

/**
 * What a rule on the choice of units asks for, as sums with limits: the one place that says so. Judging a plan, finding
 * completions and checking a framework file read it here. Null for a rule that no sum decides: whether each unit by itself
 * may be chosen, what somebody confirms, what is extra.
 */
export function meaningOf(rule: UnitRule, qualification: Qualification): Meaning | null {
  const credits = wholeOf(qualification, 'credits');
  const units = wholeOf(qualification, 'units');
  const named = (references: readonly string[]): Sum => ({ ...units, units: references });
  switch (rule.kind) {
    case 'allOfGroup': {
      const all = unitsOfGroup(qualification, rule.group).map(({ reference }) => reference);
      return between(named(all), all.length);
    }
    case 'groupCreditsMinimum':
      return between({ ...credits, groups: [rule.group] }, rule.credits);
    case 'groupCreditsMaximum':
      return between({ ...credits, groups: [rule.group] }, 0, rule.credits);
    case 'groupUnitsMinimum':
      return between({ ...units, groups: [rule.group] }, rule.units);
    case 'groupUnitsMaximum':
      return between({ ...units, groups: [rule.group] }, 0, rule.units);
    case 'totalCreditsMinimum':
      return between(credits, rule.credits);
    case 'levelCreditsMinimum':
      return between({ ...credits, level: { least: rule.level, most: null } }, rule.credits);
    case 'barredPair':
      return between(named(rule.units), 0, 1);
    case 'requires':
      return {
        kind: 'some',
        atLeast: 1,
        of: [between(named([rule.unit]), 0, 0), between(named([rule.required]), 1)],
      };
    case 'amount':
    case 'choice':
    case 'whenTaken':
      return requirementOf(rule, qualification);
    case 'countsAtMost':
      return onlySome(named(rule.units), rule.atMost);
    case 'noRepeat':
    case 'requirement':
    case 'title':
      return null;
  }
}

/** The same, read off once for all rules of a qualification. */
export const meaningsOf = oncePer(
  (qualification: Qualification): ReadonlyMap<UnitRule, Meaning | null> =>
    new Map(qualification.rules.map((rule) => [rule, meaningOf(rule, qualification)])),
);
