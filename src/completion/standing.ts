import type { Catalogue } from '../catalogue/catalogue.ts';
import { meaningAcross, meaningsOf, type Meaning } from '../catalogue/ruleMeaning.ts';
import type { Pathway, Qualification, RuleKind, Unit } from '../catalogue/schema.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import type { Plan } from '../plan/planSchema.ts';
import { unitsInPlan } from '../plan/unitsInPlan.ts';
import { findingKey } from '../rules/finding.ts';
import { findRepeats, type Repeat } from '../rules/findRepeats.ts';

/**
 * What a plan says of a unit, as far as completing it goes: `mandatory`, `locked` (achieved or kept) and `picked` units
 * are in the plan, and only picked ones may be taken out; `free` units may be added, `ruledOut` ones not.
 */
export type Place = 'mandatory' | 'locked' | 'picked' | 'free' | 'ruledOut';

export interface Standing {
  readonly unit: Unit;
  readonly qualification: Qualification;
  readonly place: Place;
  readonly repeat: Repeat;
}

/** A rule that a choice of units has to keep; without a meaning where it is about single units. */
export interface Asked {
  /** `id` of the rule. */
  readonly id: string;
  /** As its finding: see `findingKey`. */
  readonly key: string;
  readonly kind: RuleKind;
  /** Null: it is about several. */
  readonly qualification: Qualification | null;
  readonly meaning: Meaning | null;
}

/**
 * One qualification of a pathway, or all of them where a rule ties them together: for each unit, in document order,
 * where the plan has it.
 */
export interface Chosen {
  /** What its rules belong to. */
  readonly of: Qualification | Pathway;
  readonly rules: readonly Asked[];
  readonly standings: readonly Standing[];
}

/** Qualifications that are looked at by themselves, or together, and what is asked of them. */
export interface Part {
  readonly of: Qualification | Pathway;
  readonly qualifications: readonly Qualification[];
  readonly rules: readonly Asked[];
}

export function askedOf(qualification: Qualification): readonly Asked[] {
  const meanings = meaningsOf(qualification);
  return qualification.rules.map((rule) => ({
    id: rule.id,
    key: findingKey({ qualification: qualification.id, ruleId: rule.id }),
    kind: rule.kind,
    qualification,
    meaning: meanings.get(rule) ?? null,
  }));
}

const known = new WeakMap<Pathway, readonly Part[]>();

/** The parts of a pathway, made once. Qualifications whose document names no units are left out: there is nothing to choose in them. */
export function partsOf(pathway: Pathway): readonly Part[] {
  const before = known.get(pathway);
  if (before) return before;
  const qualifications = pathway.qualifications.filter(({ units }) => units.length > 0);
  const across = pathway.rules.flatMap((rule): Asked[] => {
    const meaning = meaningAcross(rule);
    if (!meaning) return [];
    const { id: ruleId, kind } = rule;
    return [{ id: ruleId, key: findingKey({ qualification: null, ruleId }), kind, qualification: null, meaning }];
  });
  const parts =
    across.length > 0 && qualifications.length > 0
      ? [{ of: pathway, qualifications, rules: [...qualifications.flatMap(askedOf), ...across] }]
      : qualifications.map((each) => ({ of: each, qualifications: [each], rules: askedOf(each) }));
  known.set(pathway, parts);
  return parts;
}

export const isInPlan = ({ place }: Standing): boolean => place !== 'free' && place !== 'ruledOut';

/** Where the plan has each unit of a pathway, part by part. */
export function standingsOf(plan: Plan, pathway: Pathway, catalogue: Catalogue): readonly Chosen[] {
  const repeat = findRepeats(plan, pathway, catalogue);
  const reasons = new Map(unitsInPlan(plan, pathway).map(({ unit, because }) => [unit, because]));
  const placeOf = (unit: Unit): Place => {
    const because = reasons.get(unit);
    const choice = ownEntry(plan.units, unit.reference);
    if (because === 'picked') return choice?.state === 'picked' && choice.keep ? 'locked' : 'picked';
    if (because) return because === 'mandatory' ? 'mandatory' : 'locked';
    return choice?.state === 'ruledOut' ? 'ruledOut' : 'free';
  };
  return partsOf(pathway).map(({ of, qualifications, rules }) => ({
    of,
    rules,
    standings: qualifications.flatMap((qualification) => {
      const noRepeat = qualification.rules.some(({ kind }) => kind === 'noRepeat');
      return qualification.units.map((unit) => ({
        unit,
        qualification,
        place: placeOf(unit),
        repeat: noRepeat ? repeat(unit.reference) : ('no' as const),
      }));
    }),
  }));
}
