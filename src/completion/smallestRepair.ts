import { creditsOf } from '../catalogue/credits.ts';
import type { Repair } from './answer.ts';
import { isBarred, type Question, type Subject, type View } from './question.ts';
import type { Outlook } from './ruleSystem.ts';
import { type Chosen, isInPlan } from './standing.ts';
import type { Steps } from '../diagram/interruption.ts';
import { type Selection, type Survey, survey } from '../diagram/survey.ts';
import { MOST_MARKS, type Weights } from '../diagram/weights.ts';

/** Taking out costs most, then adding, then credits. */
export interface RepairScale {
  readonly removal: number;
  readonly addition: number;
}

/** One scale for all qualifications of a pathway, so that their costs may be added up. */
export function repairScale(chosen: readonly Chosen[]): RepairScale {
  const units = chosen.flatMap(({ standings }) => standings);
  const addition = units.reduce((sum, { unit }) => sum + creditsOf(unit), 1);
  return { addition, removal: addition * (units.length + 1) };
}

/** Picked units may be taken out; mandatory and locked ones stay; free ones may be added, unless they may not be repeated. */
export function repairWeights({ standings }: Chosen, outlook: Outlook, { removal, addition }: RepairScale): Weights {
  const out = new Float64Array(standings.length);
  const within = new Float64Array(standings.length);
  for (const [position, standing] of standings.entries()) {
    const { unit, place, repeat } = standing;
    if (place === 'locked' || place === 'mandatory') out[position] = Infinity;
    if (place === 'picked') out[position] = removal;
    const closed = place === 'ruledOut' || isBarred(repeat, outlook);
    within[position] = closed ? Infinity : creditsOf(unit) + (isInPlan(standing) ? 0 : addition);
  }
  return { out, in: within };
}

type Change = Omit<Repair, 'certainty'>;

interface Mended {
  readonly chosen: Chosen | undefined;
  readonly selection: Selection;
}

/** What the selections take out and put in, beside the unit wanted. */
function changeOf(mended: readonly Mended[], wanted: string | null): Change | null {
  const remove: string[] = [];
  const add: string[] = [];
  let credits = 0;
  for (const { chosen, selection } of mended) {
    if (!selection || !chosen) return null;
    const within = new Set(selection);
    for (const [position, standing] of chosen.standings.entries()) {
      const { reference } = standing.unit;
      const planned = isInPlan(standing);
      if (within.has(position)) credits += creditsOf(standing.unit);
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

/** Of the changes that each way to choose the qualifications asks for: fewest removals, then certain ones, then the first. */
export function fewestOf(repairs: readonly (Repair | null)[]): Repair | null {
  const [first = null] = repairs
    .filter((each) => each !== null)
    .toSorted(
      (a, b) =>
        a.remove.length - b.remove.length || Number(b.certainty === 'certain') - Number(a.certainty === 'certain'),
    );
  return first;
}

/** Picked units first: of equally small changes, the one that keeps the earliest of them. */
function surveyRepair({ chosen, diagram }: Subject, outlook: Outlook, scale: RepairScale, effort: Steps): Survey {
  const positions = [...chosen.standings.keys()];
  const isPicked = (position: number) => chosen.standings[position]?.place === 'picked';
  const precedence = [...positions.filter(isPicked), ...positions.filter((position) => !isPicked(position))];
  return survey(diagram, repairWeights(chosen, outlook, scale), precedence, effort);
}

/** Surveys of all qualifications under one outlook. */
function surveyRepairs({ chosen, effort }: Question, { outlook, subjects }: View): readonly Survey[] {
  const scale = repairScale(chosen);
  return subjects.map((subject) => surveyRepair(subject, outlook, scale, effort));
}

/**
 * The smallest change that mends a plan: fewest units taken out, then fewest put in to finish it, then fewest surplus
 * credits, then the one that keeps, then adds the earliest units in the document. `add` gives back what went missing
 * where `isFinished` says that the plan lacked nothing before; else it is empty, for finishing is another point. Null
 * where no change mends it. Achieved, kept and mandatory units stay.
 */
export function smallestRepair(question: Question, isFinished: boolean): Repair | null {
  const under = (view: View): Change | null => {
    const change = changeOf(
      surveyRepairs(question, view).map(({ selection }, position) => ({
        chosen: question.chosen[position],
        selection: selection(),
      })),
      null,
    );
    return change && !isFinished ? withoutFinishing(question, change, 0) : change;
  };
  return fewerRemovals(under(question.worst), question.best === question.worst ? null : under(question.best));
}

/** The smallest change that lets the plan be finished with one more unit in, by position of qualification and unit. */
export type SwapFor = (qualification: number, unit: number) => Repair | null;

/**
 * Prepares swaps: the fewest units to take out so that the plan can be finished with one more unit in; of several such
 * changes, the one after which fewest units, then fewest surplus credits finish it, then as a repair. `add` finishes
 * the plan where `isComplete` says that it was complete before; else it is empty.
 */
export function smallestSwaps(question: Question, isComplete: boolean): SwapFor {
  const certain = swapsUnder(question, question.worst, isComplete);
  if (question.best === question.worst) return (...at) => fewerRemovals(certain(...at), null);
  const toConfirm = swapsUnder(question, question.best, isComplete);
  return (...at) => fewerRemovals(certain(...at), toConfirm(...at));
}

function swapsUnder(
  question: Question,
  view: View,
  isComplete: boolean,
): (qualification: number, unit: number) => Change | null {
  let prepared: readonly Survey[] | undefined;
  const others = new Map<number, Selection>();
  return (qualification, unit) => {
    const standing = question.chosen[qualification]?.standings[unit];
    if (!standing || isBarred(standing.repeat, view.outlook)) return null;
    prepared ??= surveyRepairs(question, view);
    const picks = question.chosen.map(({ standings }) => standings.filter(({ place }) => place === 'picked').length);
    const mended = prepared.map((each, position) => {
      const chosen = question.chosen[position];
      if (position !== qualification) {
        if (!others.has(position)) others.set(position, each.selection());
        return { chosen, selection: others.get(position) ?? null };
      }
      const needsFirst = !isComplete && (picks[position] ?? 0) <= MOST_MARKS;
      return { chosen, selection: needsFirst ? each.firstWith(unit) : each.selectionWith(unit) };
    });
    const change = changeOf(mended, standing.unit.reference);
    return change && !isComplete ? withoutFinishing(question, change, creditsOf(standing.unit)) : change;
  };
}

/** A plan that is not complete yet is not finished by a swap either: only what is taken out is left of it. */
function withoutFinishing({ chosen }: Question, change: Change, credits: number): Change {
  const taken = new Set(change.remove);
  const left = chosen
    .flatMap(({ standings }) => standings)
    .filter((standing) => isInPlan(standing) && !taken.has(standing.unit.reference));
  return { remove: change.remove, add: [], credits: left.reduce((sum, { unit }) => sum + creditsOf(unit), credits) };
}
