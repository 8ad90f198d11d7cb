import type { Finding } from '../rules/finding.ts';
import type { Completable } from '../rules/verdict.ts';

/** What the best completion is best at. Ties are broken in document order. */
export type Objective = 'fewestSurplusCredits' | 'fewestUnits' | 'fewestGuidedHours' | 'closestToStarred';

/** `certain`: valid whatever the facts we do not know turn out to be. `toConfirm`: valid only if they turn out well. */
export type Certainty = 'certain' | 'toConfirm';

/** Units to add to reach a valid plan; nothing is taken out. */
export interface Completion {
  readonly objective: Objective;
  readonly certainty: Certainty;
  /** References to add, document order. Empty where the plan is valid already. */
  readonly add: readonly string[];
  /** Credits of the finished plan. */
  readonly credits: number;
  /** How many completions are exactly as good under the objective, this one among them. */
  readonly equallyGood: bigint;
}

/**
 * Fewest removals; of those, what leaves fewest additions, then fewest surplus credits to finish. `add` gives back what
 * a finished plan then lacks; a plan that was not finished is not finished by it. Achieved, kept and mandatory units are
 * never removed.
 */
export interface Repair {
  readonly certainty: Certainty;
  readonly remove: readonly string[];
  readonly add: readonly string[];
  /** Credits of the mended plan. */
  readonly credits: number;
}

/** A minimal set: leave any one of these out and nothing would be in the way of what it is about. */
export interface Blockers {
  /** `id`s of the qualifications that it is about, also of those still to be chosen. */
  readonly qualifications: readonly string[];
  /** As their findings: see `findingKey`. */
  readonly rules: readonly string[];
  /** References of units ruled out. */
  readonly ruledOut: readonly string[];
  /** References of units in the plan that stand in the way. */
  readonly picked: readonly string[];
}

/** What picking one unit that is not in the plan means. */
export interface UnitEffect {
  readonly reference: string;
  /** Findings whose status or figures change, as they would be after picking it. */
  readonly after: readonly Finding[];
  /** `ruleId`s of rules that would be newly exceeded. */
  readonly exceeds: readonly string[];
  /** With it the plan meets every rule on units, whatever the unknowns turn out to be. */
  readonly finishes: boolean;
  /** Whether the plan can be completed with it, nothing taken out. */
  readonly completable: Completable;
  /**
   * Where it is what keeps the plan from being completed: the fewest units to take out so that it can be, then what is
   * to be put in if the plan was complete before and is to stay so; null where there is no such change or none is needed.
   */
  readonly swap: Repair | null;
}

export interface Answer {
  readonly completable: Completable;
  /** Exact numbers of valid plans that keep everything picked: certain ones, and those that hang on an unknown. */
  readonly ways: { readonly certain: bigint; readonly toConfirm: bigint };
  /**
   * Best completion under the objective; null where there is none, or a qualification is still to be chosen. Certain ones
   * come before those to confirm.
   */
  readonly best: Completion | null;
  /** Null where the plan needs none, or none exists. */
  readonly repair: Repair | null;
  /**
   * One for each qualification that cannot be completed, or for several that are tied together. Where one of several is
   * still to be chosen, something is in the way in each of them. Empty unless `completable` is `no`, and where something
   * in the plan is over a maximum, barred or a repeat: there, see `repair`.
   */
  readonly blockers: readonly Blockers[];
  /** For every unit that is not in the plan, ruled-out ones too. */
  readonly effects: ReadonlyMap<string, UnitEffect>;
}
