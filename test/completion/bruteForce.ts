import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import facts from '../../src/catalogue/facts/unitFacts.json' with { type: 'json' };
import type { Amount, Pathway, PathwayRule, Qualification, Unit, UnitRule } from '../../src/catalogue/schema.ts';
import type { Objective } from '../../src/completion/answer.ts';
import type { Plan } from '../../src/plan/planSchema.ts';

/*
 * A second opinion on completing a plan, written apart from the completion room: every selection of units and every
 * placement is tried. Slow on purpose. A selection is a number: bit i is the unit at position i of the pathway.
 */

export type Outlook = 'worst' | 'best';

export interface Position {
  readonly unit: Unit;
  readonly qualification: Qualification;
}

/** Every place that units of these references have, in any qualification. */
export const placesOf = ({ qualifications }: Pathway, references: readonly string[]): readonly Position[] =>
  qualifications.flatMap((qualification) =>
    qualification.units
      .filter(({ reference }) => references.includes(reference))
      .map((unit) => ({ unit, qualification })),
  );

/** Each unit once, where it stands first. */
const onceEach = (places: readonly Position[]): readonly Position[] =>
  places.filter(({ unit }, index) => places.findIndex((other) => other.unit.reference === unit.reference) === index);

/** Qualifications that share units do not bring the credits of the pathway of themselves. */
const sharesUnits = ({ qualifications }: Pathway): boolean => {
  const all = qualifications.flatMap(({ units }) => units.map(({ reference }) => reference));
  return new Set(all).size < all.length;
};

/** Structure: what stands in what. */
const within = (qualification: Qualification, group: string | undefined, outer: string): boolean =>
  group !== undefined &&
  (group === outer || within(qualification, qualification.groups.find(({ id }) => id === group)?.within, outer));

/** Whether units of a group count in another one: not beyond a group whose units do not count. */
function countsWithin({ groups }: Qualification, group: string, outer: string | null): boolean {
  const own = groups.find(({ id }) => id === group);
  if (group === outer) return true;
  if (own?.counts === false) return false;
  if (own?.within === undefined) return outer === null;
  return countsWithin({ groups } as Qualification, own.within, outer);
}

const homesOf = ({ group, alsoIn = [] }: Unit): string[] => [...new Set([group, ...alsoIn])];

const creditsOf = (units: readonly Unit[]): number => units.reduce((sum, { creditValue = 0 }) => sum + creditValue, 0);

const levelOf = (plan: Plan, unit: Unit): number | null =>
  plan.settled[unit.reference]?.level?.value ??
  unit.level?.value ??
  facts.find(({ reference }) => reference === unit.reference)?.level ??
  null;

/** Units of which only so many count are all at the level that the reader gave for the first of them. */
function judgedLevel(plan: Plan, { rules }: Qualification, unit: Unit): number | null {
  const alike = rules.flatMap((rule) =>
    rule.kind === 'countsAtMost' && rule.units.includes(unit.reference) ? rule.units : [],
  );
  const given = alike.flatMap((reference) => plan.settled[reference]?.level?.value ?? []);
  return given[0] ?? levelOf(plan, unit);
}

const knownGlhOf = (plan: Plan, unit: Unit): number | null =>
  plan.settled[unit.reference]?.glh?.value ??
  unit.glh?.value ??
  facts.find(({ reference }) => reference === unit.reference)?.glh ??
  null;

/** Guided hours, the most there can be where nobody knows: ten a credit, a thousand where there are no credits. */
const glhOf = (plan: Plan, unit: Unit): number =>
  knownGlhOf(plan, unit) ?? (unit.creditValue === undefined ? 1000 : unit.creditValue * 10);

function mandatoryIn({ units, rules }: Qualification, qualification: Qualification): Unit[] {
  return units.filter((unit) =>
    rules.some(
      (rule) => rule.kind === 'allOfGroup' && homesOf(unit).some((home) => within(qualification, home, rule.group)),
    ),
  );
}

const isMandatory = ({ qualifications }: Pathway, { reference }: Unit): boolean =>
  qualifications.some((each) => mandatoryIn(each, each).some((unit) => unit.reference === reference));

function repeatOf(plan: Plan, catalogue: Catalogue, pathway: Pathway, unit: Unit): 'no' | 'perhaps' | 'certain' {
  if (isMandatory(pathway, unit)) return 'no';
  const said = plan.achievedQualifications.map((earlier) => {
    if (earlier.units) return earlier.units.includes(unit.reference) ? 'certain' : 'no';
    const known = catalogue.frameworks
      .flatMap(({ pathways }) => pathways.flatMap(({ qualifications }) => qualifications))
      .find(({ id }) => id === earlier.qualification);
    if (!known || known.units.length === 0) return 'perhaps';
    const there = known.units.find(({ reference }) => reference === unit.reference);
    if (!there) return 'no';
    return mandatoryIn(known, known).includes(there) ? 'certain' : 'perhaps';
  });
  return said.includes('certain') ? 'certain' : said.includes('perhaps') ? 'perhaps' : 'no';
}

function placements(units: readonly Unit[]): (readonly (readonly [Unit, string])[])[] {
  return units.reduce<(readonly (readonly [Unit, string])[])[]>(
    (placed, unit) => placed.flatMap((before) => homesOf(unit).map((home) => [...before, [unit, home] as const])),
    [[]],
  );
}

function keepsGroupRules(
  qualification: Qualification,
  rules: readonly UnitRule[],
  placed: readonly (readonly [Unit, string])[],
): boolean {
  return rules.every((rule) => {
    if (!('group' in rule) || rule.kind === 'allOfGroup') return true;
    const members = placed.filter(([, home]) => countsWithin(qualification, home, rule.group)).map(([unit]) => unit);
    switch (rule.kind) {
      case 'groupCreditsMinimum':
        return creditsOf(members) >= rule.credits;
      case 'groupCreditsMaximum':
        return creditsOf(members) <= rule.credits;
      case 'groupUnitsMinimum':
        return members.length >= rule.units;
      case 'groupUnitsMaximum':
        return members.length <= rule.units;
    }
  });
}

/** Units in one group each: whatever nobody knows is taken as bad, or as good, for each end of the amount. */
function keepsAmount(
  plan: Plan,
  qualification: Qualification,
  { of, measure, atLeast, atMost }: Amount,
  units: readonly Unit[],
  placed: readonly (readonly [Unit, string])[],
  outlook: Outlook,
): boolean {
  const { groups } = of;
  const counting = placed
    .filter(([, home]) =>
      groups
        ? groups.some((group) => countsWithin(qualification, home, group))
        : countsWithin(qualification, home, null),
    )
    .map(([unit]) => unit);
  // Named units are taken or not; their credits count or not.
  const inScope = (of.units && measure === 'units' ? units : counting).filter(
    (unit) => !of.units || of.units.includes(unit.reference),
  );
  const counted = (unknownCounts: boolean): number => {
    const those = inScope.filter((unit) => {
      if (!of.level) return true;
      const level = judgedLevel(plan, qualification, unit);
      if (level === null) return unknownCounts;
      return level >= (of.level.atLeast ?? 0) && level <= (of.level.atMost ?? 99);
    });
    if (measure === 'hours')
      return those.reduce((sum, unit) => sum + (unknownCounts ? glhOf(plan, unit) : (knownGlhOf(plan, unit) ?? 0)), 0);
    return measure === 'credits' ? creditsOf(those) : those.length;
  };
  const isGood = outlook === 'best';
  return (atLeast === undefined || counted(isGood) >= atLeast) && (atMost === undefined || counted(!isGood) <= atMost);
}

/** Whether some units of one qualification keep these of its rules. */
export function keepsRules(
  plan: Plan,
  catalogue: Catalogue,
  pathway: Pathway,
  qualification: Qualification,
  rules: readonly UnitRule[],
  units: readonly Unit[],
  outlook: Outlook,
): boolean {
  const few = rules.flatMap((rule) => (rule.kind === 'countsAtMost' ? [rule] : []));
  const surplus = new Set(
    few.flatMap(({ units: named, atMost }) => units.filter(({ reference }) => named.includes(reference)).slice(atMost)),
  );
  const counted = units.filter((unit) => !surplus.has(unit));
  // Which group a unit is placed in decides whether it counts towards the whole.
  return placements(counted).some(
    (placed) =>
      keepsPlain(plan, catalogue, pathway, qualification, rules, units, placed, outlook) &&
      keepsGroupRules(qualification, rules, placed),
  );
}

function keepsPlain(
  plan: Plan,
  catalogue: Catalogue,
  pathway: Pathway,
  qualification: Qualification,
  rules: readonly UnitRule[],
  units: readonly Unit[],
  placed: readonly (readonly [Unit, string])[],
  outlook: Outlook,
): boolean {
  const whole = placed.filter(([, home]) => countsWithin(qualification, home, null)).map(([unit]) => unit);
  const keeps = (asked: Amount) => keepsAmount(plan, qualification, asked, units, placed, outlook);
  const has = (reference: string) => units.some((unit) => unit.reference === reference);
  return rules.every((rule) => {
    switch (rule.kind) {
      case 'allOfGroup':
        return qualification.units
          .filter((unit) => homesOf(unit).some((home) => within(qualification, home, rule.group)))
          .every((unit) => units.includes(unit));
      case 'totalCreditsMinimum':
        return creditsOf(whole) >= rule.credits;
      case 'levelCreditsMinimum':
        return (
          creditsOf(
            whole.filter((unit) => {
              const level = judgedLevel(plan, qualification, unit);
              return level === null ? outlook === 'best' : level >= rule.level;
            }),
          ) >= rule.credits
        );
      case 'noRepeat':
        return units.every((unit) => {
          const repeat = repeatOf(plan, catalogue, pathway, unit);
          return repeat === 'no' || (repeat === 'perhaps' && outlook === 'best');
        });
      case 'barredPair':
        return !rule.units.every(has);
      case 'requires':
        return !has(rule.unit) || has(rule.required);
      case 'amount':
        return keeps(rule);
      case 'choice':
        return rule.ways.filter(({ all }) => all.every(keeps)).length >= rule.atLeast;
      case 'whenTaken':
        return keeps({ of: rule.any, measure: 'units', atMost: 0 }) || rule.all.every(keeps);
      default:
        return true;
    }
  });
}

/** Whether some units, in each place they have, keep a rule across the qualifications of their pathway. */
export function keepsAcross(
  plan: Plan,
  pathway: Pathway,
  rule: PathwayRule,
  chosen: readonly Position[],
  outlook: Outlook,
  isAsked: (qualification: Qualification, rule: UnitRule) => boolean = () => true,
): boolean {
  const surplus = new Set(
    [...new Set(chosen.map(({ qualification }) => qualification))].flatMap((qualification) =>
      qualification.rules.flatMap((each) =>
        each.kind === 'countsAtMost' && isAsked(qualification, each)
          ? chosen
              .filter((one) => one.qualification === qualification && each.units.includes(one.unit.reference))
              .slice(each.atMost)
          : [],
      ),
    ),
  );
  const counts = (one: Position) =>
    !surplus.has(one) && homesOf(one.unit).some((home) => countsWithin(one.qualification, home, null));
  const counted = ({ of, measure }: Amount, unknownCounts: boolean): number =>
    onceEach(
      chosen
        .filter((one) => (of.units && measure === 'units') || counts(one))
        .filter(({ unit }) => of.units?.includes(unit.reference) ?? true)
        .filter(({ qualification }) => of.qualifications?.includes(qualification.id) ?? true),
    ).reduce((sum, { unit, qualification }) => {
      const level = of.level ? judgedLevel(plan, qualification, unit) : 0;
      const isIn =
        level === null
          ? unknownCounts
          : !of.level || (level >= (of.level.atLeast ?? -9) && level <= (of.level.atMost ?? 99));
      if (!isIn) return sum;
      if (measure === 'hours') return sum + (unknownCounts ? glhOf(plan, unit) : (knownGlhOf(plan, unit) ?? 0));
      return sum + (measure === 'credits' ? creditsOf([unit]) : 1);
    }, 0);
  const isGood = outlook === 'best';
  const keeps = (asked: Amount) =>
    (asked.atLeast === undefined || counted(asked, isGood) >= asked.atLeast) &&
    (asked.atMost === undefined || counted(asked, !isGood) <= asked.atMost);
  switch (rule.kind) {
    case 'amount':
      return keeps(rule);
    case 'choice':
      return rule.ways.filter(({ all }) => all.every(keeps)).length >= rule.atLeast;
    case 'whenTaken':
      return keeps({ of: rule.any, measure: 'units', atMost: 0 }) || rule.all.every(keeps);
    case 'pathwayCredits': {
      const given = [
        ...pathway.qualifications.filter(({ units }) => units.length === 0),
        ...pathway.essentialSkills,
      ].reduce((sum, { credits = 0 }) => sum + credits, 0);
      return !sharesUnits(pathway) || counted({ of: {}, measure: 'credits' }, false) + given >= rule.credits;
    }
    default:
      return true;
  }
}

export interface BruteForce {
  readonly positions: readonly Position[];
  /** Selections that keep every rule. */
  readonly valid: Readonly<Record<Outlook, readonly number[]>>;
  /** Bits of units in the plan, of those that cannot be taken out, and of those ruled out. */
  readonly planned: number;
  readonly locked: number;
  readonly ruledOut: number;
}

export function bruteForce(plan: Plan, pathway: Pathway, catalogue: Catalogue): BruteForce {
  const everywhere = pathway.qualifications.flatMap((qualification) =>
    qualification.units.map((unit): Position => ({ unit, qualification })),
  );
  const positions = onceEach(everywhere);
  const asked = pathway.qualifications.filter(({ units }) => units.length > 0);
  const bitOf = new Map(positions.map(({ unit }, bit) => [unit.reference, bit]));
  const valid = (outlook: Outlook): number[] => {
    let sets: (readonly [decided: number, selection: number])[] = [[0, 0]];
    for (const qualification of asked) {
      const { units, rules } = qualification;
      const bits = units.map(({ reference }) => 1 << (bitOf.get(reference) ?? 0));
      const all = bits.reduce((sum, bit) => sum | bit, 0);
      const own: number[] = [];
      for (let selection = 0; selection < 2 ** units.length; selection += 1) {
        const chosen = units.filter((_, position) => (selection >> position) & 1);
        if (keepsRules(plan, catalogue, pathway, qualification, rules, chosen, outlook))
          own.push(bits.reduce((sum, bit, position) => ((selection >> position) & 1 ? sum | bit : sum), 0));
      }
      // A unit that was decided on before is the same one here.
      sets = sets.flatMap(([decided, before]) =>
        own
          .filter((selection) => (selection & decided) === (before & all & decided))
          .map((selection) => [decided | all, before | selection] as const),
      );
    }
    return sets
      .map(([, selection]) => selection)
      .filter((selection) => {
        const chosen = placesOf(pathway, referencesIn(positions, selection));
        return pathway.rules.every((rule) => keepsAcross(plan, pathway, rule, chosen, outlook));
      });
  };
  const bits = (matches: (position: Position) => boolean) =>
    positions.reduce((sum, position, bit) => (matches(position) ? sum | (1 << bit) : sum), 0);
  const isAlways = ({ unit }: Position) => isMandatory(pathway, unit);
  const choice = ({ unit }: Position) => plan.units[unit.reference];
  const ruledOut = bits((position) => choice(position)?.state === 'ruledOut');
  const planned = bits(
    (position) => choice(position)?.state !== 'ruledOut' && (isAlways(position) || choice(position) !== undefined),
  );
  const removable = bits((position) => {
    const said = choice(position);
    return said?.state === 'picked' && !said.keep && !isAlways(position);
  });
  return {
    positions,
    valid: { worst: valid('worst'), best: valid('best') },
    planned,
    locked: planned & ~removable,
    ruledOut,
  };
}

export function countBits(selection: number): number {
  let count = 0;
  for (let rest = selection; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

const unitsIn = (positions: readonly Position[], selection: number): Unit[] =>
  positions.filter((_, bit) => (selection >> bit) & 1).map(({ unit }) => unit);

export const referencesIn = (positions: readonly Position[], selection: number): string[] =>
  unitsIn(positions, selection).map(({ reference }) => reference);

export const creditsIn = (positions: readonly Position[], selection: number): number =>
  creditsOf(unitsIn(positions, selection));

/** What an objective says of a finished plan: compared figure by figure. */
export function rate(plan: Plan, positions: readonly Position[], selection: number, objective: Objective): number[] {
  const units = unitsIn(positions, selection);
  switch (objective) {
    case 'fewestSurplusCredits':
      return [creditsOf(units)];
    case 'fewestUnits':
      return [units.length];
    case 'fewestGuidedHours':
      return [units.reduce((sum, unit) => sum + glhOf(plan, unit), 0)];
    case 'closestToStarred':
      return [-units.filter(({ reference }) => plan.starred.includes(reference)).length, creditsOf(units)];
  }
}

/** Negative where `a` is better: lower figures, then the earliest unit of the document in which they differ is in it. */
export function compareRated(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((figure, index) => figure !== b[index]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

export function compareInDocumentOrder(a: number, b: number): number {
  const differing = a ^ b;
  if (differing === 0) return 0;
  const first = differing & -differing;
  return a & first ? -1 : 1;
}

/** The best of some selections: by the figures, then by the units in `first` in document order, then by the others; null where there are none. */
export function bestOf(
  selections: readonly number[],
  rating: (selection: number) => readonly number[],
  first = 0,
): number | null {
  let best: { readonly selection: number; readonly rated: readonly number[] } | null = null;
  for (const selection of selections) {
    const rated = rating(selection);
    const order = best
      ? compareRated(rated, best.rated) ||
        compareInDocumentOrder(selection & first, best.selection & first) ||
        compareInDocumentOrder(selection, best.selection)
      : -1;
    if (order < 0) best = { selection, rated };
  }
  return best?.selection ?? null;
}
