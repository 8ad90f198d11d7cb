import * as fc from 'fast-check';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Amount, Pathway, PathwayRule, Qualification, UnitRule, UnitSet } from '../../src/catalogue/schema.ts';
import { sharedFaults } from '../../src/catalogue/checks/sharedFaults.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import {
  judgedAcross,
  arbitraryPathway,
  arbitraryPlanOf,
  type FrameworkLimits,
} from '../builders/arbitraryFramework.ts';
import { buildFramework, buildPathway, type BarePathwayRule } from '../builders/frameworkBuilder.ts';

export interface Case {
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly catalogue: Catalogue;
}

type Rename = (reference: string) => string;

const asOther: Rename = (reference) => reference.replace('U/', 'V/');

function renameRule(rule: UnitRule, renamed: Rename): UnitRule {
  if (rule.kind === 'barredPair') return { ...rule, units: [renamed(rule.units[0]), renamed(rule.units[1])] };
  const ofSet = (set: UnitSet): UnitSet => (set.units ? { ...set, units: set.units.map(renamed) } : set);
  const ofAmount = (amount: Amount): Amount => ({ ...amount, of: ofSet(amount.of) });
  if (rule.kind === 'amount') return { ...rule, of: ofSet(rule.of) };
  if (rule.kind === 'choice')
    return { ...rule, ways: rule.ways.map((way) => ({ ...way, all: way.all.map(ofAmount) })) };
  if (rule.kind === 'title') return { ...rule, all: rule.all.map(ofAmount) };
  if (rule.kind === 'whenTaken') return { ...rule, any: ofSet(rule.any), all: rule.all.map(ofAmount) };
  if (rule.kind === 'countsAtMost') return { ...rule, units: rule.units.map(renamed) };
  if (rule.kind === 'requires') return { ...rule, unit: renamed(rule.unit), required: renamed(rule.required) };
  return rule;
}

/** The same qualification with names of its own, so that it can stand beside another one. */
function asSecond(qualification: Qualification): Qualification {
  return {
    ...qualification,
    id: 'second',
    units: qualification.units.map((unit) => ({ ...unit, reference: asOther(unit.reference) })),
    rules: qualification.rules.map((rule) => ({ ...renameRule(rule, asOther), id: `second-${rule.id}` })),
  };
}

/** A rule of the pathway that came with the second: about its units alone, or about both where it names some. */
function ofSecond(rule: PathwayRule): PathwayRule {
  const own = { ...rule, id: `second-${rule.id}` };
  return own.kind === 'amount' && !own.of.units ? { ...own, of: { ...own.of, qualifications: ['second'] } } : own;
}

/** A unit of a later qualification becomes one of an earlier one, unless a check of the framework says something to it. */
function share(pathway: Pathway, [later, first]: Pair): Pathway {
  const model = pathway.qualifications.flatMap(({ units }) => units).find(({ reference }) => reference === first);
  const has = ({ units }: Qualification, name: string) => units.some(({ reference }) => reference === name);
  const isTwice = pathway.qualifications.some((each) => has(each, later) && has(each, first));
  if (!model || isTwice) return pathway;
  const one: Rename = (reference) => (reference === later ? first : reference);
  const shared = judgedAcross({
    ...pathway,
    qualifications: pathway.qualifications.map((qualification) => ({
      ...qualification,
      units: qualification.units.map((unit) => {
        const { group, alsoIn } = unit;
        return unit.reference === later ? { ...model, group, ...(alsoIn && { alsoIn }) } : unit;
      }),
      rules: qualification.rules.map((rule) => renameRule(rule, one)),
    })),
    rules: pathway.rules.filter((rule) => !JSON.stringify(rule).includes(later)),
  });
  return sharedFaults(shared, '').length > 0 ? pathway : shared;
}

type Pair = readonly [later: string, first: string];

/** Which units of a later qualification are which of an earlier one: no two of them the same. */
const pairsOf = (later: readonly string[], earlier: readonly string[]): fc.Arbitrary<readonly Pair[]> =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...later), fc.constantFrom(...earlier)), {
    maxLength: 4,
    comparator: ([later1, first1], [later2, first2]) =>
      later1 === later2 || (first1 === first2 && later1.charAt(0) === later2.charAt(0)),
  });

const twoQualifications = (limits: FrameworkLimits): fc.Arbitrary<Pathway> =>
  fc
    .tuple(arbitraryPathway({ ...limits, units: 5, rules: 4 }), arbitraryPathway({ ...limits, units: 4, rules: 4 }))
    .map(([first, second]) => ({
      ...first,
      qualifications: [...first.qualifications, ...second.qualifications.map(asSecond)],
      rules: [...first.rules, ...second.rules.map(ofSecond)],
    }))
    .map(judgedAcross);

/** Two qualifications, with up to four units that both of them list. */
export const arbitrarySharing = (limits: FrameworkLimits = {}): fc.Arbitrary<Pathway> =>
  fc
    .tuple(twoQualifications(limits), pairsOf(['V/0', 'V/1', 'V/2', 'V/3'], ['U/0', 'U/1', 'U/2', 'U/3']))
    .map(([pathway, pairs]) => pairs.reduce(share, pathway));

const pathways = (limits: FrameworkLimits): fc.Arbitrary<Pathway> =>
  fc.oneof(
    { weight: 5, arbitrary: arbitraryPathway(limits) },
    { weight: 1, arbitrary: twoQualifications(limits) },
    { weight: 2, arbitrary: arbitrarySharing(limits) },
  );

/** What ties the first of three qualifications to the one of the others that is taken. */
const tie: fc.Arbitrary<BarePathwayRule> = fc.oneof(
  fc.record({
    kind: fc.constant('whenTaken' as const),
    any: fc.constantFrom<UnitSet>({ units: ['U/0'] }, { qualifications: ['second'], level: { atLeast: 2 } }),
    all: fc.constant<Amount[]>([{ of: { units: ['V/0', 'U/1'] }, measure: 'units', atLeast: 1 }]),
  }),
  fc.record({
    kind: fc.constant('amount' as const),
    of: fc.constantFrom<UnitSet>({}, { level: { atLeast: 3 } }, { units: ['U/0', 'V/0', 'W/1'] }),
    measure: fc.constantFrom('units' as const, 'credits' as const),
    atMost: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({
    kind: fc.constant('amount' as const),
    of: fc.constant({}),
    measure: fc.constant('units' as const),
    atLeast: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({ kind: fc.constant('pathwayCredits' as const), credits: fc.integer({ min: 8, max: 24 }) }),
);

/** Three qualifications of which the apprentice takes the first and one of the others, and a plan that may have chosen. */
export function arbitraryChoice(): fc.Arbitrary<Case> {
  const source = { document: 'document', section: 'Rules' };
  const third = (qualification: Qualification): Qualification => ({
    ...qualification,
    id: 'third',
    units: qualification.units.map((unit) => ({ ...unit, reference: unit.reference.replace('V/', 'W/') })),
    rules: qualification.rules.filter((rule) => !JSON.stringify(rule).includes('V/')),
  });
  const parts = { units: 3, rules: 3, shared: false };
  const pairs = pairsOf(['V/0', 'V/1', 'W/0', 'W/2'], ['U/0', 'U/1', 'V/1']);
  return fc
    .tuple(
      arbitraryPathway(parts),
      arbitraryPathway(parts),
      arbitraryPathway(parts),
      fc.array(tie, { maxLength: 2 }),
      pairs,
    )
    .map(([pathway, second, last, ties, shared]) => {
      const three: Pathway = {
        ...pathway,
        qualifications: [
          ...pathway.qualifications,
          ...second.qualifications.map(asSecond),
          ...last.qualifications.map(asSecond).map(third),
        ],
        rules: [
          { kind: 'oneQualification', id: 'one', source, of: ['second', 'third'] },
          ...buildPathway({ rules: ties }).rules,
        ],
      };
      return shared.reduce(share, judgedAcross(three));
    })
    .chain((pathway) =>
      fc.constantFrom(12, 40).chain((restraint) =>
        arbitraryPlanOf(pathway, restraint).map((plan) => ({
          plan,
          pathway,
          catalogue: { frameworks: [buildFramework([pathway])] },
        })),
      ),
    );
}

/** A small framework of any kind and a plan on it: picked, kept, achieved and ruled-out units, stars, unknown levels, earlier qualifications. */
export function arbitraryCase(limits: FrameworkLimits = {}): fc.Arbitrary<Case> {
  const mixed = fc.boolean().chain((shared) => pathways({ units: 8, shared, ...limits }));
  return mixed.chain((pathway) => {
    const references = pathway.qualifications.flatMap(({ units }) => units.map(({ reference }) => reference));
    return fc
      .record({
        plan: fc.constantFrom(4, 12, 40).chain((restraint) => arbitraryPlanOf(pathway, restraint)),
        kept: fc.subarray(references),
        starred: fc.subarray(references),
      })
      .map(({ plan, kept, starred }) => ({
        pathway,
        catalogue: { frameworks: [buildFramework([pathway]), ...builtInCatalogue.frameworks] },
        plan: {
          ...plan,
          startDate: null,
          starred,
          units: Object.fromEntries(
            Object.entries(plan.units).map(([reference, choice]) => [
              reference,
              choice.state === 'picked' && kept.includes(reference) ? { ...choice, keep: true } : choice,
            ]),
          ),
        },
      }));
  });
}
