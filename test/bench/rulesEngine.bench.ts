import assert from 'node:assert/strict';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Bench } from './figure.ts';
import { buildEngine, runEngine, type Outcome } from './rulesEngine.ts';
import { customerService, fullPlans } from './samplePlans.ts';
import { callsPerSecond, median } from './stopwatch.ts';

const { pathway } = customerService('customer-service-2');
const plans = fullPlans('customer-service-2', 200);
const engine = buildEngine(pathway);

const ours = (plan: Plan) => evaluate({ ...plan }, pathway, builtInCatalogue).findings;
const theirs = (plan: Plan) => runEngine(engine, plan);

const byRule = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes
    .map(({ ruleId, status, have, need }) => ({ ruleId, status, have, need }))
    .toSorted((a, b) => a.ruleId.localeCompare(b.ruleId));

async function runTheirs(): Promise<void> {
  for (const plan of plans) await theirs(plan);
}

const bench: Bench = {
  name: 'Findings against json-rules-engine',
  async run() {
    for (const plan of plans) assert.deepEqual(byRule(ours(plan)), byRule(await theirs(plan)));
    const rounds: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < 7; round += 1) {
      rounds.push({
        ours: await callsPerSecond(plans.length, () => plans.map(ours)),
        theirs: await callsPerSecond(plans.length, runTheirs),
      });
    }
    const theirRate = median(rounds.map((round) => round.theirs));
    const ratio = median(rounds.map((round) => round.ours / round.theirs));
    return [
      { name: 'findings against json-rules-engine 7.3.1', value: ratio, unit: 'times', goal: 20, better: 'higher' },
      {
        name: 'json-rules-engine, the same findings',
        value: theirRate,
        unit: 'per second',
        goal: null,
        better: 'higher',
      },
    ];
  },
};

export default bench;
