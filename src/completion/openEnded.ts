import type { OpenRules, OpenUnit } from './openRules.ts';
import type { Contribution } from './ruleSystem.ts';

/** The sums followed apart from the others because more of them never hurts: see `States`. −1 where there is none. */
export interface OpenEnded {
  readonly first: number;
  readonly second: number;
}

export const amountOf = (contributions: readonly Contribution[], counter: number): number =>
  contributions.reduce((sum, each) => (each.counter === counter ? sum + each.amount : sum), 0);

/** The two greatest sums without a maximum to which every unit adds the same wherever it is placed. */
export function openEnded({ counters, units }: OpenRules): OpenEnded {
  const isOpenEnded = (counter: number) =>
    units.every(
      ({ out, placements: [some = [], ...others] }) =>
        amountOf(out, counter) === 0 &&
        others.every((placement) => amountOf(placement, counter) === amountOf(some, counter)),
    );
  const [first = -1, second = -1] = [...counters.keys()]
    .filter((counter) => counters[counter]?.max === Infinity && isOpenEnded(counter))
    .toSorted((a, b) => (counters[b]?.min ?? 0) - (counters[a]?.min ?? 0));
  return { first, second };
}

/** Per counter, the most a unit can add to it. */
export function reachOfUnit({ out, placements }: OpenUnit, counters: number): Float64Array {
  const reach = new Float64Array(counters);
  for (const contributions of [out, ...placements]) {
    for (const { counter } of contributions) {
      reach[counter] = Math.max(reach[counter] ?? 0, amountOf(contributions, counter));
    }
  }
  return reach;
}

export function addTo(sums: Float64Array, others: Float64Array, sign: 1 | -1 = 1): void {
  for (const [counter, amount] of others.entries()) sums[counter] = (sums[counter] ?? 0) + sign * amount;
}
