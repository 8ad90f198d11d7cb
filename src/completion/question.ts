import type { Catalogue } from '../catalogue/catalogue.ts';
import { findUnit } from '../catalogue/findUnit.ts';
import type { Pathway, Qualification, Unit, UnitRule } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { unitFigure } from '../plan/unitFigures.ts';
import type { Repeat } from '../rules/findRepeats.ts';
import { ruleSystem } from './ruleSystem.ts';
import { type Chosen, standingsOf } from './standing.ts';
import { buildDiagram } from '../diagram/buildDiagram.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { Effort, type Steps, TooTangled } from '../diagram/interruption.ts';
import { openRules } from '../diagram/system.ts';

/** How the facts we do not know are taken: as bad as they can be, or as good. */
export type Outlook = 'worst' | 'best';

/** Whether the rule on repeats keeps a unit out of the plan. */
export const isBarred = (repeat: Repeat, outlook: Outlook): boolean =>
  repeat === 'certain' || (repeat === 'perhaps' && outlook === 'worst');

/** Level of a unit; null where nobody knows it. */
export type LevelOf = (unit: Unit) => number | null;

const MOST_KEPT = 12;
/** Null: too tangled to be drawn, which is found out once. */
const drawn = new WeakMap<Qualification, Map<string, Diagram | null>>();

/** Which units count at the levels the rules speak of; the same text for the same diagram. */
function levelsKey(levelOf: LevelOf, qualification: Qualification, outlook: Outlook): string {
  const levels = new Set(
    qualification.rules.flatMap((rule) => (rule.kind === 'levelCreditsMinimum' ? [rule.level] : [])),
  );
  let key = 'levels ';
  for (const level of levels) {
    for (const unit of qualification.units) key += reaches(levelOf(unit), level, outlook) ? '1' : '0';
  }
  return key;
}

function reaches(known: number | null, level: number, outlook: Outlook): boolean {
  return known === null ? outlook === 'best' : known >= level;
}

/** Draws the valid choices of a qualification under some of its rules only. Not kept: see `diagramOf`. */
export function drawUnder(
  rules: readonly UnitRule[],
  levelOf: LevelOf,
  pathway: Pathway,
  qualification: Qualification,
  outlook: Outlook,
  effort: Steps,
): Diagram {
  const counts = (unit: Unit) => findUnit(pathway, unit.reference)?.unit === unit;
  const reachesLevel = (unit: Unit, level: number) => reaches(levelOf(unit), level, outlook);
  return buildDiagram(openRules(ruleSystem(qualification, rules, reachesLevel, counts)), effort);
}

/**
 * The valid choices of a qualification. They depend on its rules and on the levels of its units, not on what the plan
 * has picked, so they are drawn once and serve every tap after that. `settled`: the same text for the same levels.
 */
export function diagramOf(
  levelOf: LevelOf,
  settled: string,
  pathway: Pathway,
  qualification: Qualification,
  outlook: Outlook,
  effort: Steps,
): Diagram {
  const known = drawn.get(qualification) ?? new Map<string, Diagram | null>();
  drawn.set(qualification, known);
  const name = `${outlook} ${settled}`;
  let diagram = known.get(name);
  if (diagram === undefined) {
    const key = levelsKey(levelOf, qualification, outlook);
    diagram = known.get(key);
    if (diagram === undefined) {
      effort.spend(qualification.units.length * qualification.rules.length);
      diagram = untangled(() => drawUnder(qualification.rules, levelOf, pathway, qualification, outlook, effort));
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

/** All qualifications with units under one outlook. */
export interface View {
  readonly outlook: Outlook;
  readonly subjects: readonly Subject[];
}

/** A plan made ready to be asked about. */
export interface Question {
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly catalogue: Catalogue;
  readonly chosen: readonly Chosen[];
  /** Facts we do not know taken as bad as can be. */
  readonly worst: View;
  /** The same view where nothing is unknown. */
  readonly best: View;
  readonly levelOf: LevelOf;
  readonly effort: Steps;
}

/**
 * Makes a plan ready to be asked about.
 * @throws TooTangled where the framework has more combinations than can be gone through; Stopped where `effort` ends.
 */
export function askAbout(plan: Plan, pathway: Pathway, catalogue: Catalogue, effort: Steps = new Effort()): Question {
  const chosen = standingsOf(plan, pathway, catalogue);
  const levelOf: LevelOf = (unit) => unitFigure(plan, unit, 'level')?.value ?? null;
  const settled = Object.keys(plan.settled).length === 0 ? '' : JSON.stringify(plan.settled);
  const view = (outlook: Outlook): View => ({
    outlook,
    subjects: chosen.map((each) => ({
      chosen: each,
      diagram: diagramOf(levelOf, settled, pathway, each.qualification, outlook, effort),
    })),
  });
  const worst = view('worst');
  const best = view('best');
  const doubtful = chosen.some(({ standings }) => standings.some(({ repeat }) => repeat === 'perhaps'));
  const same =
    !doubtful && worst.subjects.every(({ diagram }, position) => diagram === best.subjects[position]?.diagram);
  return { plan, pathway, catalogue, chosen, worst, best: same ? worst : best, levelOf, effort };
}
