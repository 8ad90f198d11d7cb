import { creditsOf } from '../catalogue/credits.ts';
import type { Fault } from '../catalogue/fault.ts';
import type { Framework, UnitRule } from '../catalogue/schema.ts';
import { publishedFigure } from '../plan/unitFigures.ts';
import type { Blockers } from './answer.ts';
import { completionWeights } from './bestCompletion.ts';
import { drawUnder, type Question } from './question.ts';
import type { Facts } from './ruleSystem.ts';
import { type Chosen, isInPlan, type Standing } from './standing.ts';
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

const asFree = (standing: Standing): Standing => ({ ...standing, place: 'free' });

/**
 * Rules, ruled-out units and units in the plan that together make completing it impossible, even if everything unknown
 * turns out well; without any one of them it would be possible. Null where the plan can be completed. Where several
 * qualifications are blocked, the first of them.
 */
export function findBlockers({ pathway, best, facts, effort }: Question): Blockers | null {
  const isBlocked = (diagram: Diagram, each: Chosen): boolean => {
    const weights = completionWeights(each, 'best', new Float64Array(each.standings.length));
    return survey(diagram, weights, [], effort).least === Infinity;
  };
  const subject = best.subjects.find(({ diagram, chosen: each }) => isBlocked(diagram, each));
  if (!subject) return null;
  const { chosen: blocked, diagram: whole } = subject;
  const { qualification } = blocked;
  // The rule that asks for all of a group puts its units into the plan: it may stand in the way, they do not.
  const standings = blocked.standings.map((standing) => (standing.place === 'mandatory' ? asFree(standing) : standing));

  const under = (rules: readonly UnitRule[]): { readonly diagram: Diagram; readonly noRepeat: boolean } => ({
    diagram: rules === qualification.rules ? whole : drawUnder(rules, facts, pathway, qualification, 'best', effort),
    noRepeat: rules.some(({ kind }) => kind === 'noRepeat'),
  });
  const repeatable = (noRepeat: boolean, places: readonly Standing[]): Chosen => ({
    qualification,
    standings: noRepeat ? places : places.map((standing) => ({ ...standing, repeat: 'no' })),
  });
  const rules = neededOnly(qualification.rules, (left) => {
    const { diagram, noRepeat } = under(left);
    return isBlocked(diagram, repeatable(noRepeat, standings));
  });
  const { diagram, noRepeat } = under(rules);

  const concerned = standings.flatMap((standing, position) =>
    standing.place === 'ruledOut' || isInPlan(standing) ? [position] : [],
  );
  const isLast = (position: number) => standings[position]?.place === 'ruledOut';
  const units = neededOnly(
    concerned.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b))),
    (left) => {
      const kept = new Set(left);
      const places = standings.map((standing, position) => (kept.has(position) ? standing : asFree(standing)));
      return isBlocked(diagram, repeatable(noRepeat, places));
    },
  ).toSorted((a, b) => a - b);
  const ofPlace = (ruledOut: boolean) =>
    units.flatMap((position) => {
      const standing = standings[position];
      return standing && (standing.place === 'ruledOut') === ruledOut ? [standing.unit.reference] : [];
    });
  return {
    qualification: qualification.id,
    rules: rules.map(({ id }) => id),
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
    for (const [position, qualification] of pathway.qualifications.entries()) {
      const { units, credits: stated, fewerCredits } = qualification;
      if (units.length === 0) continue;
      try {
        const whole = drawUnder(qualification.rules, published, pathway, qualification, 'best', effort);
        if (whole.end >= 0) {
          const costs = {
            out: new Float64Array(units.length),
            in: Float64Array.from(units, creditsOf),
          };
          const { least } = survey(whole, costs, [], effort);
          const path = `pathways[${at}].qualifications[${position}].credits`;
          if (stated !== undefined && least < stated && !fewerCredits)
            shortfalls.push({ code: 'readyBelow', stated, least, path });
          continue;
        }
        let isOver = false;
        // What cannot be found out any more is as if every rule were needed: that they contradict is certain.
        const cannotBeKept = (rules: readonly UnitRule[]) => {
          try {
            return !isOver && drawUnder(rules, published, pathway, qualification, 'best', effort).end < 0;
          } catch (error) {
            if (!isTooMuch(error)) throw error;
            isOver = true;
            return false;
          }
        };
        const rules = neededOnly(qualification.rules, cannotBeKept).map(({ id }) => id);
        contradictions.push({ pathway: pathway.id, qualification: qualification.id, rules });
      } catch (error) {
        if (!isTooMuch(error)) throw error;
        unchecked.push(qualification.id);
      }
    }
  }
  return { contradictions, shortfalls, unchecked };
}
