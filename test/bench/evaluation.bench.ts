import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Bench } from './figure.ts';
import { customerService, fullPlans } from './samplePlans.ts';
import { callsPerSecond, median } from './stopwatch.ts';

async function evaluationsPerSecond(pathwayId: string): Promise<number> {
  const { pathway } = customerService(pathwayId);
  const plans = fullPlans(pathwayId, 200);
  // Each plan anew, as after a tap: nothing remembered of a plan object may help.
  const work = () => plans.map((plan) => evaluate({ ...plan }, pathway, builtInCatalogue));
  const rates: number[] = [];
  for (let round = 0; round < 7; round += 1) rates.push(await callsPerSecond(plans.length, work));
  return median(rates);
}

const figure = (level: number, value: number) =>
  ({
    name: `evaluations of a full plan, Level ${level}`,
    value,
    unit: 'per second',
    goal: null,
    better: 'higher',
  }) as const;

const bench: Bench = {
  name: 'Evaluation of a full plan',
  run: async () => [
    figure(2, await evaluationsPerSecond('customer-service-2')),
    figure(3, await evaluationsPerSecond('customer-service-3')),
  ],
};

export default bench;
