import type { Catalogue } from '../catalogue/catalogue.ts';
import { leastQualifications } from '../catalogue/leastQualifications.ts';
import { creditsOf } from '../catalogue/credits.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { creditsNeeded } from '../plan/creditsNeeded.ts';
import type { Plan } from '../plan/planSchema.ts';
import { qualificationChoices } from '../plan/takenPathway.ts';
import { checkSituation } from './checkPlan.ts';
import type { Evaluation, GroupTotal, PlacedUnit } from './evaluation.ts';
import { countedCredits, situationOf, type Situation } from './situation.ts';
import type { Tally } from './tally.ts';

/**
 * Judges a plan by every rule of its pathway: a finding for each, met ones too, and the credits of each group. The
 * catalogue is asked what qualifications achieved earlier are made of. Nothing here depends on the order in which units
 * were chosen. Where the findings alone are asked for, `checkPlan` gives them sooner.
 */
export function evaluate(plan: Plan, pathway: Pathway, catalogue: Catalogue): Evaluation {
  const situation = situationOf(plan, pathway, catalogue);
  const { tallies } = situation;
  return {
    findings: checkSituation(situation),
    placed: placedOnce(situation),
    groups: tallies.flatMap(groupTotals),
    selectedCredits: selectedCredits(situation),
    countedCredits: countedCredits(situation),
    neededCredits: neededCredits(situation),
  };
}

/** Of qualifications one of which is still to be chosen, what the smallest of them needs. */
function neededCredits({ plan, pathway, whole }: Situation): number {
  if (pathway === whole) return creditsNeeded(plan, pathway);
  const open = qualificationChoices(plan, whole).filter(({ taken }) => taken.length === 0);
  return creditsNeeded(
    plan,
    pathway,
    leastQualifications(whole).filter((each) => open.some(({ of }) => of.includes(each))),
  );
}

/** Of all units in the plan, each once. */
function selectedCredits({ tallies, units, places }: Situation): number {
  const all = tallies.reduce((sum, tally) => sum + tally.selectedCredits, 0);
  if (units === places) return all;
  const credits = (list: typeof units) => list.reduce((sum, { unit }) => sum + creditsOf(unit), 0);
  return all - credits(places) + credits(units);
}

/** Units that several qualifications list stand where the first of them has it. */
function placedOnce({ tallies, units, places }: Situation): readonly PlacedUnit[] {
  const placed = tallies.flatMap(placedUnits);
  if (units === places) return placed;
  const byReference = new Map<string, PlacedUnit[]>();
  for (const each of placed) {
    const found = byReference.get(each.reference);
    if (found) found.push(each);
    else byReference.set(each.reference, [each]);
  }
  return [...byReference.values()].flatMap(([first, ...also]) => (first ? [{ ...first, also }] : []));
}

const nowhereElse: readonly PlacedUnit[] = [];

const placedUnits = ({ qualification, units, homes, counts }: Tally): PlacedUnit[] =>
  units.map(({ unit, because }, index) => ({
    reference: unit.reference,
    qualification: qualification.id,
    group: qualification.groups[homes[index] ?? -1]?.id ?? unit.group,
    counts: counts[index] ?? true,
    because,
    also: nowhereElse,
  }));

const groupTotals = ({ qualification, tree, groups, unitsOf }: Tally): GroupTotal[] =>
  tree.shown.map(({ group, credits, units, free }, position) => ({
    group,
    qualification: qualification.id,
    selected: groups.selected[position] ?? 0,
    counted: groups.counted[position] ?? 0,
    unitCount: unitsOf[position]?.length ?? 0,
    minimum: credits.least,
    maximum: credits.most,
    leastUnits: units.least,
    mostUnits: units.most,
    free,
    inCredits: qualification.credits !== undefined,
    counts: tree.wholes[position] ?? true,
    all: tree.mandatory.has(position),
  }));
