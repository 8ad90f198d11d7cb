import type { JobMinutes } from '../plan/hoursSchema.ts';
import { shareMinutes } from './shareMinutes.ts';

export interface SharedPart {
  /** Credits. */
  readonly creditValue: number;
  /** Guided learning hours; null where nobody has published them. */
  readonly glh: number | null;
}

/**
 * Shares a qualification's minutes out over its units, off and on the job each adding up exactly.
 *
 * A unit weighs by its guided learning hours. One without a figure weighs by its credits, at the guided hours a credit
 * has on average among the units that have a figure; where none has, all weigh by credits. A unit's own off-the-job to
 * on-the-job ratio is the qualification's, to the minute: the documents give no other.
 */
export function shareHours(minutes: JobMinutes, parts: readonly SharedPart[]): readonly JobMinutes[] {
  const known = parts.filter((part) => part.glh !== null);
  const knownCredits = known.reduce((sum, part) => sum + part.creditValue, 0);
  const knownHours = known.reduce((sum, part) => sum + (part.glh ?? 0), 0);
  // Everything times `knownCredits`, so that weights stay whole numbers.
  const weights = parts.map((part) => {
    if (knownHours === 0) return part.creditValue;
    return part.glh === null ? part.creditValue * knownHours : part.glh * knownCredits;
  });
  const off = shareMinutes(minutes.offMinutes, weights);
  const on = shareMinutes(minutes.onMinutes, weights);
  return parts.map((_, index) => ({ offMinutes: off[index] ?? 0, onMinutes: on[index] ?? 0 }));
}
