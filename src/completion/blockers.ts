import { creditsOf } from '../catalogue/credits.ts';
import type { Fault } from '../catalogue/fault.ts';
import { meaningAcross } from '../catalogue/ruleMeaning.ts';
import type { Framework, Pathway, Qualification } from '../catalogue/schema.ts';
import { unitsInSeveral } from '../catalogue/unitsInSeveral.ts';
import { publishedFigure } from '../plan/unitFigures.ts';
import type { Blockers } from './answer.ts';
import { completionWeights } from './bestCompletion.ts';
import { drawUnder, type Choice, type Question, type Subject } from './question.ts';
import type { Facts } from './ruleSystem.ts';
import { type Asked, askedOf, type Chosen, isInPlan, membersOf, partsOf, type Standing } from './standing.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { Effort, Stopped, type Steps, TooTangled } from '../diagram/interruption.ts';
import { survey } from '../diagram/survey.ts';

/**
 * Drops whatever can be dropped while `holds` stays true, so that every element left is needed: without it, `holds` is
 * false. `holds` must be true of the whole list, and of a list whenever it is of a part of it. Tries to drop many at
 * once, from the front, before it tries one by one.
 */
export function neededOnly<Element>(
  list: readonly Element[],
  holds: (left: readonly Element[]) => boolean,
): readonly Element[] {
  let left = list;
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < left.length;) {
      const without = [...left.slice(0, from), ...left.slice(from + size)];
      if (holds(without)) left = without;
      else from += size;
    }
  }
  return left;
}

const definesWhatCounts = ({ kind }: Asked): boolean => kind === 'countsAtMost';

/**
 * The rules that are needed for `holds` to be true, in their order. A rule of which units count forbids no choice, and
 * without it more would count, so that others could come to be broken: it is in force all along, and named where it
 * would not hold without it.
 */
function neededRules(rules: readonly Asked[], holds: (left: readonly Asked[]) => boolean): readonly Asked[] {
  const inForce = (named: readonly Asked[]) => rules.filter((rule) => definesWhatCounts(rule) || named.includes(rule));
  const left = inForce(
    neededOnly(
      rules.filter((rule) => !definesWhatCounts(rule)),
      (named) => holds(inForce(named)),
    ),
  );
  return left.filter((rule) => !definesWhatCounts(rule) || !holds(left.filter((other) => other !== rule)));
}

const qualificationsOf = ({ qualification, also }: Standing): readonly Qualification[] => [
  qualification,
  ...also.map((place) => place.qualification),
];

/** Ids of the qualifications that are looked at together. */
const coveredBy = ({ standings }: Chosen): readonly string[] => [
  ...new Set(standings.flatMap(qualificationsOf).map(({ id }) => id)),
];

const asFree = (standing: Standing): Standing => ({ ...standing, place: 'free' });

/** No choice of units is left, even if everything unknown turns out well. */
function isBlocked({ diagram, chosen }: Subject, effort: Steps): boolean {
  const weights = completionWeights(chosen, 'best', new Float64Array(chosen.standings.length));
  return survey(diagram, weights, [], effort).least === Infinity;
}

/** Of so many qualifications it is told what is in the way. More are many ways to choose: nobody reads on. */
const MOST_TOLD = 12;

/**
 * What makes completing a plan impossible in each of its qualifications that is blocked; empty where it can be completed.
 * `ways`: the plan with each way to choose its qualifications. One that is blocked only beside another that is so
 * whatever is chosen is not named: it need not be chosen.
 */
export function findBlockers(ways: readonly Question[]): readonly Blockers[] {
  const blocked = ways.map(({ best, facts, effort }) =>
    best.subjects.filter((subject) => isBlocked(subject, effort)).map((subject) => ({ subject, facts, effort })),
  );
  type Blocked = (typeof blocked)[number];
  // Qualifications that are looked at together are blocked wherever one of them is so by itself.
  const isWithin = (some: Blocked, all: Blocked) =>
    some.every(({ subject }) =>
      all.some((other) => {
        const covered = coveredBy(other.subject.chosen);
        return coveredBy(subject.chosen).every((id) => covered.includes(id));
      }),
    );
  const least = blocked.filter((own) => !blocked.some((other) => isWithin(other, own) && !isWithin(own, other)));
  const once = new Map(least.flat().map((each) => [each.subject.chosen.of, each]));
  const whole = ways[0]?.whole.qualifications ?? [];
  const place = ({ qualifications: [first] }: Blockers) => whole.findIndex(({ id }) => id === first);
  return [...once.values()]
    .slice(0, MOST_TOLD)
    .map(({ subject, facts, effort }) => blockersOf(subject, facts, effort))
    .toSorted((a, b) => place(a) - place(b));
}

/** Rules, ruled-out units and units in the plan without any one of which this would not be blocked. */
function blockersOf({ chosen: blocked, diagram: whole }: Subject, facts: Facts, effort: Steps): Blockers {
  // The rule that asks for all of a group puts its units into the plan: it may stand in the way, they do not.
  const standings = blocked.standings.map((standing) => (standing.place === 'mandatory' ? asFree(standing) : standing));

  const under = (rules: readonly Asked[], places: readonly Standing[]): Chosen => {
    const isAsked = (standing: Standing) =>
      rules.some(
        (rule) => rule.kind === 'noRepeat' && qualificationsOf(standing).some((of) => of === rule.qualification),
      );
    return {
      of: blocked.of,
      rules,
      standings: places.map((standing) => (isAsked(standing) ? standing : { ...standing, repeat: 'no' })),
    };
  };
  const drawnFor = (rules: readonly Asked[]): Diagram =>
    rules === blocked.rules ? whole : drawUnder({ rules, standings }, facts, 'best', effort);
  const rules = neededRules(blocked.rules, (left) =>
    isBlocked({ diagram: drawnFor(left), chosen: under(left, standings) }, effort),
  );
  const inForce = blocked.rules.filter((rule) => definesWhatCounts(rule) || rules.includes(rule));
  const diagram = drawnFor(inForce);

  const concerned = standings.flatMap((standing, position) =>
    standing.place === 'ruledOut' || isInPlan(standing) ? [position] : [],
  );
  const isLast = (position: number) => standings[position]?.place === 'ruledOut';
  const units = neededOnly(
    concerned.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b))),
    (left) => {
      const kept = new Set(left);
      const places = standings.map((standing, position) => (kept.has(position) ? standing : asFree(standing)));
      return isBlocked({ diagram, chosen: under(inForce, places) }, effort);
    },
  );
  const ofPlace = (ruledOut: boolean) =>
    units.flatMap((position) => {
      const standing = standings[position];
      return standing && (standing.place === 'ruledOut') === ruledOut ? [standing.unit.reference] : [];
    });
  return {
    qualifications: coveredBy(blocked),
    rules: rules.map(({ key }) => key),
    ruledOut: ofPlace(true),
    picked: ofPlace(false),
  };
}

/** A qualification no choice of units can earn. */
export interface Contradiction {
  readonly pathway: string;
  readonly qualification: string;
  /** `id`s of rules that cannot be kept together; without any one of them the others could, unless that was too much to find out. */
  readonly rules: readonly string[];
}

const published: Facts = (unit) => ({
  level: publishedFigure(unit, 'level')?.value ?? null,
  glh: publishedFigure(unit, 'glh')?.value ?? null,
});

/** More combinations than may be gone through, or than the device has room for. */
const isTooMuch = (error: unknown): boolean =>
  error instanceof TooTangled || error instanceof Stopped || error instanceof RangeError;

export interface Satisfiable {
  /** Rules that let a plan be ready below the credits the qualification is said to have. */
  readonly shortfalls: readonly Fault[];
  readonly contradictions: readonly Contradiction[];
  /** `id`s of qualifications with more combinations than could be gone through: nothing is said against them. */
  readonly unchecked: readonly string[];
}

/**
 * Qualifications of a framework whose rules no choice of units keeps, and those whose rules a choice with fewer credits
 * than stated keeps, even where unknown levels turn out well, in document order. Qualifications without units are fine. Never throws: where `effort` ends, the rest is unchecked.
 */
export function checkSatisfiable(framework: Framework, effort: Steps = new Effort()): Satisfiable {
  const contradictions: Contradiction[] = [];
  const unchecked: string[] = [];
  const shortfalls: Fault[] = [];
  for (const [at, pathway] of framework.pathways.entries()) {
    const draw = (choice: Choice) => drawUnder(choice, published, 'best', effort);
    const untilOver = (qualification: string, work: () => void): void => {
      try {
        work();
      } catch (error) {
        if (!isTooMuch(error)) throw error;
        unchecked.push(qualification);
      }
    };
    const contradict = (qualification: string, { rules, standings }: Choice): void => {
      let isOver = false;
      // What cannot be found out any more is as if every rule were needed: that they contradict is certain.
      const cannotBeKept = (left: readonly Asked[]) => {
        try {
          return !isOver && draw({ rules: left, standings }).end < 0;
        } catch (error) {
          if (!isTooMuch(error)) throw error;
          isOver = true;
          return false;
        }
      };
      const needed = neededRules(rules, cannotBeKept).map(({ id }) => id);
      contradictions.push({ pathway: pathway.id, qualification, rules: needed });
    };
    for (const [position, qualification] of pathway.qualifications.entries()) {
      const { id, units, credits: stated, fewerCredits } = qualification;
      if (units.length === 0) continue;
      const alone = { rules: askedOf(qualification), standings: membersOf(pathway, [qualification]) };
      untilOver(id, () => {
        const whole = draw(alone);
        if (whole.end < 0) {
          contradict(id, alone);
          return;
        }
        const costs = { out: new Float64Array(units.length), in: Float64Array.from(units, creditsOf) };
        const { least } = survey(whole, costs, [], effort);
        const path = `pathways[${at}].qualifications[${position}].credits`;
        if (stated !== undefined && least < stated && !fewerCredits)
          shortfalls.push({ code: 'readyBelow', stated, least, path });
      });
    }
    const [first] = pathway.qualifications;
    const isTied = pathway.rules.some((rule) => meaningAcross(rule) !== null) || unitsInSeveral(pathway).size > 0;
    if (!first || contradictions.length > 0 || !isTied) continue;
    untilOver(first.id, () => {
      const tied = everyTaken(pathway).map((taken) =>
        partsOf(taken).map(({ qualifications, rules }) => ({ rules, standings: membersOf(taken, qualifications) })),
      );
      const cannotBe = (part: Choice) => draw(part).end < 0;
      if (tied.every((parts) => parts.some(cannotBe)))
        for (const part of tied[0]?.filter(cannotBe).slice(0, 1) ?? []) contradict(first.id, part);
    });
  }
  return { contradictions, shortfalls, unchecked };
}

/** A pathway with each way to choose between its qualifications. */
function everyTaken(pathway: Pathway): readonly Pathway[] {
  const choice = pathway.rules.find((rule) => rule.kind === 'oneQualification');
  if (choice?.kind !== 'oneQualification') return [pathway];
  return choice.of.flatMap((taken) =>
    everyTaken({
      ...pathway,
      qualifications: pathway.qualifications.filter(({ id }) => id === taken || !choice.of.includes(id)),
      rules: pathway.rules.filter((rule) => rule !== choice),
    }),
  );
}
