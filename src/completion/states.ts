/**
 * The states a part may be in, told apart by the sums that still matter. Up to two sums that only have a minimum (the
 * total and the level, as a rule) are `first` and `second`; the others, with all ways to place the units chosen, are
 * the state's rest: `rests` holds each combination once.
 */
export interface States {
  /** The sums the rests are about. */
  readonly counters: readonly number[];
  /** Per rest, one vector over `counters` after the other: more than one where units may count in several groups. */
  readonly rests: readonly Int32Array[];
  /** Per state. */
  readonly rest: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

export const NOTHING_YET: States = {
  counters: [],
  rests: [new Int32Array(0)],
  rest: new Int32Array(1),
  first: new Int32Array(1),
  second: new Int32Array(1),
};
