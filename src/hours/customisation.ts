import { creditsOf } from '../catalogue/credits.ts';
import type { Skill } from '../catalogue/skill.ts';
import { creditsNeeded } from '../plan/creditsNeeded.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import { unitsInPlan } from '../plan/unitsInPlan.ts';
import { addMinutes, sumMinutes } from './jobMinutes.ts';
import { trainingOf, type Programme } from './programme.ts';
import type { TrainingNeeds } from './trainingNeeds.ts';

/** Customer Service (Wales), "On-the-job training": from a quarter of the on-the-job hours on. */
const customisationQuarter = 4;
const highestSkillLevel = 4;

export type CustomisationSuggestion =
  /** Units not in the plan that are free to be taken, starred ones first, then document order. */
  | { readonly code: 'extraUnit'; readonly references: readonly string[] }
  | { readonly code: 'higherSkill'; readonly skill: Skill; readonly level: number }
  | { readonly code: 'widerKeySkills' };

export interface Customisation {
  /** On-the-job minutes claimed from prior learning, what is to be confirmed included. */
  readonly recognisedMinutes: number;
  readonly onTheJobMinutes: number;
  /** From this many minutes on the programme should be customised. */
  readonly fromMinutes: number;
  readonly advised: boolean;
  /** A suggestion the plan follows already (a unit it could do without counts as extra); null where none is. */
  readonly followed: CustomisationSuggestion['code'] | null;
}

/**
 * Where a quarter or more of the framework's on-the-job hours comes from prior learning, the learner's programme should be
 * customised: an extra unit, an Essential Skill above the pathway's level, or wider key skills. Null for the newer
 * pathway documents, which do not ask for it.
 */
export function customisation(programme: Programme, { requirements, claims }: TrainingNeeds): Customisation | null {
  const { plan, framework, pathway } = programme;
  if (framework.documentKind !== 'framework') return null;
  const onTheJobMinutes = requirements.minimum.onMinutes;
  const recognisedMinutes = sumMinutes(claims.map((claim) => addMinutes(claim.counts, claim.toConfirm))).onMinutes;
  const routes = trainingOf(plan).essentialSkills;
  const above = pathway.essentialSkills.filter(({ skill, level }) => {
    const route = ownEntry(routes, skill);
    return route?.route === 'take' && route.level > level;
  });
  const units = unitsInPlan(plan, pathway);
  const asked = creditsNeeded(plan, pathway);
  const surplus = units.reduce((sum, { unit }) => sum + creditsOf(unit), -asked);
  const extraUnit = units.some(
    ({ unit, because }) => because === 'picked' && unit.creditValue !== undefined && unit.creditValue <= surplus,
  );
  return {
    recognisedMinutes,
    onTheJobMinutes,
    fromMinutes: Math.ceil(onTheJobMinutes / customisationQuarter),
    advised: recognisedMinutes * customisationQuarter >= onTheJobMinutes,
    followed: above.length > 0 ? 'higherSkill' : extraUnit ? 'extraUnit' : null,
  };
}

/** What could be taken on top. */
export function suggestionsFor({ plan, pathway }: Programme): readonly CustomisationSuggestion[] {
  const taken = new Set(unitsInPlan(plan, pathway).map(({ unit }) => unit.reference));
  const repeats = new Set(plan.achievedQualifications.flatMap(({ units }) => units ?? []));
  const starred = new Set(plan.starred);
  const all = pathway.qualifications.flatMap(({ units }) => units.map((unit) => unit.reference));
  const references = [...new Set(all)]
    .filter((reference) => !taken.has(reference) && !repeats.has(reference))
    .filter((reference) => ownEntry(plan.units, reference)?.state !== 'ruledOut')
    .toSorted((a, b) => Number(starred.has(b)) - Number(starred.has(a)));
  return [
    ...(references.length > 0 ? [{ code: 'extraUnit', references } as const] : []),
    ...pathway.essentialSkills
      .filter(({ level }) => level < highestSkillLevel)
      .map(({ skill, level }) => ({ code: 'higherSkill', skill, level: level + 1 }) as const),
    { code: 'widerKeySkills' },
  ];
}
