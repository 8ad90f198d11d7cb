import type { FindingOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';

/**
 * Units claimed as achieved earlier that the awarding organisation has not verified: whether they count is not known
 * yet. `have`: their credits. Null where there are none.
 */
export function checkPriorUnits({ plan, tallies }: Situation): FindingOf<'priorUnits'> | null {
  const claimed = tallies.flatMap(({ units }) =>
    units.flatMap(({ unit, because }) => {
      const choice = because === 'achieved' ? plan.units[unit.reference] : undefined;
      return choice?.state === 'achieved' && !choice.verified ? [unit] : [];
    }),
  );
  if (claimed.length === 0) return null;
  return {
    kind: 'priorUnits',
    ruleId: 'prior-units',
    qualification: null,
    status: 'unknown',
    have: claimed.reduce((sum, { creditValue }) => sum + creditValue, 0),
    need: 0,
    measure: 'credits',
    units: claimed.map(({ reference }) => reference),
    source: null,
  };
}
