import type { VerdictKind } from '../rules/verdict.ts';

/** How a verdict looks, on a chip and on a notice. */
export const verdictTones = {
  ready: 'good',
  toConfirm: 'unknown',
  inProgress: 'todo',
  needsChange: 'bad',
  cannotBeCompleted: 'bad',
} as const satisfies Record<VerdictKind, string>;
