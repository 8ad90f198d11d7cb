import facts from '../../src/catalogue/facts/unitFacts.json' with { type: 'json' };
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Amount, Pathway, PathwayRule, Qualification, Unit, UnitRule } from '../../src/catalogue/schema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';

/*
 * A second opinion on whole plans, written apart from the rules room and in another style: every way to place units is
 * tried, sums are worked out afresh for every question, groups are followed by name. Slow on purpose.
 */

export interface Opinion {
  readonly verdict: string;
  /** `ruleId status have`, in order. */
  readonly findings: readonly string[];
  /** `group selected counted`, per group. */
  readonly groups: readonly string[];
  readonly counted: number;
}

type Placed = readonly (readonly [unit: Unit, group: string])[];

const sum = (figures: readonly number[]) => figures.reduce((a, b) => a + b, 0);

function mandatoryIn(qualification: Qualification): Unit[] {
  const asked = qualification.rules.flatMap((rule) => (rule.kind === 'allOfGroup' ? [rule.group] : []));
  return qualification.units.filter((unit) =>
    [unit.group, ...(unit.alsoIn ?? [])].some((home) => asked.some((group) => isWithin(qualification, home, group))),
  );
}

function isWithin(qualification: Qualification, group: string | undefined, outer: string): boolean {
  if (group === undefined) return false;
  return group === outer || isWithin(qualification, qualification.groups.find(({ id }) => id === group)?.within, outer);
}

/** Whether units of a group count in another one, or (null) towards the whole: not beyond one whose units do not. */
function countsWithin(qualification: Qualification, group: string | undefined, outer: string | null): boolean {
  if (group === undefined) return outer === null;
  if (group === outer) return true;
  const own = qualification.groups.find(({ id }) => id === group);
  return own?.counts !== false && countsWithin(qualification, own?.within, outer);
}

/** Units beyond those of which only so many count. */
function surplusOf({ rules }: Qualification, units: readonly Unit[]): ReadonlySet<Unit> {
  return new Set(
    rules.flatMap((rule) =>
      rule.kind === 'countsAtMost'
        ? units.filter(({ reference }) => rule.units.includes(reference)).slice(rule.atMost)
        : [],
    ),
  );
}

/** What everyone takes in one qualification counts in every other that lists it. */
const mandatoryFor = ({ qualifications }: Pathway): string[] =>
  qualifications.flatMap((each) => mandatoryIn(each).map(({ reference }) => reference));

function inPlan(plan: Plan, pathway: Pathway, qualification: Qualification): Unit[] {
  const mandatory = mandatoryFor(pathway);
  return qualification.units.filter(({ reference }) => {
    const state = plan.units[reference]?.state;
    return state === 'picked' || state === 'achieved' || (mandatory.includes(reference) && state !== 'ruledOut');
  });
}

/** Every way to put each unit into one of its groups; earlier groups for earlier units first. */
function placements(qualification: Qualification, units: readonly Unit[]): Placed[] {
  const [unit, ...rest] = units;
  if (!unit) return [[]];
  const order = qualification.groups.map(({ id }) => id);
  const homes = order.filter((id) => id === unit.group || unit.alsoIn?.includes(id));
  const others = placements(qualification, rest);
  return homes.flatMap((home) => {
    const first: Placed = [[unit, home]];
    return others.map((other) => first.concat(other));
  });
}

const capOf = (qualification: Qualification, group: string): number =>
  Math.min(
    ...qualification.rules.flatMap((rule) =>
      rule.kind === 'groupCreditsMaximum' && rule.group === group ? [rule.credits] : [],
    ),
  );

const membersOf = (qualification: Qualification, placed: Placed, group: string): Unit[] =>
  placed.filter(([, home]) => countsWithin(qualification, home, group)).map(([unit]) => unit);

const creditsOf = (units: readonly Unit[]): number => sum(units.map(({ creditValue = 0 }) => creditValue));

const childrenOf = (qualification: Qualification, group: string | null): string[] =>
  qualification.groups
    .filter(({ within, counts }) => (within ?? null) === group && counts !== false)
    .map(({ id }) => id);

/** Credits of a group before and after its own maximum. */
function creditsIn(qualification: Qualification, placed: Placed, group: string): { reached: number; counted: number } {
  const own = creditsOf(placed.filter(([, home]) => home === group).map(([unit]) => unit));
  const nested = childrenOf(qualification, group).map((child) => creditsIn(qualification, placed, child).counted);
  const reached = own + sum(nested);
  return { reached, counted: Math.min(reached, capOf(qualification, group)) };
}

const totalOf = (qualification: Qualification, placed: Placed): number =>
  sum(childrenOf(qualification, null).map((group) => creditsIn(qualification, placed, group).counted));

/** At least and at most so many of the counted credits of a group (null: of the qualification) are at the level. */
function levelRange(
  qualification: Qualification,
  placed: Placed,
  levelOf: (unit: Unit) => number | null,
  atLevel: (level: number) => boolean,
  group: string | null,
): [number, number] {
  const own = placed.filter(([, home]) => home === group).map(([unit]) => unit);
  const sure = creditsOf(own.filter((unit) => atLevel(levelOf(unit) ?? -1)));
  const may = sure + creditsOf(own.filter((unit) => levelOf(unit) === null));
  const nested = childrenOf(qualification, group).map((child) =>
    levelRange(qualification, placed, levelOf, atLevel, child),
  );
  const least = sure + sum(nested.map(([low]) => low));
  const most = may + sum(nested.map(([, high]) => high));
  if (group === null) return [least, most];
  const { reached, counted } = creditsIn(qualification, placed, group);
  return [Math.max(0, least - (reached - counted)), Math.min(most, counted)];
}

function best(qualification: Qualification, units: readonly Unit[]): Placed {
  const scored = placements(qualification, units).map((placed, index) => {
    const broken = qualification.rules.filter(
      (rule) =>
        (rule.kind === 'groupCreditsMaximum' &&
          creditsOf(membersOf(qualification, placed, rule.group)) > rule.credits) ||
        (rule.kind === 'groupUnitsMaximum' && membersOf(qualification, placed, rule.group).length > rule.units),
    ).length;
    const shortfalls = qualification.rules.map((rule) => {
      if (rule.kind === 'groupCreditsMinimum')
        return Math.max(0, rule.credits - creditsIn(qualification, placed, rule.group).reached);
      if (rule.kind === 'groupUnitsMinimum')
        return Math.max(0, rule.units - membersOf(qualification, placed, rule.group).length);
      return rule.kind === 'totalCreditsMinimum' ? Math.max(0, rule.credits - totalOf(qualification, placed)) : 0;
    });
    const counting = creditsOf(
      placed.filter(([, home]) => countsWithin(qualification, home, null)).map(([unit]) => unit),
    );
    return { placed, index, broken, shortfall: sum(shortfalls), counting };
  });
  scored.sort(
    (a, b) => a.broken - b.broken || a.shortfall - b.shortfall || b.counting - a.counting || a.index - b.index,
  );
  return scored[0]?.placed ?? [];
}

/** Of units of which only so many count, what the reader gave for the first goes for all. */
function levelIn(plan: Plan, { rules }: Qualification): (unit: Unit) => number | null {
  const alike = (unit: Unit) =>
    rules.flatMap((rule) => (rule.kind === 'countsAtMost' && rule.units.includes(unit.reference) ? rule.units : []));
  return (unit) =>
    alike(unit).flatMap((reference) => plan.settled[reference]?.level?.value ?? [])[0] ??
    plan.settled[unit.reference]?.level?.value ??
    unit.level?.value ??
    facts.find(({ reference }) => reference === unit.reference)?.level ??
    null;
}

function repeats(
  plan: Plan,
  pathway: Pathway,
  qualification: Qualification,
  catalogue: Catalogue,
): [certain: number, doubtful: number] {
  const mandatory = mandatoryFor(pathway);
  const chosen = inPlan(plan, pathway, qualification).filter(({ reference }) => !mandatory.includes(reference));
  let certain = 0;
  let doubtful = 0;
  for (const { reference } of chosen) {
    const verdicts = plan.achievedQualifications.map((earlier) => {
      if (earlier.units) return earlier.units.includes(reference) ? 'certain' : 'no';
      const known = catalogue.frameworks
        .flatMap(({ pathways }) => pathways.flatMap(({ qualifications }) => qualifications))
        .find(({ id }) => id === earlier.qualification);
      if (!known || known.units.length === 0) return 'doubtful';
      const there = known.units.find((unit) => unit.reference === reference);
      if (!there) return 'no';
      return mandatoryIn(known).includes(there) ? 'certain' : 'doubtful';
    });
    if (verdicts.includes('certain')) certain += 1;
    if (verdicts.includes('doubtful')) doubtful += 1;
  }
  return [certain, doubtful];
}

/** Guided hours; where nobody knows them, none or as many as there can be. */
function hoursOf(plan: Plan, unit: Unit, isGenerous: boolean): number {
  const { reference, glh, creditValue = 100 } = unit;
  const known = plan.settled[reference]?.glh ?? glh ?? null;
  return known?.value ?? (isGenerous ? creditValue * 10 : 0);
}

/** At least and at most so much of what an amount counts. */
function rangeOf({ of, measure, atMost }: Amount, plan: Plan, qualification: Qualification, taken: Placed): number[] {
  const beyond = surplusOf(
    qualification,
    taken.map(([unit]) => unit),
  );
  const placed = taken.filter(([unit]) => !beyond.has(unit));
  const levelOf = levelIn(plan, qualification);
  const low = of.level?.atLeast ?? 0;
  const high = of.level?.atMost ?? 99;
  const wantsMore = measure === 'credits' && atMost === undefined && !of.units;
  if (wantsMore && !of.groups && of.level)
    return levelRange(qualification, placed, levelOf, (level) => level >= low && level <= high, null);
  if (wantsMore && !of.level) {
    const { groups } = of;
    const outer = groups?.filter(
      (group, index) =>
        groups.indexOf(group) === index &&
        !groups.some((other) => other !== group && isWithin(qualification, group, other)),
    );
    const total = outer
      ? sum(outer.map((group) => creditsIn(qualification, placed, group).reached))
      : totalOf(qualification, placed);
    return [total, total];
  }
  const members = taken.filter(
    ([unit, home]) =>
      (!beyond.has(unit) || (of.units && measure === 'units')) &&
      (!of.units || of.units.includes(unit.reference)) &&
      (of.units && measure === 'units'
        ? true
        : (of.groups ?? [null]).some((group) => countsWithin(qualification, home, group))),
  );
  const figure = (counts: (level: number | null) => boolean) => {
    const units = members.map(([unit]) => unit).filter((unit) => !of.level || counts(levelOf(unit)));
    if (measure === 'hours') return sum(units.map((unit) => hoursOf(plan, unit, counts(null))));
    return measure === 'credits' ? creditsOf(units) : units.length;
  };
  return [
    figure((level) => level !== null && level >= low && level <= high),
    figure((level) => level === null || (level >= low && level <= high)),
  ];
}

/** The same across several qualifications: of the units that count, whatever any group's maximum; named ones are taken or not. */
function rangeAcross(
  { of, measure }: Amount,
  plan: Plan,
  judged: readonly { readonly qualification: Qualification; readonly all: Placed }[],
): number[] {
  const before = new Set<string>();
  const parts = judged
    .filter(({ qualification }) => of.qualifications?.includes(qualification.id) ?? true)
    .flatMap(({ qualification, all }) => {
      const beyond = surplusOf(
        qualification,
        all.map(([unit]) => unit),
      );
      const levelOf = levelIn(plan, qualification);
      return all
        .filter(([unit, home]) =>
          of.units && measure === 'units' ? true : !beyond.has(unit) && countsWithin(qualification, home, null),
        )
        .filter(([unit]) => of.units?.includes(unit.reference) ?? true)
        .filter(([{ reference }]) => !before.has(reference) && before.add(reference))
        .map(([unit]): [number, number] => {
          const level = of.level ? levelOf(unit) : 0;
          const isIn = level !== null && level >= (of.level?.atLeast ?? -9) && level <= (of.level?.atMost ?? 99);
          if (of.level && level !== null && !isIn) return [0, 0];
          const value = (isGenerous: boolean) =>
            measure === 'hours' ? hoursOf(plan, unit, isGenerous) : measure === 'credits' ? creditsOf([unit]) : 1;
          return [of.level && !isIn ? 0 : value(false), value(true)];
        });
    });
  return [sum(parts.map(([low]) => low)), sum(parts.map(([, high]) => high))];
}

type Status = 'met' | 'unknown' | 'unmet' | 'exceeded';
const worstLast: readonly Status[] = ['met', 'unknown', 'unmet', 'exceeded'];

function statusOf(asked: Amount, [low = 0, high = 0]: number[]): Status {
  const { atLeast: least = 0, atMost: most = Infinity } = asked;
  if (low > most) return 'exceeded';
  if (high < least) return 'unmet';
  return low < least || high > most ? 'unknown' : 'met';
}

const worst = (statuses: readonly Status[]): Status =>
  worstLast[Math.max(...statuses.map((status) => worstLast.indexOf(status)))] ?? 'met';

function judgeRequirement(rule: UnitRule | PathwayRule, range: (asked: Amount) => number[]): string | null {
  const status = (asked: Amount) => statusOf(asked, range(asked));
  if (rule.kind === 'amount') return `${status(rule)} ${range(rule)[0]}`;
  if (rule.kind === 'choice') {
    const ways = rule.ways.map(({ all }) => worst(all.map(status)));
    const ranked = ways.map((way) => worstLast.indexOf(way)).toSorted((a, b) => a - b);
    return `${worstLast[ranked[rule.atLeast - 1] ?? 3]} ${ways.filter((way) => way === 'met').length}`;
  }
  if (rule.kind === 'title') return `met ${rule.all.filter((asked) => status(asked) === 'met').length}`;
  if (rule.kind !== 'whenTaken') return null;
  const none = status({ of: rule.any, measure: 'units', atMost: 0 });
  const rest = worst(rule.all.map(status));
  const judged = worstLast.indexOf(none) < worstLast.indexOf(rest) ? none : rest;
  return `${judged} ${none === 'exceeded' && judged === 'met' ? 1 : 0}`;
}

const atLeast = (have: number, need: number): string => `${have >= need ? 'met' : 'unmet'} ${have}`;
const atMost = (have: number, need: number): string => `${have <= need ? 'met' : 'exceeded'} ${have}`;

function judgeLimit(rule: UnitRule, qualification: Qualification, placed: Placed, total: number): string | null {
  if (rule.kind === 'totalCreditsMinimum') return atLeast(total, rule.credits);
  if (rule.kind === 'groupCreditsMinimum')
    return atLeast(creditsIn(qualification, placed, rule.group).reached, rule.credits);
  const members = 'group' in rule ? membersOf(qualification, placed, rule.group) : [];
  if (rule.kind === 'groupCreditsMaximum') return atMost(creditsOf(members), rule.credits);
  if (rule.kind === 'groupUnitsMinimum') return atLeast(members.length, rule.units);
  return rule.kind === 'groupUnitsMaximum' ? atMost(members.length, rule.units) : null;
}

function judgeUnits(rule: UnitRule, qualification: Qualification, placed: Placed): string | null {
  const has = (reference: string) => placed.some(([unit]) => unit.reference === reference);
  if (rule.kind === 'countsAtMost') return `met ${rule.units.filter(has).length}`;
  if (rule.kind === 'barredPair') return atMost(rule.units.filter(has).length, 1);
  if (rule.kind === 'requires') return has(rule.unit) ? atLeast(has(rule.required) ? 1 : 0, 1) : 'met 0';
  if (rule.kind !== 'allOfGroup') return null;
  const all = qualification.units.filter((unit) =>
    [unit.group, ...(unit.alsoIn ?? [])].some((home) => isWithin(qualification, home, rule.group)),
  );
  const there = all.filter(({ reference }) => has(reference));
  return `${there.length === all.length ? 'met' : 'unmet'} ${creditsOf(there)}`;
}

function judgeFacts(
  rule: UnitRule,
  plan: Plan,
  pathway: Pathway,
  qualification: Qualification,
  placed: Placed,
  catalogue: Catalogue,
): string {
  if (rule.kind === 'levelCreditsMinimum') {
    const [least, most] = levelRange(
      qualification,
      placed,
      levelIn(plan, qualification),
      (level) => level >= rule.level,
      null,
    );
    if (least >= rule.credits) return `met ${least}`;
    return `${most < rule.credits ? 'unmet' : 'unknown'} ${least}`;
  }
  const [certain, doubtful] = repeats(plan, pathway, qualification, catalogue);
  if (certain > 0) return `exceeded ${certain}`;
  return doubtful > 0 ? `unknown ${doubtful}` : 'met 0';
}

function judgeStart(startDate: string | null, from: string, revised: string | undefined): string {
  if (startDate === null) return 'unknown 0';
  const day = Date.parse(startDate);
  if (day < Date.parse(from)) return 'unmet 0';
  return revised !== undefined && day < Date.parse(revised) ? 'unknown 0' : 'met 0';
}

/** Judges a plan. `completable`: whether it can still be completed, as somebody else worked out. */
export function secondOpinion(plan: Plan, whole: Pathway, catalogue: Catalogue, completable: boolean): Opinion {
  const left = whole.rules.flatMap((rule) =>
    rule.kind === 'oneQualification' ? rule.of.filter((id) => !(id in plan.offerings)) : [],
  );
  const pathway = { ...whole, qualifications: whole.qualifications.filter(({ id }) => !left.includes(id)) };
  const isConfirmed = (text: string) => Object.hasOwn(plan.record?.confirmations ?? {}, `requirement ${text}`);
  const judged = pathway.qualifications.map((qualification) => {
    const taken = inPlan(plan, pathway, qualification);
    const surplus = surplusOf(qualification, taken);
    const placed = best(
      qualification,
      taken.filter((unit) => !surplus.has(unit)),
    );
    const all: Placed = [...placed, ...[...surplus].map((unit) => [unit, ''] as const)];
    const total = qualification.units.length === 0 ? (qualification.credits ?? 0) : totalOf(qualification, placed);
    return { qualification, placed, all, total };
  });
  // What counts in an earlier qualification already is not counted again.
  const earlier = new Set<string>();
  const counted = sum(
    judged.map(({ qualification, placed, total }) => {
      const here = placed.filter(([, home]) => countsWithin(qualification, home, null)).map(([unit]) => unit);
      const again = creditsOf(here.filter(({ reference }) => earlier.has(reference)));
      for (const { reference } of here) earlier.add(reference);
      return Math.max(0, total - again);
    }),
  );
  const onUnits = judged.flatMap(({ qualification, placed, all, total }) =>
    qualification.rules.map((rule) => {
      const judgedRule =
        (rule.kind === 'requirement' ? (isConfirmed(rule.text.en) ? 'met 1' : 'unknown 0') : null) ??
        judgeLimit(rule, qualification, placed, total) ??
        judgeUnits(rule, qualification, all) ??
        judgeRequirement(rule, (asked) => rangeOf(asked, plan, qualification, all)) ??
        judgeFacts(rule, plan, pathway, qualification, placed, catalogue);
      return `${rule.id} ${judgedRule}`;
    }),
  );
  const onPathway = pathway.rules.map((rule) => {
    switch (rule.kind) {
      case 'startDate':
        return `${rule.id} ${judgeStart(plan.startDate, rule.from, rule.revised)}`;
      case 'pathwayCredits':
        return `${rule.id} ${atLeast(counted + sum(pathway.essentialSkills.map(({ credits }) => credits)), rule.credits)}`;
      case 'oneQualification': {
        const taken = rule.of.filter((id) => id in plan.offerings).length;
        return `${rule.id} ${taken > 1 ? 'exceeded' : taken === 1 ? 'met' : 'unmet'} ${taken}`;
      }
      case 'requirement':
        return `${rule.id} ${isConfirmed(rule.text.en) ? 'met 1' : 'unknown 0'}`;
      case 'amount':
      case 'choice':
      case 'whenTaken':
        return `${rule.id} ${judgeRequirement(rule, (asked) => rangeAcross(asked, plan, judged))}`;
    }
  });
  const claimed = judged
    .flatMap(({ all }) =>
      all.flatMap(([unit]) => {
        const choice = plan.units[unit.reference];
        return choice?.state === 'achieved' && !choice.verified ? [unit] : [];
      }),
    )
    .filter(({ reference }, index, all) => all.findIndex((other) => other.reference === reference) === index);
  const offered = pathway.qualifications.flatMap(({ units }) => units.map(({ reference }) => reference));
  const strangers = Object.entries(plan.units).filter(
    ([reference, { state }]) => state !== 'ruledOut' && !offered.includes(reference),
  );
  const early = pathway.rules.findIndex(
    (rule) => rule.kind === 'startDate' && judgeStart(plan.startDate, rule.from, rule.revised) === 'unmet 0',
  );
  const findings =
    early >= 0
      ? onPathway.slice(early, early + 1)
      : [
          ...onUnits,
          ...onPathway,
          ...(claimed.length > 0 ? [`prior-units unknown ${creditsOf(claimed)}`] : []),
          ...(strangers.length > 0 ? [`unknown-units unknown ${strangers.length}`] : []),
        ];
  const some = (status: string) => findings.some((finding) => finding.split(' ')[1] === status);
  const verdict =
    early >= 0 || some('exceeded')
      ? 'needsChange'
      : some('unmet')
        ? completable
          ? 'inProgress'
          : 'cannotBeCompleted'
        : some('unknown')
          ? 'toConfirm'
          : 'ready';
  const groups = judged.flatMap(({ qualification, placed }) =>
    qualification.groups.map(
      ({ id }) =>
        `${id} ${creditsOf(membersOf(qualification, placed, id))} ${creditsIn(qualification, placed, id).counted}`,
    ),
  );
  return { verdict, findings, groups, counted };
}
