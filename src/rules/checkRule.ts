import { creditsOf } from '../catalogue/credits.ts';
import { everyOne, meaningAcross, type Meaning } from '../catalogue/ruleMeaning.ts';
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
  if (rule.kind === 'amount' || rule.kind === 'choice' || rule.kind === 'whenTaken')
    return requirementFinding(rule, judged, of);
  if (rule.kind === 'countsAtMost') {
    const taken = rule.units.filter(situation.isInPlan);
    const { kind, atMost: need, units: alike } = rule;
    const status = judged?.status ?? 'met';
    const have = taken.length;
    return { kind, ruleId, qualification: of, status, have, need, measure: 'units', units: taken, source, of: alike };
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
    case 'barredPair': {
      const { kind, units: pair } = rule;
      return { kind, ruleId, qualification: of, status, have, need: 1, measure: 'units', units, source, pair };
    }
  }
}

/** An amount, alternatives or a condition, of one qualification or (null) across several. */
function requirementFinding(
  rule: RuleOf<'amount' | 'choice' | 'whenTaken'>,
  judged: Judged | null,
  qualification: string | null,
): FindingOf<'amount' | 'choice' | 'whenTaken'> {
  const { id: ruleId, source } = rule;
  if (rule.kind === 'amount') {
    const limit = judged?.kind === 'limit' ? judged : nothing;
    const { status, sure: have, may: possible } = limit;
    const units = status === 'unknown' ? limit.doubtful : limit.units;
    const { kind, of, measure, atLeast, atMost } = rule;
    const least = atLeast ?? 0;
    const need = atMost !== undefined && possible > atMost ? atMost : least > 0 ? least : (atMost ?? 0);
    const asks = { of, measure, ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
    return { kind, ruleId, qualification, status, have, need, measure, units, source, asks, possible };
  }
  const parts = judged?.kind === 'some' ? judged.of : [];
  const status = judged?.status ?? 'met';
  const units = judged ? doubtfulIn(judged) : [];
  if (rule.kind === 'choice') {
    const { kind, ways, atLeast: need } = rule;
    const have = parts.filter((part) => part.status === 'met').length;
    return { kind, ruleId, qualification, status, have, need, measure: 'units', units, source, ways };
  }
  const { kind, any, all } = rule;
  const need = parts[0]?.status === 'exceeded' ? 1 : 0;
  const have = status === 'met' ? need : 0;
  return { kind, ruleId, qualification, status, have, need, measure: 'units', units, source, any, all };
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
    case 'amount':
    case 'choice':
    case 'whenTaken': {
      const meaning = meaningAcross(rule);
      return requirementFinding(rule, meaning && judge(meaning, situation), null);
    }
  }
}
