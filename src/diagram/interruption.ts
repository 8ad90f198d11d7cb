/** A framework is so tangled that its valid choices cannot be gone through within the budget. It always will be. */
export class TooTangled extends Error {}

/** Nobody waits for the answer any more, or it is more work than was allowed this time. */
export class Stopped extends Error {}

/** Elementary steps (an arc drawn or walked) between two looks at whether to stop: a millisecond or two. */
const ASKED_EVERY = 50_000;

/** Where steps are counted. Not time: the same question always costs the same. */
export interface Steps {
  /**
   * Says, beforehand, that so many steps are about to be taken.
   * @throws Stopped or TooTangled
   */
  spend(steps: number): void;
}

/** The work one question may be. */
export class Effort implements Steps {
  private readonly shouldStop: () => boolean;
  private readonly most: number;
  private spent = 0;
  private askedAt = 0;

  /** `shouldStop` is asked now and then, `most` is the number of steps allowed. */
  constructor(shouldStop: () => boolean = () => false, most = Infinity) {
    this.shouldStop = shouldStop;
    this.most = most;
  }

  spend(steps: number): void {
    this.spent += steps;
    if (this.spent > this.most) throw new Stopped();
    if (this.spent - this.askedAt < ASKED_EVERY && this.askedAt > 0) return;
    this.askedAt = this.spent;
    if (this.shouldStop()) throw new Stopped();
  }
}

/** Part of the work, of which more than `most` steps mean that a framework is too tangled. */
export function atMost(most: number, whole: Steps): Steps {
  let spent = 0;
  return {
    spend(steps) {
      spent += steps;
      if (spent > most) throw new TooTangled();
      whole.spend(steps);
    },
  };
}
