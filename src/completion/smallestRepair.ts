import type { Repair } from './answer.ts';
import { findCheapest, type Selection } from './findCheapest.ts';
import type { Question, View } from './question.ts';
import { repairScale, repairWeights } from './repairWeights.ts';
import { isBarred } from './scenario.ts';
import { isInPlan, type Chosen } from './standing.ts';
import { cheapestWithUnit, type WithUnit } from './withUnit.ts';

type Change = Omit<Repair, 'certainty'>;

interface Mended {
  readonly chosen: Chosen;
  readonly selection: Selection | null;
}

/** What the selections take out and put in, beside the unit wanted. */
function changeOf(mended: readonly Mended[], wanted: string | null): Change | null {
  const remove: string[] = [];
  const add: string[] = [];
  let credits = 0;
  for (const { chosen, selection } of mended) {
    if (!selection) return null;
    const within = new Set(selection.units);
    for (const [position, standing] of chosen.standings.entries()) {
      const { reference, creditValue } = standing.unit;
      const planned = isInPlan(standing);
      if (within.has(position)) credits += creditValue;
      if (planned && !within.has(position)) remove.push(reference);
      if (!planned && within.has(position) && reference !== wanted) add.push(reference);
    }
  }
  return { remove, add, credits };
}

/** The certain change, unless one that hangs on an unknown takes out fewer units. */
function fewerRemovals(certain: Change | null, toConfirm: Change | null): Repair | null {
  if (certain && (!toConfirm || certain.remove.length <= toConfirm.remove.length)) {
    return { certainty: 'certain', ...certain };
  }
  return toConfirm && { certainty: 'toConfirm', ...toConfirm };
}

function repairUnder({ chosen }: Question, { outlook, subjects }: View): Mended[] {
  const scale = repairScale(chosen);
  return subjects.map(({ chosen: each, diagram }) => ({
    chosen: each,
    selection: findCheapest(diagram, repairWeights(each, outlook, scale)),
  }));
}

/**
 * The smallest change that makes a plan valid: fewest units taken out, then fewest put in, then fewest surplus credits,
 * then document order. Null where none exists. Achieved, kept and mandatory units stay.
 */
export function smallestRepair(question: Question): Repair | null {
  const certain = changeOf(repairUnder(question, question.worst), null);
  if (question.best === question.worst) return fewerRemovals(certain, null);
  return fewerRemovals(certain, changeOf(repairUnder(question, question.best), null));
}

function swapsUnder(question: Question, view: View): (qualification: number, unit: number) => Change | null {
  const scale = repairScale(question.chosen);
  const prepared: (WithUnit | undefined)[] = [];
  let others: readonly Mended[] | undefined;
  return (qualification, unit) => {
    others ??= repairUnder(question, view);
    const subject = view.subjects[qualification];
    const standing = subject?.chosen.standings[unit];
    if (!subject || !standing || isBarred(standing.repeat, view.outlook)) return null;
    const withUnit = (prepared[qualification] ??= cheapestWithUnit(
      subject.diagram,
      repairWeights(subject.chosen, view.outlook, scale),
    ));
    const selection = withUnit(unit);
    return changeOf(others.with(qualification, { chosen: subject.chosen, selection }), standing.unit.reference);
  };
}

/**
 * The fewest units to take out so that the plan can be finished with one more unit in, by position of qualification
 * and unit; of several such changes, the one after which fewest units, then fewest surplus credits finish it. `add` is
 * what finishes it. What is prepared for one unit serves all.
 */
export function smallestSwaps(question: Question): (qualification: number, unit: number) => Repair | null {
  const certain = swapsUnder(question, question.worst);
  if (question.best === question.worst) return (...at) => fewerRemovals(certain(...at), null);
  const toConfirm = swapsUnder(question, question.best);
  return (...at) => fewerRemovals(certain(...at), toConfirm(...at));
}
