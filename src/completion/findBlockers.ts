import type { UnitRule } from '../catalogue/schema.ts';
import type { Blockers } from './answer.ts';
import { Stopped } from './interruption.ts';
import { completionWeights } from './completionWeights.ts';
import type { Diagram } from './diagram.ts';
import type { Question } from './question.ts';
import { drawUnder } from './scenario.ts';
import { isInPlan, type Chosen, type Standing } from './standing.ts';
import { survey } from './survey.ts';
import { neededOnly } from './neededOnly.ts';

const asFree = (standing: Standing): Standing => ({ ...standing, place: 'free' });

/**
 * Rules, ruled-out units and units in the plan that together make completing it impossible, even if everything unknown
 * turns out well; without any one of them it would be possible. Null where the plan can be completed. Where several
 * qualifications are blocked, the first of them.
 */
export function findBlockers({ pathway, best, levelOf, shouldStop }: Question): Blockers | null {
  const isBlocked = (diagram: Diagram, each: Chosen): boolean => {
    if (shouldStop()) throw new Stopped();
    return (
      survey(diagram, completionWeights(each, 'best', new Float64Array(each.standings.length)), []).least === Infinity
    );
  };
  const subject = best.subjects.find(({ diagram, chosen: each }) => isBlocked(diagram, each));
  if (!subject) return null;
  const { chosen: blocked, diagram: whole } = subject;
  const { qualification } = blocked;
  // The rule that asks for all of a group puts its units into the plan: it may stand in the way, they do not.
  const standings = blocked.standings.map((standing) => (standing.place === 'mandatory' ? asFree(standing) : standing));

  const under = (rules: readonly UnitRule[]): { readonly diagram: Diagram; readonly noRepeat: boolean } => ({
    diagram:
      rules === qualification.rules ? whole : drawUnder(rules, levelOf, pathway, qualification, 'best', shouldStop),
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
  return { rules: rules.map(({ id }) => id), ruledOut: ofPlace(true), picked: ofPlace(false) };
}
