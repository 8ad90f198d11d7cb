/**
 * One step of a diagram: from each of `count` states starting at `from`, arcs lead to the states after the step. Arcs
 * of the i-th state are those from `first[i]` up to `first[i + 1]`.
 */
export interface Step {
  readonly from: number;
  readonly count: number;
  /** Position of the unit the step decides on; −1 where it takes over what a part gone through before has come to. */
  readonly unit: number;
  readonly first: Int32Array;
  /** Per arc: for a unit 0 = out, 1 = in; for a part the state of it that is taken over. */
  readonly option: Int32Array;
  /** Per arc: the state it leads to. */
  readonly next: Int32Array;
  /**
   * Pairs from, to: before the step, the ways to `from` are merged into those to `to`, pair by pair. So "12 credits or
   * more" stands for all of them where more than 12 makes no difference.
   */
  readonly merges: Int32Array;
}

/** What going through a step once costs. */
export const sizeOf = ({ count, next, merges }: Step): number => count + next.length + merges.length;

/**
 * All valid choices of units in one qualification, drawn once: each way from the start to the end is one valid choice,
 * and each valid choice is one way. A part is drawn before the step that uses it, so one walk through `steps`, forwards
 * or backwards, sees everything in the right order.
 */
export interface Diagram {
  readonly steps: readonly Step[];
  readonly stateCount: number;
  /** States in which nothing has been chosen yet: one per part. */
  readonly starts: readonly number[];
  /** −1 where no choice is valid. */
  readonly end: number;
  /** Positions of units that are in every valid plan and not among the steps. */
  readonly given: readonly number[];
}
