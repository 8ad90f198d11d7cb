import type { KnownFramework } from '../catalogue/catalogue.ts';

/** What whoever hosts the planner has put beside it. */
export interface Hosted {
  readonly frameworks: readonly KnownFramework[];
  /** Names of files that are listed and hold no framework that could be used. */
  readonly faulty: readonly string[];
}

export const nothingHosted: Hosted = { frameworks: [], faulty: [] };
