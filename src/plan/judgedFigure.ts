import { oncePer } from '../catalogue/oncePer.ts';
import type { Qualification, Unit } from '../catalogue/schema.ts';
import { ownEntry } from './ownEntry.ts';
import type { Plan } from './planSchema.ts';
import { unitFigure, type UnitFigures } from './unitFigures.ts';

/** References of the units that are alike, for each of them: see the rule `countsAtMost`. */
const alikeIn = oncePer(
  ({ rules }: Qualification): ReadonlyMap<string, readonly string[]> =>
    new Map(
      rules.flatMap((rule) =>
        rule.kind === 'countsAtMost' ? rule.units.map((reference) => [reference, rule.units] as const) : [],
      ),
    ),
);

/**
 * A unit's level or guided hours as the rules take them; null where nobody knows. A level that the reader gave for one of
 * some units that are alike is that of all of them, the first one's where they were given different ones: it must not
 * matter which of them counts.
 */
export function judgedFigure(
  plan: Plan,
  unit: Unit,
  qualification: Qualification,
  name: keyof UnitFigures,
): number | null {
  const alike = name === 'level' ? alikeIn(qualification).get(unit.reference) : undefined;
  for (const reference of alike ?? []) {
    const own = ownEntry(plan.settled, reference)?.level;
    if (own) return own.value;
  }
  return unitFigure(plan, unit, name)?.value ?? null;
}
