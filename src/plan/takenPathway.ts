import type { Pathway, Qualification } from '../catalogue/schema.ts';
import { ownEntry, withoutEntry } from './ownEntry.ts';
import type { Plan } from './planSchema.ts';

/** Qualifications of which a pathway asks for one, and those of them that a plan takes. */
export interface QualificationChoice {
  /** `id` of the rule. */
  readonly ruleId: string;
  readonly of: readonly Qualification[];
  /** One once it is chosen; two where two devices chose differently. */
  readonly taken: readonly Qualification[];
}

/** What a pathway leaves to choose between, and what the plan has chosen, in the order of its rules. */
export function qualificationChoices(plan: Plan, pathway: Pathway): readonly QualificationChoice[] {
  return pathway.rules.flatMap((rule) => {
    if (rule.kind !== 'oneQualification') return [];
    const of = pathway.qualifications.filter(({ id }) => rule.of.includes(id));
    return [{ ruleId: rule.id, of, taken: of.filter(({ id }) => ownEntry(plan.offerings, id) !== undefined) }];
  });
}

const made = new WeakMap<Pathway, Map<string, Pathway>>();

/**
 * The pathway as a plan takes it: without the qualifications it could choose and has not chosen. The same object for the
 * same choice; the pathway itself where it leaves no choice.
 */
export function takenPathway(plan: Plan, pathway: Pathway): Pathway {
  if (!pathway.rules.some(({ kind }) => kind === 'oneQualification')) return pathway;
  const left = new Set(
    qualificationChoices(plan, pathway).flatMap(({ of, taken }) => of.filter((each) => !taken.includes(each))),
  );
  if (left.size === 0) return pathway;
  const qualifications = pathway.qualifications.filter((each) => !left.has(each));
  const key = JSON.stringify(qualifications.map(({ id }) => id));
  const known = made.get(pathway) ?? new Map<string, Pathway>();
  made.set(pathway, known);
  const found = known.get(key) ?? { ...pathway, qualifications };
  known.set(key, found);
  return found;
}

/**
 * Takes one qualification of a choice; null: none. What was said of the units of the others, and who awards them, goes:
 * it would count for nothing.
 */
export function takeQualification(
  plan: Plan,
  pathway: Pathway,
  { of }: Pick<QualificationChoice, 'of'>,
  id: string | null,
): Plan {
  const others = of.filter((each) => each.id !== id);
  const kept = new Set(
    pathway.qualifications
      .filter((each) => !others.includes(each))
      .flatMap(({ units }) => units.map(({ reference }) => reference)),
  );
  const gone = others.flatMap((each) => each.units.map(({ reference }) => reference)).filter((unit) => !kept.has(unit));
  const without = <Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]) =>
    keys.reduce((left, key) => withoutEntry(left, key), record);
  const offerings = without(
    plan.offerings,
    others.map((each) => each.id),
  );
  return {
    ...plan,
    offerings: id === null || ownEntry(offerings, id) !== undefined ? offerings : { ...offerings, [id]: '' },
    units: without(plan.units, gone),
    settled: without(plan.settled, gone),
    starred: plan.starred.filter((unit) => !gone.includes(unit)),
  };
}

/** The plans that come of each way to choose what is still to be chosen: the plan itself where all is. At most `most`, else null. */
export function everyTaking(plan: Plan, pathway: Pathway, most: number): readonly Plan[] | null {
  let plans: readonly Plan[] = [plan];
  for (const choice of qualificationChoices(plan, pathway)) {
    if (choice.taken.length > 0) continue;
    plans = plans.flatMap((each) =>
      choice.of.map(({ id }) => ({ ...each, offerings: { ...each.offerings, [id]: '' } })),
    );
    if (plans.length > most) return null;
  }
  return plans;
}
