import { oncePer } from '../catalogue/oncePer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FoundUnit } from '../catalogue/findUnit.ts';
import { meaningAcross, meaningOfWhole, meaningsOf, type Meaning } from '../catalogue/ruleMeaning.ts';
import type { Pathway, Qualification, RuleKind, Unit } from '../catalogue/schema.ts';
import { unitsInSeveral } from '../catalogue/unitsInSeveral.ts';
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
  /** The first that lists it. */
  readonly qualification: Qualification;
  /** Its places in further qualifications: it is one choice, and counts in each. */
  readonly also: readonly FoundUnit[];
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
 * One qualification of a pathway, or all of them where a rule or a unit they share ties them together: for each unit, in
 * document order, where the plan has it.
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

/**
 * Credits that a pathway asks for as a whole. Its qualifications bring them unless a unit counts in several: then they
 * have to be asked for by themselves.
 */
function wholeOf(pathway: Pathway): readonly Asked[] {
  if (unitsInSeveral(pathway).size === 0) return [];
  return pathway.rules.flatMap((rule): Asked[] => {
    if (rule.kind !== 'pathwayCredits') return [];
    const { id, kind, credits } = rule;
    const key = findingKey({ qualification: null, ruleId: id });
    return [{ id, key, kind, qualification: null, meaning: meaningOfWhole(credits, pathway) }];
  });
}

/** The parts of a pathway, made once. Qualifications whose document names no units are left out: there is nothing to choose in them. */
export const partsOf = oncePer((pathway: Pathway): readonly Part[] => {
  const qualifications = pathway.qualifications.filter(({ units }) => units.length > 0);
  const across = pathway.rules.flatMap((rule): Asked[] => {
    const meaning = meaningAcross(rule);
    if (!meaning) return [];
    const { id: ruleId, kind } = rule;
    return [{ id: ruleId, key: findingKey({ qualification: null, ruleId }), kind, qualification: null, meaning }];
  });
  const rules = [...across, ...wholeOf(pathway)];
  const isTied = across.length > 0 || unitsInSeveral(pathway).size > 0;
  return isTied && qualifications.length > 0
    ? [{ of: pathway, qualifications, rules: [...qualifications.flatMap(askedOf), ...rules] }]
    : qualifications.map((each) => ({ of: each, qualifications: [each], rules: askedOf(each) }));
});

/** The units of some qualifications, each once: where it stands first, with its further places among them. */
export function membersOf(
  pathway: Pathway,
  qualifications: readonly Qualification[],
): readonly Pick<Standing, 'unit' | 'qualification' | 'also'>[] {
  const shared = qualifications.length > 1 ? unitsInSeveral(pathway) : null;
  return qualifications.flatMap((qualification) =>
    qualification.units.flatMap((unit) => {
      const places = shared?.get(unit.reference);
      if (!places) return [{ unit, qualification, also: nowhere }];
      return places[0]?.unit === unit ? [{ unit, qualification, also: places.slice(1) }] : [];
    }),
  );
}

const nowhere: readonly FoundUnit[] = [];

export const isInPlan = ({ place }: Standing): boolean => place !== 'free' && place !== 'ruledOut';

/** A unit, and whether one of its qualifications takes none that repeats what was achieved before. */
interface MemberOfPart extends Pick<Standing, 'unit' | 'qualification' | 'also'> {
  readonly mayNotRepeat: boolean;
}

const knownMembers = new WeakMap<Part, readonly MemberOfPart[]>();

/** The same of each plan, so they are found once. */
function membersOfPart(part: Part, pathway: Pathway): readonly MemberOfPart[] {
  const before = knownMembers.get(part);
  if (before) return before;
  const members = membersOf(pathway, part.qualifications).map((member) => ({
    ...member,
    mayNotRepeat: [member, ...member.also].some(({ qualification }) =>
      qualification.rules.some(({ kind }) => kind === 'noRepeat'),
    ),
  }));
  knownMembers.set(part, members);
  return members;
}

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
  return partsOf(pathway).map((part) => ({
    of: part.of,
    rules: part.rules,
    standings: membersOfPart(part, pathway).map(({ unit, qualification, also, mayNotRepeat }) => ({
      unit,
      qualification,
      also,
      place: placeOf(unit),
      repeat: mayNotRepeat ? repeat(unit.reference) : 'no',
    })),
  }));
}
