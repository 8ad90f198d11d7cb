import type { Finding } from './finding.ts';

/** Credits of one group, leaf or parent, under the placement the evaluation chose for units that stand in two groups. */
export interface GroupTotal {
  readonly group: string;
  readonly qualification: string;
  /** Credits of the units chosen. */
  readonly selected: number;
  /** Credits that count: never above the group's maximum. */
  readonly counted: number;
  readonly unitCount: number;
  /** Lower and upper limits in credits that the rules set; null where there is none. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Lower and upper limits in units; null where there is none. */
  readonly leastUnits: number | null;
  readonly mostUnits: number | null;
  /** No rule says anything of the group, alone or together with others: as much of it as anybody likes. */
  readonly free: boolean;
  /** False: the document prints no credits for its units. */
  readonly inCredits: boolean;
  /** False: its units count in this group alone, not towards the qualification. */
  readonly counts: boolean;
  /** Every unit of the group is mandatory. */
  readonly all: boolean;
}

/** A unit in the plan and the group it counts in: in the first qualification that lists it. */
export interface PlacedUnit {
  readonly reference: string;
  readonly qualification: string;
  readonly group: string;
  /** Whether it counts towards the qualification. */
  readonly counts: boolean;
  /** Why it is in the plan. */
  readonly because: 'mandatory' | 'picked' | 'achieved';
  /** Where it counts in further qualifications that list it. */
  readonly also: readonly PlacedUnit[];
}

export interface Evaluation {
  /** One per rule, in document order, met ones too; the planner's own checks after them where they have something to say. Where the start date is outside the rules' validity, that finding alone: no rule of this document applies. */
  readonly findings: readonly Finding[];
  /** Each unit once, document order. */
  readonly placed: readonly PlacedUnit[];
  readonly groups: readonly GroupTotal[];
  /** Credits of all units in the plan, each once. */
  readonly selectedCredits: number;
  /** Credits that count towards the total, those of each unit once. */
  readonly countedCredits: number;
  /** Credits the qualifications need in all: see `creditsNeeded`. */
  readonly neededCredits: number;
}
