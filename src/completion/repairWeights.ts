import { isBarred, type Outlook } from './scenario.ts';
import { isInPlan, type Chosen } from './standing.ts';
import type { Weights } from './weights.ts';

/** Taking out costs most, then adding, then credits. */
export interface RepairScale {
  readonly removal: number;
  readonly addition: number;
}

/** One scale for all qualifications of a pathway, so that their costs may be added up. */
export function repairScale(chosen: readonly Chosen[]): RepairScale {
  const units = chosen.flatMap(({ standings }) => standings);
  const addition = units.reduce((sum, { unit }) => sum + unit.creditValue, 1);
  return { addition, removal: addition * (units.length + 1) };
}

/** Picked units may be taken out; mandatory and locked ones stay; free ones may be added, unless they may not be repeated. */
export function repairWeights({ standings }: Chosen, outlook: Outlook, { removal, addition }: RepairScale): Weights {
  const out = new Float64Array(standings.length);
  const within = new Float64Array(standings.length);
  for (const [position, standing] of standings.entries()) {
    const { unit, place, repeat } = standing;
    if (place === 'locked' || place === 'mandatory') out[position] = Infinity;
    if (place === 'picked') out[position] = removal;
    const closed = place === 'ruledOut' || isBarred(repeat, outlook);
    within[position] = closed ? Infinity : unit.creditValue + (isInPlan(standing) ? 0 : addition);
  }
  return { out, in: within };
}
