import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Meaning } from '../catalogue/ruleMeaning.ts';
import type { Pathway, Qualification } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { everyTaking, takenPathway } from '../plan/takenPathway.ts';
import { judgedFigure } from '../plan/judgedFigure.ts';
import type { Repeat } from '../rules/findRepeats.ts';
import { factsKey, ruleSystem, type Facts, type Member, type Outlook } from './ruleSystem.ts';
import { type Chosen, standingsOf } from './standing.ts';
import { buildDiagram } from '../diagram/buildDiagram.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { Effort, type Steps, TooTangled } from '../diagram/interruption.ts';
import { openRules } from '../diagram/system.ts';

/** Whether the rule on repeats keeps a unit out of the plan. */
export const isBarred = (repeat: Repeat, outlook: Outlook): boolean =>
  repeat === 'certain' || (repeat === 'perhaps' && outlook === 'worst');

const MOST_KEPT = 12;
/** Null: too tangled to be drawn, which is found out once. */
const drawn = new WeakMap<Qualification | Pathway, Map<string, Diagram | null>>();

/** Units to choose from, and rules to keep: what is drawn. */
export type Choice = Pick<Chosen, 'rules'> & {
  readonly standings: readonly Member[];
};

const meaningsIn = ({ rules }: Choice): readonly Meaning[] => rules.flatMap(({ meaning }) => meaning ?? []);

/** Draws the valid choices of a qualification, or of several tied together. Not kept: see `diagramOf`. */
export function drawUnder(choice: Choice, facts: Facts, outlook: Outlook, effort: Steps): Diagram {
  const system = ruleSystem(choice.standings, meaningsIn(choice), outlook, facts);
  return buildDiagram(openRules(system), effort);
}

/**
 * The valid choices of a qualification. They depend on its rules and on the levels of its units, not on what the plan
 * has picked, so they are drawn once and serve every tap after that. `settled`: the same text for the same levels.
 */
function diagramOf(facts: Facts, settled: string, chosen: Chosen, outlook: Outlook, effort: Steps): Diagram {
  const { of } = chosen;
  const known = drawn.get(of) ?? new Map<string, Diagram | null>();
  drawn.set(of, known);
  const name = `${outlook} ${settled}`;
  let diagram = known.get(name);
  if (diagram === undefined) {
    const key = `facts ${factsKey(chosen.standings, meaningsIn(chosen), outlook, facts)}`;
    diagram = known.get(key);
    if (diagram === undefined) {
      effort.spend(chosen.standings.length * chosen.rules.length);
      diagram = untangled(() => drawUnder(chosen, facts, outlook, effort));
    }
    while (known.size > MOST_KEPT) for (const oldest of [...known.keys()].slice(0, 2)) known.delete(oldest);
    known.set(key, diagram);
    known.set(name, diagram);
  }
  if (diagram === null) throw new TooTangled();
  return diagram;
}

/** Null where it is too much: for the budget, or for the device, which may have less memory than that. */
function untangled(draw: () => Diagram): Diagram | null {
  try {
    return draw();
  } catch (error) {
    if (error instanceof TooTangled || error instanceof RangeError) return null;
    throw error;
  }
}

/** One qualification under one outlook: what the plan has of it, and all its valid choices. */
export interface Subject {
  readonly chosen: Chosen;
  readonly diagram: Diagram;
}

/** All qualifications with units, or all of them as one, under one outlook. */
export interface View {
  readonly outlook: Outlook;
  readonly subjects: readonly Subject[];
}

/** A plan made ready to be asked about. */
export interface Question {
  readonly plan: Plan;
  /** As the plan takes it: see `takenPathway`. */
  readonly pathway: Pathway;
  /** With the qualifications it could choose and has not. */
  readonly whole: Pathway;
  readonly catalogue: Catalogue;
  readonly chosen: readonly Chosen[];
  /** Facts we do not know taken as bad as can be. */
  readonly worst: View;
  /** The same view where nothing is unknown. */
  readonly best: View;
  readonly facts: Facts;
  readonly effort: Steps;
}

/**
 * Makes a plan ready to be asked about.
 * @throws TooTangled where the framework has more combinations than can be gone through; Stopped where `effort` ends.
 */
export function askAbout(plan: Plan, whole: Pathway, catalogue: Catalogue, effort: Steps = new Effort()): Question {
  const pathway = takenPathway(plan, whole);
  const chosen = standingsOf(plan, pathway, catalogue);
  const facts: Facts = (unit, qualification) => ({
    level: judgedFigure(plan, unit, qualification, 'level'),
    glh: judgedFigure(plan, unit, qualification, 'glh'),
  });
  const settled = Object.keys(plan.settled).length === 0 ? '' : JSON.stringify(plan.settled);
  const view = (outlook: Outlook): View => ({
    outlook,
    subjects: chosen.map((each) => ({
      chosen: each,
      diagram: diagramOf(facts, settled, each, outlook, effort),
    })),
  });
  const worst = view('worst');
  const best = view('best');
  const doubtful = chosen.some(({ standings }) => standings.some(({ repeat }) => repeat === 'perhaps'));
  const same =
    !doubtful && worst.subjects.every(({ diagram }, position) => diagram === best.subjects[position]?.diagram);
  return { plan, pathway, whole, catalogue, chosen, worst, best: same ? worst : best, facts, effort };
}

/** Ways to choose the qualifications that are gone through, at most. */
const MOST_TAKINGS = 100;

/**
 * The same of each way to choose the qualifications that are still to be chosen; the question itself where all are.
 * @throws TooTangled where there are too many ways.
 */
export function everyWayOf(question: Question): readonly Question[] {
  const { plan, whole, catalogue, effort } = question;
  const takings = everyTaking(plan, whole, MOST_TAKINGS);
  if (!takings) throw new TooTangled();
  return takings.map((taking) => (taking === plan ? question : askAbout(taking, whole, catalogue, effort)));
}
