import type { JobMinutes } from '../plan/hoursSchema.ts';

/** Hours are planned in half-hours: short to read, and what is shown adds up to the minute. */
export const planningStep = 30;

/**
 * Shares whole minutes out in proportion to weights, so that the shares add up to exactly `minutes` (largest remainder;
 * ties go to the earlier one). Shares are whole steps; what is left of less than a step goes to the heaviest. Where every
 * weight is 0 the shares are equal. No weights, no shares.
 */
export function shareMinutes(minutes: number, weights: readonly number[], step = planningStep): readonly number[] {
  const odd = minutes % step;
  const shares = shareWhole((minutes - odd) / step, weights).map((share) => share * step);
  if (odd > 0 && shares.length > 0) {
    const heaviest = weights.indexOf(Math.max(...weights));
    shares[heaviest] = (shares[heaviest] ?? 0) + odd;
  }
  return shares;
}

function shareWhole(count: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const fair = sum > 0 ? weights : weights.map(() => 1);
  const whole = sum > 0 ? sum : weights.length;
  const shares = fair.map((weight) => Math.floor((count * weight) / whole));
  const left = count - shares.reduce((total, share) => total + share, 0);
  if (left === 0) return shares;
  const byRemainder = fair
    .map((weight, index) => ({ index, remainder: (count * weight) % whole }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

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
 * on-the-job ratio is the qualification's, to the half-hour: the documents give no other.
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
