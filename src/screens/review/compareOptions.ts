import type { Pathway, Unit } from '../../catalogue/schema.ts';
import { agreedTrainingPart } from '../../plan/agreedContent.ts';
import { unitsInPlan } from '../../plan/unitsInPlan.ts';
import type { AgreedContent, Plan } from '../../plan/planSchema.ts';
import { comparePlans, type Difference } from '../../sharing/comparePlans.ts';

type TrainingPart = keyof AgreedContent['training'];

/** A unit that only one of two options has. `keys`: the differences to take over to give it to both. */
export interface OnlyUnit {
  readonly unit: Unit;
  readonly group: string;
  readonly keys: readonly string[];
}

/** Anything else in which two options differ, to be taken over as one. */
export type OtherDifference = { readonly keys: readonly string[] } & (
  | { readonly kind: 'startDate' | 'offering' | 'achievedQualification' }
  | { readonly kind: 'settled' | 'unit'; readonly unit: string }
  | { readonly kind: 'training'; readonly part: TrainingPart }
);

export interface OptionComparison {
  readonly onlyA: readonly OnlyUnit[];
  readonly onlyB: readonly OnlyUnit[];
  /** References in both. */
  readonly shared: ReadonlySet<string>;
  readonly others: readonly OtherDifference[];
}

/** Where two options of one plan differ: units first, in document order. Names, notes and stars are no difference between options. */
export function compareOptions(a: Plan, b: Plan, pathway: Pathway): OptionComparison {
  const differences = comparePlans(a, b);
  const unitsA = unitsInPlan(a, pathway);
  const unitsB = unitsInPlan(b, pathway);
  const inA = new Set(unitsA.map(({ unit }) => unit.reference));
  const inB = new Set(unitsB.map(({ unit }) => unit.reference));
  const keysOf = (reference: string) =>
    differences.flatMap((difference) =>
      difference.field === 'unit' && difference.unit === reference ? [difference.key] : [],
    );
  const only = (units: typeof unitsA, others: ReadonlySet<string>): readonly OnlyUnit[] =>
    units
      .filter(({ unit }) => !others.has(unit.reference))
      .map(({ unit }) => ({ unit, group: unit.group, keys: keysOf(unit.reference) }));
  const shared = new Set([...inA].filter((reference) => inB.has(reference)));
  return {
    onlyA: only(unitsA, inB),
    onlyB: only(unitsB, inA),
    shared,
    others: together(differences.flatMap((difference) => otherDifference(difference, shared))),
  };
}

function otherDifference(difference: Difference, shared: ReadonlySet<string>): readonly OtherDifference[] {
  const keys = [difference.key];
  switch (difference.field) {
    case 'startDate':
    case 'offering':
    case 'achievedQualification':
      return [{ kind: difference.field, keys }];
    case 'settled':
      return [{ kind: 'settled', unit: difference.unit, keys }];
    case 'unit': {
      const { mine, theirs, unit } = difference;
      return shared.has(unit) && mine?.state !== theirs?.state ? [{ kind: 'unit', unit, keys }] : [];
    }
    case 'part': {
      const [part, name] = [...difference.part, difference.entry];
      const found = agreedTrainingPart(name);
      return part === 'training' && found ? [{ kind: 'training', part: found, keys }] : [];
    }
    default:
      return [];
  }
}

/** One line for each thing, however many fields it has. */
function together(all: readonly OtherDifference[]): readonly OtherDifference[] {
  const lines = new Map<string, OtherDifference>();
  for (const { keys, ...what } of all) {
    const name = JSON.stringify(what);
    lines.set(name, { ...what, keys: [...(lines.get(name)?.keys ?? []), ...keys] });
  }
  return [...lines.values()];
}
