import * as fc from 'fast-check';
import { acrossFaults } from '../../src/catalogue/checks/acrossFaults.ts';
import type { Amount, Group, Pathway, Unit, UnitSet } from '../../src/catalogue/schema.ts';
import { emptyRecord } from '../../src/plan/planRecord.ts';
import type { Plan, UnitChoice } from '../../src/plan/planSchema.ts';
import {
  buildGroup,
  buildPathway,
  buildQualification,
  buildUnit,
  type BarePathwayRule,
  type BareUnitRule,
} from './frameworkBuilder.ts';
import { buildPlan } from './planBuilder.ts';

export interface FrameworkLimits {
  readonly units?: number;
  readonly rules?: number;
  /** Whether units may stand in more than one group. */
  readonly shared?: boolean;
  /** Whether groups may be part of others. */
  readonly nested?: boolean;
}

const groupIds = ['M', 'A', 'B', 'C'];

/** A group's `within` names an earlier group only, so that there are no circles. */
const groups = (nested: boolean) =>
  fc.array(fc.option(fc.nat(2), { nil: null, freq: nested ? 1 : 0 }), { minLength: 1, maxLength: 4 }).map((parents) =>
    parents.map((parent, index) => {
      const id = groupIds[index] ?? '';
      return nested && parent !== null && parent < index ? buildGroup(id, groupIds[parent]) : buildGroup(id);
    }),
  );

const level = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });

function unit(index: number, ids: readonly string[], shared: boolean): fc.Arbitrary<Unit> {
  const group = fc.constantFrom(...ids);
  return fc
    .record({
      credits: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 24 }).map((quarters) => quarters / 4) },
      ),
      group,
      also: shared ? fc.uniqueArray(group, { maxLength: 2 }) : fc.constant<string[]>([]),
      level,
      glh: fc.option(fc.nat(40), { nil: undefined }),
    })
    .map(({ credits, group: home, also, ...figures }) => {
      const alsoIn = also.filter((other) => other !== home);
      return buildUnit(`U/${index}`, credits, home, {
        ...(figures.level !== undefined && { level: figures.level }),
        ...(figures.glh !== undefined && { glh: figures.glh }),
        ...(alsoIn.length > 0 && { alsoIn }),
      });
    });
}

const of = <const Kind extends BareUnitRule['kind']>(kind: Kind): fc.Arbitrary<Kind> => fc.constant(kind);

/** Some units: a unit that may count in several groups is named, for a requirement on groups could not say where it counts. */
function unitSet(ids: readonly string[], references: readonly string[], shared: boolean): fc.Arbitrary<UnitSet> {
  const levels = fc.oneof(
    fc.record({ atLeast: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ atMost: fc.integer({ min: 1, max: 4 }) }),
    fc.integer({ min: 1, max: 4 }).map((only) => ({ atLeast: only, atMost: only })),
  );
  const some = (names: readonly string[]) => fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
  return fc
    .record({
      scope: fc.oneof(
        fc.constant({}),
        some(references).map((units) => ({ units })),
        ...(shared ? [] : [some(ids).map((names) => ({ groups: names }))]),
      ),
      level: fc.option(levels, { nil: undefined, freq: 2 }),
    })
    .map(({ scope, level: range }) => ({ ...scope, ...(range && { level: range }) }));
}

const scaled = (figure: number, measure: Amount['measure']): number =>
  Math.ceil(figure * { credits: 1, units: 0.5, hours: 8 }[measure]);

function amount(ids: readonly string[], references: readonly string[], shared: boolean): fc.Arbitrary<Amount> {
  return fc
    .record({
      of: unitSet(ids, references, shared),
      measure: fc.constantFrom(
        'credits' as const,
        'units' as const,
        'credits' as const,
        'units' as const,
        'hours' as const,
      ),
      least: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined, freq: 3 }),
      most: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    })
    .map(({ of: set, measure, least, most }) => ({
      of: set,
      measure,
      ...(least !== undefined && { atLeast: scaled(least, measure) }),
      ...(most !== undefined && { atMost: scaled(most, measure) }),
    }));
}

function requirement(
  ids: readonly string[],
  references: readonly string[],
  shared: boolean,
): fc.Arbitrary<BareUnitRule> {
  const all = fc.array(amount(ids, references, shared), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    amount(ids, references, shared).map((asked): BareUnitRule => ({ kind: 'amount', ...asked })),
    fc.record({
      kind: of('choice'),
      atLeast: fc.integer({ min: 1, max: 2 }),
      ways: fc.array(
        all.map((each) => ({ all: each })),
        { minLength: 2, maxLength: 3 },
      ),
    }),
    fc.record({ kind: of('whenTaken'), any: unitSet(ids, references, shared), all }),
  );
}

const requirementTexts = ['A placement of 100 hours.', 'A first aid certificate.'] as const;
const someRequirement = fc.record({
  kind: of('requirement'),
  text: fc.constantFrom(...requirementTexts).map((en) => ({ en })),
  confirmedBy: fc.constant('employer' as const),
});

function rule(ids: readonly string[], references: readonly string[], shared: boolean): fc.Arbitrary<BareUnitRule> {
  const group = fc.constantFrom(...ids);
  const credits = fc.integer({ min: 0, max: 14 });
  const count = fc.integer({ min: 0, max: 4 });
  const unitRule = fc.constantFrom(...references);
  return fc.oneof(
    { weight: 1, arbitrary: fc.record({ kind: of('allOfGroup'), group, credits: fc.integer({ min: 1, max: 14 }) }) },
    { weight: 3, arbitrary: fc.record({ kind: of('groupCreditsMinimum'), group, credits }) },
    { weight: 3, arbitrary: fc.record({ kind: of('groupCreditsMaximum'), group, credits }) },
    { weight: 2, arbitrary: fc.record({ kind: of('groupUnitsMinimum'), group, units: count }) },
    { weight: 2, arbitrary: fc.record({ kind: of('groupUnitsMaximum'), group, units: count }) },
    { weight: 2, arbitrary: fc.record({ kind: of('totalCreditsMinimum'), credits: fc.integer({ min: 0, max: 30 }) }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: of('levelCreditsMinimum'), level: fc.integer({ min: 1, max: 4 }), credits }),
    },
    { weight: 1, arbitrary: fc.record({ kind: of('noRepeat') }) },
    { weight: 1, arbitrary: someRequirement },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: of('title'),
        name: fc.constant({ en: 'Title' }),
        all: fc.array(amount(ids, references, shared), { minLength: 1, maxLength: 2 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: of('barredPair'), units: fc.tuple(unitRule, unitRule).filter(([a, b]) => a !== b) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: of('requires'), unit: unitRule, required: unitRule }) },
    { weight: 6, arbitrary: requirement(ids, references, shared) },
  );
}

interface Counting {
  readonly units: readonly Unit[];
  readonly rules: readonly BareUnitRule[];
  readonly uncounted: string | null;
  readonly once: number | null;
}

/** Lets one group not count, and of the first three units, made alike, only so many. */
function onlySomeCount<Parts extends Counting>({ units, rules, uncounted, once, ...parts }: Parts) {
  const [model] = units;
  const few = once === null || units.length < 3 ? 0 : 3;
  const alike = units.map((each, index) =>
    index < few && model ? { ...model, reference: each.reference, title: each.title } : each,
  );
  const counts: BareUnitRule[] =
    few === 0 || once === null
      ? []
      : [{ kind: 'countsAtMost', units: alike.slice(0, few).map(({ reference }) => reference), atMost: once }];
  return {
    ...parts,
    units: alike,
    rules: [...rules, ...counts],
    groups: (tree: readonly Group[]): Group[] =>
      tree.map((group) => (group.id === uncounted ? { ...group, counts: false } : group)),
  };
}

/**
 * Rules that a check of the framework lets through: none on credits of some of the units of which only so many count
 * and not of the others, nor on guided hours where only so many count, for then it would matter which of them count; none on credits towards the whole, or on units anywhere, where a
 * unit may stand in a group that counts towards the whole or in one that does not. The total and groups are not among
 * them: units are put where these come off best.
 */
function judgeable(rules: readonly BareUnitRule[], units: readonly Unit[], tree: readonly Group[]): BareUnitRule[] {
  const isCounting = (id: string | undefined): boolean => {
    const group = tree.find((each) => each.id === id);
    return group === undefined || (group.counts !== false && isCounting(group.within));
  };
  const twofold = new Set(
    units.flatMap(({ reference, group, alsoIn = [] }) =>
      new Set([group, ...alsoIn].map(isCounting)).size > 1 ? [reference] : [],
    ),
  );
  const alike = rules.flatMap((each) => (each.kind === 'countsAtMost' ? [each.units] : []));
  const isClear = ({ groups: named, units: some }: UnitSet, measure: Amount['measure']): boolean => {
    if (measure === 'hours' && alike.length > 0) return false;
    if (!some) return named !== undefined || twofold.size === 0;
    if (measure === 'units' || named) return true;
    const isSplit = alike.some((few) => new Set(few.map((reference) => some.includes(reference))).size > 1);
    return !isSplit && !some.some((reference) => twofold.has(reference));
  };
  const areClear = (amounts: readonly Amount[]) => amounts.every((each) => isClear(each.of, each.measure));
  return rules.filter((each) => {
    if (each.kind === 'levelCreditsMinimum') return twofold.size === 0;
    if (each.kind === 'amount') return isClear(each.of, each.measure);
    if (each.kind === 'choice') return each.ways.every(({ all }) => areClear(all));
    if (each.kind === 'title') return areClear(each.all);
    return each.kind !== 'whenTaken' || (isClear(each.any, 'units') && areClear(each.all));
  });
}

const pathwayRule: fc.Arbitrary<BarePathwayRule> = fc.oneof(
  fc.record({ kind: fc.constant('pathwayCredits' as const), credits: fc.integer({ min: 0, max: 40 }) }),
  fc
    .record({
      kind: fc.constant('startDate' as const),
      from: fc.constantFrom('2016-10-14', '2026-09-01', '2026-09-02'),
      revised: fc.constantFrom('2026-09-01', '2026-09-02', undefined),
    })
    .map(({ revised, ...rest }) => (revised === undefined ? rest : Object.assign(rest, { revised }))),
);

/** Rules across qualifications are about units by name, by level or all of them. */
const across = (references: readonly string[]): fc.Arbitrary<BarePathwayRule> =>
  requirement([], references, true).map((each) => each as BarePathwayRule);

/** Without rules across qualifications that a check of the framework refuses. */
export const judgedAcross = (pathway: Pathway): Pathway => ({
  ...pathway,
  rules: pathway.rules.filter((each) => acrossFaults({ ...pathway, rules: [each] }, '').length === 0),
});

/** A small pathway of one qualification with rules of any kind. Nothing says that its rules can be kept. */
export function arbitraryPathway(limits: FrameworkLimits = {}): fc.Arbitrary<Pathway> {
  const { units: most = 10, rules = 7, shared = true, nested = true } = limits;
  return groups(nested).chain((tree) => {
    const ids = tree.map(({ id }) => id);
    return fc.integer({ min: 2, max: most }).chain((count) => {
      const references = Array.from({ length: count }, (_, index) => `U/${index}`);
      return fc
        .record({
          units: fc.tuple(...references.map((_, index) => unit(index, ids, shared))),
          rules: fc.array(rule(ids, references, shared), { maxLength: rules }),
          pathwayRules: fc.array(pathwayRule, { maxLength: 2 }),
          across: fc.array(across(references), { maxLength: 2 }),
          credits: fc.integer({ min: 1, max: 30 }),
          uncounted: fc.option(fc.constantFrom(...ids), { nil: null, freq: 2 }),
          once: fc.option(fc.integer({ min: 1, max: 2 }), { nil: null, freq: 2 }),
        })
        .map((parts) => onlySomeCount(parts))
        .map((parts) =>
          judgedAcross(
            buildPathway({
              qualifications: [
                buildQualification({
                  groups: parts.groups(tree),
                  units: parts.units,
                  rules: judgeable(parts.rules, parts.units, parts.groups(tree)),
                  credits: parts.credits,
                }),
              ],
              rules: [...parts.pathwayRules, ...parts.across],
              essentialSkills: [6],
            }),
          ),
        );
    });
  });
}

const confirmationsOf = (texts: readonly string[]) =>
  Object.fromEntries(texts.map((text) => [`requirement ${text}`, { by: 'Sian', day: '2026-09-01', remark: '' }]));

const choice = (restraint: number): fc.Arbitrary<UnitChoice | null> =>
  fc.oneof(
    { weight: restraint, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: fc.constant({ state: 'picked' as const }) },
    { weight: 1, arbitrary: fc.record({ state: fc.constant('achieved' as const), verified: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constant({ state: 'ruledOut' as const }) },
  );

/**
 * Any choice of the pathway's units (`restraint`: weight of leaving one out, against 6 for picking it), with settled levels, qualifications achieved before, and at times a unit
 * it does not have.
 */
export function arbitraryPlanOf(pathway: Pathway, restraint = 4): fc.Arbitrary<Plan> {
  const references = pathway.qualifications.flatMap(({ units }) => units.map(({ reference }) => reference));
  const ofUnits = fc.subarray(references, { maxLength: Math.min(4, references.length) });
  return fc
    .record({
      choices: fc.tuple(...references.map(() => choice(restraint))),
      stranger: fc.boolean(),
      settled: ofUnits,
      settledLevel: fc.integer({ min: 1, max: 4 }),
      startDate: fc.constantFrom(null, '2016-10-13', '2026-09-01', '2026-09-02'),
      confirmed: fc.subarray([...requirementTexts]),
      taken: fc.subarray(pathway.qualifications.map(({ id }) => id)),
      earlier: fc.option(fc.option(ofUnits), { nil: undefined }),
      earlierQualification: fc.constantFrom(
        'elsewhere',
        'customer-service-diploma-2',
        ...pathway.qualifications.map(({ id }) => id),
      ),
    })
    .map((parts) => {
      const plan = buildPlan({
        pathway,
        offerings: Object.fromEntries(parts.taken.map((id) => [id, ''])),
        ...(parts.confirmed.length > 0 && {
          record: { ...emptyRecord, confirmations: confirmationsOf(parts.confirmed) },
        }),
        startDate: parts.startDate,
        settled: Object.fromEntries(
          parts.settled.map((reference, index) => [
            reference,
            {
              level: { value: 1 + ((parts.settledLevel + index) % 4), from: 'Page 12' },
              ...(index % 2 === 0 && { glh: { value: 10 * parts.settledLevel, from: 'Page 12' } }),
            },
          ]),
        ),
        achievedQualifications:
          parts.earlier === undefined ? [] : [{ qualification: parts.earlierQualification, units: parts.earlier }],
      });
      const units = references.flatMap((reference, index): [string, UnitChoice][] => {
        const chosen = parts.choices[index];
        return chosen ? [[reference, chosen]] : [];
      });
      if (parts.stranger) units.push(['X/999/9999', { state: 'picked' }]);
      return Object.assign(plan, { units: Object.fromEntries(units) });
    });
}
