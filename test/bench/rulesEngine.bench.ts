import assert from 'node:assert/strict';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { checkPlan } from '../../src/rules/checkPlan.ts';
import type { Bench } from './figure.ts';
import { buildEngine, runEngine, type Outcome } from './rulesEngine.ts';
import { customerService, fullPlans } from './samplePlans.ts';
import { callsPerProcessorSecond, median } from './stopwatch.ts';

const { pathway } = customerService('customer-service-2');
const plans = fullPlans('customer-service-2', 200);
const engine = buildEngine(pathway);

const ours = (plan: Plan) => checkPlan(plan, pathway, builtInCatalogue);
const theirs = (plan: Plan) => runEngine(engine, plan);

const byRule = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes
    .map(({ ruleId, status, have, need }) => ({ ruleId, status, have, need }))
    .toSorted((a, b) => a.ruleId.localeCompare(b.ruleId));

function runOurs(): void {
  for (const plan of plans) ours(plan);
}

async function runTheirs(): Promise<void> {
  for (const plan of plans) await theirs(plan);
}

const bench: Bench = {
  name: 'Findings against json-rules-engine',
  async run() {
    for (const plan of plans) assert.deepEqual(byRule(ours(plan)), byRule(await theirs(plan)));
    const rounds: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < 15; round += 1) {
      rounds.push({
        ours: await callsPerProcessorSecond(plans.length, runOurs),
        theirs: await callsPerProcessorSecond(plans.length, runTheirs),
      });
    }
    const theirRate = median(rounds.map((round) => round.theirs));
    const ratio = median(rounds.map((round) => round.ours / round.theirs));
    return [
      { name: 'findings against json-rules-engine 7.3.1', value: ratio, unit: 'times', goal: 20, better: 'higher' },
      {
        name: 'json-rules-engine, the same findings',
        value: theirRate,
        unit: 'per second of processor time',
        goal: null,
        better: 'higher',
      },
    ];
  },
};

export default bench;
