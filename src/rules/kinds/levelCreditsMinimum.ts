import { unitFigure } from '../../plan/unitFigures.ts';
import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';
import type { Tally } from '../tally.ts';

/** Credits at or above a level: at least so many, at most so many. */
interface Bounds {
  readonly certain: number;
  readonly possible: number;
}

/**
 * Do enough of the credits that count come from units at or above the level? Met if that is so whatever we do not know,
 * unmet if it cannot be so, unknown between the two, with the units of unknown level. Where a group is over its maximum
 * nobody can say which of its credits count: as few as may be are certain, as many as may be are possible.
 */
export function checkLevelCreditsMinimum(
  { id, source, level, credits }: RuleOf<'levelCreditsMinimum'>,
  tally: Tally,
  { plan }: Situation,
): FindingOf<'levelCreditsMinimum'> {
  const levels = tally.units.map(({ unit }) => unitFigure(plan, unit, 'level')?.value ?? null);
  const { certain, possible } = boundsOf(tally, level, levels);
  const status = certain >= credits ? 'met' : possible < credits ? 'unmet' : 'unknown';
  return {
    kind: 'levelCreditsMinimum',
    ruleId: id,
    qualification: tally.qualification.id,
    status,
    have: certain,
    need: credits,
    measure: 'credits',
    units: tally.references.filter((_, index) => {
      const known = levels[index] ?? null;
      return status === 'unknown' ? known === null : known !== null && known >= level;
    }),
    source,
    level,
    possible,
  };
}

function boundsOf({ tree, units, homes, groups }: Tally, level: number, levels: readonly (number | null)[]): Bounds {
  const certain = tree.caps.map(() => 0);
  const possible = tree.caps.map(() => 0);
  const all = { certain: 0, possible: 0 };
  const add = (group: number | undefined, sure: number, may: number) => {
    if (group === undefined) {
      all.certain += sure;
      all.possible += may;
    } else {
      certain[group] = (certain[group] ?? 0) + sure;
      possible[group] = (possible[group] ?? 0) + may;
    }
  };
  for (const [index, { unit }] of units.entries()) {
    const known = levels[index] ?? null;
    const home = homes[index] ?? -1;
    const sure = known !== null && known >= level ? unit.creditValue : 0;
    add(home < 0 ? undefined : home, sure, known === null ? unit.creditValue : sure);
  }
  for (const group of tree.bottomUp) {
    const counted = groups.counted[group] ?? 0;
    const surplus = (groups.reached[group] ?? 0) - counted;
    const sure = Math.max(0, (certain[group] ?? 0) - surplus);
    add(tree.chains[group]?.[1], sure, Math.min(counted, possible[group] ?? 0));
  }
  return all;
}
