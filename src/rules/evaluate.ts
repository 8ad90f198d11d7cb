import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { sortUnits } from '../plan/unitsInPlan.ts';
import { checkPathwayRule, checkUnitRule } from './checkRule.ts';
import type { Evaluation, GroupTotal, PlacedUnit } from './evaluation.ts';
import type { Finding } from './finding.ts';
import { joined } from './joined.ts';
import { checkPriorUnits } from './kinds/priorUnits.ts';
import { checkUnknownUnits } from './kinds/unknownUnits.ts';
import type { Situation } from './situation.ts';
import { tallyUnits, type Tally } from './tally.ts';

/**
 * Judges a plan by every rule of its pathway: a finding for each, met ones too, and the credits of each group. The
 * catalogue is asked what qualifications achieved earlier are made of. Nothing here depends on the order in which units
 * were chosen. Before the first day the rules hold for, the start date is the only finding.
 */
export function evaluate(plan: Plan, pathway: Pathway, catalogue: Catalogue): Evaluation {
  const { units, isInPlan, unknown } = sortUnits(plan, pathway);
  const tallies = pathway.qualifications.map((qualification) =>
    tallyUnits(
      qualification,
      pathway.qualifications.length === 1 ? units : units.filter((unit) => unit.qualification === qualification),
    ),
  );
  return {
    findings: findingsOf({ plan, pathway, catalogue, tallies, units, isInPlan, unknown }),
    placed: joined(tallies.map(placedUnits)),
    groups: joined(tallies.map(groupTotals)),
    selectedCredits: tallies.reduce((sum, { selectedCredits }) => sum + selectedCredits, 0),
    countedCredits: tallies.reduce((sum, { countedCredits }) => sum + countedCredits, 0),
    neededCredits: pathway.qualifications.reduce((sum, { credits }) => sum + credits, 0),
  };
}

function findingsOf(situation: Situation): readonly Finding[] {
  const onPathway = situation.pathway.rules.map((rule) => checkPathwayRule(rule, situation));
  const tooEarly = onPathway.find(({ kind, status }) => kind === 'startDate' && status === 'unmet');
  if (tooEarly) return [tooEarly];

  const findings: Finding[] = [];
  for (const tally of situation.tallies) {
    for (const rule of tally.qualification.rules) findings.push(checkUnitRule(rule, tally, situation));
  }
  findings.push(...onPathway);
  const priorUnits = checkPriorUnits(situation);
  if (priorUnits) findings.push(priorUnits);
  const unknownUnits = checkUnknownUnits(situation);
  if (unknownUnits) findings.push(unknownUnits);
  return findings;
}

const placedUnits = ({ qualification, units, homes }: Tally): PlacedUnit[] =>
  units.map(({ unit, because }, index) => ({
    reference: unit.reference,
    qualification: qualification.id,
    group: qualification.groups[homes[index] ?? -1]?.id ?? unit.group,
    because,
  }));

const groupTotals = ({ qualification, tree, groups, unitsOf }: Tally): GroupTotal[] =>
  qualification.groups.map(({ id }, position) => ({
    group: id,
    qualification: qualification.id,
    selected: groups.selected[position] ?? 0,
    counted: groups.counted[position] ?? 0,
    unitCount: unitsOf[position]?.length ?? 0,
    minimum: tree.leasts[position] ?? null,
    maximum: tree.caps[position] ?? null,
    all: tree.mandatory.has(position),
  }));
