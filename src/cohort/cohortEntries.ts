import { familyOf } from '../plan/options.ts';
import { standingHere } from '../plan/joinPlans.ts';
import { recordOf } from '../plan/planRecord.ts';
import type { Plan } from '../plan/planSchema.ts';

/** A plan and where it was found. */
export interface FoundPlan {
  readonly plan: Plan;
  /** Path of the file it was read from; null for one on this device. */
  readonly file: string | null;
}

/**
 * How the plan on this device stands beside its copy in a file.
 * - `ahead`: changed here, and the file does not have it yet: the row shows what is here.
 * - `behind`: the file has what is not here. `parted`: each has what the other has not. The row shows the file.
 */
export type HereStanding = 'ahead' | 'behind' | 'parted';

/** One learner. */
export interface CohortEntry extends FoundPlan {
  /** Absent where the plan is not on this device, or the same, or was not read from a file. */
  readonly here?: HereStanding;
  /** Other options of the same plan. Absent: none. */
  readonly options?: readonly Plan[];
}

/**
 * Plans of this device (`file` null) or of files as they stand here now: each learner once, whatever options there are,
 * and one that was changed here as it is here. `here`: every plan on this device, by id.
 */
export function cohortEntries(
  found: readonly FoundPlan[],
  here: Readonly<Record<string, Plan>>,
): readonly CohortEntry[] {
  const families = new Map<string, CohortEntry[]>();
  for (const each of found) {
    const family = families.get(familyOf(each.plan));
    if (family) family.push(beside(each, here));
    else families.set(familyOf(each.plan), [beside(each, here)]);
  }
  for (const plan of Object.values(here)) {
    const family = plan.option && families.get(familyOf(plan));
    const [first] = family ?? [];
    if (family && first && !family.some((one) => one.plan.id === plan.id))
      family.push({ plan, file: first.file, here: 'ahead' });
  }
  return [...families.values()].map(oneOf);
}

function beside(found: FoundPlan, here: Readonly<Record<string, Plan>>): CohortEntry {
  const mine = found.file !== null && Object.hasOwn(here, found.plan.id) ? here[found.plan.id] : undefined;
  if (!mine) return found;
  switch (standingHere(found.plan, mine)) {
    case null:
    case 'same':
      return found;
    case 'newer':
      return { ...found, plan: mine, here: 'ahead' };
    case 'older':
      return { ...found, here: 'behind' };
    case 'apart':
      return { ...found, here: 'parted' };
  }
}

const isAgreed = ({ plan }: CohortEntry): boolean => Object.values(recordOf(plan).agreements).some(Boolean);

/** A learner's row shows the option somebody has agreed to, else the one that was changed last. */
function oneOf(family: readonly CohortEntry[]): CohortEntry {
  const [shown, ...others] = family.toSorted(
    (a, b) => Number(isAgreed(b)) - Number(isAgreed(a)) || (a.plan.changed < b.plan.changed ? 1 : -1),
  ) as [CohortEntry, ...CohortEntry[]];
  if (others.length === 0) return shown;
  const standings = new Set(family.map(({ here }) => here));
  const mixed = standings.has('parted') || (standings.has('ahead') && standings.has('behind'));
  const here = mixed ? 'parted' : (['ahead', 'behind'] as const).find((standing) => standings.has(standing));
  return { ...shown, ...(here && { here }), options: others.map(({ plan }) => plan) };
}
