import type { Unit } from '../schema.ts';

/** Credits of the units together. */
export function sumCredits(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.creditValue, 0);
}
