import type { Contribution, OpenUnit } from './system.ts';

/** Units and parts that are gone through one after the other. */
export interface Part {
  readonly units: readonly OpenUnit[];
  readonly parts: readonly Part[];
}

const touched = (contributions: readonly Contribution[]) => contributions.map(({ counter }) => counter).join();

/** Units with the same signature move the same sums, by different amounts perhaps. */
const signature = ({ placements }: OpenUnit) => placements.map(touched).join('/');

function partition<Key>(units: readonly OpenUnit[], keyOf: (unit: OpenUnit) => Key): Map<Key, OpenUnit[]> {
  const parted = new Map<Key, OpenUnit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    const list = parted.get(key);
    if (list) list.push(unit);
    else parted.set(key, [unit]);
  }
  return parted;
}

/** It is decided on before the parts beside it: the sums it moves are few as long as nothing else has moved them. */
export const isFirst = ({ placements, spans = false }: OpenUnit): boolean => spans || placements.length > 1;

/**
 * Arranges the units as a tree along the groups, so that the sums of one group never have to be followed together with
 * those of another: inside a group, units that move the same sums stand together in a part of their own. A unit that
 * may count in several groups stands in the innermost part that holds them all.
 */
export function arrange(units: readonly OpenUnit[], depth = 0): Part {
  const byGroup = partition(units, ({ path }) => path[depth] ?? null);
  const own = byGroup.get(null) ?? [];
  byGroup.delete(null);
  const several = own.filter(isFirst);
  const alike = [
    ...partition(
      own.filter((unit) => !isFirst(unit)),
      signature,
    ).values(),
  ];
  const parts = [
    ...[...byGroup.values()].map((ofGroup) => arrange(ofGroup, depth + 1)),
    ...alike.filter(({ length }) => length > 1).map((block) => ({ units: block, parts: [] })),
  ];
  const single = [...several, ...alike.filter(({ length }) => length === 1).flat()];
  const [only] = parts;
  return only && parts.length === 1 && single.length === 0 ? only : { units: single, parts };
}
