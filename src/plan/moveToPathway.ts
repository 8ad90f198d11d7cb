import type { KnownFramework } from '../catalogue/catalogue.ts';
import { findUnit } from '../catalogue/findUnit.ts';
import { frameworkName } from '../catalogue/findVersion.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { errKey } from './confirmedFacts.ts';
import { ownEntry } from './ownEntry.ts';
import { sameValue } from './planFields.ts';
import { recordOf, removeConfirmation } from './planRecord.ts';
import type { Plan } from './planSchema.ts';
import { askAgain } from './unitChoices.ts';

/** A plan under another pathway, and what became of what it says of units. */
export interface Move {
  readonly plan: Plan;
  /** References of units that come along, in the order of the plan. */
  readonly carried: readonly string[];
  /** References of units that the other pathway does not have: what was said of them stays behind. */
  readonly left: readonly string[];
  /** Something was confirmed that has to be confirmed again. */
  readonly asksAgain: boolean;
}

const only = <Value>(entries: Readonly<Record<string, Value>>, isKept: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => isKept(key)));

const unconfirmed = <Claim extends { readonly verified: boolean }>(claim: Claim): Claim => ({
  ...claim,
  verified: false,
});

/**
 * The plan without what was confirmed for one pathway alone: whether a unit, earlier hours or a grade counts is another
 * question for the next one. What the apprentice has learned of employment rights stays known.
 */
function withoutConfirmed(plan: Plan): Plan {
  const { training } = plan;
  const asked = Object.keys(recordOf(plan).confirmations).filter((key) => key !== errKey);
  return asked.reduce(removeConfirmation, {
    ...askAgain(plan, () => true),
    ...(training && {
      training: {
        ...training,
        priorHours: training.priorHours.map(unconfirmed),
        priorQualifications: Object.fromEntries(
          Object.entries(training.priorQualifications).map(([id, claim]) => [id, unconfirmed(claim)]),
        ),
      },
    }),
  });
}

/**
 * Moves a plan to another pathway, of its own framework or of another one. Units are known again by their reference,
 * awarding organisations by qualification and number; dates, training hours, diary, notes and agreements stay as they
 * are. What was confirmed for the pathway it leaves has to be confirmed again.
 */
export function moveToPathway(plan: Plan, framework: KnownFramework, pathway: Pathway): Move {
  const isThere = (reference: string) => findUnit(pathway, reference) !== null;
  const isOffered = (id: string) =>
    pathway.qualifications.some(
      (qualification) =>
        qualification.id === id &&
        qualification.offerings.some(({ number }) => number === ownEntry(plan.offerings, id)),
    );
  const units = Object.keys(plan.units);
  const asked = withoutConfirmed(plan);
  return {
    plan: {
      ...asked,
      framework: frameworkName(framework),
      pathway: pathway.id,
      offerings: only(plan.offerings, isOffered),
      units: only(asked.units, isThere),
      starred: plan.starred.filter(isThere),
      settled: only(plan.settled, isThere),
    },
    carried: units.filter(isThere),
    left: units.filter((reference) => !isThere(reference)),
    asksAgain: !sameValue(asked, plan),
  };
}
