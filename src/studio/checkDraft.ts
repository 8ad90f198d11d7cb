import type { KnownFramework } from '../catalogue/catalogue.ts';
import { checkFramework } from '../catalogue/checkFramework.ts';
import type { Fault } from '../catalogue/fault.ts';
import type { Framework } from '../catalogue/schema.ts';
import { checkSatisfiable, type Contradiction, type Satisfiable } from '../completion/blockers.ts';
import { Effort } from '../diagram/interruption.ts';
import type { FrameworkDraft } from './draft.ts';

/** Steps that are taken at every change, while somebody types: a few milliseconds. Both diplomas take no more. */
const stepsOfChange = 60_000;

export interface CheckedDraft {
  /** The framework, where it is one that can be planned with. */
  readonly framework: KnownFramework | null;
  readonly faults: readonly Fault[];
  /** Rules that no choice of units keeps together. */
  readonly contradictions: readonly Contradiction[];
  /** Too much to go through at every change: whether all rules can be kept has to be found out elsewhere. */
  readonly unchecked: boolean;
}

/** What is wrong with a draft, as with any framework file. Never throws. */
export function checkDraft(draft: FrameworkDraft): CheckedDraft {
  const check = checkFramework(draft);
  if (!check.ok) return { framework: null, faults: check.faults, contradictions: [], unchecked: false };
  const effort = new Effort(undefined, stepsOfChange);
  const { contradictions, shortfalls, unchecked } = checkSatisfiable(check.framework, effort);
  return { framework: check.framework, faults: shortfalls, contradictions, unchecked: unchecked.length > 0 };
}

/** Whether the rules of a framework can be kept, as far as that can be found out until `shouldStop` says so. Never throws. */
export const checkRules = (framework: Framework, shouldStop: () => boolean): Satisfiable =>
  checkSatisfiable(framework, new Effort(shouldStop));
