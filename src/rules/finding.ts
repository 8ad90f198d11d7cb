import type { Amount, Branch, Rule, RuleKind, Source, Text, UnitSet } from '../catalogue/schema.ts';

type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;

/**
 * - `met`: holds whatever we do not know.
 * - `unmet`: a minimum is not reached; adding units may mend it.
 * - `exceeded`: something is in the plan that may not be; only taking out mends it.
 * - `unknown`: hangs on a fact nobody has given us.
 */
export type FindingStatus = 'met' | 'unmet' | 'exceeded' | 'unknown';

export interface FindingCore {
  /** `id` of the rule in the catalogue, or of the check itself where no rule of the document stands behind it. */
  readonly ruleId: string;
  /** `id` of the qualification the rule belongs to; null for rules of the pathway. */
  readonly qualification: string | null;
  readonly status: FindingStatus;
  /** Figure reached, in `measure`. Credits over a group's maximum are in here too: a group's finding says "9 of at most 7". */
  readonly have: number;
  /** Figure asked for, in `measure`. */
  readonly need: number;
  readonly measure: Amount['measure'];
  /** References behind the figure: units that count, or, where the status is not `met`, the units at fault or in doubt. */
  readonly units: readonly string[];
  /** Clause the rule stands in; null for checks of the planner's own. */
  readonly source: Source | null;
}

interface OfGroup extends FindingCore {
  readonly qualification: string;
  readonly group: string;
}

export type Finding =
  | (OfGroup & { readonly kind: 'allOfGroup'; readonly missing: readonly string[] })
  | (OfGroup & { readonly kind: 'groupCreditsMinimum' })
  | (OfGroup & { readonly kind: 'groupCreditsMaximum' })
  | (OfGroup & { readonly kind: 'groupUnitsMinimum' })
  | (OfGroup & { readonly kind: 'groupUnitsMaximum' })
  | (FindingCore & { readonly kind: 'totalCreditsMinimum' })
  /** `have`: credits certainly at or above `level`; `possible`: credits that may be. */
  | (FindingCore & { readonly kind: 'levelCreditsMinimum'; readonly level: number; readonly possible: number })
  /** `units`: repeats (exceeded) or units that may be repeats because nobody said what the earlier qualification was made of (unknown). */
  | (FindingCore & { readonly kind: 'noRepeat' })
  | (FindingCore & { readonly kind: 'barredPair'; readonly pair: readonly [string, string] })
  | (FindingCore & { readonly kind: 'requires'; readonly unit: string; readonly required: string })
  /** `have`: so much for certain; `possible`: so much perhaps. */
  | (FindingCore & { readonly kind: 'amount'; readonly asks: Amount; readonly possible: number })
  /** `units`: those that are taken and count. `have`: so many are taken. */
  | (FindingCore & { readonly kind: 'countsAtMost'; readonly of: readonly string[] })
  /** `have`: so many ways are met, of `need`. */
  | (FindingCore & { readonly kind: 'choice'; readonly ways: readonly Branch[] })
  /** `need`: 0 while none of the units is taken. */
  | (FindingCore & { readonly kind: 'whenTaken'; readonly any: UnitSet; readonly all: readonly Amount[] })
  | (FindingCore & { readonly kind: 'pathwayCredits'; readonly essentialSkillsCredits: number })
  /** Dates in place of figures; `startDate` null where the plan has none. */
  | (FindingCore & {
      readonly kind: 'startDate';
      readonly startDate: string | null;
      readonly from: string;
      readonly revised: string | null;
    })
  /** `have`: 1 once somebody has confirmed it. */
  | (FindingCore & {
      readonly kind: 'requirement';
      readonly text: Text;
      readonly confirmedBy: RuleOf<'requirement'>['confirmedBy'];
    })
  /** Always met, for nobody needs it. `reached`: how the plan stands against what it asks for; `have`: so many of its parts. */
  | (FindingCore & {
      readonly kind: 'title';
      readonly name: Text;
      readonly all: readonly Amount[];
      readonly reached: FindingStatus;
    })
  /** `have`: so many of these qualifications are taken. `of`: their titles. */
  | (FindingCore & { readonly kind: 'oneQualification'; readonly of: readonly string[] })
  /** Units claimed as achieved earlier that the awarding organisation has not verified yet. */
  | (FindingCore & { readonly kind: 'priorUnits' })
  /** References in the plan that the qualification does not have. They count for nothing. */
  | (FindingCore & { readonly kind: 'unknownUnits' })
  /** Copies of the framework's version say different things. */
  | (FindingCore & { readonly kind: 'frameworkCopies' });

export type FindingKind = Finding['kind'];

/** Tells findings apart: the rules of two qualifications may have the same ids. */
export const findingKey = ({ qualification, ruleId }: Pick<FindingCore, 'qualification' | 'ruleId'>): string =>
  `${qualification ?? ''} ${ruleId}`;

/** Every rule kind of the catalogue has a finding of the same name: a new kind without one does not compile. */
type Uncovered = Exclude<RuleKind, FindingKind>;
export type EveryRuleKindHasAFinding = Uncovered extends never ? true : never;
