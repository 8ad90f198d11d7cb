/**
 * Shares whole minutes out in proportion to weights, so that the shares are whole and add up to exactly `minutes`
 * (largest remainder; ties go to the earlier one). Where every weight is 0 the shares are equal. No weights, no shares.
 */
export function shareMinutes(minutes: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const fair = sum > 0 ? weights : weights.map(() => 1);
  const whole = sum > 0 ? sum : weights.length;
  const shares = fair.map((weight) => Math.floor((minutes * weight) / whole));
  const left = minutes - shares.reduce((total, share) => total + share, 0);
  const byRemainder = fair
    .map((weight, index) => ({ index, remainder: (minutes * weight) % whole }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
