import { isBarred, type Outlook } from './scenario.ts';
import { isInPlan, type Chosen } from './standing.ts';
import type { Weights } from './weights.ts';

/** Units in the plan stay; free ones may be added at their cost, unless they may not be repeated. */
export function completionWeights({ standings }: Chosen, outlook: Outlook, costs: Float64Array): Weights {
  const out = new Float64Array(standings.length);
  const within = new Float64Array(standings.length);
  for (const [position, standing] of standings.entries()) {
    const planned = isInPlan(standing);
    if (planned) out[position] = Infinity;
    const closed = standing.place === 'ruledOut' || isBarred(standing.repeat, outlook);
    within[position] = closed ? Infinity : planned ? 0 : (costs[position] ?? 0);
  }
  return { out, in: within };
}
