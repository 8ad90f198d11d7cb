/**
 * One step of a diagram: from each of `count` states starting at `from`, every option leads to one state or nowhere.
 * The options are the two choices about a unit (0 = out, 1 = in), or the final states of a part gone through before.
 */
export interface Step {
  readonly from: number;
  readonly count: number;
  /** Position of the unit in the qualification; −1 where the options are the final states of a part. */
  readonly unit: number;
  /** First final state of that part. */
  readonly options: number;
  readonly optionCount: number;
  /** `arcs[state * optionCount + option]`: the state it leads to, −1 where a rule is broken for good. */
  readonly arcs: Int32Array;
}

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
