import { creditsOf } from '../../src/catalogue/credits.ts';
import { Engine, type RuleProperties, type RuleResult } from 'json-rules-engine';
import type { Pathway, Rule, Unit } from '../../src/catalogue/schema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';

/** What both engines must agree on, for one rule. */
export interface Outcome {
  readonly ruleId: string;
  readonly status: string;
  readonly have: number;
  readonly need: number;
}

/** The engine compares numbers alone: 2016-10-14 as 20161014. */
const asNumber = (date: string): number => Number(date.replaceAll('-', ''));

/** A rule of the catalogue as the engine states it: one fact, compared; and what to say where the comparison fails. */
function engineRule(rule: Rule): RuleProperties {
  const say = (missed: string, fact: string, operator: string, value: number) => ({
    name: rule.id,
    conditions: { all: [{ fact, operator, value }] },
    event: { type: rule.id, params: { missed } },
  });
  const atLeast = (fact: string, value: number) => say('unmet', fact, 'greaterThanInclusive', value);
  const atMost = (fact: string, value: number) => say('exceeded', fact, 'lessThanInclusive', value);
  switch (rule.kind) {
    case 'allOfGroup':
    case 'groupCreditsMinimum':
      return atLeast(`credits ${rule.group}`, rule.credits ?? 0);
    case 'groupCreditsMaximum':
      return atMost(`credits ${rule.group}`, rule.credits);
    case 'totalCreditsMinimum':
      return atLeast('countedCredits', rule.credits);
    case 'pathwayCredits':
      return atLeast('pathwayCredits', rule.credits);
    case 'noRepeat':
      return atMost('repeatedUnits', 0);
    case 'startDate':
      return atLeast('startDate', asNumber(rule.from));
    case 'groupUnitsMinimum':
    case 'groupUnitsMaximum':
    case 'levelCreditsMinimum':
    case 'barredPair':
    case 'requires':
    case 'amount':
    case 'countsAtMost':
    case 'choice':
    case 'whenTaken':
    case 'requirement':
    case 'title':
    case 'oneQualification':
      throw new Error(`Level 2 has no rule of the kind ${rule.kind}.`);
  }
}

const groupOf = ({ group }: Unit) => (group === 'M' || group === 'A' || group === 'B' ? group : 'C');

const inPlan = (plan: Plan, unit: Unit): boolean =>
  unit.group === 'M' || plan.units[unit.reference]?.state === 'picked';

/** The engine with all rules of the Level 2 pathway, built once, asked many times. */
export interface PlanEngine {
  readonly engine: Engine;
  readonly factsOf: (plan: Plan) => Readonly<Record<string, number>>;
}

/**
 * Facts are added up by plain code in one pass and handed over with each run: of the ways the engine offers, that is its
 * fastest. Facts it computes itself, as promises it remembers, take it up to half as long again.
 */
export function buildEngine({ qualifications, rules, essentialSkills }: Pathway): PlanEngine {
  const units = qualifications.flatMap((qualification) => qualification.units);
  const skillCredits = essentialSkills.reduce((sum, { credits }) => sum + credits, 0);
  const factsOf = (plan: Plan) => {
    const credits = { M: 0, A: 0, B: 0, C: 0 };
    for (const unit of units) if (inPlan(plan, unit)) credits[groupOf(unit)] += creditsOf(unit);
    const countedCredits = credits.M + credits.A + credits.B + Math.min(credits.C, 7);
    return {
      'credits M': credits.M,
      'credits A': credits.A,
      'credits B': credits.B,
      'credits C': credits.C,
      countedCredits,
      pathwayCredits: countedCredits + skillCredits,
      // No plan here has a qualification achieved before.
      repeatedUnits: 0,
      startDate: asNumber(plan.startDate ?? ''),
    };
  };
  const all = [...qualifications.flatMap((qualification) => qualification.rules), ...rules];
  return { engine: new Engine(all.map(engineRule)), factsOf };
}

function outcomeOf({ name, result, event, conditions }: RuleResult): Outcome {
  const [condition] = 'all' in conditions ? conditions.all : [];
  const figures = condition && 'factResult' in condition && 'value' in condition ? condition : null;
  const isDate = name === 'start-date';
  return {
    ruleId: name,
    status: result === true ? 'met' : String(event?.params?.['missed']),
    have: isDate ? 0 : Number(figures?.factResult),
    need: isDate ? 0 : Number(figures?.value),
  };
}

/** Findings of one plan, as far as the engine makes them. */
export async function runEngine({ engine, factsOf }: PlanEngine, plan: Plan): Promise<readonly Outcome[]> {
  const { results, failureResults } = await engine.run(factsOf(plan));
  return [...results, ...failureResults].map(outcomeOf);
}
