import type { Catalogue } from '../catalogue/catalogue.ts';
import { leastQualifications } from '../catalogue/leastQualifications.ts';
import { sumNeeded } from '../catalogue/credits.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { qualificationChoices } from '../plan/takenPathway.ts';
import { checkSituation } from './checkPlan.ts';
import type { Evaluation, GroupTotal, PlacedUnit } from './evaluation.ts';
import { situationOf, type Situation } from './situation.ts';
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
    placed: tallies.flatMap(placedUnits),
    groups: tallies.flatMap(groupTotals),
    selectedCredits: tallies.reduce((sum, { selectedCredits }) => sum + selectedCredits, 0),
    countedCredits: tallies.reduce((sum, { countedCredits }) => sum + countedCredits, 0),
    neededCredits: neededCredits(situation),
  };
}

/** Of qualifications one of which is still to be chosen, what the smallest of them needs. */
function neededCredits({ plan, pathway, whole }: Situation): number {
  if (pathway === whole) return sumNeeded(pathway.qualifications);
  const open = qualificationChoices(plan, whole).filter(({ taken }) => taken.length === 0);
  return (
    sumNeeded(pathway.qualifications) +
    sumNeeded(leastQualifications(whole).filter((each) => open.some(({ of }) => of.includes(each))))
  );
}

const placedUnits = ({ qualification, units, homes, counts }: Tally): PlacedUnit[] =>
  units.map(({ unit, because }, index) => ({
    reference: unit.reference,
    qualification: qualification.id,
    group: qualification.groups[homes[index] ?? -1]?.id ?? unit.group,
    counts: counts[index] ?? true,
    because,
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
