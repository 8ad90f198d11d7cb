import { creditsOf } from '../catalogue/credits.ts';
import { everyOne, type Meaning } from '../catalogue/ruleMeaning.ts';
import type { PathwayRule, Qualification, UnitRule } from '../catalogue/schema.ts';
import { unitsOfGroup } from '../catalogue/unitGroups.ts';
import type { Finding } from './finding.ts';
import { checkOneQualification } from './kinds/oneQualification.ts';
import { checkNoRepeat } from './kinds/noRepeat.ts';
import { checkPathwayCredits } from './kinds/pathwayCredits.ts';
import { checkRequirement } from './kinds/requirement.ts';
import { checkStartDate } from './kinds/startDate.ts';
import { judge, type Judged } from './measure.ts';
import type { FindingOf, RuleOf } from './ruleOf.ts';
import type { Situation } from './situation.ts';

/**
 * Judges a plan by a rule on the choice of units, and says what stands behind it as its kind asks for. Findings are
 * written out entry by entry: copying them together from parts takes five times as long.
 */
export function checkUnitRule(
  rule: UnitRule,
  meaning: Meaning | null,
  qualification: Qualification,
  situation: Situation,
): Finding {
  const ruleId = rule.id;
  const { source } = rule;
  switch (rule.kind) {
    case 'allOfGroup':
      return allOfGroup(rule, qualification, situation);
    case 'noRepeat':
      return checkNoRepeat(rule, qualification, situation);
    case 'requires':
      return requires(rule, qualification, situation);
    case 'requirement':
      return checkRequirement(rule, qualification.id, situation);
    case 'title':
      return title(rule, qualification, situation);
    default:
  }
  const judged = meaning && judge(meaning, situation);
  const of = qualification.id;
  if (judged?.kind === 'some') {
    const parts = judged.of;
    const { status } = judged;
    const core = { ruleId, qualification: of, status, measure: 'units', units: doubtfulIn(judged), source } as const;
    const met = parts.filter((part) => part.status === 'met').length;
    if (rule.kind === 'countsAtMost') {
      const taken = rule.units.filter(situation.isInPlan);
      return { kind: rule.kind, ...core, have: taken.length, need: rule.atMost, units: taken, of: rule.units };
    }
    if (rule.kind === 'choice') return { kind: rule.kind, ...core, have: met, need: judged.atLeast, ways: rule.ways };
    if (rule.kind === 'whenTaken') {
      const isAsked = parts[0]?.status === 'exceeded' ? 1 : 0;
      const { kind, any, all } = rule;
      return { kind, ...core, have: status === 'met' ? isAsked : 0, need: isAsked, any, all };
    }
  }
  const limit = judged?.kind === 'limit' ? judged : nothing;
  const { status, sure: have } = limit;
  // Where something is not known, the units in doubt stand behind the finding; else those that count.
  const units = status === 'unknown' ? limit.doubtful : limit.units;
  switch (rule.kind) {
    case 'groupCreditsMinimum':
    case 'groupCreditsMaximum': {
      const { kind, group, credits: need } = rule;
      return { kind, ruleId, qualification: of, status, have, need, measure: 'credits', units, source, group };
    }
    case 'groupUnitsMinimum':
    case 'groupUnitsMaximum': {
      const { kind, group, units: need } = rule;
      return { kind, ruleId, qualification: of, status, have, need, measure: 'units', units, source, group };
    }
    case 'totalCreditsMinimum': {
      const { kind, credits: need } = rule;
      return { kind, ruleId, qualification: of, status, have, need, measure: 'credits', units, source };
    }
    case 'levelCreditsMinimum': {
      const { kind, level, credits: need } = rule;
      const possible = limit.may;
      const measure = 'credits';
      return { kind, ruleId, qualification: of, status, have, need, measure, units, source, level, possible };
    }
    case 'amount': {
      const { kind, atLeast = 0, atMost, measure } = rule;
      const need = atMost !== undefined && limit.may > atMost ? atMost : atLeast > 0 ? atLeast : (atMost ?? 0);
      const asks = {
        of: rule.of,
        measure,
        ...(rule.atLeast !== undefined && { atLeast }),
        ...(atMost !== undefined && { atMost }),
      };
      const possible = limit.may;
      return { kind, ruleId, qualification: of, status, have, need, measure, units, source, asks, possible };
    }
    case 'choice': {
      const { kind, ways } = rule;
      return {
        kind,
        ruleId,
        qualification: of,
        status,
        have,
        need: rule.atLeast,
        measure: 'units',
        units,
        source,
        ways,
      };
    }
    case 'whenTaken': {
      const { kind, any, all } = rule;
      return { kind, ruleId, qualification: of, status, have, need: 0, measure: 'units', units, source, any, all };
    }
    case 'countsAtMost': {
      const { kind, atMost: need } = rule;
      return { kind, ruleId, qualification: of, status, have, need, measure: 'units', units, source, of: rule.units };
    }
    case 'barredPair': {
      const { kind, units: pair } = rule;
      return { kind, ruleId, qualification: of, status, have, need: 1, measure: 'units', units, source, pair };
    }
  }
}

/** Units whose unknown facts decide. */
const doubtfulIn = (judged: Judged): readonly string[] =>
  judged.kind === 'limit'
    ? judged.status === 'unknown'
      ? judged.doubtful
      : []
    : [...new Set(judged.of.flatMap(doubtfulIn))];

const nothing = { status: 'met', sure: 0, may: 0, units: [], doubtful: [] } as const;

/** Something extra: how far the plan is from it. */
function title(
  { id, source, name, all }: RuleOf<'title'>,
  qualification: Qualification,
  situation: Situation,
): FindingOf<'title'> {
  const judged = judge(everyOne(all, qualification), situation);
  const parts = judged.kind === 'some' ? judged.of : [];
  return {
    kind: 'title',
    ruleId: id,
    qualification: qualification.id,
    status: 'met',
    have: parts.filter(({ status }) => status === 'met').length,
    need: all.length,
    measure: 'units',
    units: doubtfulIn(judged),
    source,
    name,
    all,
    reached: judged.status,
  };
}

function requires(
  { id, source, unit, required }: RuleOf<'requires'>,
  qualification: Qualification,
  { isInPlan }: Situation,
): FindingOf<'requires'> {
  const asked = isInPlan(unit);
  const there = isInPlan(required);
  return {
    kind: 'requires',
    ruleId: id,
    qualification: qualification.id,
    status: asked && !there ? 'unmet' : 'met',
    have: asked && there ? 1 : 0,
    need: asked ? 1 : 0,
    measure: 'units',
    units: [unit, required].filter(isInPlan),
    source,
    unit,
    required,
  };
}

/**
 * Is every unit of the group in the plan? A unit that stands in a further group as well may count there: it is in the
 * plan, and that is what the rule asks. `have`: credits of the group's units in the plan; the units where no credits are printed.
 */
function allOfGroup(
  { id, source, group, credits }: RuleOf<'allOfGroup'>,
  qualification: Qualification,
  { isInPlan }: Situation,
): FindingOf<'allOfGroup'> {
  const there: string[] = [];
  const missing: string[] = [];
  let have = 0;
  for (const unit of unitsOfGroup(qualification, group)) {
    const { reference } = unit;
    if (isInPlan(reference)) {
      there.push(reference);
      have += creditsOf(unit);
    } else missing.push(reference);
  }
  const isMet = missing.length === 0;
  return {
    kind: 'allOfGroup',
    ruleId: id,
    qualification: qualification.id,
    status: isMet ? 'met' : 'unmet',
    have: credits === undefined ? there.length : have,
    need: credits ?? there.length + missing.length,
    measure: credits === undefined ? 'units' : 'credits',
    units: isMet ? there : missing,
    source,
    group,
    missing,
  };
}

/** Sends a rule on the pathway as a whole to the check of its kind. */
export function checkPathwayRule(rule: PathwayRule, situation: Situation): Finding {
  switch (rule.kind) {
    case 'pathwayCredits':
      return checkPathwayCredits(rule, situation);
    case 'startDate':
      return checkStartDate(rule, situation);
    case 'oneQualification':
      return checkOneQualification(rule, situation);
    case 'requirement':
      return checkRequirement(rule, null, situation);
  }
}
