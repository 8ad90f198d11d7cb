import type { Evaluation } from './evaluation.ts';
import type { Finding } from './finding.ts';

/**
 * Whether a plan can be completed by adding units: surely, only if what we do not know turns out well, or not. `unknown`:
 * nobody has looked yet, or the framework has more combinations than can be gone through.
 */
export type Completable = 'yes' | 'toConfirm' | 'no' | 'unknown';

export type VerdictKind = 'ready' | 'toConfirm' | 'inProgress' | 'needsChange' | 'cannotBeCompleted';

export interface Verdict {
  readonly kind: VerdictKind;
  /** The findings that decide it, document order; empty where the plan is ready. */
  readonly because: readonly Finding[];
}

/**
 * The plan as a whole. A maximum passed, or a start the rules do not hold for: it needs a change. Otherwise a minimum
 * not reached: in progress while units can still be added to meet every rule, else it cannot be completed. Otherwise
 * something not known: to confirm. Otherwise it is ready. Unknown is never ready.
 */
export function verdict({ findings }: Evaluation, completable: Completable): Verdict {
  const broken = findings.filter(
    ({ kind, status }) => status === 'exceeded' || (kind === 'startDate' && status === 'unmet'),
  );
  if (broken.length > 0) return { kind: 'needsChange', because: broken };
  const unmet = findings.filter(({ status }) => status === 'unmet');
  if (unmet.length > 0) return { kind: completable === 'no' ? 'cannotBeCompleted' : 'inProgress', because: unmet };
  const unknown = findings.filter(({ status }) => status === 'unknown');
  return unknown.length > 0 ? { kind: 'toConfirm', because: unknown } : { kind: 'ready', because: [] };
}
