import type { Amount } from './schema.ts';

/** Something that is there twice and may be there once. */
export type Unique =
  | 'document'
  | 'slip'
  | 'pathway'
  | 'qualification'
  | 'offering'
  | 'group'
  | 'unit'
  | 'rule'
  | 'proxy'
  | 'essentialSkill'
  | 'hourComponent';

type Fact =
  /** Not the shape of a framework file. `requirement` names the kind of check, `expected` and `received` are its technical words. */
  | {
      readonly code: 'shape';
      readonly requirement: string;
      readonly expected: string | null;
      readonly received: string;
    }
  /** `first`: the place where the same id stands already. */
  | { readonly code: 'duplicate'; readonly what: Unique; readonly id: string; readonly first: string }
  /** Several qualifications of a pathway list the unit, and it hangs on other choices whether it counts in this one. */
  | { readonly code: 'unitInTwo'; readonly unit: string }
  /** Another qualification, at `first`, says something else of the same unit. */
  | {
      readonly code: 'unitDiffers';
      readonly unit: string;
      readonly what: 'title' | 'titleCy' | 'otherReference' | 'creditValue' | 'level' | 'glh';
      readonly first: string;
    }
  | { readonly code: 'missingGroup'; readonly group: string }
  | { readonly code: 'missingUnit'; readonly unit: string }
  | { readonly code: 'missingQualification'; readonly qualification: string }
  | { readonly code: 'missingDocument'; readonly document: string }
  | { readonly code: 'missingSlip'; readonly slip: string }
  /** The group is part of itself, by way of the groups around it. */
  | { readonly code: 'groupCircle'; readonly group: string }
  /** Credits of the group's units, as stated and as they add up. */
  | { readonly code: 'groupSum'; readonly group: string; readonly stated: number; readonly found: number }
  /** Credits of a pathway, as stated and as its qualifications and Essential Skills add up. */
  | { readonly code: 'pathwaySum'; readonly stated: number; readonly found: number }
  /** Training hours, as stated and as their parts add up. */
  | { readonly code: 'hoursSum'; readonly stated: number; readonly found: number }
  /** A range whose lower figure is the higher one: of levels, or of guided learning hours with no slip to say that it was printed so. */
  | { readonly code: 'upsideDownRange'; readonly min: number; readonly max: number }
  | {
      readonly code: 'minimumAboveMaximum';
      readonly measure: Amount['measure'];
      readonly group: string | null;
      readonly minimum: number;
      readonly maximum: number;
    }
  /** More is asked for than the units there can give. `group` null: the qualification as a whole. */
  | {
      readonly code: 'outOfReach';
      readonly measure: Amount['measure'];
      readonly group: string | null;
      readonly minimum: number;
      readonly reachable: number;
    }
  /** A requirement with neither a least nor a most, or about no units. */
  | { readonly code: 'noFigure' }
  /** A rule about a group in which no unit stands. */
  | { readonly code: 'emptyGroup'; readonly group: string }
  /** A day that cannot be before the other one. */
  | { readonly code: 'tooEarly'; readonly day: string; readonly other: string }
  /** A requirement about groups and named units at once: nobody can say which it means. */
  | { readonly code: 'groupsAndUnits' }
  /** Groups in a rule across qualifications, or qualifications in a rule of one. */
  | { readonly code: 'wrongScope' }
  /** More ways are asked for than there are. */
  | { readonly code: 'tooFewWays'; readonly asked: number; readonly ways: number }
  /** Whether a unit that stands in several groups counts here would depend on which of them it is put in. */
  | { readonly code: 'sharedUnits' }
  /** More amounts in one qualification than the planner checks. */
  | { readonly code: 'tooManyAmounts'; readonly most: number }
  /** Units of which only some count differ in credits, level or groups: it would matter which of them. */
  | { readonly code: 'unlikeUnits' }
  /** Of units of which only some count, some are named here and others are not: it would matter which of them count. */
  | { readonly code: 'someOfAlike' }
  /** Credits are asked for of units, or qualifications, whose credits the file does not give. */
  | { readonly code: 'unknownCredits' }
  /** Guided hours are asked for where of some units only so many count: it would matter which of them. */
  | { readonly code: 'hoursOfAlike' }
  /** The qualification has units and no rule: any plan at all would be ready. */
  | { readonly code: 'noRules' }
  /** The rules let a plan be ready with fewer credits than the qualification is said to have, and nothing says why. */
  | { readonly code: 'readyBelow'; readonly stated: number; readonly least: number }
  /** An awarding organisation's row has fewer credits than the qualification. */
  | { readonly code: 'offeringCredits'; readonly offered: number; readonly stated: number }
  /** Total qualification time below the guided learning hours that are part of it. */
  | { readonly code: 'tqtBelowGlh'; readonly tqt: number; readonly glh: number }
  /** More guided hours than a unit of so many credits can have: ten hours of learning a credit, taught or not. */
  | { readonly code: 'glhAboveCredits'; readonly glh: number; readonly hours: number }
  /** Nobody can ever take a unit: it needs, in the end, two units that do not go together, or one that does not go with it, and then `one` is the unit. */
  | { readonly code: 'neverTaken'; readonly unit: string; readonly one: string; readonly other: string }
  /** The document says this qualification was removed. */
  | { readonly code: 'removedOffering'; readonly number: string }
  | { readonly code: 'gradeNotInScale'; readonly grade: string };

/** One thing wrong in a framework file. `path`: its place, `pathways[0].qualifications[0].groups[1].statedCredits`; empty for the file as a whole. */
export type Fault = Fact & { readonly path: string };

/** Nothing stands there yet. */
export const isNotFilledIn = (fault: Fault): boolean =>
  fault.code === 'shape' && (fault.requirement === 'non_empty' || ['undefined', 'null', '""'].includes(fault.received));
