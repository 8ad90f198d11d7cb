import { Engine, type Almanac, type RuleProperties, type RuleResult } from 'json-rules-engine';
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
  const say = (missed: string, condition: { fact: string; operator: string; value: number; params?: object }) => ({
    name: rule.id,
    conditions: { all: [condition] },
    event: { type: rule.id, params: { missed } },
  });
  const atLeast = (fact: string, value: number, group?: string) =>
    say('unmet', { fact, operator: 'greaterThanInclusive', value, params: { group } });
  const atMost = (fact: string, value: number, group?: string) =>
    say('exceeded', { fact, operator: 'lessThanInclusive', value, params: { group } });
  switch (rule.kind) {
    case 'allOfGroup':
    case 'groupCreditsMinimum':
      return atLeast('groupCredits', rule.credits, rule.group);
    case 'groupCreditsMaximum':
      return atMost('groupCredits', rule.credits, rule.group);
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
      throw new Error(`Level 2 has no rule of the kind ${rule.kind}.`);
  }
}

const inPlan = (plan: Plan, unit: Unit): boolean =>
  unit.group === 'M' || plan.units[unit.reference]?.state === 'picked';

const creditsOf = (almanac: Almanac, group: string) => almanac.factValue<number>('groupCredits', { group });

/** The engine with all rules of the Level 2 pathway and facts that follow from a plan; built once, asked many times. */
export function buildEngine({ qualifications, rules, essentialSkills }: Pathway): Engine {
  const units = qualifications.flatMap((qualification) => qualification.units);
  const skillCredits = essentialSkills.reduce((sum, { credits }) => sum + credits, 0);
  const engine = new Engine(
    [...qualifications.flatMap((qualification) => qualification.rules), ...rules].map(engineRule),
  );
  engine.addFact('groupCredits', async ({ group }, almanac) => {
    const plan = await almanac.factValue<Plan>('plan');
    return units.reduce((sum, unit) => sum + (unit.group === group && inPlan(plan, unit) ? unit.creditValue : 0), 0);
  });
  engine.addFact('countedCredits', async (_, almanac) => {
    const [m, a, b, c] = await Promise.all(['M', 'A', 'B', 'C'].map((group) => creditsOf(almanac, group)));
    return (m ?? 0) + (a ?? 0) + (b ?? 0) + Math.min(c ?? 0, 7);
  });
  engine.addFact(
    'pathwayCredits',
    async (_, almanac) => (await almanac.factValue<number>('countedCredits')) + skillCredits,
  );
  engine.addFact('repeatedUnits', 0);
  engine.addFact('startDate', async (_, almanac) => asNumber((await almanac.factValue<Plan>('plan')).startDate ?? ''));
  return engine;
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
export async function runEngine(engine: Engine, plan: Plan): Promise<readonly Outcome[]> {
  const { results, failureResults } = await engine.run({ plan });
  return [...results, ...failureResults].map(outcomeOf);
}
